// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCountedXKind {
    Big,
    Small,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(GetCountedXKind, Unknown);

impl GetCountedXKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("big", Self::Big),
        ("small", Self::Small),
    ];
}
