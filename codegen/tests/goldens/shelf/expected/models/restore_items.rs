// Generated from the description of the API. Edit the description, not this file.

/// `RestoreItems.response.202`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RestoreItemsResponse202 {
    /// `taskId`.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
