// Generated from the description of the API. Edit the description, not this file.
object! {
    /// One file or folder that was to be read.
    pub struct GetResultItem: read write, Default;
    /// The file or folder, if it could be read.
    pub dentry: Option<super::Dentry> = "dentry", optional;
    /// Id of the file or folder, as in the request.
    pub dentry_id: Option<String> = "dentryId", lenient_optional;
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    pub error_code: Option<crate::dingtalk::ErrorCode> = "errorCode", lenient_optional;
    /// Id of the space of the file or folder.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// Whether the item could be read.
    pub success: Option<bool> = "success", lenient_optional;
}
