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

open_enum!(SortDirection, Unknown);

impl SortDirection {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("asc", Self::Ascending),
        ("desc", Self::Descending),
    ];
}
