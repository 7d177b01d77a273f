// Generated from the description of the API. Edit the description, not this file.

/// What becomes of something that is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deletion {
    /// It goes into the recycle bin, if the library has it switched on. Otherwise it is deleted
    /// for good.
    ToRecycleBin,
    /// It is deleted for good.
    ForGood,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(Deletion, Unknown);

impl Deletion {
    const KNOWN: &'static [(i64, Self)] = &[(0, Self::ToRecycleBin), (1, Self::ForGood)];
}
