// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    /// What becomes of something that is deleted.
    pub enum Deletion, Unknown;
    /// It goes into the recycle bin, if the library has it switched on. Otherwise it is deleted
    /// for good.
    ToRecycleBin = 0;
    /// It is deleted for good.
    ForGood = 1;
}
