// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A thing. See [the list](<https://example.com>) and `code`; a \< b.
    pub struct Item: read write, Default;
    #[deprecated]
    pub r#async: Option<bool> = "async", optional;
    pub error: Option<crate::shelf::ErrorCode> = "error", lenient_optional;
    pub id: String = "id", lenient;
    pub kind: Option<super::Kind> = "kind", optional;
    pub removed: Option<crate::runtime::Timestamp> = "removed", optional;
    /// In bytes.
    ///
    /// Limits: at least 0.
    pub size: Option<i64> = "size", optional;
}
