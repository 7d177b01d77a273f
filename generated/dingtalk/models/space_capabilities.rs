// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What can be done with a space.
    pub struct SpaceCapabilities: read write, Default;
    /// Whether its files show up among recent files.
    pub can_record_recent_file: Option<bool> = "canRecordRecentFile", lenient_optional;
    /// Whether the space can be renamed.
    pub can_rename: Option<bool> = "canRename", lenient_optional;
    /// Whether what it holds can be searched for.
    pub can_search: Option<bool> = "canSearch", lenient_optional;
}
