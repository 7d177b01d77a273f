// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxKind {
    Big,
    Small,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(BoxKind, Unknown);

impl BoxKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("big", Self::Big),
        ("small", Self::Small),
    ];
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub id: i64,
    pub key: Option<crate::runtime::Secret>,
    pub kind: Option<super::BoxKind>,
    pub name: Option<String>,
    pub open: Option<bool>,
    pub since: Option<crate::runtime::Timestamp>,
    pub size: Option<super::BoxSize>,
    pub tags: Vec<String>,
    pub within: Option<Box<super::BoxModel>>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

object! {
    read BoxModel;
    id = "id", lenient;
    key = "key", lenient_optional;
    kind = "kind", optional;
    name = "name", lenient_optional;
    open = "open", lenient_optional;
    since = "since", optional;
    size = "size", optional;
    tags = "tags", lenient;
    within = "within", optional;
    * additional_properties, lenient;
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BoxSize {
    Number(i64),
    Size(super::Size),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read BoxSize, Unknown;
    Number lenient [integer()];
    Size [object()];
}
