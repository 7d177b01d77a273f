// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What files and folders are sorted by.
    pub enum DentryOrderBy, Unknown;
    /// The time of the last change.
    ModifiedTime = "MODIFIED_TIME";
    /// The time of creation.
    CreateTime = "CREATE_TIME";
    /// The name.
    Name = "NAME";
    /// The size.
    Size = "SIZE";
}
