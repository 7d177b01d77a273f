// Generated from the description of the API. Edit the description, not this file.

/// A file or folder; in a list of versions, a file as it was at one version.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Dentry {
    /// What apps have noted about a file or folder. Documented as a map of lists, printed in every
    /// example as a bare list.
    pub app_properties: Option<super::AppProperties>,
    /// Kind of file. Known to the SDK for `ListDentries`, and on no page of an operation described
    /// here; the values are those that a page about uploads names.
    pub category: Option<super::DentryCategory>,
    /// When it was created. Documented as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`;
    /// also seen as in `Thu May 28 09:37:16 CST 2026`.
    pub create_time: Option<crate::runtime::Timestamp>,
    /// unionId of the person who created it.
    pub creator_id: Option<String>,
    /// Extension without the dot, of files only.
    pub extension: Option<String>,
    /// Id of the file or folder.
    pub id: Option<String>,
    /// When it was changed last, in the forms of `createTime`.
    pub modified_time: Option<crate::runtime::Timestamp>,
    /// unionId of the person who changed it last.
    pub modifier_id: Option<String>,
    /// Name; that of a file includes the extension.
    pub name: Option<String>,
    /// Id of the folder that holds it. `0`, empty or absent for the root.
    pub parent_id: Option<String>,
    /// Kind of store that holds the content.
    pub partition_type: Option<super::PartitionType>,
    /// Path in the space. Begins with `/` or with `./`: do not put paths together from it.
    pub path: Option<String>,
    /// What else is true of a file or folder.
    pub properties: Option<super::DentryProperties>,
    /// Size in bytes, of files only.
    pub size: Option<i64>,
    /// Id of the space that holds it.
    pub space_id: Option<String>,
    /// State of a file or folder.
    pub status: Option<super::DentryStatus>,
    /// What the content belongs to.
    pub storage_driver: Option<super::StorageDriver>,
    /// A thumbnail of a file. Only in answers to reads and lists, and only if it was asked for.
    pub thumbnail: Option<super::Thumbnail>,
    /// Whether something is a file or a folder.
    pub r#type: Option<super::DentryType>,
    /// Id that stays the same when it is moved; `dentryUuid` in other operations.
    pub uuid: Option<String>,
    /// Number of the version. A new folder has none, the vendor's page says.
    pub version: Option<i64>,
}

object! {
    read Dentry;
    app_properties = "appProperties", optional;
    category = "category", optional;
    create_time = "createTime", optional;
    creator_id = "creatorId", lenient_optional;
    extension = "extension", lenient_optional;
    id = "id", lenient_optional;
    modified_time = "modifiedTime", optional;
    modifier_id = "modifierId", lenient_optional;
    name = "name", lenient_optional;
    parent_id = "parentId", lenient_optional;
    partition_type = "partitionType", optional;
    path = "path", lenient_optional;
    properties = "properties", optional;
    size = "size", lenient_optional;
    space_id = "spaceId", lenient_optional;
    status = "status", optional;
    storage_driver = "storageDriver", optional;
    thumbnail = "thumbnail", optional;
    r#type = "type", optional;
    uuid = "uuid", lenient_optional;
    version = "version", lenient_optional;
}
