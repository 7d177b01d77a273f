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
    let essence = content_type(headers).split(';').next();
    essence.unwrap_or_default().trim().to_ascii_lowercase()
}

fn content_type(headers: &HeaderMap) -> &str {
    let media_type = headers.get(header::CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    media_type.unwrap_or_default()
}

/// The response says that its body is JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    match essence(headers).as_str() {
        // Many texts, one after another.
        "application/stream+json" | "application/x-stream+json" => false,
        "application/json" | "text/json" => true,
        other => other.ends_with("+json"),
    }
}

/// The response says that each byte of its body is a character of ISO 8859-1.
pub(crate) fn is_latin_1(headers: &HeaderMap) -> bool {
    let mut parameters = content_type(headers).split(';').skip(1);
    let charset = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    });
    matches!(charset.as_deref(), Some("iso-8859-1" | "latin1"))
}
