// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What to sort the versions of a file by.
    pub enum FileVersionOrder, Unknown;
    /// By their ids. What the service does without a value.
    Id = "id";
    /// By when they were created.
    CreationTime = "creationTime";
}
