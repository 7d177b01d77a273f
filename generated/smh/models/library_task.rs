// Generated from the description of the API. Edit the description, not this file.

/// A background task on a whole library.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct LibraryTask {
    /// Id of the task, where `taskId` is missing.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: Option<String>,
    /// What came of a task on a whole library. A list in the vendor's example, an object in the
    /// table beside it. Absent while the task runs.
    pub result: Option<super::LibraryTaskResult>,
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub status: Option<super::TaskStatus>,
    /// Id of the task. Some answers have it as `id`.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
