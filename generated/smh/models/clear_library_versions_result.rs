// Generated from the description of the API. Edit the description, not this file.

/// What came of deleting all earlier versions of the files of a library.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClearLibraryVersionsResult {
    /// Why an item failed. Absent if it did not.
    pub code: Option<crate::smh::ErrorCode>,
    /// How many versions were deleted.
    pub delete_count: Option<i64>,
    /// How it went. The values are not documented.
    pub status: Option<i32>,
}

object! {
    read ClearLibraryVersionsResult;
    code = "code", lenient_optional;
    delete_count = "deleteCount", lenient_optional;
    status = "status", lenient_optional;
}
