// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete a file or folder. A failure is an error answer.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteDentryResult {
    /// Whether the item is being deleted in the background, which is so if it has children.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub r#async: Option<bool>,
    /// Id for `GetTask`, if `async` is true.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
