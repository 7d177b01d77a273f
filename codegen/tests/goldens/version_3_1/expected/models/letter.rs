// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Letter {
    pub anything: Option<crate::runtime::Value>,
    pub from: Option<Option<super::LetterDefsAddress>>,
    pub id: String,
    pub kind: Option<super::LetterKind>,
    pub labels: Option<std::collections::BTreeMap<String, String>>,
    pub seal: Option<String>,
    pub sizes: Option<Vec<i64>>,
    /// A code or its number.
    pub stamp: Option<super::LetterStamp>,
    /// Who gets it.
    pub to: super::LetterDefsAddress,
    /// Limits: more than 0.
    pub weight: Option<Option<f64>>,
}

object! {
    read write limited Letter;
    anything = "anything", any;
    from = "from", nullable;
    id = "id", required;
    kind = "kind", optional;
    labels = "labels", optional;
    seal = "seal", optional;
    sizes = "sizes", optional;
    stamp = "stamp", optional [object(super::LetterStamp::limits)];
    to = "to", required;
    weight = "weight", nullable [exclusive_minimum(0.0)];
}

impl Letter {
    /// With what is required, and nothing else.
    pub fn new(id: impl Into<String>, to: super::LetterDefsAddress) -> Self {
        Self {
            anything: None,
            from: None,
            id: id.into(),
            kind: None,
            labels: None,
            seal: None,
            sizes: None,
            stamp: None,
            to,
            weight: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LetterDefsAddress {
    pub country: Option<String>,
    pub street: String,
}

object! {
    read write LetterDefsAddress;
    country = "country", optional;
    street = "street", required;
}

impl LetterDefsAddress {
    /// With what is required, and nothing else.
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            country: None,
            street: street.into(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LetterKind {
    Letter,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(LetterKind, Unknown);

impl LetterKind {
    const KNOWN: &'static [(&'static str, Self)] = &[("letter", Self::Letter)];
}

/// A code or its number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LetterStamp {
    Text(String),
    Number(i64),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write limited LetterStamp, Unknown;
    Text [text()] [max_length(8)];
    Number [integer()];
}
