// Generated from the description of the API. Edit the description, not this file.

/// State of a file or folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DentryStatus {
    /// It can be used.
    Normal,
    /// It was deleted.
    Deleted,
    /// It has expired.
    Expired,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl DentryStatus {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "NORMAL",
            Self::Deleted => "DELETED",
            Self::Expired => "EXPIRED",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "NORMAL" => Some(Self::Normal),
            "DELETED" => Some(Self::Deleted),
            "EXPIRED" => Some(Self::Expired),
            _ => None,
        }
    }
}

open_enum!(DentryStatus, Unknown);
