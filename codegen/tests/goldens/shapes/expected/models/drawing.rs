// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Drawing {
    pub either: Option<super::DrawingEither>,
    /// Everything of a cat, and when.
    pub kept: Option<super::Kept>,
    pub maybe: Option<super::Circle>,
    pub option: Option<super::OptionModel>,
    pub pet: Option<super::Pet>,
    pub shape: Option<super::Shape>,
}

object! {
    read Drawing;
    either = "either", optional;
    kept = "kept", optional;
    maybe = "maybe", optional;
    option = "option", optional;
    pet = "pet", optional;
    shape = "shape", optional;
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
