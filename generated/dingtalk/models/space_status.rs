// Generated from the description of the API. Edit the description, not this file.

/// State of a space.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceStatus {
    /// It can be used.
    Normal,
    /// It was deleted.
    Deleted,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(SpaceStatus, Unknown);

impl SpaceStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("DELETE", Self::Deleted),
    ];
}
