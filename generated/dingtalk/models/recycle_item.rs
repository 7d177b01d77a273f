// Generated from the description of the API. Edit the description, not this file.

object! {
    /// A deleted file or folder.
    pub struct RecycleItem: read write, Default;
    /// Id that the file or folder had before it was deleted.
    pub dentry_id: Option<String> = "dentryId", lenient_optional;
    /// Id of the item in the bin.
    pub id: Option<String> = "id", lenient_optional;
    /// unionId of the person who deleted it.
    pub operator_id: Option<String> = "operatorId", lenient_optional;
    /// When it was deleted, in UTC, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub operator_time: Option<crate::runtime::Timestamp> = "operatorTime", optional;
    /// Name before it was deleted.
    pub original_name: Option<String> = "originalName", lenient_optional;
    /// Path before it was deleted. Begins with `/` or with `./`: do not put paths together
    /// from it.
    pub original_path: Option<String> = "originalPath", lenient_optional;
    /// Size before it was deleted, in bytes. Not documented for folders.
    pub size: Option<i64> = "size", lenient_optional;
    /// Id of the space that it was deleted from.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// Whether something is a file or a folder.
    pub r#type: Option<super::DentryType> = "type", optional;
}
