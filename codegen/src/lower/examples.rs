//! Examples of the document: what code that is made up passes, so that it could be right.

use crate::ir::{Api, Examples, Scalar, TypeShape};
use crate::spec::Document;
use crate::spec::NodeId;
use crate::spec::node::Node;
use crate::spec::schema::Schema;

/// The examples of all properties and arguments of a model that was lowered from this document.
pub fn examples(document: &Document, api: &Api) -> Examples {
    let properties = api.types.iter().filter_map(|def| match &def.shape {
        TypeShape::Object(object) => Some(object.properties.iter().map(|property| property.at)),
        _ => None,
    });
    let arguments = api
        .operations
        .iter()
        .flat_map(|operation| operation.arguments.iter().map(|argument| argument.at));
    let places = properties.flatten().chain(arguments);
    let found = |place: NodeId| Some((place, example(Node::new(document.tree(), place))?));
    places.filter_map(found).collect()
}

/// The example of a parameter or a schema; of a media type, itself.
fn example(node: Node<'_>) -> Option<Scalar> {
    if let Some(media) = node.key().filter(|key| is_media_type(key)) {
        return Some(Scalar::Text(concrete(media)));
    }
    let Some(schema) = node.get("schema") else {
        return of_schema(Schema::new(node));
    };
    let named = node
        .entries_of("examples")
        .find_map(|(_, example)| example.get("value"));
    let beside = node.get("example").or(named);
    beside
        .and_then(scalar)
        .or_else(|| of_schema(Schema::new(schema)))
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

fn of_schema(schema: Schema<'_>) -> Option<Scalar> {
    let node = schema.node();
    let listed = node.items_of("examples").next();
    let own = node.get("example").or(listed).and_then(scalar);
    own.or_else(|| of_format(&schema.format()?))
        .or_else(|| of_schema(schema.items()?))
}

/// A scalar, or the first item of an array of them.
fn scalar(node: Node<'_>) -> Option<Scalar> {
    if let Some(text) = node.string() {
        return Some(Scalar::Text(text.to_owned()));
    }
    if let Some(boolean) = node.boolean() {
        return Some(Scalar::Boolean(boolean));
    }
    if let Some(first) = node.items().next() {
        return scalar(first);
    }
    Some(Scalar::Integer(node.text()?.parse().ok()?))
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
