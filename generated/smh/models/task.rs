// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A background task.
    pub struct Task: read write, Default;
    /// Id of the task, where `taskId` is missing.
    pub id: Option<String> = "id", lenient_optional;
    /// What came of a task: what the operation would have answered, had it not gone on in the
    /// background. Absent while the task runs.
    pub result: Option<super::TaskResult> = "result", optional;
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus> = "status", optional;
    /// Id of the task. Some answers have it as `id`.
    pub task_id: Option<String> = "taskId", lenient_optional;
}
