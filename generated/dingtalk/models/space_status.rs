// Generated from the description of the API. Edit the description, not this file.

/// State of a space.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceStatus {
    /// It can be used.
    Normal,
    /// It was deleted.
    Deleted,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl SpaceStatus {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "NORMAL",
            Self::Deleted => "DELETE",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "NORMAL" => Some(Self::Normal),
            "DELETE" => Some(Self::Deleted),
            _ => None,
        }
    }
}

open_enum!(SpaceStatus, Unknown);
