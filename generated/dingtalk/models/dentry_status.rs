// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// State of a file or folder.
    pub enum DentryStatus: default, Unknown;
    /// It can be used.
    Normal = "NORMAL";
    /// It was deleted.
    Deleted = "DELETED";
    /// It has expired.
    Expired = "EXPIRED";
}
