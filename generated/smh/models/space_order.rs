// Generated from the description of the API. Edit the description, not this file.

/// Whether spaces come in the order of their ids.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceOrder {
    /// Not enabled, like without a value. In what order spaces then come is not documented.
    Unordered,
    /// In the order of their ids, the smallest first.
    ById,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

impl SpaceOrder {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Unordered => 0,
            Self::ById => 1,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            0 => Some(Self::Unordered),
            1 => Some(Self::ById),
            _ => None,
        }
    }
}

open_integer_enum!(SpaceOrder, Unknown);
