// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A deleted file or directory. The service also answers properties that are not documented by
    /// name, such as who deleted it and whether it was checked for viruses.
    pub struct RecycledItem: read write empty;
    /// What a user interface is to offer. Not in the vendor's current documents.
    pub authority_button_list: Option<std::collections::BTreeMap<String, crate::runtime::Value>> = "authorityButtonList", optional;
    /// What the caller may do with it. Not in the vendor's current documents.
    pub authority_list: Option<super::RecycledItemAuthorityList> = "authorityList", optional;
    /// CRC-64 of the content, a decimal number as a string, which may be negative. Not in the
    /// vendor's current documents.
    pub crc64: Option<String> = "crc64", lenient_optional;
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp> = "creationTime", optional;
    /// Kind of content, such as `excel`, `powerpoint` or `image`.
    pub file_type: Option<String> = "fileType", lenient_optional;
    /// Seen in responses, not documented.
    pub local_sync: Option<crate::runtime::Value> = "localSync", any;
    /// When it was changed last, in the form of `creationTime`.
    pub modification_time: Option<crate::runtime::Timestamp> = "modificationTime", optional;
    /// Name.
    pub name: Result<String, crate::runtime::Missing> = "name", lenient_expected;
    /// Where it was deleted from, by components, its own name the last of them.
    pub original_path: Option<Vec<String>> = "originalPath", lenient_optional;
    /// Whether its preview can serve as an icon.
    pub preview_as_icon: Option<bool> = "previewAsIcon", lenient_optional;
    /// Whether it can be previewed by CI, the vendor's media processing.
    pub preview_by_ci: Option<bool> = "previewByCI", lenient_optional;
    /// Whether it can be previewed as a document.
    pub preview_by_doc: Option<bool> = "previewByDoc", lenient_optional;
    /// Id of the item in the bin.
    pub recycled_item_id: Result<i64, crate::runtime::Missing> = "recycledItemId", lenient_expected;
    /// How long it stays in the bin, in whole days.
    pub remaining_time: Option<i64> = "remainingTime", lenient_optional;
    /// Who deleted it. Its form is not documented.
    pub removal_person: Option<crate::runtime::Value> = "removalPerson", any;
    /// When it was deleted, in the form of `creationTime`.
    pub removal_time: Option<crate::runtime::Timestamp> = "removalTime", optional;
    /// Size in bytes, a decimal number as a string.
    pub size: Option<String> = "size", lenient_optional;
    /// Id of the space that it was deleted from.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// What was deleted.
    pub r#type: Result<super::RecycledItemType, crate::runtime::Missing> = "type", expected;
    /// Seen in responses, not documented.
    pub version_id: Option<crate::runtime::Value> = "versionId", any;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}

object! {
    /// What the caller may do with it. Not in the vendor's current documents.
    pub struct RecycledItemAuthorityList: read write, Default;
    /// Whether the caller may delete it for good. Comes as 0 or 1.
    pub can_delete: Option<bool> = "canDelete", lenient_optional;
    /// Whether the caller may restore it. Comes as 0 or 1.
    pub can_restore: Option<bool> = "canRestore", lenient_optional;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
