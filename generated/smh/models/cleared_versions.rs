// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// What came of deleting versions.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct ClearedVersions {
    /// How many versions were deleted.
    #[serde(
        rename = "deleteCount",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub delete_count: Option<i64>,
    /// What went wrong; empty in the vendor's example.
    pub err: Option<String>,
    /// How it went; 0 in the vendor's example. Other values are not documented. It is no HTTP
    /// status.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub status: Option<i32>,
    /// Properties that are not listed above.
    #[serde(flatten)]
    pub additional_properties: std::collections::BTreeMap<String, runtime::Value>,
}
