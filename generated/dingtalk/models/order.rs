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

open_enum!(Order, Unknown);

impl Order {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ASC", Self::Ascending),
        ("DESC", Self::Descending),
    ];
}
