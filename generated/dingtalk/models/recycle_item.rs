// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A deleted file or folder.
    pub struct RecycleItem: read write empty;
    /// Id that the file or folder had before it was deleted.
    pub dentry_id: Result<String, crate::runtime::Missing> = "dentryId", lenient_expected;
    /// Id of the item in the bin.
    pub id: Result<String, crate::runtime::Missing> = "id", lenient_expected;
    /// unionId of the person who deleted it.
    pub operator_id: Option<String> = "operatorId", lenient_optional;
    /// When it was deleted, in UTC, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub operator_time: Result<crate::runtime::Timestamp, crate::runtime::Missing> = "operatorTime", expected;
    /// Name before it was deleted.
    pub original_name: Result<String, crate::runtime::Missing> = "originalName", lenient_expected;
    /// Path before it was deleted. Begins with `/` or with `./`: do not put paths together
    /// from it.
    pub original_path: Result<String, crate::runtime::Missing> = "originalPath", lenient_expected;
    /// Size before it was deleted, in bytes. Not documented for folders.
    pub size: Option<i64> = "size", lenient_optional;
    /// Id of the space that it was deleted from.
    pub space_id: Result<String, crate::runtime::Missing> = "spaceId", lenient_expected;
    /// Whether something is a file or a folder.
    pub r#type: Result<super::DentryType, crate::runtime::Missing> = "type", expected;
}
