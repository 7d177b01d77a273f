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

impl Deletion {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::ToRecycleBin => 0,
            Self::ForGood => 1,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            0 => Some(Self::ToRecycleBin),
            1 => Some(Self::ForGood),
            _ => None,
        }
    }
}

open_integer_enum!(Deletion, Unknown);
