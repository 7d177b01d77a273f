// Generated from the description of the API. Edit the description, not this file.

/// A background task.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct GetTaskResult {
    /// A background task.
    pub task: Option<super::Task>,
}
