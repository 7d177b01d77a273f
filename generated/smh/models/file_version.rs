// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A version of a file.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct FileVersion {
    /// Media type of the content.
    #[serde(rename = "contentType")]
    pub content_type: Option<String>,
    /// CRC-64 of the content, a decimal number as text, which may be negative.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub crc64: Option<String>,
    /// Who created it.
    #[serde(
        rename = "createdBy",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub created_by: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    #[serde(rename = "creationTime")]
    pub creation_time: Option<runtime::Timestamp>,
    /// How a version of a file came into being.
    #[serde(rename = "creationWay")]
    pub creation_way: Option<super::FileVersionCreationWay>,
    /// Id of the version, for `SetLatestVersion` and `DeleteFileVersions`. The latest version
    /// has none.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: Option<i64>,
    /// Whether it is the latest version.
    #[serde(rename = "isLatestVersion")]
    pub is_latest_version: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// When it was made the latest version, in the form of `creationTime`.
    #[serde(rename = "setLatestTime")]
    pub set_latest_time: Option<runtime::Timestamp>,
    /// Size in bytes.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub size: Option<i64>,
    /// Number of the version. Not its id.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub version: Option<i64>,
}
