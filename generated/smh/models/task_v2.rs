// Generated from the description of the API. Edit the description, not this file.

/// A background task, with its results by kind of task.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskV2 {
    /// What became of each item that was to be deleted.
    pub batch_delete_results: Option<Vec<super::ItemOutcome>>,
    /// What became of each item that was to be restored from the recycle bin.
    pub batch_restore_recycle_results: Option<Vec<super::ItemOutcome>>,
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus>,
    /// Id of the task.
    pub task_id: Option<String>,
    /// Kind of a background task.
    pub task_type: Option<super::TaskType>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>,
}

object! {
    read TaskV2;
    batch_delete_results = "batchDeleteResults", optional;
    batch_restore_recycle_results = "batchRestoreRecycleResults", optional;
    status = "status", optional;
    task_id = "taskId", lenient_optional;
    task_type = "taskType", optional;
    * additional_properties;
}
