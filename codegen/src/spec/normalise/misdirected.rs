//! References to an object of another kind, where it is clear what is meant: a schema in place of a
//! response is its JSON, and the other way round.

use super::pass::Context;
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// Where responses and request bodies are defined.
const WITH_CONTENT: [&str; 2] = ["responses", "requestBodies"];

/// The section of `components` in which the definition is that a reference leads to.
fn section(node: Node<'_>) -> Option<String> {
    node.get("$ref")?;
    match node.definition().path().as_slice() {
        [components, section, _] if components == "components" => Some(section.clone()),
        _ => None,
    }
}

/// A schema that refers to a response is the schema of the response's JSON.
pub(super) fn schema(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let section = section(node).filter(|section| WITH_CONTENT.contains(&section.as_str()))?;
    let reference = node.get("$ref")?;
    let text = reference.string()?;
    let content = node.definition().get("content");
    let json = content.and_then(|content| {
        let mut types = content.entries();
        let json = types.find(|(name, media)| name.contains("json") && media.has("schema"));
        json.map(|(name, _)| name.replace('~', "~0").replace('/', "~1"))
    });
    // Only what is written here can be pointed into.
    let is_direct = node.target().map(Node::id) == Some(node.definition().id());
    let json = json.filter(|_| is_direct && text.starts_with('#'));
    let meant = match json {
        Some(_) => "the schema of its JSON is meant",
        None => "any value is allowed here",
    };
    let pointer = json.map(|json| format!("{text}/content/{json}/schema"));
    context.findings.warning(
        Code::ReferenceToAnotherKind,
        reference,
        format!("`{text}` is in `{section}`, and a schema is wanted here; {meant}"),
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
        .filter(|(_, child)| section(*child).is_some_and(|section| section == "schemas"))
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
            format!(
                "`{text}` is in `schemas`, and a response is wanted here; it is read as its JSON"
            ),
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
