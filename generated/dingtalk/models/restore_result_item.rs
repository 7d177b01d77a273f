// Generated from the description of the API. Edit the description, not this file.

/// What became of one item that was to be restored.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestoreResultItem {
    /// Whether the item is being restored in the background, which is so if it has children.
    pub r#async: Option<bool>,
    /// Id of the restored item. Present for background work as well, unless the item failed.
    pub dentry_id: Option<String>,
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    pub error_code: Option<crate::dingtalk::ErrorCode>,
    /// Id of the recycle bin.
    pub recycle_bin_id: Option<String>,
    /// Id of the item in the bin, as in the request.
    pub recycle_item_id: Option<String>,
    /// Id of the space of the restored item. Present for background work as well, unless the
    /// item failed.
    pub space_id: Option<String>,
    /// Whether the item was restored. Without meaning if `async` is true.
    pub success: Option<bool>,
    /// Id for `GetTask`, if `async` is true.
    pub task_id: Option<String>,
}

object! {
    read RestoreResultItem;
    r#async = "async", lenient_optional;
    dentry_id = "dentryId", lenient_optional;
    error_code = "errorCode", lenient_optional;
    recycle_bin_id = "recycleBinId", lenient_optional;
    recycle_item_id = "recycleItemId", lenient_optional;
    space_id = "spaceId", lenient_optional;
    success = "success", lenient_optional;
    task_id = "taskId", lenient_optional;
}
