// Generated from the description of the API. Edit the description, not this file.

/// What can be done with a space that is to be created.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct NewSpaceCapabilities {
    /// Whether its files show up among recent files. Without a value no.
    #[serde(rename = "canRecordRecentFile", skip_serializing_if = "Option::is_none")]
    pub can_record_recent_file: Option<bool>,
    /// Whether the space can be renamed. Without a value no.
    #[serde(rename = "canRename", skip_serializing_if = "Option::is_none")]
    pub can_rename: Option<bool>,
    /// Whether what it holds can be searched for. Without a value no.
    #[serde(rename = "canSearch", skip_serializing_if = "Option::is_none")]
    pub can_search: Option<bool>,
}
