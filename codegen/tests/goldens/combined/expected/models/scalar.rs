// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    Text(String),
    Variant2(super::ScalarVariant2),
    Level(super::Level),
    Number(f64),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write Scalar, Unknown;
    Text [text()];
    Variant2 [text().texts(&["auto"])];
    Level [integer()];
    Number [number()];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalarVariant2 {
    Auto,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(ScalarVariant2, Unknown);

impl ScalarVariant2 {
    const KNOWN: &'static [(&'static str, Self)] = &[("auto", Self::Auto)];
}
