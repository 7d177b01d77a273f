// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Default: read write new default;
    pub a: super::DefaultA = "a", required = super::DefaultA::X;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultA {
    X,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(DefaultA, Unknown);

impl DefaultA {
    const KNOWN: &'static [(&'static str, Self)] = &[("x", Self::X)];
}
