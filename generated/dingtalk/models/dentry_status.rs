// Generated from the description of the API. Edit the description, not this file.

/// State of a file or folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DentryStatus {
    /// It can be used.
    Normal,
    /// It was deleted.
    Deleted,
    /// It has expired.
    Expired,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(DentryStatus, Unknown);

impl DentryStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("DELETED", Self::Deleted),
        ("EXPIRED", Self::Expired),
    ];
}
