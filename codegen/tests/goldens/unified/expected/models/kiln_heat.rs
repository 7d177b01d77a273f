// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KilnHeat {
    Low,
    High,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(KilnHeat, Unknown);

impl KilnHeat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("low", Self::Low),
        ("high", Self::High),
    ];
}
