// Generated from the description of the API. Edit the description, not this file.

/// A deleted file or directory. The service also answers properties that are not documented by
/// name, such as who deleted it and whether it was checked for viruses.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycledItem {
    /// What a user interface is to offer. Not in the vendor's current documents.
    pub authority_button_list: Option<
        std::collections::BTreeMap<String, crate::runtime::Value>,
    >,
    /// What the caller may do with it. Not in the vendor's current documents.
    pub authority_list: Option<super::RecycledItemAuthorityList>,
    /// CRC-64 of the content, a decimal number as a string, which may be negative. Not in the
    /// vendor's current documents.
    pub crc64: Option<String>,
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp>,
    /// Kind of content, such as `excel`, `powerpoint` or `image`.
    pub file_type: Option<String>,
    /// Seen in responses, not documented.
    pub local_sync: Option<crate::runtime::Value>,
    /// When it was changed last, in the form of `creationTime`.
    pub modification_time: Option<crate::runtime::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Where it was deleted from, by components, its own name the last of them.
    pub original_path: Option<Vec<String>>,
    /// Whether its preview can serve as an icon.
    pub preview_as_icon: Option<bool>,
    /// Whether it can be previewed by CI, the vendor's media processing.
    pub preview_by_ci: Option<bool>,
    /// Whether it can be previewed as a document.
    pub preview_by_doc: Option<bool>,
    /// Id of the item in the bin.
    pub recycled_item_id: Option<i64>,
    /// How long it stays in the bin, in whole days.
    pub remaining_time: Option<i64>,
    /// Who deleted it. Its form is not documented.
    pub removal_person: Option<crate::runtime::Value>,
    /// When it was deleted, in the form of `creationTime`.
    pub removal_time: Option<crate::runtime::Timestamp>,
    /// Size in bytes, a decimal number as a string.
    pub size: Option<String>,
    /// Id of the space that it was deleted from.
    pub space_id: Option<String>,
    /// What was deleted.
    pub r#type: Option<super::RecycledItemType>,
    /// Seen in responses, not documented.
    pub version_id: Option<crate::runtime::Value>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>,
}

object! {
    read RecycledItem;
    authority_button_list = "authorityButtonList", optional;
    authority_list = "authorityList", optional;
    crc64 = "crc64", lenient_optional;
    creation_time = "creationTime", optional;
    file_type = "fileType", lenient_optional;
    local_sync = "localSync", any;
    modification_time = "modificationTime", optional;
    name = "name", lenient_optional;
    original_path = "originalPath", lenient_optional;
    preview_as_icon = "previewAsIcon", lenient_optional;
    preview_by_ci = "previewByCI", lenient_optional;
    preview_by_doc = "previewByDoc", lenient_optional;
    recycled_item_id = "recycledItemId", lenient_optional;
    remaining_time = "remainingTime", lenient_optional;
    removal_person = "removalPerson", any;
    removal_time = "removalTime", optional;
    size = "size", lenient_optional;
    space_id = "spaceId", lenient_optional;
    r#type = "type", optional;
    version_id = "versionId", any;
    * additional_properties;
}

/// What the caller may do with it. Not in the vendor's current documents.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycledItemAuthorityList {
    /// Whether the caller may delete it for good. Comes as 0 or 1.
    pub can_delete: Option<bool>,
    /// Whether the caller may restore it. Comes as 0 or 1.
    pub can_restore: Option<bool>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>,
}

object! {
    read RecycledItemAuthorityList;
    can_delete = "canDelete", lenient_optional;
    can_restore = "canRestore", lenient_optional;
    * additional_properties;
}
