//! What an operation sends and answers, in the words of OpenAPI.

use super::super::pass::Context;
use super::body::body;
use super::content::{BYTES, JSON, content, report};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// What is sent and answered, in the words of OpenAPI.
pub(in crate::spec::normalise) fn operation(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let mut edit = Edit::of(tree, id);
    let consumed = media_types(tree, id, "consumes", &mut edit, context);
    let produced = media_types(tree, id, "produces", &mut edit, context);
    let is_changed = body(tree, id, &consumed, &mut edit, context);
    let mut responses = Vec::new();
    for (status, response) in Node::new(tree, id).entries_of("responses") {
        if response.has("schema") && !response.has("content") {
            responses.push((status.to_owned(), response.id()));
        }
    }
    if let Some(written) = edit
        .get(tree, "responses")
        .filter(|_| !responses.is_empty())
    {
        let mut all = Edit::of(tree, tree.current(written));
        for (status, response) in &responses {
            let made = with_content(tree, *response, &produced, context);
            all.set(tree, status, made);
        }
        let all = all.build(tree);
        edit.set(tree, "responses", all);
    }
    let has_words = Node::new(tree, id).has("consumes") || Node::new(tree, id).has("produces");
    (is_changed || has_words || !responses.is_empty()).then(|| edit.build(tree))
}

/// A response of `components` with a schema beside its description.
pub(in crate::spec::normalise) fn response(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if !node.has("schema") || node.has("content") {
        return None;
    }
    let root = Node::written(tree, tree.root());
    let produced = root.texts_of("produces");
    Some(with_content(tree, id, &produced, context))
}

fn with_content(
    tree: &mut Tree,
    id: NodeId,
    produced: &[String],
    context: &mut Context<'_>,
) -> NodeId {
    report(tree, id, "schema", "that of `content`", context);
    let mut edit = Edit::of(tree, id);
    if let Some(schema) = edit.remove(tree, "schema") {
        let is_file = Node::new(tree, schema).string_of("type") == Some("file");
        let usual = if is_file { BYTES } else { JSON };
        let media = tree.make_object(id, &[("schema", schema)]);
        let content = content(tree, id, media, produced, usual);
        edit.set(tree, "content", content);
    }
    edit.build(tree)
}

/// The media types of an operation, or else of all.
fn media_types(
    tree: &Tree,
    id: NodeId,
    key: &str,
    edit: &mut Edit,
    context: &mut Context<'_>,
) -> Vec<String> {
    if edit.remove(tree, key).is_some() {
        report(tree, id, key, "media types of `content`", context);
        return Node::new(tree, id).texts_of(key);
    }
    Node::written(tree, tree.root()).texts_of(key)
}

#[cfg(test)]
mod tests {
    use super::super::tests::operation;

    #[test]
    fn a_schema_beside_a_description_is_that_of_content() {
        let made = operation("responses: { '200': { description: d, schema: { type: string } } }");
        let expected = "{responses:{200:{content:{a/b:{schema:{type:string}}},description:d}}}";
        assert_eq!(made, (expected.to_owned(), vec!["E0124"; 2]));
    }
}
