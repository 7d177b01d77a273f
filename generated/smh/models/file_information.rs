// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A file.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct FileInformation {
    /// What a user interface is to offer, as booleans whose names begin with `show`.
    #[serde(rename = "authorityButtonList")]
    pub authority_button_list: Option<
        std::collections::BTreeMap<String, runtime::Value>,
    >,
    /// What the caller may do with it, as booleans whose names begin with `can`.
    #[serde(rename = "authorityList")]
    pub authority_list: Option<std::collections::BTreeMap<String, runtime::Value>>,
    /// Media type of the content.
    #[serde(rename = "contentType")]
    pub content_type: Option<String>,
    /// CRC-64 of the content, a decimal number as text, which may be negative.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub crc64: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    #[serde(rename = "creationTime")]
    pub creation_time: Option<runtime::Timestamp>,
    /// Entity tag of the content.
    #[serde(rename = "eTag")]
    pub e_tag: Option<String>,
    /// Kind of content.
    #[serde(rename = "fileType")]
    pub file_type: Option<String>,
    /// When it was changed last, in the form of `creationTime`.
    #[serde(rename = "modificationTime")]
    pub modification_time: Option<runtime::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Whether its preview can serve as an icon.
    #[serde(rename = "previewAsIcon")]
    pub preview_as_icon: Option<bool>,
    /// Whether it can be previewed by CI, the vendor's media processing.
    #[serde(rename = "previewByCI")]
    pub preview_by_ci: Option<bool>,
    /// Whether it can be previewed as a document.
    #[serde(rename = "previewByDoc")]
    pub preview_by_doc: Option<bool>,
    /// When the version was made the latest, in the form of `creationTime`.
    #[serde(rename = "setLatestTime")]
    pub set_latest_time: Option<runtime::Timestamp>,
    /// Size in bytes.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub size: Option<i64>,
    /// What it is. The values are not documented.
    pub r#type: Option<String>,
}
