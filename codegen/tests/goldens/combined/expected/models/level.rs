// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(Level, Unknown);

impl Level {
    const KNOWN: &'static [(i64, Self)] = &[(1, Self::V1), (2, Self::V2), (3, Self::V3)];
}
