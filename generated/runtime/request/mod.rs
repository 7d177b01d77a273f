//! Requests: how arguments become a path, a query, headers and a body, and which rules they keep.
//!
//! Nothing here sends anything or knows a base URL or a credential.

mod body;
mod builder;
mod builder_body;
mod content;
mod dispatch_guard;
mod globals;
mod idempotency_key;
mod limit_checks;
mod limits;
mod multipart;
mod options;
mod pairs;
mod parameter;
mod part;
mod path;
mod prepared;
mod request_body;
mod style;
mod styled;
mod values;

pub use bytes::Bytes;
pub use http;

#[doc(hidden)]
pub use builder::RequestBuilder;
pub(crate) use content::Content;
#[doc(hidden)]
pub use content::{Body, Property};
#[doc(hidden)]
pub use dispatch_guard::DispatchGuard;
pub(crate) use globals::{Global, Globals};
pub(crate) use idempotency_key::fresh_key;
#[doc(hidden)]
pub use limits::{Alternatives, Limits};
#[doc(hidden)]
pub use options::CallOptions;
pub(crate) use options::Options;
pub(crate) use pairs::PairWriter;
#[doc(hidden)]
pub use parameter::Parameter;
pub use part::Part;
pub(crate) use path::{EMPTY, has_dot_segment};
pub use prepared::Request;
pub(crate) use request_body::Frames;
pub use request_body::RequestBody;
#[doc(hidden)]
pub use styled::{Style, Styled};
pub use values::{IntoValues, Values};
