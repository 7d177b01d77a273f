// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ordering {
    Age,
    /// `-age`
    MinusAge,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Ordering, Unknown);

impl Ordering {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("age", Self::Age),
        ("-age", Self::MinusAge),
    ];
}
