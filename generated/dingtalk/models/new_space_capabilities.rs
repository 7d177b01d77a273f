// Generated from the description of the API. Edit the description, not this file.

/// What can be done with a space that is to be created.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewSpaceCapabilities {
    /// Whether its files show up among recent files. Without a value no.
    pub can_record_recent_file: Option<bool>,
    /// Whether the space can be renamed. Without a value no.
    pub can_rename: Option<bool>,
    /// Whether what it holds can be searched for. Without a value no.
    pub can_search: Option<bool>,
}

object! {
    write NewSpaceCapabilities;
    can_record_recent_file = "canRecordRecentFile", optional;
    can_rename = "canRename", optional;
    can_search = "canSearch", optional;
}
