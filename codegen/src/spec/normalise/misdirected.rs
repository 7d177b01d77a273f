//! What is of another kind than its place: where it is clear what is meant, it is taken for that. A
//! schema in place of a response or a request body is its JSON, in place of a media type it is that of
//! the media type, and something else in place of a schema is the schema that it has.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::grammar::{Kind, Shape, instead_of, shape_at};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// What the grammar has where a reference leads; nothing if it does not know the place.
fn shape(node: Node<'_>) -> Option<Shape> {
    node.get("$ref")?;
    shape_at(&node.definition().path())
}

/// A schema that refers to something else is the schema that this has, or that of its JSON.
pub(super) fn schema(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let instead = instead_of(Kind::Schema, shape(node)?)?;
    let reference = node.get("$ref")?;
    let text = reference.string()?;
    let target = node.definition();
    let json = target.get("content").and_then(|content| {
        let mut types = content.entries();
        let json = types.find(|(name, media)| name.contains("json") && media.has("schema"));
        json.map(|(name, _)| name.replace('~', "~0").replace('/', "~1"))
    });
    let way = match json {
        Some(json) => Some(format!("content/{json}/schema")),
        None => target.has("schema").then(|| "schema".to_owned()),
    };
    // Only what is written here can be pointed into.
    let is_direct = node.target().map(Node::id) == Some(target.id());
    let way = way.filter(|_| is_direct && text.starts_with('#'));
    let meant = match way.as_deref() {
        Some("schema") => "its schema is meant",
        Some(_) => "the schema of its JSON is meant",
        None => "any value is allowed here",
    };
    let pointer = way.map(|way| format!("{text}/{way}"));
    let text = if text.is_empty() { "''" } else { text };
    context.findings.warning(
        Code::ReferenceToAnotherKind,
        reference,
        format!("`{text}` is {instead}, and a schema is wanted here; {meant}"),
        "refer to something in `schemas`",
    );
    let mut edit = Edit::of(tree, id);
    match pointer {
        Some(pointer) => edit.set_string(tree, "$ref", &pointer),
        None => {
            edit.remove(tree, "$ref");
        }
    }
    Some(edit.build(tree))
}

/// Responses and request bodies with names that refer to a schema hold it as JSON, whoever refers to them.
pub(super) fn components(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    for (section, wanted) in [("responses", RESPONSE), ("requestBodies", BODY)] {
        let components = Node::new(tree, id).get("components");
        let named = components.and_then(|components| components.get(section));
        let named = named.into_iter().flat_map(Node::entries);
        let misdirected = named.filter(|(_, child)| is_schema_reference(*child));
        let misdirected: Vec<NodeId> = misdirected.map(|(_, child)| child.id()).collect();
        for child in misdirected {
            let schema = Edit::of(tree, child).build(tree);
            let made = as_json(tree, schema, wanted, context).build(tree);
            tree.replace(child, made);
        }
    }
    None
}

/// A response that refers to a schema holds it as JSON.
pub(super) fn responses(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let entries = Node::new(tree, id).entries();
    let misdirected: Vec<(String, NodeId)> = entries
        .filter(|(_, child)| is_schema_reference(*child))
        .map(|(key, child)| (key.to_owned(), child.id()))
        .collect();
    if misdirected.is_empty() {
        return None;
    }
    let mut edit = Edit::of(tree, id);
    for (key, schema) in misdirected {
        let response = as_json(tree, schema, RESPONSE, context).build(tree);
        edit.set(tree, &key, response);
    }
    Some(edit.build(tree))
}

/// What is wanted, and what it has.
const RESPONSE: (&str, &str) = ("a response", "`description` and `content`");
const BODY: (&str, &str) = ("a request body", "`content`");

/// The request body of an operation that refers to a schema holds it as JSON.
pub(super) fn body(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let body = Node::new(tree, id).get("requestBody")?;
    if !is_schema_reference(body) {
        return None;
    }
    let body = as_json(tree, body.id(), BODY, context).build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "requestBody", body);
    Some(edit.build(tree))
}

fn is_schema_reference(node: Node<'_>) -> bool {
    let shape = node.target().and_then(|target| shape_at(&target.path()));
    matches!(shape, Some(Shape::Reference(Kind::Schema)))
}

/// What has a reference to a schema as its JSON.
fn as_json(
    tree: &mut Tree,
    schema: NodeId,
    (wanted, keys): (&str, &str),
    context: &mut Context<'_>,
) -> Edit {
    let node = Node::new(tree, schema);
    let reference = node.get("$ref").unwrap_or(node);
    let text = reference.string().unwrap_or_default();
    context.findings.warning(
        Code::ReferenceToAnotherKind,
        reference,
        format!("`{text}` is a schema, and {wanted} is wanted here; it is read as its JSON"),
        format!("write {wanted} with {keys}, and the reference as its `schema`"),
    );
    let media = tree.make_object(schema, &[("schema", schema)]);
    let content = tree.make_object(schema, &[("application/json", media)]);
    let mut made = Edit::empty(schema);
    made.set(tree, "content", content);
    if wanted == RESPONSE.0 {
        made.set_string(tree, "description", "");
    }
    made
}

/// The keywords by which a schema is known where it stands in place of a media type.
const OF_SCHEMAS: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "items",
    "oneOf",
    "properties",
    "type",
];

/// A media type of a body or a response that is a schema, and has none, has itself.
pub(super) fn content(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let content = Node::new(tree, id).get("content")?;
    let is_schema = |media: Node<'_>| match media.has("$ref") {
        true => is_schema_reference(media),
        false => {
            let has_own = media.has("schema") || media.has("itemSchema");
            !has_own && OF_SCHEMAS.iter().any(|key| media.has(key))
        }
    };
    let entries = content.entries();
    let misplaced: Vec<(String, NodeId)> = entries
        .filter(|(_, media)| is_schema(*media))
        .filter_map(|(key, _)| Some((key.to_owned(), tree.child(content.id(), key)?)))
        .collect();
    if misplaced.is_empty() {
        return None;
    }
    let mut made = Edit::of(tree, content.id());
    for (key, schema) in misplaced {
        context.findings.warning(
            Code::MissingKey,
            Place::key(schema),
            format!("the media type `{key}` has no `schema`; it is read as one itself"),
            "write what stands here as its `schema`",
        );
        let media = tree.make_object(schema, &[("schema", schema)]);
        made.set(tree, &key, media);
    }
    let made = made.build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "content", made);
    Some(edit.build(tree))
}
