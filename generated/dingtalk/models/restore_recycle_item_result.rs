// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to restore an item. A failure is an error answer.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RestoreRecycleItemResult {
    /// Whether the item is being restored in the background, which is so if it has children.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub r#async: Option<bool>,
    /// Id of the restored item. Present for background work as well.
    #[serde(
        rename = "dentryId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub dentry_id: Option<String>,
    /// Id of the space of the restored item. Present for background work as well.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
    /// Id for `GetTask`, if `async` is true.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
