//! JSON values as plain text.

use std::borrow::Cow;

use serde_json::Value;

/// A scalar as plain text, anything else as JSON.
#[must_use]
pub fn text_of(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Null => Cow::Borrowed(""),
        other => Cow::Owned(other.to_string()),
    }
}

/// The text, with an escape that is no character for what is not UTF-8: no parser takes it in a string
/// that is wanted, or outside of strings, and in one that is passed over it does not matter.
pub(crate) fn as_text(text: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(text) {
        return text.into();
    }
    let mut marked = String::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        marked.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            marked.push_str("\\udc00");
        }
    }
    marked.into()
}
