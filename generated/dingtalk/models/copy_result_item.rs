// Generated from the description of the API. Edit the description, not this file.

/// What became of one file or folder that was to be copied.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyResultItem {
    /// Whether the item is being copied in the background, which is so if it has children.
    pub r#async: Option<bool>,
    /// Id of the file or folder, as in the request.
    pub dentry_id: Option<String>,
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    pub error_code: Option<crate::dingtalk::ErrorCode>,
    /// Id of the space that it was to be copied from.
    pub space_id: Option<String>,
    /// Whether the item was copied. Without meaning if `async` is true.
    pub success: Option<bool>,
    /// Id of the copy. Present for background work as well, unless
    /// the item failed.
    pub target_dentry_id: Option<String>,
    /// Id of the space of the copy. Present for background work as well,
    /// unless the item failed.
    pub target_space_id: Option<String>,
    /// Id for `GetTask`, if `async` is true.
    pub task_id: Option<String>,
}

object! {
    read CopyResultItem;
    r#async = "async", lenient_optional;
    dentry_id = "dentryId", lenient_optional;
    error_code = "errorCode", lenient_optional;
    space_id = "spaceId", lenient_optional;
    success = "success", lenient_optional;
    target_dentry_id = "targetDentryId", lenient_optional;
    target_space_id = "targetSpaceId", lenient_optional;
    task_id = "taskId", lenient_optional;
}
