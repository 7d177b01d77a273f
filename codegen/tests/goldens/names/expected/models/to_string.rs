// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToStringModel {
    Yes,
    No,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(ToStringModel, Unknown);

impl ToStringModel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("yes", Self::Yes),
        ("no", Self::No),
    ];
}
