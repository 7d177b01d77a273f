// Generated from the description of the API. Edit the description, not this file.

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

open_enum!(Kind, Unknown);

impl Kind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BOOK", Self::Book),
        ("BOX", Self::Box),
        ("UNKNOWN", Self::UnknownValue),
    ];
}
