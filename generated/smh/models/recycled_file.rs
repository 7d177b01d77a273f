// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file in the recycle bin.
    pub struct RecycledFile: read write, Default;
    /// Signed URLs of the content. How they differ is not documented.
    pub available_cos_urls: Option<Vec<crate::runtime::Secret>> = "availableCosUrls", lenient_optional;
    /// Category. The values are not documented.
    pub category: Option<String> = "category", lenient_optional;
    /// Media type of the content.
    pub content_type: Option<String> = "contentType", lenient_optional;
    /// Signed URL of the content in the object store. Whoever has it can fetch it.
    pub cos_url: Option<crate::runtime::Secret> = "cosUrl", lenient_optional;
    /// When `cosUrl` expires. Its form is not documented.
    pub cos_url_expiration: Option<crate::runtime::Timestamp> = "cosUrlExpiration", optional;
    /// CRC-64 of the content, a decimal number as a string, which may be negative.
    pub crc64: Option<String> = "crc64", lenient_optional;
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp> = "creationTime", optional;
    /// Entity tag of the content. The string has double quotes in it.
    pub e_tag: Option<String> = "eTag", lenient_optional;
    /// Kind of content, such as `excel`, `powerpoint` or `image`.
    pub file_type: Option<String> = "fileType", lenient_optional;
    /// Labels. What they are is not documented.
    pub labels: Option<Vec<String>> = "labels", lenient_optional;
    /// When it was created locally, in the form of `creationTime`. The vendor does not say
    /// more.
    pub local_creation_time: Option<crate::runtime::Timestamp> = "localCreationTime", optional;
    /// When it was changed last locally, in the form of `creationTime`. The vendor does not
    /// say more.
    pub local_modification_time: Option<crate::runtime::Timestamp> = "localModificationTime", optional;
    /// Metadata by name. What there is is not documented.
    pub meta_data: Option<std::collections::BTreeMap<String, Option<String>>> = "metaData", lenient_optional;
    /// When it was changed last, in the form of `creationTime`.
    pub modification_time: Option<crate::runtime::Timestamp> = "modificationTime", optional;
    /// Whether its preview can serve as an icon.
    pub preview_as_icon: Option<bool> = "previewAsIcon", lenient_optional;
    /// Whether it can be previewed by CI, the vendor's media processing.
    pub preview_by_ci: Option<bool> = "previewByCI", lenient_optional;
    /// Whether it can be previewed as a document.
    pub preview_by_doc: Option<bool> = "previewByDoc", lenient_optional;
    /// Size in bytes, a decimal number as a string.
    pub size: Option<String> = "size", lenient_optional;
    /// What was deleted.
    pub r#type: Option<super::RecycledItemType> = "type", optional;
}
