// Generated from the description of the API. Edit the description, not this file.

/// A background task.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    /// A background task.
    pub task: Option<super::Task>,
}

object! {
    read GetTaskResult;
    task = "task", optional;
}
