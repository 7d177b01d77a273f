// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to copy a file or folder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyDentryResult {
    /// Whether the item is being copied in the background, which is so if it has children.
    pub r#async: Option<bool>,
    /// The copy.
    pub dentry: Option<super::Dentry>,
    /// Id for `GetTask`, if `async` is true.
    pub task_id: Option<String>,
}

object! {
    read CopyDentryResult;
    r#async = "async", lenient_optional;
    dentry = "dentry", optional;
    task_id = "taskId", lenient_optional;
}
