// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of one item that was to be restored.
    pub struct RestoreResultItem: read write, Default;
    /// Whether the item is being restored in the background, which is so if it has children.
    pub r#async: Option<bool> = "async", lenient_optional;
    /// Id of the restored item. Present for background work as well, unless the item failed.
    pub dentry_id: Option<String> = "dentryId", lenient_optional;
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    pub error_code: Option<crate::dingtalk::ErrorCode> = "errorCode", lenient_optional;
    /// Id of the recycle bin.
    pub recycle_bin_id: Option<String> = "recycleBinId", lenient_optional;
    /// Id of the item in the bin, as in the request.
    pub recycle_item_id: Option<String> = "recycleItemId", lenient_optional;
    /// Id of the space of the restored item. Present for background work as well, unless the
    /// item failed.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// Whether the item was restored. Without meaning if `async` is true.
    pub success: Option<bool> = "success", lenient_optional;
    /// Id for [`GetTask`](crate::dingtalk::Client::get_task), if `async` is true.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
