// Generated from the description of the API. Edit the description, not this file.
object! {
    /// The task that works on a request in the background.
    pub struct TaskReference: read write empty;
    /// Id of the task, for `QueryTasks`. That of `ClearLibraryVersions` is for
    /// `QueryLibraryTasks`.
    pub task_id: Result<String, crate::runtime::Missing> = "taskId", lenient_expected;
}
