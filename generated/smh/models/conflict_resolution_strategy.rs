// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What to do if a name is taken.
    pub enum ConflictResolutionStrategy, Unknown;
    /// Fail with 409 [`SameNameDirectoryOrFileExists`](crate::smh::ErrorCode::SameNameDirectoryOrFileExists). In a live test nothing was changed.
    Ask = "ask";
    /// Pick another name, such as one with `(1)` added.
    Rename = "rename";
    /// Replace the file of that name. If it is a directory or an album, fail like `ask`; if the
    /// library keeps versions, fail, too. What becomes of the replaced file is not documented:
    /// do not count on finding it in the bin.
    Overwrite = "overwrite";
}
