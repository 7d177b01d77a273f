// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct RestoreItemsAcceptedResponse: read write, Default;
    pub task_id: Option<String> = "taskId", lenient_optional;
}
