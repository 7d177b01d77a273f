// Generated from the description of the API. Edit the description, not this file.
boolean_enum! {
    /// What becomes of something that is deleted.
    pub enum Deletion;
    /// It goes into the recycle bin. If the space has none, the service refuses.
    ToRecycleBin = true;
    /// It is deleted for good.
    ForGood = false;
}
