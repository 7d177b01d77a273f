// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What came of deleting all earlier versions of the files of a library.
    pub struct ClearLibraryVersionsResult: read write, Default;
    /// Why an item failed. Absent if it did not.
    pub code: Option<crate::smh::ErrorCode> = "code", lenient_optional;
    /// How many versions were deleted.
    pub delete_count: Option<i64> = "deleteCount", lenient_optional;
    /// How it went. The values are not documented.
    pub status: Option<i32> = "status", lenient_optional;
}
