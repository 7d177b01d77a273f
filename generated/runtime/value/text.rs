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
