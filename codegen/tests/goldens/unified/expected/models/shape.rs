// Generated from the description of the API. Edit the description, not this file.

/// The outline.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    Round,
    Square,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Shape, Unknown);

impl Shape {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("round", Self::Round),
        ("square", Self::Square),
    ];
}
