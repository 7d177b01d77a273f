// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What came of deleting versions.
    pub struct ClearedVersions: read write, Default;
    /// How many versions were deleted.
    pub delete_count: Option<i64> = "deleteCount", lenient_optional;
    /// What went wrong; empty in the vendor's example.
    pub err: Option<String> = "err", lenient_optional;
    /// How it went; 0 in the vendor's example. Other values are not documented. It is no HTTP
    /// status.
    pub status: Option<i32> = "status", lenient_optional;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
