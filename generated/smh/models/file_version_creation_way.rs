// Generated from the description of the API. Edit the description, not this file.

/// How a version of a file came into being.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileVersionCreationWay {
    /// The file was created.
    Created,
    /// The file was updated.
    Updated,
    /// An earlier version was restored. Known to an older page only.
    Restored,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

impl FileVersionCreationWay {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Created => 0,
            Self::Updated => 1,
            Self::Restored => 2,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            0 => Some(Self::Created),
            1 => Some(Self::Updated),
            2 => Some(Self::Restored),
            _ => None,
        }
    }
}

open_integer_enum!(FileVersionCreationWay, Unknown);
