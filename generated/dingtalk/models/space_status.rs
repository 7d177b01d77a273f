// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// State of a space.
    pub enum SpaceStatus: default, Unknown;
    /// It can be used.
    Normal = "NORMAL";
    /// It was deleted.
    Deleted = "DELETE";
}
