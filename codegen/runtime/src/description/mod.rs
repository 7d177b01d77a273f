//! What is fixed about a service and its operations, as constants of the generated code.
//!
//! Nothing here acts: other rooms read the path templates, the alternatives of security schemes and
//! the places where a response carries its code.

mod envelope;
mod matching;
mod operation;
mod row;
mod security;
mod server;
mod service;

#[doc(hidden)]
pub use envelope::{Envelope, Failure};
#[doc(hidden)]
pub use matching::Match;
#[doc(hidden)]
pub use operation::{Operation, Rate};
#[doc(hidden)]
pub use row::Row;
#[doc(hidden)]
pub use security::{Placement, SecurityScheme};
#[doc(hidden)]
pub use server::Server;
#[doc(hidden)]
pub use service::Service;
