//! `$ref`s: with words beside them, and those of schemas to nothing.

use super::misdirected;
use super::pass::Context;
use super::version::Version;
use crate::diagnostic::{Code, Place};
use crate::spec::beside;
use crate::spec::edit::Edit;
use crate::spec::grammar::{Kind, shape_of};
use crate::spec::node::Node;
use crate::spec::suggestion::suggestion;
use crate::spec::tree::{NodeId, Step, Tree};

/// Words that change no value.
const ANNOTATIONS: [&str; 12] = [
    "$comment",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "summary",
    "title",
    "writeOnly",
    "xml",
];

/// Makes of a reference one that leads somewhere and has nothing beside it.
pub(super) fn schema(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    dangling(tree, id, context)
        .or_else(|| misdirected::schema(tree, id, context))
        .or_else(|| beside(tree, id, context))
}

/// From 3.1 on, a summary or a description beside a reference takes the place of that of what is
/// referred to, if that has one.
pub(super) fn described(
    tree: &mut Tree,
    id: NodeId,
    kind: Kind,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if context.version == Version::V3_0 || matches!(kind, Kind::Schema | Kind::PathItem) {
        return None;
    }
    let words = ["description", "summary"].map(|key| {
        let word = node.get(key).filter(|_| shape_of(kind, key).is_some())?;
        Some((key, word.id()))
    });
    let definition = node.definition();
    if words == [None, None] || !definition.is_object() || definition.has("$ref") {
        return None;
    }
    beside::report(node, kind, &["description", "summary"], context.findings);
    let entries = tree.entries(definition.id());
    let made = tree.make_entries(id, entries);
    let mut edit = Edit::of(tree, made);
    for (key, word) in words.into_iter().flatten() {
        edit.set(tree, key, word);
    }
    Some(edit.build(tree))
}

/// A reference to nothing is a schema of anything.
fn dangling(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let (text, root) = node.leads_to_nothing()?;
    let hint = suggestion(root, text, context.findings);
    let message = format!("`{text}` does not exist; any value is allowed here");
    let reference = node.get("$ref").unwrap_or(node);
    context
        .findings
        .warning(Code::DanglingReference, reference, message, hint);
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "$ref");
    Some(edit.build(tree))
}

/// In 3.0 nothing beside a reference counts, but who writes `nullable` there says that null comes.
fn nullable(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("nullable")?;
    if written.boolean() != Some(true) {
        return None;
    }
    context.findings.warning(
        Code::BesideReference,
        Place::key(written),
        "`nullable` beside `$ref` is read as if both stood in an `allOf`",
        "write `nullable: true` and `allOf` with the reference",
    );
    let mut bare = Edit::of(tree, id);
    let nullable = bare.remove(tree, "nullable")?;
    let bare = bare.build(tree);
    let members = tree.make_array(id, &[bare]);
    Some(tree.make_object(id, &[("allOf", members), ("nullable", nullable)]))
}

/// From 3.1 on, a reference with words beside it is an `allOf` of both.
fn beside(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    if context.version == Version::V3_0 {
        return nullable(tree, id, context);
    }
    let node = Node::new(tree, id);
    let says = |key: &str| key != "$ref" && !key.starts_with("x-") && key != "$comment";
    let says_more = node.entries().any(|(key, _)| says(key));
    let is_annotated = node
        .entries()
        .all(|(key, _)| key == "$ref" || key.starts_with("x-") || ANNOTATIONS.contains(&key));
    // Among alternatives it is the name of the definition that counts.
    let is_alternative = matches!(tree.step(id), Some(Step::Index(_)));
    if !says_more || is_alternative && is_annotated {
        return None;
    }
    let mut edit = Edit::of(tree, id);
    let reference = edit.remove(tree, "$ref")?;
    let mut bare = Edit::empty(id);
    bare.set(tree, "$ref", reference);
    let mut members = vec![bare.build(tree)];
    members.extend(Node::new(tree, id).items_of("allOf").map(Node::id));
    let members = tree.make_array(id, &members);
    edit.set(tree, "allOf", members);
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{normalised, rewritten, rewritten_in};
    use super::super::version::Version;

    const OTHER: &str = "'#/components/schemas/Other'";

    #[test]
    fn words_beside_a_reference_are_said_about_it() {
        let made = rewritten(&format!("{{ $ref: {OTHER}, description: d }}"));
        assert_eq!(
            made,
            (
                "{allOf:[{$ref:#/components/schemas/Other}],description:d}".to_owned(),
                vec![]
            )
        );
        let made = rewritten(&format!("{{ $ref: {OTHER} }}"));
        assert_eq!(
            made,
            ("{$ref:#/components/schemas/Other}".to_owned(), vec![])
        );
        let made = rewritten_in(
            Version::V3_0,
            &format!("{{ $ref: {OTHER}, description: d }}"),
        )
        .0;
        assert_eq!(made, "{$ref:#/components/schemas/Other,description:d}");
    }

    #[test]
    fn alternatives_stay_references() {
        let made = rewritten(&format!(
            "{{ oneOf: [{{ $ref: {OTHER}, description: d }}] }}"
        ))
        .0;
        assert_eq!(
            made,
            "{oneOf:[{$ref:#/components/schemas/Other,description:d}]}"
        );
    }

    #[test]
    fn a_reference_to_nothing_allows_anything() {
        let made = rewritten("{ properties: { a: { $ref: '#/components/schemas/Othr' } } }");
        assert_eq!(made, ("{properties:{a:{}}}".to_owned(), vec!["E0201"]));
    }

    #[test]
    fn a_description_beside_a_reference_takes_the_place_of_another() {
        let text = "{ paths: { /a: { get: { responses: { '200': { $ref: '#/components/responses/R', description: e, x-a: 1, headers: {} } } } } },
components: { responses: { R: { description: d, content: {} } } } }";
        let path = ["paths", "/a", "get", "responses", "200"];
        let made = normalised(Version::V3_1, text, &path);
        let expected = "{content:{},description:e}";
        assert_eq!(made, (expected.to_owned(), vec!["E0204"]));
        let made = normalised(Version::V3_1, text, &["components", "responses", "R"]);
        assert_eq!(made.0, "{content:{},description:d}");
        let made = normalised(Version::V3_0, text, &path);
        assert!(made.0.contains("$ref"), "{made:?}");
    }

    #[test]
    fn nullable_beside_a_reference_of_3_0_is_meant() {
        let made = rewritten_in(
            Version::V3_0,
            "{ $ref: '#/components/schemas/Other', nullable: true }",
        );
        let expected = "{allOf:[{$ref:#/components/schemas/Other}],nullable:true}";
        assert_eq!(made, (expected.to_owned(), vec!["E0204"]));
    }
}
