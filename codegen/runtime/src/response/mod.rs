//! Responses: those that succeeded and what is read from them, and what failed ones say about
//! themselves.

pub(crate) mod decode;
mod json_path;
mod media_type;
mod metadata;
mod reading;
mod shallow;
mod success;

pub(crate) use media_type::is_json;
#[doc(hidden)]
pub use media_type::{content_length, essence};
pub use metadata::{Metadata, WithMetadata};
pub(crate) use reading::Reading;
pub use success::{RawResponse, Redirect, Response};
