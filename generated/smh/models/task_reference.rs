// Generated from the description of the API. Edit the description, not this file.

/// The task that works on a request in the background.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskReference {
    /// Id of the task, for `QueryTasks`. That of `ClearLibraryVersions` is for
    /// `QueryLibraryTasks`.
    pub task_id: Option<String>,
}

object! {
    read TaskReference;
    task_id = "taskId", lenient_optional;
}
