//! The objects of OpenAPI 3.0.

use super::Shape::{Any, Array, Aside, Boolean, Integer, Map, Node, Number, Reference, String};
use super::{Field, Kind, Shape, WHOLE_QUERY, optional, required};
use crate::spec::schema::{CONDITIONAL, CONDITIONS};

const SCHEMA: Shape = Reference(Kind::Schema);
const CONTENT: Shape = Map(&Node(Kind::MediaType));
const EXAMPLES: Shape = Aside(&Map(&Reference(Kind::Example)));
const EXTERNAL_DOCS: Shape = Aside(&Node(Kind::ExternalDocs));
const TEXT: Shape = Aside(&String);
const FLOW: Shape = Node(Kind::OAuthFlow);

/// The fields of an object of the specification.
pub(super) const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Root => {
            const {
                &[
                    required("openapi", String),
                    required("info", Node(Kind::Info)),
                    required("paths", Shape::Paths),
                    optional("servers", Array(&Node(Kind::Server))),
                    optional("components", Node(Kind::Components)),
                    optional("security", Array(&Map(&Array(&String)))),
                    optional("tags", Array(&Node(Kind::Tag))),
                    optional("externalDocs", EXTERNAL_DOCS),
                    optional("webhooks", Map(&Reference(Kind::PathItem))),
                    optional("jsonSchemaDialect", Any),
                    optional("$self", Any),
                ]
            }
        }
        Kind::Info => {
            const {
                &[
                    required("title", String),
                    required("version", String),
                    optional("description", String),
                    optional("termsOfService", TEXT),
                    optional("contact", Aside(&Node(Kind::Contact))),
                    optional("license", Aside(&Node(Kind::License))),
                    optional("summary", TEXT),
                ]
            }
        }
        Kind::Server => {
            const {
                &[
                    required("url", String),
                    optional("description", String),
                    optional("variables", Map(&Node(Kind::ServerVariable))),
                    optional("name", TEXT),
                ]
            }
        }
        Kind::ServerVariable => {
            const {
                &[
                    required("default", String),
                    optional("enum", Array(&String)),
                    optional("description", String),
                ]
            }
        }
        Kind::Components => {
            const {
                &[
                    optional("schemas", Map(&SCHEMA)),
                    optional("responses", Map(&Reference(Kind::Response))),
                    optional("parameters", Map(&Reference(Kind::Parameter))),
                    optional("examples", EXAMPLES),
                    optional("requestBodies", Map(&Reference(Kind::RequestBody))),
                    optional("headers", Map(&Reference(Kind::Header))),
                    optional("securitySchemes", Map(&Reference(Kind::SecurityScheme))),
                    optional("links", Aside(&Map(&Reference(Kind::Link)))),
                    optional("callbacks", Aside(&Map(&Reference(Kind::Callback)))),
                    optional("pathItems", Map(&Reference(Kind::PathItem))),
                    optional("mediaTypes", Map(&Reference(Kind::MediaType))),
                ]
            }
        }
        Kind::PathItem => {
            const {
                &[
                    optional("$ref", String),
                    optional("summary", String),
                    optional("description", String),
                    optional("servers", Array(&Node(Kind::Server))),
                    optional("parameters", Array(&Reference(Kind::Parameter))),
                    optional("get", Node(Kind::Operation)),
                    optional("put", Node(Kind::Operation)),
                    optional("post", Node(Kind::Operation)),
                    optional("delete", Node(Kind::Operation)),
                    optional("options", Node(Kind::Operation)),
                    optional("head", Node(Kind::Operation)),
                    optional("patch", Node(Kind::Operation)),
                    optional("trace", Node(Kind::Operation)),
                    optional("query", Node(Kind::Operation)),
                    optional("additionalOperations", Map(&Node(Kind::Operation))),
                ]
            }
        }
        Kind::Operation => {
            const {
                &[
                    required("responses", Node(Kind::Responses)),
                    optional("tags", Array(&String)),
                    optional("summary", String),
                    optional("description", String),
                    optional("externalDocs", EXTERNAL_DOCS),
                    optional("operationId", String),
                    optional("parameters", Array(&Reference(Kind::Parameter))),
                    optional("requestBody", Reference(Kind::RequestBody)),
                    optional("callbacks", Aside(&Map(&Reference(Kind::Callback)))),
                    optional("deprecated", Boolean),
                    optional("security", Array(&Map(&Array(&String)))),
                    optional("servers", Array(&Node(Kind::Server))),
                ]
            }
        }
        Kind::Parameter => {
            const {
                &[
                    required("name", String),
                    required("in", String),
                    optional("description", String),
                    optional("required", Boolean),
                    optional("deprecated", Boolean),
                    optional("allowEmptyValue", Boolean),
                    optional("style", Any),
                    optional("explode", Boolean),
                    optional("allowReserved", Boolean),
                    optional("schema", SCHEMA),
                    optional("content", CONTENT),
                    optional("example", Any),
                    optional("examples", EXAMPLES),
                    optional(WHOLE_QUERY, Any),
                ]
            }
        }
        Kind::RequestBody => {
            const {
                &[
                    required("content", CONTENT),
                    optional("description", String),
                    optional("required", Boolean),
                ]
            }
        }
        Kind::MediaType => {
            const {
                &[
                    optional("schema", SCHEMA),
                    optional("example", Any),
                    optional("examples", EXAMPLES),
                    optional("encoding", Map(&Node(Kind::Encoding))),
                    optional("description", TEXT),
                    optional("itemSchema", SCHEMA),
                    optional("prefixEncoding", Any),
                    optional("itemEncoding", Any),
                ]
            }
        }
        Kind::Encoding => {
            const {
                &[
                    optional("contentType", String),
                    optional("headers", Map(&Reference(Kind::Header))),
                    optional("style", String),
                    optional("explode", Boolean),
                    optional("allowReserved", Boolean),
                ]
            }
        }
        Kind::Responses => const { &[optional("default", Reference(Kind::Response))] },
        Kind::Response => {
            const {
                &[
                    required("description", String),
                    optional("headers", Map(&Reference(Kind::Header))),
                    optional("content", CONTENT),
                    optional("links", Aside(&Map(&Reference(Kind::Link)))),
                    optional("summary", TEXT),
                ]
            }
        }
        Kind::Header => {
            const {
                &[
                    optional("description", String),
                    optional("required", Boolean),
                    optional("deprecated", Boolean),
                    optional("allowEmptyValue", Boolean),
                    optional("style", String),
                    optional("explode", Boolean),
                    optional("allowReserved", Boolean),
                    optional("schema", SCHEMA),
                    optional("content", CONTENT),
                    optional("example", Any),
                    optional("examples", EXAMPLES),
                ]
            }
        }
        Kind::Schema => {
            const {
                &[
                    optional("title", String),
                    optional("multipleOf", Number),
                    optional("maximum", Number),
                    optional("exclusiveMaximum", Boolean),
                    optional("minimum", Number),
                    optional("exclusiveMinimum", Boolean),
                    optional("maxLength", Integer),
                    optional("minLength", Integer),
                    optional("pattern", String),
                    optional("maxItems", Integer),
                    optional("minItems", Integer),
                    optional("uniqueItems", Boolean),
                    optional("maxProperties", Integer),
                    optional("minProperties", Integer),
                    optional("required", Array(&String)),
                    optional("enum", Array(&Any)),
                    optional("type", String),
                    optional("allOf", Array(&SCHEMA)),
                    optional("oneOf", Array(&SCHEMA)),
                    optional("anyOf", Array(&SCHEMA)),
                    optional("not", Any),
                    optional(CONDITIONS, Any),
                    optional(CONDITIONAL, Map(&SCHEMA)),
                    optional("items", SCHEMA),
                    optional("properties", Map(&SCHEMA)),
                    optional("additionalProperties", Shape::BooleanOrSchema),
                    optional("description", String),
                    optional("format", String),
                    optional("default", Any),
                    optional("nullable", Boolean),
                    optional("discriminator", Node(Kind::Discriminator)),
                    optional("readOnly", Boolean),
                    optional("writeOnly", Boolean),
                    optional("xml", Aside(&Node(Kind::Xml))),
                    optional("externalDocs", EXTERNAL_DOCS),
                    optional("example", Any),
                    optional("deprecated", Boolean),
                    optional("examples", Any),
                    optional("const", Any),
                    optional("contentEncoding", Any),
                    optional("contentMediaType", Any),
                    optional("contentSchema", Any),
                    optional("prefixItems", Array(&SCHEMA)),
                    optional("unevaluatedItems", Any),
                    optional("unevaluatedProperties", Shape::BooleanOrSchema),
                    optional("patternProperties", Map(&SCHEMA)),
                    optional("propertyNames", Any),
                    optional("contains", Any),
                    optional("minContains", Any),
                    optional("maxContains", Any),
                    optional("if", Any),
                    optional("then", Any),
                    optional("else", Any),
                    optional("dependentSchemas", Any),
                    optional("dependentRequired", Any),
                    optional("dependencies", Any),
                    optional("$defs", Map(&SCHEMA)),
                    optional("definitions", Map(&SCHEMA)),
                    optional("$id", Any),
                    optional("$schema", Any),
                    optional("$anchor", Any),
                    optional("$dynamicAnchor", Any),
                    optional("$dynamicRef", String),
                    optional("$vocabulary", Any),
                    optional("$comment", Any),
                ]
            }
        }
        Kind::Discriminator => {
            const {
                &[
                    required("propertyName", String),
                    optional("mapping", Map(&String)),
                    optional("defaultMapping", String),
                ]
            }
        }
        Kind::SecurityScheme => {
            const {
                &[
                    required("type", String),
                    optional("description", String),
                    optional("name", String),
                    optional("in", String),
                    optional("scheme", String),
                    optional("bearerFormat", String),
                    optional("flows", Aside(&Node(Kind::OAuthFlows))),
                    optional("openIdConnectUrl", String),
                    optional("oauth2MetadataUrl", TEXT),
                    optional("deprecated", Any),
                ]
            }
        }
        Kind::Tag => {
            const {
                &[
                    required("name", String),
                    optional("description", String),
                    optional("externalDocs", EXTERNAL_DOCS),
                    optional("summary", TEXT),
                    optional("parent", TEXT),
                    optional("kind", TEXT),
                ]
            }
        }
        Kind::Contact => {
            const {
                &[
                    optional("name", String),
                    optional("url", String),
                    optional("email", String),
                ]
            }
        }
        Kind::License => {
            const {
                &[
                    required("name", String),
                    optional("identifier", String),
                    optional("url", String),
                ]
            }
        }
        Kind::ExternalDocs => const { &[required("url", String), optional("description", String)] },
        Kind::Xml => {
            const {
                &[
                    optional("name", String),
                    optional("namespace", String),
                    optional("prefix", String),
                    optional("attribute", Boolean),
                    optional("wrapped", Boolean),
                    optional("nodeType", String),
                ]
            }
        }
        Kind::Example => {
            const {
                &[
                    optional("summary", String),
                    optional("description", String),
                    optional("value", Any),
                    optional("externalValue", String),
                    optional("dataValue", Any),
                    optional("serializedValue", String),
                ]
            }
        }
        Kind::Link => {
            const {
                &[
                    optional("operationRef", String),
                    optional("operationId", String),
                    optional("parameters", Map(&Any)),
                    optional("requestBody", Any),
                    optional("description", String),
                    optional("server", Node(Kind::Server)),
                ]
            }
        }
        Kind::OAuthFlows => {
            const {
                &[
                    optional("implicit", FLOW),
                    optional("password", FLOW),
                    optional("clientCredentials", FLOW),
                    optional("authorizationCode", FLOW),
                    optional("deviceAuthorization", FLOW),
                ]
            }
        }
        Kind::OAuthFlow => {
            const {
                &[
                    required("scopes", Map(&String)),
                    optional("authorizationUrl", String),
                    optional("tokenUrl", String),
                    optional("refreshUrl", String),
                    optional("deviceAuthorizationUrl", String),
                ]
            }
        }
        _ => &[],
    }
}
