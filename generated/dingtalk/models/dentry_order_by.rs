// Generated from the description of the API. Edit the description, not this file.

/// What files and folders are sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DentryOrderBy {
    /// The time of the last change.
    ModifiedTime,
    /// The time of creation.
    CreateTime,
    /// The name.
    Name,
    /// The size.
    Size,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(DentryOrderBy, Unknown);

impl DentryOrderBy {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MODIFIED_TIME", Self::ModifiedTime),
        ("CREATE_TIME", Self::CreateTime),
        ("NAME", Self::Name),
        ("SIZE", Self::Size),
    ];
}
