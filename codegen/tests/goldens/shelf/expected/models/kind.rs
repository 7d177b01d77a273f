// Generated from the description of the API. Edit the description, not this file.

/// `Kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// To read.
    Book,
    /// To open.
    Box,
    /// Nobody knows.
    UnknownValue,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl Kind {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Book => "BOOK",
            Self::Box => "BOX",
            Self::UnknownValue => "UNKNOWN",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "BOOK" => Some(Self::Book),
            "BOX" => Some(Self::Box),
            "UNKNOWN" => Some(Self::UnknownValue),
            _ => None,
        }
    }
}

open_enum!(Kind, Unknown);
