// Generated from the description of the API. Edit the description, not this file.

/// A thing. See [the list](<https://example.com>) and `code`; a \< b.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    #[deprecated]
    pub r#async: Option<bool>,
    pub error: Option<crate::shelf::ErrorCode>,
    pub id: String,
    pub kind: Option<super::Kind>,
    pub removed: Option<crate::runtime::Timestamp>,
    /// In bytes.
    ///
    /// Limits: at least 0.
    pub size: Option<i64>,
}

object! {
    read Item;
    r#async = "async", optional;
    error = "error", lenient_optional;
    id = "id", lenient;
    kind = "kind", optional;
    removed = "removed", optional;
    size = "size", optional;
}
