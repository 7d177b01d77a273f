// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to delete a file or folder. A failure is an error response.
    pub struct DeleteDentryResult: read write, Default;
    /// Whether the item is being deleted in the background, which is so if it has children.
    pub r#async: Option<bool> = "async", lenient_optional;
    /// Id for [`GetTask`](crate::dingtalk::Client::get_task), if `async` is true.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
