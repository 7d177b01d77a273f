//! Headers of responses that the document describes.

#[macro_use]
mod header;

pub use header::HeaderError;
#[doc(hidden)]
pub use header::{HeaderForm, header};
