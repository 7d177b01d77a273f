// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Letter: read write limits new;
    pub anything: Option<crate::runtime::Value> = "anything", any;
    pub from: Option<Option<super::LetterDefsAddress>> = "from", nullable;
    pub id: String = "id", required, into;
    pub kind: Option<super::LetterKind> = "kind", optional;
    pub labels: Option<std::collections::BTreeMap<String, String>> = "labels", optional;
    pub seal: Option<String> = "seal", optional;
    pub sizes: Option<Vec<i64>> = "sizes", optional;
    /// A code or its number.
    pub stamp: Option<super::LetterStamp> = "stamp", optional [object(super::LetterStamp::limits)];
    /// Who gets it.
    pub to: super::LetterDefsAddress = "to", required, itself;
    /// Limits: more than 0.
    pub weight: Option<Option<f64>> = "weight", nullable [exclusive_minimum(0.0)];
}

object! {
    pub struct LetterDefsAddress: read write new;
    pub country: Option<String> = "country", optional;
    pub street: String = "street", required, into;
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
