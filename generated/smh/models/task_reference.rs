// Generated from the description of the API. Edit the description, not this file.

/// The task that works on a request in the background.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskReference {
    /// Id of the task, for `QueryTasks`. That of `ClearLibraryVersions` is for
    /// `QueryLibraryTasks`.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
