// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to restore an item. A failure is an error response.
    pub struct RestoreRecycleItemResult: read write, Default;
    /// Whether the item is being restored in the background, which is so if it has children.
    pub r#async: Option<bool> = "async", lenient_optional;
    /// Id of the restored item. Present for background work as well.
    pub dentry_id: Option<String> = "dentryId", lenient_optional;
    /// Id of the space of the restored item. Present for background work as well.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// Id for [`GetTask`](crate::dingtalk::Client::get_task), if `async` is true.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
