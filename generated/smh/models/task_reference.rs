// Generated from the description of the API. Edit the description, not this file.
object! {
    /// The task that works on a request in the background.
    pub struct TaskReference: read write empty;
    /// Id of the task, for [`QueryTasks`](crate::smh::Client::query_tasks). That of [`ClearLibraryVersions`](crate::smh::Client::clear_library_versions) is for
    /// [`QueryLibraryTasks`](crate::smh::Client::query_library_tasks).
    pub task_id: Result<String, crate::runtime::Missing> = "taskId", lenient_expected;
}
