// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file.
    pub struct FileInformation: read write, Default;
    /// What a user interface is to offer, as booleans whose names begin with `show`.
    pub authority_button_list: Option<std::collections::BTreeMap<String, crate::runtime::Value>> = "authorityButtonList", optional;
    /// What the caller may do with it, as booleans whose names begin with `can`.
    pub authority_list: Option<std::collections::BTreeMap<String, crate::runtime::Value>> = "authorityList", optional;
    /// Media type of the content.
    pub content_type: Option<String> = "contentType", lenient_optional;
    /// CRC-64 of the content, a decimal number as a string, which may be negative.
    pub crc64: Option<String> = "crc64", lenient_optional;
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp> = "creationTime", optional;
    /// Entity tag of the content.
    pub e_tag: Option<String> = "eTag", lenient_optional;
    /// Kind of content.
    pub file_type: Option<String> = "fileType", lenient_optional;
    /// When it was changed last, in the form of `creationTime`.
    pub modification_time: Option<crate::runtime::Timestamp> = "modificationTime", optional;
    /// Name.
    pub name: Option<String> = "name", lenient_optional;
    /// Whether its preview can serve as an icon.
    pub preview_as_icon: Option<bool> = "previewAsIcon", lenient_optional;
    /// Whether it can be previewed by CI, the vendor's media processing.
    pub preview_by_ci: Option<bool> = "previewByCI", lenient_optional;
    /// Whether it can be previewed as a document.
    pub preview_by_doc: Option<bool> = "previewByDoc", lenient_optional;
    /// When the version was made the latest, in the form of `creationTime`.
    pub set_latest_time: Option<crate::runtime::Timestamp> = "setLatestTime", optional;
    /// Size in bytes.
    pub size: Option<i64> = "size", lenient_optional;
    /// What it is. The values are not documented.
    pub r#type: Option<String> = "type", lenient_optional;
}
