// Generated from the description of the API. Edit the description, not this file.

/// A version of a file.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FileVersion {
    /// Media type of the content.
    pub content_type: Option<String>,
    /// CRC-64 of the content, a decimal number as a string, which may be negative.
    pub crc64: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp>,
    /// How a version of a file came into being.
    pub creation_way: Option<super::FileVersionCreationWay>,
    /// Id of the version, for `SetLatestVersion` and `DeleteFileVersions`. The latest version
    /// has none.
    pub id: Option<i64>,
    /// Whether it is the latest version.
    pub is_latest_version: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// When it was made the latest version, in the form of `creationTime`.
    pub set_latest_time: Option<crate::runtime::Timestamp>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// Number of the version. Not its id.
    pub version: Option<i64>,
}

object! {
    read FileVersion;
    content_type = "contentType", lenient_optional;
    crc64 = "crc64", lenient_optional;
    created_by = "createdBy", lenient_optional;
    creation_time = "creationTime", optional;
    creation_way = "creationWay", optional;
    id = "id", lenient_optional;
    is_latest_version = "isLatestVersion", lenient_optional;
    name = "name", lenient_optional;
    set_latest_time = "setLatestTime", optional;
    size = "size", lenient_optional;
    version = "version", lenient_optional;
}
