// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Whether something is a file or a folder.
    pub enum DentryType: default, Unknown;
    /// A file.
    File = "FILE";
    /// A folder.
    Folder = "FOLDER";
}
