//! The client: its core, its builder, its two ways to wait, and what every call has in common.

mod arguments;
#[macro_use]
mod builder;
#[macro_use]
mod call;
mod client_credentials;
#[macro_use]
mod client_options;
mod core;
mod custom;
#[cfg(feature = "blocking")]
mod executor;
mod mode;
mod request_options;
mod token_exchange;

#[doc(hidden)]
pub use arguments::{Argument, Arguments};
#[doc(hidden)]
pub use builder::CoreBuilder;
pub use call::{Call, CallError};
#[doc(hidden)]
pub use call::{CallSent, send, send_as, send_with_metadata};
#[doc(hidden)]
pub use client_credentials::token_endpoint;
pub use core::Core;
pub use custom::CustomRequest;
#[cfg(feature = "blocking")]
pub use mode::Blocking;
pub use mode::{Async, Handle, Mode};
pub use request_options::RequestOptions;
#[doc(hidden)]
pub use token_exchange::{TokenExchange, TokenRequest};
