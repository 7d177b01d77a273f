// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A deleted file or directory. The service also answers properties that are not documented by
/// name, such as who deleted it and whether it was checked for viruses.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycledItem {
    /// What a user interface is to offer. Not in the vendor's current documents.
    #[serde(rename = "authorityButtonList")]
    pub authority_button_list: Option<
        std::collections::BTreeMap<String, runtime::Value>,
    >,
    /// What the caller may do with it. Not in the vendor's current documents.
    #[serde(rename = "authorityList")]
    pub authority_list: Option<super::RecycledItemAuthorityList>,
    /// CRC-64 of the content, a decimal number as text, which may be negative. Not in the
    /// vendor's current documents.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub crc64: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    #[serde(rename = "creationTime")]
    pub creation_time: Option<runtime::Timestamp>,
    /// Kind of content, such as `excel`, `powerpoint` or `image`.
    #[serde(rename = "fileType")]
    pub file_type: Option<String>,
    /// Seen in answers, not documented.
    #[serde(rename = "localSync")]
    pub local_sync: Option<runtime::Value>,
    /// When it was changed last, in the form of `creationTime`.
    #[serde(rename = "modificationTime")]
    pub modification_time: Option<runtime::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Where it was deleted from, by components, its own name the last of them.
    #[serde(rename = "originalPath")]
    pub original_path: Option<Vec<String>>,
    /// Whether its preview can serve as an icon.
    #[serde(rename = "previewAsIcon")]
    pub preview_as_icon: Option<bool>,
    /// Whether it can be previewed by CI, the vendor's media processing.
    #[serde(rename = "previewByCI")]
    pub preview_by_ci: Option<bool>,
    /// Whether it can be previewed as a document.
    #[serde(rename = "previewByDoc")]
    pub preview_by_doc: Option<bool>,
    /// Id of the item in the bin.
    #[serde(
        rename = "recycledItemId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub recycled_item_id: Option<i64>,
    /// How long it stays in the bin, in whole days.
    #[serde(
        rename = "remainingTime",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub remaining_time: Option<i64>,
    /// Who deleted it. Its form is not documented.
    #[serde(rename = "removalPerson")]
    pub removal_person: Option<runtime::Value>,
    /// When it was deleted, in the form of `creationTime`.
    #[serde(rename = "removalTime")]
    pub removal_time: Option<runtime::Timestamp>,
    /// Size in bytes, a decimal number as text.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub size: Option<String>,
    /// Id of the space that it was deleted from.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
    /// What was deleted.
    pub r#type: Option<super::RecycledItemType>,
    /// Seen in answers, not documented.
    #[serde(rename = "versionId")]
    pub version_id: Option<runtime::Value>,
    /// Properties that are not listed above.
    #[serde(flatten)]
    pub additional_properties: std::collections::BTreeMap<String, runtime::Value>,
}

/// What the caller may do with it. Not in the vendor's current documents.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycledItemAuthorityList {
    /// Whether the caller may delete it for good. Comes as 0 or 1.
    #[serde(
        rename = "canDelete",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub can_delete: Option<bool>,
    /// Whether the caller may restore it. Comes as 0 or 1.
    #[serde(
        rename = "canRestore",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub can_restore: Option<bool>,
    /// Properties that are not listed above.
    #[serde(flatten)]
    pub additional_properties: std::collections::BTreeMap<String, runtime::Value>,
}
