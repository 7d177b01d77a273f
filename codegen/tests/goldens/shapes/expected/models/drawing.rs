// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Drawing: read, Default;
    pub either: Option<super::DrawingEither> = "either", optional;
    /// Everything of a cat, and when.
    pub kept: Option<super::Kept> = "kept", optional;
    pub maybe: Option<super::Circle> = "maybe", optional;
    pub option: Option<super::OptionModel> = "option", optional;
    pub pet: Option<super::Pet> = "pet", optional;
    pub shape: Option<super::Shape> = "shape", optional;
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingEither {
    Text(String),
    Number(i64),
    List(Vec<String>),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read DrawingEither, Unknown;
    Text [text()];
    Number [integer()];
    List [array()];
}
