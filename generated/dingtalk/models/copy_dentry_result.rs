// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to copy a file or folder.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyDentryResult {
    /// Whether the item is being copied in the background, which is so if it has children.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub r#async: Option<bool>,
    /// The copy.
    pub dentry: Option<super::Dentry>,
    /// Id for `GetTask`, if `async` is true.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
