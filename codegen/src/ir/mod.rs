//! The language-neutral model of an API, between the documents and the Rust.
//!
//! Everything a client needs to know is here, with wire names as the document spells them, and
//! nothing of how it will be written. Lists are in the order in which they are to be emitted.

mod flow;
mod graph;
mod operation;
mod redirect;
mod types;
mod unify;

pub use flow::{Access, Batch, BatchResult, Match, Pages, State, Step, Task};
pub use graph::{Graph, Usage};
pub use operation::{
    Argument, Body, Constant, Content, Encoding, Failure, Location, Operation, OperationId,
    Parameter, Rate, Response, Status, Style, Target, placeholders,
};
pub use types::{
    Discriminator, Enumeration, Kind, Limits, Number, Object, Property, Type, TypeDef, TypeId,
    TypeShape, Union, Variant,
};
pub use unify::unify;

use crate::spec::NodeId;
use std::collections::BTreeSet;

/// A name as the service spells it. Deliberately not `Display`: it cannot slip into Rust code as
/// an identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(String);

impl WireName {
    /// Wraps a name found in a document.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The exact spelling, for literals and documentation.
    pub fn as_wire(&self) -> &str {
        &self.0
    }
}

/// What the document says about something in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// Any number of paragraphs of CommonMark.
    pub description: Option<String>,
    /// Where the vendor describes it.
    pub link: Option<String>,
}

/// A whole API.
#[derive(Debug)]
pub struct Api {
    /// The name of the API in words.
    pub title: String,
    /// What it is about.
    pub description: Option<String>,
    /// Where its calls go.
    pub server: Server,
    /// Where error answers keep what; `None` if the document does not say.
    pub envelope: Option<Envelope>,
    /// Every documented error code, sorted.
    pub error_codes: Vec<ErrorCode>,
    /// What undocumented codes of a certain form mean.
    pub error_patterns: Vec<(String, Meaning)>,
    /// How callers identify themselves, sorted by name.
    pub schemes: Vec<SecurityScheme>,
    /// Parameters that are set once on the client, sorted by name.
    pub globals: Vec<Global>,
    /// Every operation, sorted by id.
    pub operations: Vec<Operation>,
    /// Every type, component schemas first.
    pub types: Vec<TypeDef>,
}

impl Api {
    /// The definition behind an id that was made for this API.
    pub fn type_def(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.index())
    }

    /// The operation behind an id that was made for this API.
    pub fn operation(&self, id: OperationId) -> Option<&Operation> {
        self.operations.get(id.index())
    }
}

/// The base URL of an API, with its variables.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// May hold `{variables}`.
    pub url: String,
    /// Where the URL is given.
    pub url_at: NodeId,
    /// In the order of their names.
    pub variables: Vec<ServerVariable>,
}

/// A variable of the base URL.
#[derive(Debug, Clone)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: WireName,
    /// What it is if the caller does not say; only an example if the caller must say.
    pub default: String,
    /// Whether the caller must say.
    pub required: bool,
    /// The documented values, if they are limited.
    pub values: Vec<String>,
    /// What it selects.
    pub docs: Docs,
}

/// Where an error answer keeps its parts.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Keys that may hold the code, the likeliest first.
    pub code: Vec<String>,
    /// Keys that may hold the message.
    pub message: Vec<String>,
    /// Keys that may hold the request id.
    pub request_id: Vec<String>,
    /// Headers that may hold the request id.
    pub request_id_headers: Vec<String>,
    /// Fields by which answers with a 2xx status are failures, and the value of each that means
    /// success after all.
    pub failures: Vec<(String, Option<String>)>,
}

/// A documented error code.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// As sent by the service.
    pub code: WireName,
    /// The name the document gives it.
    pub name: Option<String>,
    /// What it means.
    pub description: String,
    /// The statuses it is documented with.
    pub statuses: BTreeSet<u16>,
    /// What a client should make of it.
    pub meaning: Option<Meaning>,
    /// Where it is defined.
    pub at: NodeId,
}

/// What an error code says about the call, beyond its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(
    missing_docs,
    reason = "each is explained where the documents' vocabulary is parsed"
)]
pub enum Meaning {
    InvalidToken,
    Throttled,
    Busy,
    Quota,
    Denied,
    NotFound,
    Conflict,
    Invalid,
}

/// A way for callers to identify themselves.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub name: WireName,
    /// Where the credential is put.
    pub placement: Placement,
    /// What it is.
    pub docs: Docs,
    /// Operations that issue it.
    pub sources: Vec<TokenSource>,
}

/// Where a credential is put in a request.
#[derive(Debug, Clone)]
pub enum Placement {
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
}

/// How a token is got from an operation of the same API.
#[derive(Debug, Clone)]
pub struct TokenSource {
    /// What callers name it by.
    pub name: WireName,
    /// The operation that issues the token.
    pub operation: WireName,
    /// Where the operation is named.
    pub operation_at: NodeId,
    /// What callers give, in order: wire names of the operation's arguments.
    pub arguments: Vec<WireName>,
    /// What callers give a function for, because it changes over time: asked at every fetch.
    pub current: Vec<WireName>,
    /// What is taken from global parameters.
    pub bound: Vec<Binding>,
    /// JSON pointer to the token in the answer.
    pub token: String,
    /// JSON pointer to its life time in seconds.
    pub expires_in: Option<String>,
    /// How many seconds before its end it is replaced.
    pub refresh_early: u64,
    /// Where it is defined.
    pub at: NodeId,
}

/// An argument of a token operation that is taken from a global parameter.
#[derive(Debug, Clone)]
pub struct Binding {
    /// The argument.
    pub argument: WireName,
    /// The global parameter.
    pub global: WireName,
    /// A value of the global parameter with which the argument is left out.
    pub unless: Option<String>,
    /// Where it is defined.
    pub at: NodeId,
}

/// A parameter that is set once on the client.
#[derive(Debug, Clone)]
pub struct Global {
    /// As sent.
    pub name: WireName,
    /// What it holds.
    pub ty: Type,
    /// What it is for.
    pub docs: Docs,
}
