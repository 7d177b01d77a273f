// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fate {
    /// `-1`
    Err,
    /// `1`
    Gone,
    /// `2`
    Gone2,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(Fate, Unknown);

impl Fate {
    const KNOWN: &'static [(i64, Self)] = &[
        (-1, Self::Err),
        (1, Self::Gone),
        (2, Self::Gone2),
    ];
}
