// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to move a file or folder.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveDentryResult {
    /// Whether the item is being moved in the background, which is so if it has children.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub r#async: Option<bool>,
    /// The file or folder after the move.
    pub dentry: Option<super::Dentry>,
    /// Id for `GetTask`, if `async` is true.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
