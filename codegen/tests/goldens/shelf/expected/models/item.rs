// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A thing. See \[the list\](https://example.com) and `code`; a \< b.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// `async`.
    #[deprecated]
    pub r#async: Option<bool>,
    /// `error`.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub error: Option<crate::shelf::ErrorCode>,
    /// `id`.
    #[serde(deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: String,
    /// `kind`.
    pub kind: Option<super::Kind>,
    /// `removed`.
    pub removed: Option<runtime::Timestamp>,
    /// In bytes.
    ///
    /// Limits: at least 0.
    pub size: Option<i64>,
}
