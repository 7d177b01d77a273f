//! Parameters of the language-neutral model: where they go, and how they are written.

use super::text::WireName;
use crate::media_types::FORM;
use std::collections::BTreeMap;
use std::fmt;

/// A parameter as it is written.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Which part of the request holds it.
    pub location: Location,
    /// The way in which it is written.
    pub style: Style,
    /// Arrays and objects are written as several parameters.
    pub explode: bool,
    /// Reserved characters stay as they are.
    pub allow_reserved: bool,
    /// The styles of the fields of a whole query, where they are not the usual.
    pub fields: BTreeMap<String, FormStyle>,
    /// The client's value is used when the request has none.
    pub global: bool,
    /// What travels in place of a value, for each that callers pass; empty if values travel as they are.
    pub spellings: Vec<Spelling>,
    /// The service recognises by it a request that it was sent before.
    pub idempotency_key: bool,
}

/// A value that travels as another.
#[derive(Debug, Clone)]
pub struct Spelling {
    /// As callers pass it.
    pub passed: String,
    /// As it is sent.
    pub sent: String,
}

/// The part of a request that holds a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the specification's own")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        })
    }
}

/// The way in which a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's own")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
    /// As JSON text (`content: application/json`).
    Json,
    /// The members are all of the query, written as a form (`in: querystring`).
    Fields,
    /// The value is all of the query, without a name (`in: querystring`).
    Whole,
}

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Simple => "simple",
            Self::Label => "label",
            Self::Matrix => "matrix",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
            Self::Cookie => "cookie",
            Self::Json => "application/json",
            Self::Fields => FORM,
            Self::Whole => "the whole query",
        })
    }
}

/// How a property of a form is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormStyle {
    /// The style.
    pub style: Style,
    /// Items and members are pairs of their own.
    pub explode: bool,
    /// Reserved characters are not encoded.
    pub allow_reserved: bool,
}

/// A query parameter that is always sent with the same value.
#[derive(Debug, Clone)]
pub struct Constant {
    /// As sent.
    pub name: WireName,
    /// `None` sends the bare name.
    pub value: Option<String>,
}
