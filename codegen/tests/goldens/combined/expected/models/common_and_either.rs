// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CommonAndEither {
    Variant1(super::CommonAndEitherVariant1),
    Variant2(super::CommonAndEitherVariant2),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write CommonAndEither, Unknown;
    Variant1 [object().required(&["a", "id"])];
    Variant2 [object().required(&["b", "id"])];
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonAndEitherVariant1 {
    pub a: String,
    pub id: i64,
}

object! {
    read write CommonAndEitherVariant1;
    a = "a", required;
    id = "id", required;
}

impl CommonAndEitherVariant1 {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>, id: i64) -> Self {
        Self { a: a.into(), id }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonAndEitherVariant2 {
    pub b: String,
    pub id: i64,
}

object! {
    read write CommonAndEitherVariant2;
    b = "b", required;
    id = "id", required;
}

impl CommonAndEitherVariant2 {
    /// With what is required, and nothing else.
    pub fn new(b: impl Into<String>, id: i64) -> Self {
        Self { b: b.into(), id }
    }
}
