// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A background task.
    pub struct GetTaskResult: read write empty;
    /// A background task.
    pub task: Result<super::Task, crate::runtime::Missing> = "task", expected;
}
