// Generated from the description of the API. Edit the description, not this file.

/// What came of deleting versions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClearedVersions {
    /// How many versions were deleted.
    pub delete_count: Option<i64>,
    /// What went wrong; empty in the vendor's example.
    pub err: Option<String>,
    /// How it went; 0 in the vendor's example. Other values are not documented. It is no HTTP
    /// status.
    pub status: Option<i32>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>,
}

object! {
    read ClearedVersions;
    delete_count = "deleteCount", lenient_optional;
    err = "err", lenient_optional;
    status = "status", lenient_optional;
    * additional_properties;
}
