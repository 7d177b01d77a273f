//! References to what is of another kind: where it is clear what is meant, it is taken for that. A
//! schema in place of a response is its JSON, and the other way round.

use super::pass::Context;
use crate::diagnostic::Code;
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

/// A response that refers to a schema holds it as JSON.
pub(super) fn responses(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let entries = Node::new(tree, id).entries();
    let misdirected: Vec<(String, NodeId)> = entries
        .filter(|(_, child)| matches!(shape(*child), Some(Shape::Reference(Kind::Schema))))
        .map(|(key, child)| (key.to_owned(), child.id()))
        .collect();
    if misdirected.is_empty() {
        return None;
    }
    let mut edit = Edit::of(tree, id);
    for (key, schema) in misdirected {
        let node = Node::new(tree, schema);
        let reference = node.get("$ref").unwrap_or(node);
        let text = reference.string().unwrap_or_default();
        context.findings.warning(
            Code::ReferenceToAnotherKind,
            reference,
            format!("`{text}` is a schema, and a response is wanted here; it is read as its JSON"),
            "write a response with `description` and `content`, and the reference as its `schema`",
        );
        let media = tree.make_object(schema, &[("schema", schema)]);
        let content = tree.make_object(schema, &[("application/json", media)]);
        let description = tree.make_string(schema, "");
        let fields = [("content", content), ("description", description)];
        let response = tree.make_object(schema, &fields);
        edit.set(tree, &key, response);
    }
    Some(edit.build(tree))
}
