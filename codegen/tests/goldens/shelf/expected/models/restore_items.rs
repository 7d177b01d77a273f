// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestoreItemsResponse202 {
    pub task_id: Option<String>,
}

object! {
    read RestoreItemsResponse202;
    task_id = "taskId", lenient_optional;
}
