// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What can be done with a space that is to be created.
    pub struct NewSpaceCapabilities: write, Default;
    /// Whether its files show up among recent files. Without a value no. Defaults to `false`.
    pub can_record_recent_file: Option<bool> = "canRecordRecentFile", optional;
    /// Whether the space can be renamed. Without a value no. Defaults to `false`.
    pub can_rename: Option<bool> = "canRename", optional;
    /// Whether what it holds can be searched for. Without a value no. Defaults to `false`.
    pub can_search: Option<bool> = "canSearch", optional;
}
