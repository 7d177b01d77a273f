// Generated from the description of the API. Edit the description, not this file.

/// Which way to sort.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// The smallest first.
    Ascending,
    /// The largest first.
    Descending,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl SortDirection {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "asc",
            Self::Descending => "desc",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "asc" => Some(Self::Ascending),
            "desc" => Some(Self::Descending),
            _ => None,
        }
    }
}

open_enum!(SortDirection, Unknown);
