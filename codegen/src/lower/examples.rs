//! Examples of the document: what code that is made up passes, so that it could be right.

use crate::ir::{Api, Argument, Examples, Kind, Scalar, Target, Type, TypeShape};
use crate::node_id::NodeId;
use crate::spec::Document;
use crate::spec::node::Node;
use crate::spec::schema::Schema;

/// What is deeper in an example is not looked for; schemas can hold themselves.
const DEEPEST: usize = 16;

/// The examples of all properties and arguments of a model that was lowered from this document. What is
/// said of the thing itself counts more than what is said of the object that it is in, and that more than
/// what is said of a request body; least of all counts what merely would be right.
pub fn examples(document: &Document, api: &Api) -> Examples {
    let node = |place: NodeId| Node::new(document.tree(), place);
    let objects = || {
        api.types.iter().filter_map(|def| match &def.shape {
            TypeShape::Object(object) => Some((def, object)),
            _ => None,
        })
    };
    let properties = objects().flat_map(|(_, object)| object.properties.iter().map(|it| it.at));
    let arguments = api.operations.iter().flat_map(|it| &it.arguments);
    let places: Vec<NodeId> = properties.chain(arguments.map(|it| it.at)).collect();
    let of_places = |example: fn(Node<'_>) -> Option<Scalar>| {
        let of_place = move |place: &NodeId| Some((*place, example(node(*place))?));
        places.iter().filter_map(of_place)
    };
    let mut inner = Inner {
        api,
        found: Vec::new(),
    };
    for operation in &api.operations {
        let body = node(operation.at).get("requestBody").map(Node::definition);
        let media = body.and_then(|body| body.entries_of("content").min_by_key(|(key, _)| *key));
        let Some(example) = media.and_then(|(_, media)| beside(media)) else {
            continue;
        };
        for argument in &operation.arguments {
            inner.of_argument(argument, example);
        }
    }
    for (def, object) in objects() {
        let written = Schema::new(node(def.at)).node();
        if let Some(example) = beside(written) {
            for property in &object.properties {
                if let Some(value) = example.get(property.name.as_wire()) {
                    inner.of_value(property.at, &property.ty, value, 0);
                }
            }
        }
    }
    let said = inner.found.into_iter().chain(of_places(example));
    Examples::new(said, of_places(fallback))
}

/// What is found in examples of whole objects.
struct Inner<'a> {
    api: &'a Api,
    found: Vec<(NodeId, Scalar)>,
}

impl Inner<'_> {
    fn of_argument(&mut self, argument: &Argument, body: Node<'_>) {
        let value = match &argument.target {
            Target::Property(path) => path.iter().try_fold(body, |value, name| value.get(name)),
            Target::Body | Target::Items => Some(body),
            Target::Parameter(_) => None,
        };
        if let Some(value) = value {
            self.of_value(argument.at, &argument.ty, value, 0);
        }
    }

    fn of_value(&mut self, at: NodeId, ty: &Type, value: Node<'_>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match &ty.kind {
            Kind::Array(item) => {
                if let Some(first) = value.items().next() {
                    self.of_value(at, item, first, depth + 1);
                }
            }
            Kind::Named(id) if value.is_object() => {
                let api = self.api;
                if let Some(TypeShape::Object(object)) = api.type_def(*id).map(|it| &it.shape) {
                    for property in &object.properties {
                        if let Some(value) = value.get(property.name.as_wire()) {
                            self.of_value(property.at, &property.ty, value, depth + 1);
                        }
                    }
                }
            }
            _ => self.found.extend(scalar(value, 0).map(|value| (at, value))),
        }
    }
}

/// The example of a parameter or a schema; of a media type, itself.
fn example(node: Node<'_>) -> Option<Scalar> {
    if let Some(media) = node.key().filter(|key| is_media_type(key)) {
        return Some(Scalar::Text(concrete(media)));
    }
    let own = beside(node).and_then(|example| scalar(example, 0));
    own.or_else(|| of_schema(Schema::new(node.get("schema").unwrap_or(node)), shown, 0))
}

/// What would be right where no example says so.
fn fallback(node: Node<'_>) -> Option<Scalar> {
    of_schema(Schema::new(node.get("schema").unwrap_or(node)), assumed, 0)
}

/// The example beside a schema, or in it: one of several is the first by name, as the order in which they
/// are written means nothing.
fn beside(node: Node<'_>) -> Option<Node<'_>> {
    let named = || {
        let (_, example) = node.entries_of("examples").min_by_key(|(name, _)| *name)?;
        example.definition().get("value")
    };
    let listed = || node.items_of("examples").next();
    node.get("example").or_else(named).or_else(listed)
}

fn is_media_type(key: &str) -> bool {
    let kind = key.split_once('/').map_or("", |(kind, _)| kind);
    [
        "*",
        "application",
        "audio",
        "image",
        "multipart",
        "text",
        "video",
    ]
    .contains(&kind)
}

/// A media type that is none of a range and says where its parts begin.
fn concrete(media: &str) -> String {
    match media.split_once('/') {
        Some(("*", _)) => "application/octet-stream".to_owned(),
        Some(("image", "*")) => "image/png".to_owned(),
        Some((kind, "*")) => format!("{kind}/mp4"),
        Some(("multipart", _)) => format!("{media}; boundary=part"),
        _ => media.to_owned(),
    }
}

fn of_schema(
    schema: Schema<'_>,
    own: fn(Schema<'_>) -> Option<Scalar>,
    depth: usize,
) -> Option<Scalar> {
    own(schema).or_else(|| match depth {
        DEEPEST => None,
        _ => of_schema(schema.items()?, own, depth + 1),
    })
}

fn shown(schema: Schema<'_>) -> Option<Scalar> {
    scalar(beside(schema.node())?, 0)
}

/// The default, unless it is one choice among few: what a caller has to choose is nobody's default. Else
/// what has the format.
fn assumed(schema: Schema<'_>) -> Option<Scalar> {
    let node = schema.node();
    let default = node.get("default").and_then(|default| scalar(default, 0));
    let is_chosen = |value: &Scalar| node.has("enum") || matches!(value, Scalar::Boolean(_));
    let default = default.filter(|value| !is_chosen(value));
    default.or_else(|| of_format(&schema.format()?))
}

/// A scalar, or the first item of an array of them.
fn scalar(node: Node<'_>, depth: usize) -> Option<Scalar> {
    if let Some(text) = node.string() {
        // What is left out and what is empty look the same.
        return (!text.is_empty()).then(|| Scalar::Text(text.to_owned()));
    }
    if let Some(boolean) = node.boolean() {
        return Some(Scalar::Boolean(boolean));
    }
    if let Some(first) = node.items().next().filter(|_| depth < DEEPEST) {
        return scalar(first, depth + 1);
    }
    Some(Scalar::Integer(node.number()?.whole()?.as_i64()?))
}

/// A string of a format that not every string has.
fn of_format(format: &str) -> Option<Scalar> {
    let text = match format {
        "date" => "2024-05-01",
        "date-time" => "2024-05-01T12:00:00Z",
        "time" => "12:00:00Z",
        "duration" => "PT1H",
        "email" => "ada@example.com",
        "uuid" => "f81d4fae-7dec-41d0-8765-00a0c91e6bf6",
        "uri" | "url" => "https://example.com/",
        "hostname" => "example.com",
        "ipv4" | "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" => "dGV4dA==",
        _ => return None,
    };
    Some(Scalar::Text(text.to_owned()))
}
