// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Default {
    pub a: super::DefaultA,
}

object! {
    read write Default;
    a = "a", required;
}

impl Default {
    /// With what is required, and nothing else.
    pub fn new() -> Self {
        Self { a: super::DefaultA::X }
    }
}

impl ::std::default::Default for Default {
    fn default() -> Self {
        Self::new()
    }
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
