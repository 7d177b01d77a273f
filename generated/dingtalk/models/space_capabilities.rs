// Generated from the description of the API. Edit the description, not this file.

/// What can be done with a space.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceCapabilities {
    /// Whether its files show up among recent files.
    pub can_record_recent_file: Option<bool>,
    /// Whether the space can be renamed.
    pub can_rename: Option<bool>,
    /// Whether what it holds can be searched for.
    pub can_search: Option<bool>,
}

object! {
    read SpaceCapabilities;
    can_record_recent_file = "canRecordRecentFile", lenient_optional;
    can_rename = "canRename", lenient_optional;
    can_search = "canSearch", lenient_optional;
}
