//! Fields where absent and null differ: `None` is absent, `Some(None)` is null.
//!
//! For `#[serde(default, with = "crate::runtime::nullable", skip_serializing_if =
//! "Option::is_none")]` on an `Option<Option<T>>`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes the value, or null.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Serialize, S: Serializer>(
    value: &Option<Option<T>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    value
        .as_ref()
        .and_then(Option::as_ref)
        .serialize(serializer)
}

/// Reads a field that is present: null is `Some(None)`.
///
/// # Errors
/// Those of the value's own type.
pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}
