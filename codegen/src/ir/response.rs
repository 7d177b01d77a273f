//! What an operation answers.

use super::text::{Docs, WireName};
use super::types::Type;
use crate::node_id::NodeId;
use std::collections::BTreeMap;
use std::fmt;

/// A response that is a success.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: Status,
    /// The response body.
    pub content: Content,
    /// The media type of the body, as the document has it.
    pub media_type: Option<String>,
    /// Its meaning.
    pub description: String,
    /// What the document calls it among several successes, and where.
    pub name: Option<(String, NodeId)>,
}

/// A response that is a failure.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The status.
    pub status: Status,
    /// The codes documented for it.
    pub codes: BTreeMap<WireName, String>,
    /// What its body can be, the usual first, if it has one besides the envelope.
    pub bodies: Vec<FailureBody>,
    /// Its meaning.
    pub description: String,
}

/// What the body of a failure can be.
#[derive(Debug, Clone)]
pub struct FailureBody {
    /// The media type of the answer then, as the document has it.
    pub media_type: String,
    /// The body.
    pub content: Content,
}

/// A status or a family of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Exactly this.
    Code(u16),
    /// `2XX`.
    Range(u16),
    /// Every other.
    Default,
}

impl Status {
    /// What HTTP calls it.
    pub fn reason(self) -> Option<String> {
        let Self::Code(code) = self else { return None };
        let status = http::StatusCode::from_u16(code).ok()?;
        status.canonical_reason().map(str::to_lowercase)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(family) => write!(f, "{family}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "there are few, and none is moved often"
)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// A string.
    Text,
    /// A number, a boolean or a value of an enum, as text.
    Scalar(Type),
    /// A string, as JSON or as it is: the response says which.
    AnyText,
    /// Anything else.
    Bytes,
    /// The address of a redirect.
    Redirect,
}

impl Content {
    /// The type as which it is read, where it has one of the document's.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Scalar(ty) => Some(ty),
            Self::Empty | Self::Text | Self::AnyText | Self::Bytes | Self::Redirect => None,
        }
    }

    /// The same, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Scalar(ty) => Some(ty),
            Self::Empty | Self::Text | Self::AnyText | Self::Bytes | Self::Redirect => None,
        }
    }
}

/// A header of a response.
#[derive(Debug, Clone)]
pub struct Header {
    /// As the document has it.
    pub name: WireName,
    /// The type of its value, which is never null.
    pub ty: Type,
    /// How it is written.
    pub form: HeaderForm,
    /// It is not to be used any more.
    pub deprecated: bool,
    /// Its purpose.
    pub docs: Docs,
    /// Where it is described.
    pub at: NodeId,
}

impl Header {
    /// Both are read in the same way.
    pub fn is_same(&self, other: &Self) -> bool {
        let same_name = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
        same_name(self.name.as_wire(), other.name.as_wire())
            && (&self.ty, self.form) == (&other.ty, other.form)
    }
}

/// How a header is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderForm {
    /// A string, a number or a boolean.
    Value,
    /// An array.
    List,
    /// An object, names and values in turn.
    Object,
    /// An object, as pairs with `=`.
    Exploded,
    /// JSON.
    Json,
    /// An array, an item for each header of the name.
    Lines,
}

impl fmt::Display for HeaderForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Value => "a value",
            Self::List => "an array",
            Self::Object => "an object",
            Self::Exploded => "an object of `name=value`",
            Self::Json => "JSON",
            Self::Lines => "an array of lines",
        })
    }
}

/// Ways to read what successes hold, besides the usual one, which is whole and as one type.
#[derive(Debug, Clone, Default)]
pub struct Readings {
    /// The media types of bytes, in chunks.
    pub downloads: Vec<String>,
    /// A stream of items.
    pub events: Option<Events>,
    /// Other media types of streams, each with the type of its items.
    pub streams: Vec<(String, Type)>,
    /// Other media types of JSON, and what it is then.
    pub json: Vec<(String, Type)>,
    /// Media types in which the usual content is offered too, and not asked for.
    pub also: Vec<String>,
}

/// A stream of items.
#[derive(Debug, Clone)]
pub struct Events {
    /// As the document has them.
    pub media_types: Vec<String>,
    /// What an item is.
    pub item: Item,
}

/// What an item of a stream is.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// JSON of this type: a line, or the data of an event.
    Data(Type),
    /// An event as a whole, as an object of this type.
    Event(Type),
    /// The same where its data is a string, whatever that holds.
    Text(Type),
    /// An event of which nothing is known.
    Raw,
}

impl Readings {
    /// The types in which something is read.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let named = self.json.iter().chain(&self.streams).map(|(_, ty)| ty);
        let items = self.events.iter().filter_map(|events| match &events.item {
            Item::Data(ty) | Item::Event(ty) | Item::Text(ty) => Some(ty),
            Item::Raw => None,
        });
        named.chain(items)
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let named = self.json.iter_mut().chain(&mut self.streams);
        let named = named.map(|(_, ty)| ty);
        let items = self
            .events
            .iter_mut()
            .filter_map(|events| match &mut events.item {
                Item::Data(ty) | Item::Event(ty) | Item::Text(ty) => Some(ty),
                Item::Raw => None,
            });
        named.chain(items)
    }
}
