//! The document as a whole: one that describes no operations, and what services send on their own.

use super::pass::Context;
use super::version::Version;
use crate::diagnostic::{Code, Place};
use crate::spec::document::operations;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};

/// From 3.1 on, `paths` may be absent.
pub(super) fn paths(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    context.since_3_1(tree, id, "webhooks");
    context.since_3_2(tree, id, "$self");
    let describes = ["webhooks", "components"].iter().any(|key| node.has(key));
    if node.has("paths") || !describes {
        return None;
    }
    if context.version == Version::V3_0 {
        context.findings.warning(
            Code::MissingKey,
            Place::key(id),
            "the document has no `paths`; there are no operations",
            "write `paths: {}` if that is what is meant",
        );
    }
    let none = tree.make_object(id, &[]);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "paths", none);
    Some(edit.build(tree))
}

/// What services send on their own is described by models like any other: the payloads of webhooks and
/// of callbacks become schemas.
pub(super) fn payloads(tree: &mut Tree) {
    let root = Node::new(tree, tree.root());
    let payloads = collected(root);
    if payloads.is_empty() {
        return;
    }
    let root = root.id();
    let child = |tree: &Tree, id: NodeId, key: &str| {
        let child = Node::new(tree, id).get(key);
        child.filter(|child| child.is_object()).map(Node::id)
    };
    let components = child(tree, root, "components");
    let schemas = components.and_then(|components| child(tree, components, "schemas"));
    let mut made = schemas.map_or_else(|| Edit::empty(root), |schemas| Edit::of(tree, schemas));
    for (name, schema) in payloads {
        let known = |name: &str| schemas.is_some_and(|schemas| Node::new(tree, schemas).has(name));
        let free = free_name(&name, |name| known(name) || made.has(tree, name));
        made.set(tree, &free, schema);
    }
    let made = made.build(tree);
    let mut edit = components.map_or_else(
        || Edit::empty(root),
        |components| Edit::of(tree, components),
    );
    edit.set(tree, "schemas", made);
    let made = edit.build(tree);
    let mut edit = Edit::of(tree, root);
    edit.set(tree, "components", made);
    let made = edit.build(tree);
    tree.replace(root, made);
}

/// The name, or if it is taken the first one with a number that is not.
pub(super) fn free_name(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut free = name.to_owned();
    for number in 2.. {
        if !is_taken(&free) {
            break;
        }
        free = format!("{name} {number}");
    }
    free
}

/// The payloads that are described where they are sent, with a name: of equal ones the first.
fn collected(root: Node<'_>) -> Vec<(String, NodeId)> {
    let webhooks = root.entries_of("webhooks");
    let own = root.entries_of("paths").flat_map(|(_, item)| {
        let operations = operations(item.definition());
        operations.flat_map(|(_, operation)| operation.entries_of("callbacks"))
    });
    let components = root.get("components").into_iter();
    let shared = components.flat_map(|components| components.entries_of("callbacks"));
    let callbacks = own.chain(shared).flat_map(|(name, callback)| {
        let items = callback.definition().entries();
        items.map(move |(_, item)| (name, item))
    });
    let mut payloads = Vec::new();
    let mut known: HashMap<u64, Vec<Node<'_>>> = HashMap::new();
    for (name, item) in webhooks.chain(callbacks) {
        for (_, operation) in operations(item.definition()) {
            let name = operation.string_of("operationId").unwrap_or(name);
            let body = operation.get("requestBody").map(Node::definition);
            let contents = body.into_iter().flat_map(|body| body.entries_of("content"));
            let schemas = contents.filter_map(|(_, media)| media.get("schema"));
            for schema in schemas.filter(|schema| schema.is_object() && !schema.has("$ref")) {
                let mut hasher = DefaultHasher::new();
                schema.hash_content(&mut hasher);
                let alike = known.entry(hasher.finish()).or_default();
                if !alike.iter().any(|known| known.equals(schema)) {
                    alike.push(schema);
                    payloads.push((format!("{name} payload"), schema.id()));
                }
            }
        }
    }
    payloads
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    #[test]
    fn paths_may_be_absent() {
        let made = normalised(Version::V3_1, "components: {}", &["paths"]);
        assert_eq!(made, ("{}".to_owned(), vec![]));
        let made = normalised(Version::V3_0, "components: {}", &["paths"]);
        assert_eq!(made.1, ["E0102"]);
        let made = normalised(Version::V3_1, "paths: { x-a: 1 }", &[]);
        assert_eq!(made, ("{paths:{x-a:1}}".to_owned(), vec![]));
    }

    #[test]
    fn payloads_of_webhooks_become_schemas() {
        let body = |schema| {
            format!(
                "{{ post: {{ requestBody: {{ content: {{ a/json: {{ schema: {schema} }} }} }} }} }}"
            )
        };
        let text = format!(
            "{{ webhooks: {{ a: {}, b: {}, c: {} }}, components: {{ schemas: {{ B: {{}}, 'a payload': {{}} }} }} }}",
            body("{ type: string }"),
            body("{ $ref: '#/components/schemas/B' }"),
            body("{ type: string }"),
        );
        let made = normalised(Version::V3_1, &text, &["components", "schemas"]);
        assert_eq!(
            made,
            (
                "{B:{},a payload:{},a payload 2:{type:string}}".to_owned(),
                vec![]
            )
        );
    }

    #[test]
    fn payloads_of_callbacks_become_schemas() {
        let item = "{ post: { operationId: tell, requestBody: { content: { a/json: { schema: { type: [string, 'null'] } } } } } }";
        let text = format!(
            "{{ paths: {{ /a: {{ get: {{ responses: {{}}, callbacks: {{ done: {{ '{{$url}}': {item} }}, again: {{ $ref: '#/components/callbacks/Again' }} }} }} }} }}, components: {{ schemas: null, callbacks: {{ Again: {{ x: {item} }} }} }} }}",
        );
        let made = normalised(Version::V3_1, &text, &["components", "schemas"]);
        assert_eq!(made.0, "{tell payload:{nullable:true,type:string}}");
    }
}
