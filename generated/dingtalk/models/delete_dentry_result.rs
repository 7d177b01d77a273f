// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete a file or folder. A failure is an error response.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDentryResult {
    /// Whether the item is being deleted in the background, which is so if it has children.
    pub r#async: Option<bool>,
    /// Id for `GetTask`, if `async` is true.
    pub task_id: Option<String>,
}

object! {
    read DeleteDentryResult;
    r#async = "async", lenient_optional;
    task_id = "taskId", lenient_optional;
}
