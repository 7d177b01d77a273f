//! The grammar of OpenAPI 3.0: which object has which fields, and what may stand in them.
//!
//! One table serves two purposes: the structure of a document is checked against it before
//! anything is typed, and it tells which children of a node are nodes of their own.

use Shape::{Any, Count, Flag, List, Map, Node, Number, Reference, Text};

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
    ErrorCode,
    Envelope,
    Failure,
    TokenSource,
    Rate,
    Pages,
    Batch,
    BatchResult,
    Match,
    Task,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Anything: examples, defaults, and parts that a client does not use.
    Any,
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number that is not negative.
    Count,
    /// A number.
    Number,
    /// A list.
    List(&'static Shape),
    /// A mapping with free keys.
    Map(&'static Shape),
    /// An object of the specification.
    Node(Kind),
    /// An object of the specification or a `$ref` to one.
    Reference(Kind),
    /// `true`, `false` or a schema.
    FlagOrSchema,
    /// Free keys that begin with `/`.
    Paths,
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
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

const SCHEMA: Shape = Reference(Kind::Schema);
const CONTENT: Shape = Map(&Node(Kind::MediaType));

/// The fields of an object. [`Kind::Responses`] has free keys besides, see [`crate::spec`].
pub const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Root => {
            const {
                &[
                    required("openapi", Text),
                    required("info", Node(Kind::Info)),
                    required("paths", Shape::Paths),
                    optional("servers", List(&Node(Kind::Server))),
                    optional("components", Node(Kind::Components)),
                    optional("security", List(&Map(&List(&Text)))),
                    optional("tags", List(&Node(Kind::Tag))),
                    optional("externalDocs", Any),
                ]
            }
        }
        Kind::Info => {
            const {
                &[
                    required("title", Text),
                    required("version", Text),
                    optional("description", Text),
                    optional("termsOfService", Any),
                    optional("contact", Any),
                    optional("license", Any),
                    optional("summary", Any),
                ]
            }
        }
        Kind::Server => {
            const {
                &[
                    required("url", Text),
                    optional("description", Text),
                    optional("variables", Map(&Node(Kind::ServerVariable))),
                ]
            }
        }
        Kind::ServerVariable => {
            const {
                &[
                    required("default", Text),
                    optional("enum", List(&Text)),
                    optional("description", Text),
                ]
            }
        }
        Kind::Components => {
            const {
                &[
                    optional("schemas", Map(&SCHEMA)),
                    optional("responses", Map(&Reference(Kind::Response))),
                    optional("parameters", Map(&Reference(Kind::Parameter))),
                    optional("examples", Any),
                    optional("requestBodies", Map(&Reference(Kind::RequestBody))),
                    optional("headers", Map(&Reference(Kind::Header))),
                    optional("securitySchemes", Map(&Reference(Kind::SecurityScheme))),
                    optional("links", Any),
                    optional("callbacks", Any),
                ]
            }
        }
        Kind::PathItem => {
            const {
                &[
                    optional("$ref", Text),
                    optional("summary", Text),
                    optional("description", Text),
                    optional("servers", List(&Node(Kind::Server))),
                    optional("parameters", List(&Reference(Kind::Parameter))),
                    optional("get", Node(Kind::Operation)),
                    optional("put", Node(Kind::Operation)),
                    optional("post", Node(Kind::Operation)),
                    optional("delete", Node(Kind::Operation)),
                    optional("options", Node(Kind::Operation)),
                    optional("head", Node(Kind::Operation)),
                    optional("patch", Node(Kind::Operation)),
                    optional("trace", Node(Kind::Operation)),
                ]
            }
        }
        Kind::Operation => {
            const {
                &[
                    required("responses", Node(Kind::Responses)),
                    optional("tags", List(&Text)),
                    optional("summary", Text),
                    optional("description", Text),
                    optional("externalDocs", Any),
                    optional("operationId", Text),
                    optional("parameters", List(&Reference(Kind::Parameter))),
                    optional("requestBody", Reference(Kind::RequestBody)),
                    optional("callbacks", Any),
                    optional("deprecated", Flag),
                    optional("security", List(&Map(&List(&Text)))),
                    optional("servers", List(&Node(Kind::Server))),
                ]
            }
        }
        Kind::Parameter => {
            const {
                &[
                    required("name", Text),
                    required("in", Text),
                    optional("description", Text),
                    optional("required", Flag),
                    optional("deprecated", Flag),
                    optional("allowEmptyValue", Flag),
                    optional("style", Text),
                    optional("explode", Flag),
                    optional("allowReserved", Flag),
                    optional("schema", SCHEMA),
                    optional("content", CONTENT),
                    optional("example", Any),
                    optional("examples", Any),
                ]
            }
        }
        Kind::RequestBody => {
            const {
                &[
                    required("content", CONTENT),
                    optional("description", Text),
                    optional("required", Flag),
                ]
            }
        }
        Kind::MediaType => {
            const {
                &[
                    optional("schema", SCHEMA),
                    optional("example", Any),
                    optional("examples", Any),
                    optional("encoding", Map(&Node(Kind::Encoding))),
                ]
            }
        }
        Kind::Encoding => {
            const {
                &[
                    optional("contentType", Text),
                    optional("headers", Map(&Reference(Kind::Header))),
                    optional("style", Text),
                    optional("explode", Flag),
                    optional("allowReserved", Flag),
                ]
            }
        }
        Kind::Responses => const { &[optional("default", Reference(Kind::Response))] },
        Kind::Response => {
            const {
                &[
                    required("description", Text),
                    optional("headers", Map(&Reference(Kind::Header))),
                    optional("content", CONTENT),
                    optional("links", Any),
                ]
            }
        }
        Kind::Header => {
            const {
                &[
                    optional("description", Text),
                    optional("required", Flag),
                    optional("deprecated", Flag),
                    optional("allowEmptyValue", Flag),
                    optional("style", Text),
                    optional("explode", Flag),
                    optional("allowReserved", Flag),
                    optional("schema", SCHEMA),
                    optional("content", CONTENT),
                    optional("example", Any),
                    optional("examples", Any),
                ]
            }
        }
        Kind::Schema => {
            const {
                &[
                    optional("title", Text),
                    optional("multipleOf", Number),
                    optional("maximum", Number),
                    optional("exclusiveMaximum", Flag),
                    optional("minimum", Number),
                    optional("exclusiveMinimum", Flag),
                    optional("maxLength", Count),
                    optional("minLength", Count),
                    optional("pattern", Text),
                    optional("maxItems", Count),
                    optional("minItems", Count),
                    optional("uniqueItems", Flag),
                    optional("maxProperties", Count),
                    optional("minProperties", Count),
                    optional("required", List(&Text)),
                    optional("enum", List(&Any)),
                    optional("type", Text),
                    optional("allOf", List(&SCHEMA)),
                    optional("oneOf", List(&SCHEMA)),
                    optional("anyOf", List(&SCHEMA)),
                    optional("not", SCHEMA),
                    optional("items", SCHEMA),
                    optional("properties", Map(&SCHEMA)),
                    optional("additionalProperties", Shape::FlagOrSchema),
                    optional("description", Text),
                    optional("format", Text),
                    optional("default", Any),
                    optional("nullable", Flag),
                    optional("discriminator", Node(Kind::Discriminator)),
                    optional("readOnly", Flag),
                    optional("writeOnly", Flag),
                    optional("xml", Any),
                    optional("externalDocs", Any),
                    optional("example", Any),
                    optional("deprecated", Flag),
                ]
            }
        }
        Kind::Discriminator => {
            const {
                &[
                    required("propertyName", Text),
                    optional("mapping", Map(&Text)),
                ]
            }
        }
        Kind::SecurityScheme => {
            const {
                &[
                    required("type", Text),
                    optional("description", Text),
                    optional("name", Text),
                    optional("in", Text),
                    optional("scheme", Text),
                    optional("bearerFormat", Text),
                    optional("flows", Any),
                    optional("openIdConnectUrl", Text),
                ]
            }
        }
        Kind::Tag => {
            const {
                &[
                    required("name", Text),
                    optional("description", Text),
                    optional("externalDocs", Any),
                ]
            }
        }
        Kind::ErrorCode => {
            const {
                &[
                    required("description", Text),
                    optional("name", Text),
                    optional("status", List(&Count)),
                    optional("means", Text),
                ]
            }
        }
        Kind::Envelope => {
            const {
                &[
                    required("code", List(&Text)),
                    optional("message", List(&Text)),
                    optional("requestId", List(&Text)),
                    optional("requestIdHeaders", List(&Text)),
                    optional("failures", List(&Node(Kind::Failure))),
                ]
            }
        }
        Kind::Failure => const { &[required("field", Text), optional("success", Text)] },
        Kind::TokenSource => {
            const {
                &[
                    required("operation", Text),
                    required("arguments", List(&Text)),
                    required("token", Text),
                    optional("current", List(&Text)),
                    optional("bind", Map(&Any)),
                    optional("expiresIn", Text),
                    optional("refreshEarly", Count),
                ]
            }
        }
        Kind::Rate => const { &[required("requests", Count), required("seconds", Count)] },
        Kind::Pages => {
            const {
                &[
                    required("cursor", Text),
                    // One expression, or a list of them.
                    required("next", Any),
                    required("items", Text),
                ]
            }
        }
        Kind::Batch => {
            const {
                &[
                    required("items", Text),
                    optional("key", Text),
                    optional("results", Text),
                    optional("task", Text),
                    optional("done", Node(Kind::Match)),
                    optional("result", Node(Kind::BatchResult)),
                ]
            }
        }
        Kind::BatchResult => {
            const {
                &[
                    required("item", Text),
                    required("done", Node(Kind::Match)),
                    optional("pending", Node(Kind::Match)),
                    optional("task", Text),
                    optional("code", Text),
                    optional("message", Text),
                ]
            }
        }
        Kind::Match => const { &[required("field", Text), required("values", List(&Text))] },
        Kind::Task => {
            const {
                &[
                    required("status", Text),
                    required("running", List(&Text)),
                    required("done", List(&Text)),
                    required("failed", List(&Text)),
                    optional("partial", List(&Text)),
                    optional("failures", Text),
                    optional("tasks", Text),
                    optional("ids", Text),
                ]
            }
        }
    }
}

/// What an object is called in a message.
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
        Kind::ErrorCode => "an error code",
        Kind::Envelope => "an error envelope",
        Kind::Failure => "the description of a failure",
        Kind::TokenSource => "a token source",
        Kind::Rate => "a rate",
        Kind::Pages => "the description of pages",
        Kind::Batch => "the description of batches",
        Kind::BatchResult => "the description of a batch's results",
        Kind::Match => "a field and its values",
        Kind::Task => "the description of a task",
    }
}
