// Generated from the description of the API. Edit the description, not this file.

/// A background task.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task, where `taskId` is missing.
    pub id: Option<String>,
    /// What came of a task: what the operation would have answered, had it not gone on in the
    /// background. Absent while the task runs.
    pub result: Option<super::TaskResult>,
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus>,
    /// Id of the task. Some answers have it as `id`.
    pub task_id: Option<String>,
}

object! {
    read Task;
    id = "id", lenient_optional;
    result = "result", optional;
    status = "status", optional;
    task_id = "taskId", lenient_optional;
}
