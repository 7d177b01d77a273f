// Generated from the description of the API. Edit the description, not this file.

/// A deleted file or folder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycleItem {
    /// Id that the file or folder had before it was deleted.
    pub dentry_id: Option<String>,
    /// Id of the item in the bin.
    pub id: Option<String>,
    /// unionId of the person who deleted it.
    pub operator_id: Option<String>,
    /// When it was deleted, in UTC, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub operator_time: Option<crate::runtime::Timestamp>,
    /// Name before it was deleted.
    pub original_name: Option<String>,
    /// Path before it was deleted. Begins with `/` or with `./`: do not put paths together
    /// from it.
    pub original_path: Option<String>,
    /// Size before it was deleted, in bytes. Not documented for folders.
    pub size: Option<i64>,
    /// Id of the space that it was deleted from.
    pub space_id: Option<String>,
    /// Whether something is a file or a folder.
    pub r#type: Option<super::DentryType>,
}

object! {
    read RecycleItem;
    dentry_id = "dentryId", lenient_optional;
    id = "id", lenient_optional;
    operator_id = "operatorId", lenient_optional;
    operator_time = "operatorTime", optional;
    original_name = "originalName", lenient_optional;
    original_path = "originalPath", lenient_optional;
    size = "size", lenient_optional;
    space_id = "spaceId", lenient_optional;
    r#type = "type", optional;
}
