//! The support code of generated clients, compiled here only to be tested.
//!
//! Every folder below `src/` is a room. The rooms that a generated crate uses are copied verbatim
//! into its `runtime` module, whose table of contents the compiler writes; this root and `unit/`
//! stay behind. `crate::runtime` names the same module in both places.

#[macro_use]
#[path = "src"]
pub mod runtime {
    //! All rooms.

    mod auth;
    #[macro_use]
    mod batch;
    #[macro_use]
    mod client;
    mod clock;
    mod condition;
    mod description;
    mod error;
    #[macro_use]
    mod events;
    #[macro_use]
    mod headers;
    mod lines;
    #[macro_use]
    mod paging;
    mod pattern;
    mod request;
    mod response;
    mod send;
    mod settle;
    #[macro_use]
    mod stream;
    #[macro_use]
    mod task;
    mod testing;
    #[macro_use]
    mod value;

    pub use auth::*;
    pub use batch::*;
    pub use client::*;
    pub use clock::*;
    pub use condition::*;
    pub use description::*;
    pub use error::*;
    pub use events::*;
    pub use headers::*;
    pub use lines::*;
    pub use paging::*;
    pub use pattern::*;
    pub use request::*;
    pub use response::*;
    pub use send::*;
    pub use settle::*;
    pub use stream::*;
    pub use task::*;
    pub use testing::*;
    pub use value::*;
}

#[cfg(test)]
#[path = "unit/mod.rs"]
mod unit;
