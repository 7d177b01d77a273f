// Generated from the description of the API. Edit the description, not this file.

//! The headers of responses.

use crate::runtime::rows::*;

headers! {
    /// The header `Retry-After`.
    retry_after: i64 = Value("Retry-After");
}
