// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file or folder; in a list of versions, a file as it was at one version.
    pub struct Dentry: read write empty;
    /// What apps have noted about a file or folder. Documented as a map of lists, printed in every
    /// example as a bare list.
    pub app_properties: Option<super::AppProperties> = "appProperties", optional;
    /// Kind of file. Known to the SDK for [`ListDentries`](crate::dingtalk::Client::list_dentries), and on no page of an operation described
    /// here; the values are those that a page about uploads names.
    pub category: Option<super::DentryCategory> = "category", optional;
    /// When it was created. Documented as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`;
    /// also seen as in `Thu May 28 09:37:16 CST 2026`.
    pub create_time: Option<crate::runtime::Timestamp> = "createTime", optional;
    /// unionId of the person who created it.
    pub creator_id: Option<String> = "creatorId", lenient_optional;
    /// Extension without the dot, of files only.
    pub extension: Option<String> = "extension", lenient_optional;
    /// Id of the file or folder.
    pub id: Result<String, crate::runtime::Missing> = "id", lenient_expected;
    /// When it was changed last, in the forms of `createTime`.
    pub modified_time: Option<crate::runtime::Timestamp> = "modifiedTime", optional;
    /// unionId of the person who changed it last.
    pub modifier_id: Option<String> = "modifierId", lenient_optional;
    /// Name; that of a file includes the extension.
    pub name: Result<String, crate::runtime::Missing> = "name", lenient_expected;
    /// Id of the folder that holds it. `0`, empty or absent for the root.
    pub parent_id: Option<String> = "parentId", lenient_optional;
    /// Kind of store that holds the content.
    pub partition_type: Option<super::PartitionType> = "partitionType", optional;
    /// Path in the space. Begins with `/` or with `./`: do not put paths together from it.
    pub path: Option<String> = "path", lenient_optional;
    /// What else is true of a file or folder.
    pub properties: Option<super::DentryProperties> = "properties", optional;
    /// Size in bytes, of files only.
    pub size: Option<i64> = "size", lenient_optional;
    /// Id of the space that holds it.
    pub space_id: Result<String, crate::runtime::Missing> = "spaceId", lenient_expected;
    /// State of a file or folder.
    pub status: Option<super::DentryStatus> = "status", optional;
    /// What the content belongs to.
    pub storage_driver: Option<super::StorageDriver> = "storageDriver", optional;
    /// A thumbnail of a file. Only in answers to reads and lists, and only if it was asked for.
    pub thumbnail: Option<super::Thumbnail> = "thumbnail", optional;
    /// Whether something is a file or a folder.
    pub r#type: Result<super::DentryType, crate::runtime::Missing> = "type", expected;
    /// Id that stays the same when it is moved; `dentryUuid` in other operations.
    pub uuid: Option<String> = "uuid", lenient_optional;
    /// Number of the version. A new folder has none, the vendor's page says.
    pub version: Option<i64> = "version", lenient_optional;
}
