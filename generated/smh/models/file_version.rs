// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A version of a file.
    pub struct FileVersion: read write, Default;
    /// Media type of the content.
    pub content_type: Option<String> = "contentType", lenient_optional;
    /// CRC-64 of the content, a decimal number as a string, which may be negative.
    pub crc64: Option<String> = "crc64", lenient_optional;
    /// Who created it.
    pub created_by: Option<String> = "createdBy", lenient_optional;
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp> = "creationTime", optional;
    /// How a version of a file came into being.
    pub creation_way: Option<super::FileVersionCreationWay> = "creationWay", optional;
    /// Id of the version, for [`SetLatestVersion`](crate::smh::Client::set_latest_version) and [`DeleteFileVersions`](crate::smh::Client::delete_file_versions). The latest version
    /// has none.
    pub id: Option<i64> = "id", lenient_optional;
    /// Whether it is the latest version.
    pub is_latest_version: Option<bool> = "isLatestVersion", lenient_optional;
    /// Name of the file.
    pub name: Option<String> = "name", lenient_optional;
    /// When it was made the latest version, in the form of `creationTime`.
    pub set_latest_time: Option<crate::runtime::Timestamp> = "setLatestTime", optional;
    /// Size in bytes.
    pub size: Option<i64> = "size", lenient_optional;
    /// Number of the version. Not its id.
    pub version: Option<i64> = "version", lenient_optional;
}
