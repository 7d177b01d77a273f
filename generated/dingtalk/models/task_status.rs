// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// State of a background task.
    pub enum TaskStatus: default, Unknown;
    /// It was created and has not begun.
    Init = "INIT";
    /// It is running.
    InProgress = "IN_PROGRESS";
    /// It has ended, successfully.
    Success = "SUCCESS";
    /// It has ended, with a failure.
    Fail = "FAIL";
}
