// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A deleted file or folder.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycleItem {
    /// Id that the file or folder had before it was deleted.
    #[serde(
        rename = "dentryId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub dentry_id: Option<String>,
    /// Id of the item in the bin.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: Option<String>,
    /// unionId of the person who deleted it.
    #[serde(
        rename = "operatorId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub operator_id: Option<String>,
    /// When it was deleted, in UTC, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    #[serde(rename = "operatorTime")]
    pub operator_time: Option<runtime::Timestamp>,
    /// Name before it was deleted.
    #[serde(rename = "originalName")]
    pub original_name: Option<String>,
    /// Path before it was deleted. Begins with `/` or with `./`: do not put paths together
    /// from it.
    #[serde(rename = "originalPath")]
    pub original_path: Option<String>,
    /// Size before it was deleted, in bytes. Not documented for folders.
    pub size: Option<i64>,
    /// Id of the space that it was deleted from.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
    /// Whether something is a file or a folder.
    pub r#type: Option<super::DentryType>,
}
