// Generated from the description of the API. Edit the description, not this file.

object! {
    /// A background task.
    pub struct GetTaskResult: read write, Default;
    /// A background task.
    pub task: Option<super::Task> = "task", optional;
}
