//! Every way in which a call, a request or a client can fail, and what is kept out of its text.
//!
//! An error is made without knowing the service ([`CallFailure`]) and given to callers with the
//! service's own type of codes ([`Error`]).

mod build_error;
mod call_failure;
mod code;
mod credentials_error;
mod decode_error;
mod few;
mod forms;
mod invalid_request;
mod redact;
mod refusal;
mod service_error;
mod transport_error;
mod transport_failure;
mod typed_error;

pub use build_error::BuildError;
pub(crate) use call_failure::CallFailure;
#[doc(hidden)]
pub use code::matches_pattern;
pub use code::{ErrorCode, Meaning};
pub use credentials_error::CredentialsError;
pub use decode_error::DecodeError;
pub use invalid_request::{InvalidRequest, Violation};
pub(crate) use redact::{Line, scrub};
pub(crate) use refusal::{Refusal, effective_meaning};
pub use service_error::ServiceError;
pub use transport_error::{TransportError, TransportErrorKind};
pub use transport_failure::{TimeoutFailure, TransportFailure};
pub use typed_error::Error;
