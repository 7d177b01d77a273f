// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to copy a file or folder.
    pub struct CopyDentryResult: read write, Default;
    /// Whether the item is being copied in the background, which is so if it has children.
    pub r#async: Option<bool> = "async", lenient_optional;
    /// The copy.
    pub dentry: Option<super::Dentry> = "dentry", optional;
    /// Id for [`GetTask`](crate::dingtalk::Client::get_task), if `async` is true.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
