// Generated from the description of the API. Edit the description, not this file.

/// What to sort the versions of a file by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileVersionOrder {
    /// By their ids. What the service does without a value.
    Id,
    /// By when they were created.
    CreationTime,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl FileVersionOrder {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::CreationTime => "creationTime",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "id" => Some(Self::Id),
            "creationTime" => Some(Self::CreationTime),
            _ => None,
        }
    }
}

open_enum!(FileVersionOrder, Unknown);
