// Generated from the description of the API. Edit the description, not this file.

/// Which way a list is sorted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// The smallest or oldest first.
    Ascending,
    /// The greatest or newest first.
    Descending,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl Order {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "ASC",
            Self::Descending => "DESC",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "ASC" => Some(Self::Ascending),
            "DESC" => Some(Self::Descending),
            _ => None,
        }
    }
}

open_enum!(Order, Unknown);
