// Generated from the description of the API. Edit the description, not this file.

//! Support code shared by every operation and type of this crate: building requests,
//! sending them, credentials, retries and errors.
//!
//! Nothing in here knows a service. What a caller meets is documented; what only the
//! generated code uses is hidden from the documentation and may change at any time.
//!
//! | For | Begin with |
//! |---|---|
//! | credentials | [`TokenProvider`], [`token_fn`] |
//! | what is sent in parts | [`Batched`], [`Batches`], [`BatchReport`], [`BatchEntry`], [`Outcome`], [`BatchCounts`], [`BatchProgress`] |
//! | a request, and what is set for it alone | [`RequestOptions`], [`CustomRequest`], [`Call`] |
//! | what time it is | [`Clock`] |
//! | failures | [`Error`], [`Meaning`], [`ErrorCode`], [`ServiceError`], [`TransportError`], [`InvalidRequest`], [`DecodeError`], [`CredentialsError`], [`BuildError`] |
//! | lists, page by page or item by item | [`Paged`], [`Pages`], [`Items`] |
//! | what is sent | [`Request`], [`RequestBody`], [`Part`], [`IntoValues`] |
//! | what comes back | [`WithMetadata`], [`Metadata`], [`RawResponse`], [`Redirect`] |
//! | sending, repeating and waiting | [`RetryPolicy`], [`RateLimit`], [`Transport`], [`ReqwestTransport`], [`transport_fn`], [`Chunks`] |
//! | following the tasks of a batch | [`Settled`], [`Settlement`], [`Settling`] |
//! | following tasks | [`Polled`], [`Watch`], [`TaskEnd`], [`TaskUpdate`], [`watch_all`] |
//! | a service in memory | [`MemoryTransport`], [`Answer`], [`Sent`] |
//! | values | [`Secret`], [`Timestamp`], [`Missing`], [`Value`] |

mod auth;
#[macro_use]
mod batch;
#[macro_use]
mod client;
mod clock;
mod description;
mod error;
#[macro_use]
mod paging;
mod pattern;
mod request;
mod response;
mod send;
mod settle;
#[macro_use]
mod task;
mod testing;
#[macro_use]
mod value;

pub use auth::*;
pub use batch::*;
pub use client::*;
pub use clock::*;
pub use description::*;
pub use error::*;
pub use paging::*;
pub use pattern::*;
pub use request::*;
pub use response::*;
pub use send::*;
pub use settle::*;
pub use task::*;
pub use testing::*;
pub use value::*;

/// What the rows of operations are written with.
#[doc(hidden)]
pub mod rows {
    pub use super::{
        Arguments, Async, Body, IntoValues, Limits, Mode, Operation, Parameter, Property,
        Response, Secret, Style, Timestamp, Values,
    };
    pub use crate::runtime;
}
