//! Operations of the language-neutral model: requests and responses.

use super::flow::{Batch, Pages, Task};
use super::parameter::{Constant, FormStyle, Parameter};
use super::response::{Failure, Header, Readings, Response, Status};
use super::security::Demand;
use super::server::Server;
use super::text::{Docs, WireName};
use super::types::{Kind, Type};
use crate::media_types::{FORM, MULTIPART};
use crate::node_id::NodeId;
use std::collections::{BTreeMap, HashSet};

/// Names an operation of an [`super::Api`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(usize);

impl OperationId {
    /// The operation at this place of [`super::Api::operations`].
    pub const fn new(index: usize) -> Self {
        Self(index)
    }

    /// The place in [`super::Api::operations`].
    pub const fn index(self) -> usize {
        self.0
    }
}

/// One call.
#[derive(Debug)]
pub struct Operation {
    /// Unique in the API.
    pub id: WireName,
    /// The id in the document, which the ways to send its body have in common.
    pub document_id: WireName,
    /// Where the id is given: the operation, if it has none of its own.
    pub id_at: NodeId,
    /// How the document lists it: its path with any fragment, and its method.
    pub label: String,
    /// The group it is listed with.
    pub tag: Option<String>,
    /// Upper case.
    pub method: String,
    /// The path template, with any query that is a part of it and without any fragment; what a URL
    /// cannot hold is percent-encoded.
    pub path: String,
    /// The server of its own that it goes to.
    pub server: Option<Server>,
    /// Its purpose.
    pub docs: Docs,
    /// Callers should move away from it.
    pub deprecated: bool,
    /// In the order in which callers pass them.
    pub arguments: Vec<Argument>,
    /// Groups of arguments, by their places: of one group only may any be set.
    pub exclusive: Vec<Vec<usize>>,
    /// Query parameters with a single allowed value.
    pub constants: Vec<Constant>,
    /// The request body, if there is one.
    pub body: Option<Body>,
    /// Responses that are successes, by status.
    pub successes: Vec<Response>,
    /// Responses that are failures, by status.
    pub failures: Vec<Failure>,
    /// The headers of its responses, each once.
    pub headers: Vec<Header>,
    /// Other ways to read what a success holds.
    pub readings: Readings,
    /// Alternatives of credentials that are needed together.
    pub security: Vec<Vec<Demand>>,
    /// Repeating it after an unknown outcome is safe.
    pub repeatable: bool,
    /// The limit of its requests in time.
    pub rate: Option<Rate>,
    /// The pages that its responses are, if they are.
    pub pages: Option<Pages>,
    /// The array of its request that can be sent in parts, if there is one.
    pub batch: Option<Batch>,
    /// The task that it asks about, if it does.
    pub task: Option<Task>,
    /// Where it is defined.
    pub at: NodeId,
}

impl Operation {
    /// Whether its request body is passed item by item.
    pub fn has_items(&self) -> bool {
        let mut arguments = self.arguments.iter();
        arguments.any(|argument| matches!(argument.target, Target::Items))
    }

    /// Whether its method promises that it changes nothing.
    pub fn is_read(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "TRACE")
    }

    /// Whether its successes differ, so that callers must be told which one it was. A part is never
    /// the whole, whatever both look like.
    pub fn has_several_outcomes(&self) -> bool {
        let mut contents = self.successes.iter().map(|response| &response.content);
        let first = contents.next();
        let is_part = |response: &Response| response.status == Status::Code(206);
        contents.any(|content| Some(content) != first)
            || self.successes.len() > 1 && self.successes.iter().any(is_part)
    }
}

/// The number of requests of one operation that a service allows in a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The number of requests.
    pub requests: u32,
    /// The span.
    pub seconds: u32,
}

/// Something that callers pass.
#[derive(Debug, Clone)]
pub struct Argument {
    /// The name of the parameter or property.
    pub name: WireName,
    /// The type of its value.
    pub ty: Type,
    /// It must be passed.
    pub required: bool,
    /// Callers pass it by position.
    pub positional: bool,
    /// It is a file, an array of them, or a map of parts by their names: parts of a multipart body.
    pub is_file: bool,
    /// What the service takes if it is left out, as JSON.
    pub default: Option<String>,
    /// Its purpose.
    pub docs: Docs,
    /// Callers should move away from it.
    pub deprecated: bool,
    /// Where it goes.
    pub target: Target,
    /// The name by which it is set and found: that of the wire, unless two of an operation share it.
    pub key: String,
    /// Where it is defined.
    pub at: NodeId,
}

/// Gives the arguments of an operation their keys.
pub fn assign_keys(arguments: &mut [Argument]) {
    let written: HashSet<String> = arguments.iter().map(Argument::written_key).collect();
    let mut taken: HashSet<String> = HashSet::new();
    for argument in arguments {
        argument.key = argument.written_key();
        if taken.contains(&argument.key) {
            let place = argument.place();
            while written.contains(&argument.key) || taken.contains(&argument.key) {
                argument.key = format!("{place}.{}", argument.key);
            }
        }
        taken.insert(argument.key.clone());
    }
}

impl Argument {
    fn written_key(&self) -> String {
        match &self.target {
            Target::Property(path) => path.join("."),
            Target::Parameter(_) | Target::Body | Target::Items => self.name.as_wire().to_owned(),
        }
    }

    /// Whether leaving it out and sending null are two things that a caller may want. A parameter is
    /// never null.
    pub fn can_be_left_out_or_null(&self) -> bool {
        let can_be_null = self.ty.nullable && self.ty.kind != Kind::Any;
        can_be_null && !self.is_parameter() && !self.positional
    }

    /// It is sent outside of the body.
    pub fn is_parameter(&self) -> bool {
        matches!(self.target, Target::Parameter(_))
    }

    /// The client's value is used when the request has none.
    pub fn is_global(&self) -> bool {
        matches!(&self.target, Target::Parameter(parameter) if parameter.global)
    }

    /// Each call has a value of its own, unless the caller has one.
    pub fn is_idempotency_key(&self) -> bool {
        matches!(&self.target, Target::Parameter(parameter) if parameter.idempotency_key)
    }

    /// Where it goes, in a word that tells arguments of one name apart.
    pub fn place(&self) -> String {
        match &self.target {
            Target::Parameter(parameter) => parameter.location.to_string(),
            Target::Property(path) => path
                .iter()
                .rev()
                .nth(1)
                .cloned()
                .unwrap_or_else(|| "body".to_owned()),
            Target::Body | Target::Items => "content".to_owned(),
        }
    }
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
    /// The whole body, which is an array that is sent item by item.
    Items,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its media type.
    pub encoding: Encoding,
    /// It is sent even if no argument asks for it.
    pub required: bool,
    /// Arguments are its properties, rather than one argument being all of it.
    pub assembled: bool,
    /// What the object must keep to that the arguments make together.
    pub whole: Type,
    /// Properties that can only have one value, which is always sent.
    pub constants: Vec<(WireName, String)>,
    /// The media types of parts, by the names of their properties, where they are not the usual ones.
    pub part_types: BTreeMap<String, String>,
    /// The styles of properties of a form, where they are not the usual.
    pub styles: BTreeMap<String, FormStyle>,
    /// Other ways to write what is sent with this one, of which callers choose by the media type.
    pub forms: Vec<BodyForm>,
}

/// A form that holds the same as another body.
#[derive(Debug, Clone)]
pub struct BodyForm {
    /// Which of both kinds of forms it is.
    pub encoding: Encoding,
    /// The styles of its properties, where they are not the usual.
    pub styles: BTreeMap<String, FormStyle>,
    /// The media types of its parts, where they are not the usual ones.
    pub part_types: BTreeMap<String, String>,
}

/// The media type of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// JSON, under this media type.
    Json(String),
    /// JSON values of this media type, one a line.
    Lines(String),
    /// JSON values of this media type, each after a record separator (RFC 7464).
    Sequence(String),
    /// A number, a boolean or a value of an enum as text of this media type.
    Text(String),
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Bytes of this media type.
    Bytes(String),
}

impl Encoding {
    /// What is sent as the media type, unless the caller says another.
    pub fn media_type(&self) -> &str {
        match self {
            Self::Json(media)
            | Self::Lines(media)
            | Self::Sequence(media)
            | Self::Text(media)
            | Self::Bytes(media) => media,
            Self::Form => FORM,
            Self::Multipart => MULTIPART,
        }
    }
}
