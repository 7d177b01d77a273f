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

open_enum!(RecycledItemOrder, Unknown);

impl RecycledItemOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("name", Self::Name),
        ("modificationTime", Self::ModificationTime),
        ("size", Self::Size),
        ("removalTime", Self::RemovalTime),
        ("remainingTime", Self::RemainingTime),
    ];
}
