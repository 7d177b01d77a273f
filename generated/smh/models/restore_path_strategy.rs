// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What to do with an item whose original directory is gone.
    pub enum RestorePathStrategy, Unknown;
    /// Fail. What the service does without a value.
    OriginalPath = "originalPath";
    /// Restore it to the root directory.
    FallbackToRoot = "fallbackToRoot";
}
