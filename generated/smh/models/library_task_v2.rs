// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A background task on a whole library, with its result.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct LibraryTaskV2 {
    /// What came of deleting all earlier versions of the files of a library.
    #[serde(rename = "clearLibraryHistoryResult")]
    pub clear_library_history_result: Option<super::ClearLibraryVersionsResult>,
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
