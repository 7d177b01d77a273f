// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A file in the recycle bin.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycledFile {
    /// Signed URLs of the content. How they differ is not documented.
    #[serde(rename = "availableCosUrls")]
    pub available_cos_urls: Option<Vec<runtime::Secret>>,
    /// Category. The values are not documented.
    pub category: Option<String>,
    /// Media type of the content.
    #[serde(rename = "contentType")]
    pub content_type: Option<String>,
    /// Signed URL of the content in the object store. Whoever has it can fetch it.
    #[serde(rename = "cosUrl")]
    pub cos_url: Option<runtime::Secret>,
    /// When `cosUrl` expires. Its form is not documented.
    #[serde(rename = "cosUrlExpiration")]
    pub cos_url_expiration: Option<runtime::Timestamp>,
    /// CRC-64 of the content, a decimal number as text, which may be negative.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub crc64: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    #[serde(rename = "creationTime")]
    pub creation_time: Option<runtime::Timestamp>,
    /// Entity tag of the content. The text has double quotes in it.
    #[serde(rename = "eTag")]
    pub e_tag: Option<String>,
    /// Kind of content, such as `excel`, `powerpoint` or `image`.
    #[serde(rename = "fileType")]
    pub file_type: Option<String>,
    /// Labels. What they are is not documented.
    pub labels: Option<Vec<String>>,
    /// When it was created locally, in the form of `creationTime`. The vendor does not say
    /// more.
    #[serde(rename = "localCreationTime")]
    pub local_creation_time: Option<runtime::Timestamp>,
    /// When it was changed last locally, in the form of `creationTime`. The vendor does not
    /// say more.
    #[serde(rename = "localModificationTime")]
    pub local_modification_time: Option<runtime::Timestamp>,
    /// Metadata by name. What there is is not documented.
    #[serde(
        rename = "metaData",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub meta_data: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// When it was changed last, in the form of `creationTime`.
    #[serde(rename = "modificationTime")]
    pub modification_time: Option<runtime::Timestamp>,
    /// Whether its preview can serve as an icon.
    #[serde(rename = "previewAsIcon")]
    pub preview_as_icon: Option<bool>,
    /// Whether it can be previewed by CI, the vendor's media processing.
    #[serde(rename = "previewByCI")]
    pub preview_by_ci: Option<bool>,
    /// Whether it can be previewed as a document.
    #[serde(rename = "previewByDoc")]
    pub preview_by_doc: Option<bool>,
    /// Size in bytes, a decimal number as text.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub size: Option<String>,
    /// What was deleted.
    pub r#type: Option<super::RecycledItemType>,
}
