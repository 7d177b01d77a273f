// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to restore an item. A failure is an error response.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestoreRecycleItemResult {
    /// Whether the item is being restored in the background, which is so if it has children.
    pub r#async: Option<bool>,
    /// Id of the restored item. Present for background work as well.
    pub dentry_id: Option<String>,
    /// Id of the space of the restored item. Present for background work as well.
    pub space_id: Option<String>,
    /// Id for `GetTask`, if `async` is true.
    pub task_id: Option<String>,
}

object! {
    read RestoreRecycleItemResult;
    r#async = "async", lenient_optional;
    dentry_id = "dentryId", lenient_optional;
    space_id = "spaceId", lenient_optional;
    task_id = "taskId", lenient_optional;
}
