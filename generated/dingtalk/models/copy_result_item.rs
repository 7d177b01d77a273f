// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of one file or folder that was to be copied.
    pub struct CopyResultItem: read write, Default;
    /// Whether the item is being copied in the background, which is so if it has children.
    pub r#async: Option<bool> = "async", lenient_optional;
    /// Id of the file or folder, as in the request.
    pub dentry_id: Option<String> = "dentryId", lenient_optional;
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    pub error_code: Option<crate::dingtalk::ErrorCode> = "errorCode", lenient_optional;
    /// Id of the space that it was to be copied from.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// Whether the item was copied. Without meaning if `async` is true.
    pub success: Option<bool> = "success", lenient_optional;
    /// Id of the copy. Present for background work as well, unless
    /// the item failed.
    pub target_dentry_id: Option<String> = "targetDentryId", lenient_optional;
    /// Id of the space of the copy. Present for background work as well,
    /// unless the item failed.
    pub target_space_id: Option<String> = "targetSpaceId", lenient_optional;
    /// Id for [`GetTask`](crate::dingtalk::Client::get_task), if `async` is true.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
