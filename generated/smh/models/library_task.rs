// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A background task on a whole library.
    pub struct LibraryTask: read write, Default;
    /// Id of the task, where `taskId` is missing.
    pub id: Option<String> = "id", lenient_optional;
    /// What came of a task on a whole library. A list in the vendor's example, an object in the
    /// table beside it. Absent while the task runs.
    pub result: Option<super::LibraryTaskResult> = "result", optional;
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus> = "status", optional;
    /// Id of the task. Some answers have it as `id`.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
