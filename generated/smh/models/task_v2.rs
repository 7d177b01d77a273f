// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A background task, with its results by kind of task.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskV2 {
    /// What became of each item that was to be deleted.
    #[serde(rename = "batchDeleteResults")]
    pub batch_delete_results: Option<Vec<super::ItemOutcome>>,
    /// What became of each item that was to be restored from the recycle bin.
    #[serde(rename = "batchRestoreRecycleResults")]
    pub batch_restore_recycle_results: Option<Vec<super::ItemOutcome>>,
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus>,
    /// Id of the task.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
    /// Kind of a background task.
    #[serde(rename = "taskType")]
    pub task_type: Option<super::TaskType>,
    /// Properties that are not listed above.
    #[serde(flatten)]
    pub additional_properties: std::collections::BTreeMap<String, runtime::Value>,
}
