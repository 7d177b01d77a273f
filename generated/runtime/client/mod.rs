//! The client: its core, its builder, its two ways to wait, and what every call has in common.

mod arguments;
#[macro_use]
mod builder;
#[macro_use]
mod call;
mod client_credentials;
mod core;
#[cfg(feature = "blocking")]
mod executor;
mod mode;
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
#[cfg(feature = "blocking")]
pub use mode::Blocking;
pub use mode::{Async, Handle, Mode};
#[doc(hidden)]
pub use token_exchange::{TokenExchange, TokenRequest};
