// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Conflict {
    Rename,
    Fail,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Conflict, Unknown);

impl Conflict {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rename", Self::Rename),
        ("fail", Self::Fail),
    ];
}
