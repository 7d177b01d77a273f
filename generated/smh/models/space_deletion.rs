// Generated from the description of the API. Edit the description, not this file.

/// What becomes of a space that is not empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceDeletion {
    /// It stays, and the answer is 409 `SpaceNotEmpty`.
    OnlyIfEmpty,
    /// It is deleted with all it holds.
    WithAllItHolds,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

impl SpaceDeletion {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::OnlyIfEmpty => 0,
            Self::WithAllItHolds => 1,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            0 => Some(Self::OnlyIfEmpty),
            1 => Some(Self::WithAllItHolds),
            _ => None,
        }
    }
}

open_integer_enum!(SpaceDeletion, Unknown);
