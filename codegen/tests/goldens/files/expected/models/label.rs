// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Label {
    Red,
    Blue,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Label, Unknown);

impl Label {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("red", Self::Red),
        ("blue", Self::Blue),
    ];
}
