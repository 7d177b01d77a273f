// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    /// How a version of a file came into being.
    pub enum FileVersionCreationWay: default, Unknown;
    /// The file was created.
    Created = 0;
    /// The file was updated.
    Updated = 1;
    /// An earlier version was restored. Known to an older page only.
    Restored = 2;
}
