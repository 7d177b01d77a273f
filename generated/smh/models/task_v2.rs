// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A background task, with its results by kind of task.
    pub struct TaskV2: read write, Default;
    /// What became of each item that was to be deleted.
    pub batch_delete_results: Option<Vec<super::ItemOutcome>> = "batchDeleteResults", optional;
    /// What became of each item that was to be restored from the recycle bin.
    pub batch_restore_recycle_results: Option<Vec<super::ItemOutcome>> = "batchRestoreRecycleResults", optional;
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus> = "status", optional;
    /// Id of the task.
    pub task_id: Option<String> = "taskId", lenient_optional;
    /// Kind of a background task.
    pub task_type: Option<super::TaskType> = "taskType", optional;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
