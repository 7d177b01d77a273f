// Generated from the description of the API. Edit the description, not this file.

object! {
    /// Everything of a cat, and when.
    pub struct Kept: read;
    pub name: String = "name", required;
    pub state: Option<super::KeptState> = "state", optional;
    pub until: crate::runtime::Timestamp = "until", required;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeptState {
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `<=`
    LessEqual,
    /// `2.0`
    V2_0,
    /// The empty string.
    Empty,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(KeptState, Unknown);

impl KeptState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("+1", Self::Plus1),
        ("-1", Self::Minus1),
        ("<=", Self::LessEqual),
        ("2.0", Self::V2_0),
        ("", Self::Empty),
    ];
}
