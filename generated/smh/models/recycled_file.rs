// Generated from the description of the API. Edit the description, not this file.

/// A file in the recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycledFile {
    /// Signed URLs of the content. How they differ is not documented.
    pub available_cos_urls: Option<Vec<crate::runtime::Secret>>,
    /// Category. The values are not documented.
    pub category: Option<String>,
    /// Media type of the content.
    pub content_type: Option<String>,
    /// Signed URL of the content in the object store. Whoever has it can fetch it.
    pub cos_url: Option<crate::runtime::Secret>,
    /// When `cosUrl` expires. Its form is not documented.
    pub cos_url_expiration: Option<crate::runtime::Timestamp>,
    /// CRC-64 of the content, a decimal number as a string, which may be negative.
    pub crc64: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp>,
    /// Entity tag of the content. The string has double quotes in it.
    pub e_tag: Option<String>,
    /// Kind of content, such as `excel`, `powerpoint` or `image`.
    pub file_type: Option<String>,
    /// Labels. What they are is not documented.
    pub labels: Option<Vec<String>>,
    /// When it was created locally, in the form of `creationTime`. The vendor does not say
    /// more.
    pub local_creation_time: Option<crate::runtime::Timestamp>,
    /// When it was changed last locally, in the form of `creationTime`. The vendor does not
    /// say more.
    pub local_modification_time: Option<crate::runtime::Timestamp>,
    /// Metadata by name. What there is is not documented.
    pub meta_data: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// When it was changed last, in the form of `creationTime`.
    pub modification_time: Option<crate::runtime::Timestamp>,
    /// Whether its preview can serve as an icon.
    pub preview_as_icon: Option<bool>,
    /// Whether it can be previewed by CI, the vendor's media processing.
    pub preview_by_ci: Option<bool>,
    /// Whether it can be previewed as a document.
    pub preview_by_doc: Option<bool>,
    /// Size in bytes, a decimal number as a string.
    pub size: Option<String>,
    /// What was deleted.
    pub r#type: Option<super::RecycledItemType>,
}

object! {
    read RecycledFile;
    available_cos_urls = "availableCosUrls", lenient_optional;
    category = "category", lenient_optional;
    content_type = "contentType", lenient_optional;
    cos_url = "cosUrl", lenient_optional;
    cos_url_expiration = "cosUrlExpiration", optional;
    crc64 = "crc64", lenient_optional;
    creation_time = "creationTime", optional;
    e_tag = "eTag", lenient_optional;
    file_type = "fileType", lenient_optional;
    labels = "labels", lenient_optional;
    local_creation_time = "localCreationTime", optional;
    local_modification_time = "localModificationTime", optional;
    meta_data = "metaData", lenient_optional;
    modification_time = "modificationTime", optional;
    preview_as_icon = "previewAsIcon", lenient_optional;
    preview_by_ci = "previewByCI", lenient_optional;
    preview_by_doc = "previewByDoc", lenient_optional;
    size = "size", lenient_optional;
    r#type = "type", optional;
}
