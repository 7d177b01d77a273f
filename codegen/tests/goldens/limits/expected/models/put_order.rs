// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutOrderSize {
    Number(i64),
    Variant2(super::PutOrderSizeVariant2),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    write limited PutOrderSize, Unknown;
    Number [integer()] [minimum(1.0).exclusive_maximum(100.0)];
    Variant2 [text()];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PutOrderSizeVariant2 {
    Small,
    Large,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(PutOrderSizeVariant2, Unknown);

impl PutOrderSizeVariant2 {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("small", Self::Small),
        ("large", Self::Large),
    ];
}
