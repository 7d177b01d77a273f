// Generated from the description of the API. Edit the description, not this file.

/// What became of one file or folder that was to be moved.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveResultItem {
    /// Whether the item is being moved in the background, which is so if it has children.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub r#async: Option<bool>,
    /// Id of the file or folder, as in the request.
    #[serde(
        rename = "dentryId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub dentry_id: Option<String>,
    /// Why an item failed: one of the codes that whole requests fail with. Absent, null or empty if
    /// it did not fail or is worked on in the background.
    #[serde(
        rename = "errorCode",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub error_code: Option<crate::dingtalk::ErrorCode>,
    /// Id of the space that it was to be moved from.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
    /// Whether the item was moved. Without meaning if `async` is true.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub success: Option<bool>,
    /// Id of the file or folder after the move. Present for background work as well, unless
    /// the item failed.
    #[serde(
        rename = "targetDentryId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub target_dentry_id: Option<String>,
    /// Id of the space that it was moved to. Present for background work as well,
    /// unless the item failed.
    #[serde(
        rename = "targetSpaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub target_space_id: Option<String>,
    /// Id for `GetTask`, if `async` is true.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
