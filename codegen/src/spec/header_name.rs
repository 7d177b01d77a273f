//! Which texts can be the name of a header.

/// Whether a request or a response can have a header of this name.
pub fn is_header_name(name: &str) -> bool {
    http::HeaderName::from_bytes(name.as_bytes()).is_ok()
}
