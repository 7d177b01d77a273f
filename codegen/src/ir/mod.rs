//! The language-neutral model of an API, between the documents and the Rust.
//!
//! Everything a client needs to know is here, with wire names as the document spells them, and
//! nothing of how it will be written. Lists are in the order in which they are to be emitted.

mod graph;
mod types;

pub use graph::{boxed_fields, mark_usage};
pub use types::{
    Discriminator, Enumeration, Field, Kind, Limits, Number, Struct, Type, TypeDef, TypeId,
    TypeShape, Union, Usage, Variant,
};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

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
}

/// The base URL of an API, with its variables.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// May hold `{variables}`.
    pub url: String,
    /// In the order of their names.
    pub variables: Vec<ServerVariable>,
}

/// A variable of the base URL.
#[derive(Debug, Clone)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: WireName,
    /// What it is if the caller does not say.
    pub default: String,
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
    /// A field, and the value of it that means success, of answers that fail with a 2xx status.
    pub failure: Option<(String, String)>,
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
    pub at: String,
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
    /// What callers give, in order: wire names of the operation's arguments.
    pub arguments: Vec<WireName>,
    /// What is taken from global parameters.
    pub bound: Vec<Binding>,
    /// JSON pointer to the token in the answer.
    pub token: String,
    /// JSON pointer to its life time in seconds.
    pub expires_in: Option<String>,
    /// How many seconds before its end it is replaced.
    pub refresh_early: u64,
    /// Where it is defined.
    pub at: String,
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

/// One call.
#[derive(Debug)]
pub struct Operation {
    /// Unique in the API.
    pub id: WireName,
    /// The group it is listed with.
    pub tag: Option<String>,
    /// Upper case.
    pub method: String,
    /// The path template, without any fragment.
    pub path: String,
    /// What it does.
    pub docs: Docs,
    /// Whether callers should move away from it.
    pub deprecated: bool,
    /// What callers pass, in the order in which they pass it.
    pub arguments: Vec<Argument>,
    /// Query parameters with a single allowed value.
    pub constants: Vec<Constant>,
    /// How the body is put together.
    pub body: Option<Body>,
    /// What a success looks like, by status.
    pub successes: Vec<Response>,
    /// What failures are documented, by status.
    pub failures: Vec<Failure>,
    /// Alternatives of scheme names that must be satisfied together.
    pub security: Vec<Vec<WireName>>,
    /// Whether repeating it after an unknown outcome is safe.
    pub repeatable: bool,
    /// Where it is defined.
    pub at: String,
}

/// Something that callers pass.
#[derive(Debug, Clone)]
pub struct Argument {
    /// The name of the parameter or property.
    pub name: WireName,
    /// What it holds.
    pub ty: Type,
    /// Whether it must be passed.
    pub required: bool,
    /// Whether callers pass it by position.
    pub positional: bool,
    /// What it is for.
    pub docs: Docs,
    /// Whether callers should move away from it.
    pub deprecated: bool,
    /// Where it goes.
    pub target: Target,
    /// Where it is defined.
    pub at: String,
}

/// Where an argument goes.
#[derive(Debug, Clone)]
pub enum Target {
    /// A parameter outside of the body.
    Parameter(Parameter),
    /// A property of the body, by the names that lead to it.
    Property(Vec<String>),
    /// The whole body.
    Body,
}

/// How a parameter is written.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Which part of the request holds it.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects are written as several parameters.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether the client's value is used when the request has none.
    pub global: bool,
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
    /// As JSON text (`content: application/json`).
    Json,
}

/// A query parameter that is always sent with the same value.
#[derive(Debug, Clone)]
pub struct Constant {
    /// As sent.
    pub name: WireName,
    /// `None` sends the bare name.
    pub value: Option<String>,
}

/// How a body is put together.
#[derive(Debug, Clone)]
pub struct Body {
    /// How it is written.
    pub encoding: Encoding,
    /// Whether it is sent even if no argument asks for it.
    pub required: bool,
    /// Whether arguments are its properties, rather than one argument being all of it.
    pub assembled: bool,
}

/// The media type of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// JSON, under this media type.
    Json(String),
    /// `application/x-www-form-urlencoded`.
    Form,
    /// Bytes of this media type.
    Bytes(String),
}

/// What a success looks like.
#[derive(Debug, Clone)]
pub struct Response {
    /// `None` stands for every status not listed.
    pub status: Status,
    /// What it holds.
    pub content: Content,
    /// What it means.
    pub description: String,
}

/// What a failure looks like.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The status.
    pub status: Status,
    /// The codes documented for it.
    pub codes: BTreeMap<WireName, String>,
    /// The type of its body, if it has one besides the envelope.
    pub content: Content,
    /// What it means.
    pub description: String,
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

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(family) => write!(f, "{family}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// Text.
    Text,
    /// Anything else.
    Bytes,
}
