// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `Drawing`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Drawing {
    /// `either`.
    pub either: Option<super::DrawingEither>,
    /// Everything of a cat, and when.
    pub kept: Option<super::Kept>,
    /// `maybe`.
    pub maybe: Option<super::Circle>,
    /// `option`.
    pub option: Option<super::OptionModel>,
    /// `pet`.
    pub pet: Option<super::Pet>,
    /// `shape`.
    pub shape: Option<super::Shape>,
}

/// `Drawing.either`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum DrawingEither {
    /// `list`.
    List(Vec<String>),
    /// `number`.
    Number(i64),
    /// `text`.
    Text(String),
    /// None of the documented alternatives.
    Unknown(runtime::Value),
}
