// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    Emerg,
    Err,
    Ok,
    Default,
    /// `unknown`
    UnknownValue,
    Self_,
    Value,
    Known,
    None,
    Some,
    Error,
    Asc,
    /// `ASC`
    AscUpper,
    /// The empty string.
    Empty,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Level, Unknown);

impl Level {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("emerg", Self::Emerg),
        ("err", Self::Err),
        ("ok", Self::Ok),
        ("default", Self::Default),
        ("unknown", Self::UnknownValue),
        ("self", Self::Self_),
        ("value", Self::Value),
        ("known", Self::Known),
        ("none", Self::None),
        ("some", Self::Some),
        ("Error", Self::Error),
        ("asc", Self::Asc),
        ("ASC", Self::AscUpper),
        ("", Self::Empty),
    ];
}
