// Generated from the description of the API. Edit the description, not this file.

/// What to sort the items of a recycle bin by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecycledItemOrder {
    /// By name.
    Name,
    /// By when they were changed last.
    ModificationTime,
    /// By size.
    Size,
    /// By when they were deleted.
    RemovalTime,
    /// By how long they stay in the bin.
    RemainingTime,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl RecycledItemOrder {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::ModificationTime => "modificationTime",
            Self::Size => "size",
            Self::RemovalTime => "removalTime",
            Self::RemainingTime => "remainingTime",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "name" => Some(Self::Name),
            "modificationTime" => Some(Self::ModificationTime),
            "size" => Some(Self::Size),
            "removalTime" => Some(Self::RemovalTime),
            "remainingTime" => Some(Self::RemainingTime),
            _ => None,
        }
    }
}

open_enum!(RecycledItemOrder, Unknown);
