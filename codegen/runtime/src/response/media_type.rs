//! What the headers of a response say about its body.

use http::{HeaderMap, header};

/// The length of the body, as the headers tell it.
#[must_use]
pub fn content_length(headers: &HeaderMap) -> Option<u64> {
    let length = headers.get(header::CONTENT_LENGTH)?.to_str().ok()?;
    length.trim().parse().ok()
}

/// The media type without its parameters, in lower case; empty if there is none.
#[must_use]
pub fn essence(headers: &HeaderMap) -> String {
    let media_type = headers.get(header::CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let essence = media_type.unwrap_or_default().split(';').next();
    essence.unwrap_or_default().trim().to_ascii_lowercase()
}

/// The response says that its body is JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let essence = essence(headers);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}
