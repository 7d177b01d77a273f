// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A background task on a whole library, with its result.
    pub struct LibraryTaskV2: read write, Default;
    /// What came of deleting all earlier versions of the files of a library.
    pub clear_library_history_result: Option<super::ClearLibraryVersionsResult> = "clearLibraryHistoryResult", optional;
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus> = "status", optional;
    /// Id of the task.
    pub task_id: Option<String> = "taskId", lenient_optional;
    /// Kind of a background task.
    pub task_type: Option<super::TaskType> = "taskType", optional;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
