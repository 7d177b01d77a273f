// Generated from the description of the API. Edit the description, not this file.

/// A file.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FileInformation {
    /// What a user interface is to offer, as booleans whose names begin with `show`.
    pub authority_button_list: Option<
        std::collections::BTreeMap<String, crate::runtime::Value>,
    >,
    /// What the caller may do with it, as booleans whose names begin with `can`.
    pub authority_list: Option<
        std::collections::BTreeMap<String, crate::runtime::Value>,
    >,
    /// Media type of the content.
    pub content_type: Option<String>,
    /// CRC-64 of the content, a decimal number as a string, which may be negative.
    pub crc64: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp>,
    /// Entity tag of the content.
    pub e_tag: Option<String>,
    /// Kind of content.
    pub file_type: Option<String>,
    /// When it was changed last, in the form of `creationTime`.
    pub modification_time: Option<crate::runtime::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Whether its preview can serve as an icon.
    pub preview_as_icon: Option<bool>,
    /// Whether it can be previewed by CI, the vendor's media processing.
    pub preview_by_ci: Option<bool>,
    /// Whether it can be previewed as a document.
    pub preview_by_doc: Option<bool>,
    /// When the version was made the latest, in the form of `creationTime`.
    pub set_latest_time: Option<crate::runtime::Timestamp>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// What it is. The values are not documented.
    pub r#type: Option<String>,
}

object! {
    read FileInformation;
    authority_button_list = "authorityButtonList", optional;
    authority_list = "authorityList", optional;
    content_type = "contentType", lenient_optional;
    crc64 = "crc64", lenient_optional;
    creation_time = "creationTime", optional;
    e_tag = "eTag", lenient_optional;
    file_type = "fileType", lenient_optional;
    modification_time = "modificationTime", optional;
    name = "name", lenient_optional;
    preview_as_icon = "previewAsIcon", lenient_optional;
    preview_by_ci = "previewByCI", lenient_optional;
    preview_by_doc = "previewByDoc", lenient_optional;
    set_latest_time = "setLatestTime", optional;
    size = "size", lenient_optional;
    r#type = "type", lenient_optional;
}
