// Generated from the description of the API. Edit the description, not this file.

/// What can be done with a space.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct SpaceCapabilities {
    /// Whether its files show up among recent files.
    #[serde(rename = "canRecordRecentFile")]
    pub can_record_recent_file: Option<bool>,
    /// Whether the space can be renamed.
    #[serde(rename = "canRename")]
    pub can_rename: Option<bool>,
    /// Whether what it holds can be searched for.
    #[serde(rename = "canSearch")]
    pub can_search: Option<bool>,
}
