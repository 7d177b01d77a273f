// Generated from the description of the API. Edit the description, not this file.

/// Which network a URL is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlNetwork {
    /// The public one.
    Public,
    /// The vendor's internal one.
    Internal,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

impl UrlNetwork {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Public => 0,
            Self::Internal => 1,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            0 => Some(Self::Public),
            1 => Some(Self::Internal),
            _ => None,
        }
    }
}

open_integer_enum!(UrlNetwork, Unknown);
