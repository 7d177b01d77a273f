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

open_enum!(FileVersionOrder, Unknown);

impl FileVersionOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("id", Self::Id),
        ("creationTime", Self::CreationTime),
    ];
}
