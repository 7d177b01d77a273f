// Generated from the description of the API. Edit the description, not this file.

/// One file or folder that was to be read.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// The file or folder, if it could be read.
    pub dentry: Option<super::Dentry>,
    /// Id of the file or folder, as in the request.
    pub dentry_id: Option<String>,
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    pub error_code: Option<crate::dingtalk::ErrorCode>,
    /// Id of the space of the file or folder.
    pub space_id: Option<String>,
    /// Whether the item could be read.
    pub success: Option<bool>,
}

object! {
    read GetResultItem;
    dentry = "dentry", optional;
    dentry_id = "dentryId", lenient_optional;
    error_code = "errorCode", lenient_optional;
    space_id = "spaceId", lenient_optional;
    success = "success", lenient_optional;
}
