// Generated from the description of the API. Edit the description, not this file.

/// A background task on a whole library.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LibraryTask {
    /// Id of the task, where `taskId` is missing.
    pub id: Option<String>,
    /// What came of a task on a whole library. A list in the vendor's example, an object in the
    /// table beside it. Absent while the task runs.
    pub result: Option<super::LibraryTaskResult>,
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus>,
    /// Id of the task. Some answers have it as `id`.
    pub task_id: Option<String>,
}

object! {
    read LibraryTask;
    id = "id", lenient_optional;
    result = "result", optional;
    status = "status", optional;
    task_id = "taskId", lenient_optional;
}
