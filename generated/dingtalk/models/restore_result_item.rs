// Generated from the description of the API. Edit the description, not this file.

/// What became of one item that was to be restored.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RestoreResultItem {
    /// Whether the item is being restored in the background, which is so if it has children.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub r#async: Option<bool>,
    /// Id of the restored item. Present for background work as well, unless the item failed.
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
    /// Id of the recycle bin.
    #[serde(
        rename = "recycleBinId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub recycle_bin_id: Option<String>,
    /// Id of the item in the bin, as in the request.
    #[serde(
        rename = "recycleItemId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub recycle_item_id: Option<String>,
    /// Id of the space of the restored item. Present for background work as well, unless the
    /// item failed.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
    /// Whether the item was restored. Without meaning if `async` is true.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub success: Option<bool>,
    /// Id for `GetTask`, if `async` is true.
    #[serde(
        rename = "taskId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub task_id: Option<String>,
}
