//! The vocabulary beyond OpenAPI: which `x-client-…` key may stand where, and what it holds.
//!
//! `spec/README.md` explains each key to whoever writes a document.

use super::grammar::{Kind, Shape};

/// Every key of ours begins with this.
pub const PREFIX: &str = "x-client-";

/// Set once on the client instead of on every request.
pub const GLOBAL: &str = "x-client-global";
/// Asked for by the API although the service has a default.
pub const REQUIRED: &str = "x-client-required";
/// The properties of this object are arguments of the request.
pub const FLATTEN: &str = "x-client-flatten";
/// The enum that callers pass, and whose values travel as those of the parameter.
pub const TYPE: &str = "x-client-type";
/// Read strings as numbers and numbers as strings.
pub const LENIENT: &str = "x-client-lenient";
/// Properties that the document does not list are kept.
pub const KEEP_UNKNOWN: &str = "x-client-keep-unknown";
/// The service recognises by this parameter a request that it was sent before.
pub const IDEMPOTENCY_KEY: &str = "x-client-idempotency-key";
/// The name of a response among several successes.
pub const NAME: &str = "x-client-name";
/// Sending the same request twice does no harm, or does.
pub const REPEATABLE: &str = "x-client-repeatable";
/// The values of this string are the error codes of the service.
pub const ERROR_CODE: &str = "x-client-error-code";
/// Error codes and their meaning.
pub const ERROR_CODES: &str = "x-client-error-codes";
/// Where an error response keeps its code, message and request id.
pub const ERROR: &str = "x-client-error";
/// Which operation issues the token of a security scheme.
pub const TOKEN: &str = "x-client-token";
/// Arguments that exclude each other.
pub const EXCLUSIVE: &str = "x-client-exclusive";
/// The rate at which an operation, or each operation of the document, may be sent.
pub const RATE: &str = "x-client-rate";
/// An array is read page by page.
pub const PAGES: &str = "x-client-pages";
/// An array of items is sent in parts.
pub const BATCH: &str = "x-client-batch";
/// The response tells the state of background work.
pub const TASK: &str = "x-client-task";
/// In common use: names for the values of an enum.
pub const ENUM_NAMES: &str = "x-enum-varnames";
/// In common use: descriptions for the values of an enum.
pub const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";
/// In common use: the name of the body argument.
pub const BODY_NAME: &str = "x-codegen-request-body-name";

/// A key of another vendor that differs from one of ours by so few characters is a slip.
const SLIP: usize = 2;

/// One of ours so far away is worth asking about.
const PERHAPS: usize = 6;

const VOCABULARY: &[(&str, Kind, Shape)] = &[
    (GLOBAL, Kind::Parameter, Shape::Boolean),
    (REQUIRED, Kind::Parameter, Shape::Boolean),
    (REQUIRED, Kind::Schema, Shape::Boolean),
    (REQUIRED, Kind::ServerVariable, Shape::Boolean),
    (TYPE, Kind::Parameter, Shape::Reference(Kind::Schema)),
    (FLATTEN, Kind::Schema, Shape::Boolean),
    (LENIENT, Kind::Root, Shape::Boolean),
    (LENIENT, Kind::Schema, Shape::Boolean),
    (KEEP_UNKNOWN, Kind::Root, Shape::Boolean),
    (IDEMPOTENCY_KEY, Kind::Parameter, Shape::Boolean),
    (NAME, Kind::Response, Shape::String),
    (REPEATABLE, Kind::Operation, Shape::Boolean),
    (ERROR_CODE, Kind::Schema, Shape::Boolean),
    (
        ERROR_CODES,
        Kind::Root,
        Shape::Map(&Shape::Node(Kind::ErrorCode)),
    ),
    (ERROR_CODES, Kind::Response, Shape::Map(&Shape::String)),
    (ERROR, Kind::Root, Shape::Node(Kind::Envelope)),
    (
        EXCLUSIVE,
        Kind::Operation,
        Shape::Array(&Shape::Array(&Shape::String)),
    ),
    (RATE, Kind::Root, Shape::Node(Kind::Rate)),
    (RATE, Kind::Operation, Shape::Node(Kind::Rate)),
    (PAGES, Kind::Operation, Shape::Node(Kind::Pages)),
    (BATCH, Kind::Operation, Shape::Node(Kind::Batch)),
    (TASK, Kind::Operation, Shape::Node(Kind::Task)),
    (
        TOKEN,
        Kind::SecurityScheme,
        Shape::Map(&Shape::Node(Kind::TokenSource)),
    ),
];

/// The word of the vocabulary about a key on an object.
pub enum Verdict {
    /// Known here, with this content.
    Known(Shape),
    /// Known, but it has no meaning on this kind of object.
    Misplaced(Vec<Kind>),
    /// None of ours, though it looks like one: perhaps the nearest is meant.
    Unknown(Option<&'static str>),
    /// Somebody else's extension.
    Foreign,
}

/// Judges an `x-…` key on an object.
pub fn judge(key: &str, kind: Kind) -> Verdict {
    let homes: Vec<Kind> = VOCABULARY
        .iter()
        .filter(|(name, ..)| *name == key)
        .map(|(_, home, _)| *home)
        .collect();
    if let Some((.., shape)) = VOCABULARY
        .iter()
        .find(|(name, home, _)| *name == key && *home == kind)
    {
        return Verdict::Known(*shape);
    }
    if !homes.is_empty() {
        return Verdict::Misplaced(homes);
    }
    // Most foreign keys are so much shorter or longer that they need no closer look.
    let may_be_near =
        |name: &str| key.starts_with(PREFIX) || name.len().abs_diff(key.chars().count()) <= SLIP;
    let (distance, nearest) = VOCABULARY
        .iter()
        .filter(|(name, ..)| may_be_near(name))
        .map(|(name, ..)| (strsim::damerau_levenshtein(key, name), *name))
        .min()
        .unwrap_or((usize::MAX, ""));
    if distance <= SLIP || key.starts_with(PREFIX) {
        Verdict::Unknown((distance <= PERHAPS).then_some(nearest))
    } else {
        Verdict::Foreign
    }
}
