// Generated from the description of the API. Edit the description, not this file.

/// A background task on a whole library, with its result.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LibraryTaskV2 {
    /// What came of deleting all earlier versions of the files of a library.
    pub clear_library_history_result: Option<super::ClearLibraryVersionsResult>,
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
    read LibraryTaskV2;
    clear_library_history_result = "clearLibraryHistoryResult", optional;
    status = "status", optional;
    task_id = "taskId", lenient_optional;
    task_type = "taskType", optional;
    * additional_properties;
}
