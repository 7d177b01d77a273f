// Generated from the description of the API. Edit the description, not this file.

/// What came of deleting all earlier versions of the files of a library.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct ClearLibraryVersionsResult {
    /// Why an item failed. Absent if it did not.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub code: Option<crate::smh::ErrorCode>,
    /// How many versions were deleted.
    #[serde(
        rename = "deleteCount",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub delete_count: Option<i64>,
    /// How it went. The values are not documented.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub status: Option<i32>,
}
