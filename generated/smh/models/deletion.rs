// Generated from the description of the API. Edit the description, not this file.
boolean_enum! {
    /// What becomes of something that is deleted.
    pub enum Deletion;
    /// It goes into the recycle bin, if the library has it switched on. Otherwise it is deleted
    /// for good.
    ToRecycleBin = false;
    /// It is deleted for good.
    ForGood = true;
}
