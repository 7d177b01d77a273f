//! The grammar of OpenAPI 3.0: which object has which fields, and what may stand in them.
//!
//! One table serves two purposes: the structure of a document is checked against it before
//! anything is typed, and it tells which children of a node are nodes of their own. The objects of
//! the specification are in `openapi.rs`, those of our vocabulary in `extensions.rs`.

mod extensions;
mod fields;
mod openapi;
mod overlay;

pub use fields::{fields, instead_of, is_status, shape_at, shape_of};

/// What normalising says of a parameter that is the whole query (`in: querystring`), which is one of the
/// query to all that follows.
pub const WHOLE_QUERY: &str = "$whole-query";

/// An object of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the specification's own")]
pub enum Kind {
    Root,
    Info,
    Server,
    ServerVariable,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    Schema,
    Discriminator,
    SecurityScheme,
    Tag,
    Contact,
    License,
    ExternalDocs,
    Xml,
    Example,
    Link,
    Callback,
    OAuthFlows,
    OAuthFlow,
    ErrorCode,
    Envelope,
    Failure,
    TokenSource,
    Rate,
    Pages,
    Batch,
    BatchResult,
    BatchWatch,
    Match,
    Task,
    Overlay,
    OverlayInfo,
    OverlayAction,
}

/// The content of a field.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Anything: examples, defaults, and parts that a client does not use.
    Any,
    /// A string.
    String,
    /// A boolean.
    Boolean,
    /// An integer that is not negative.
    Integer,
    /// A number.
    Number,
    /// An array.
    Array(&'static Shape),
    /// A map: an object with free keys.
    Map(&'static Shape),
    /// An object of the specification.
    Node(Kind),
    /// An object of the specification or a `$ref` to one.
    Reference(Kind),
    /// A boolean or a schema.
    BooleanOrSchema,
    /// Free keys that begin with `/`.
    Paths,
    /// What is for readers and other tools: no client is another one for it, so that what is wrong in
    /// it is a warning, and nothing in it is repaired.
    Aside(&'static Shape),
}

/// A field of an object: name, content, whether it must be there.
pub type Field = (&'static str, Shape, bool);

const fn required(name: &'static str, shape: Shape) -> Field {
    (name, shape, true)
}

const fn optional(name: &'static str, shape: Shape) -> Field {
    (name, shape, false)
}

/// The methods of a path item, in the order of the specification.
pub const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The object is only found in [`Shape::Aside`], so that it is as it was written.
pub const fn is_aside(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Contact
            | Kind::License
            | Kind::ExternalDocs
            | Kind::Xml
            | Kind::Example
            | Kind::Link
            | Kind::Callback
            | Kind::OAuthFlows
            | Kind::OAuthFlow
    )
}

/// The words for an object in a message.
pub const fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Root => "the document",
        Kind::Info => "`info`",
        Kind::Server => "a server",
        Kind::ServerVariable => "a server variable",
        Kind::Components => "`components`",
        Kind::PathItem => "a path item",
        Kind::Operation => "an operation",
        Kind::Parameter => "a parameter",
        Kind::RequestBody => "a request body",
        Kind::MediaType => "a media type",
        Kind::Encoding => "an encoding",
        Kind::Responses => "`responses`",
        Kind::Response => "a response",
        Kind::Header => "a header",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
        Kind::SecurityScheme => "a security scheme",
        Kind::Tag => "a tag",
        Kind::Contact => "`contact`",
        Kind::License => "`license`",
        Kind::ExternalDocs => "`externalDocs`",
        Kind::Xml => "`xml`",
        Kind::Example => "an example",
        Kind::Link => "a link",
        Kind::Callback => "a callback",
        Kind::OAuthFlows => "`flows`",
        Kind::OAuthFlow => "a flow",
        Kind::ErrorCode => "an error code",
        Kind::Envelope => "an error envelope",
        Kind::Failure => "the description of a failure",
        Kind::TokenSource => "a token source",
        Kind::Rate => "a rate",
        Kind::Pages => "the description of pages",
        Kind::Batch => "the description of batches",
        Kind::BatchResult => "the description of a batch's results",
        Kind::BatchWatch => "the description of how a batch's tasks are watched",
        Kind::Match => "a field and its values",
        Kind::Task => "the description of a task",
        Kind::Overlay => "the overlay",
        Kind::OverlayInfo => "`info` of the overlay",
        Kind::OverlayAction => "an action",
    }
}

/// Where objects of a kind are kept below `components`.
pub const fn section_of(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        Kind::PathItem => "pathItems",
        Kind::MediaType => "mediaTypes",
        Kind::Example => "examples",
        Kind::Link => "links",
        Kind::Callback => "callbacks",
        _ => return None,
    })
}
