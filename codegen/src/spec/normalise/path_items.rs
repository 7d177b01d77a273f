//! What stands beside the `$ref` of a path item: the specification lets both describe the path. Runs
//! before operations are selected, so that every phase sees one path item.

use crate::diagnostic::{Code, Findings, Place};
use crate::spec::document::operations;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use std::collections::HashSet;

/// Makes one path item of each that refers to another one and says more.
pub(super) fn apply(tree: &mut Tree, findings: &mut Findings) {
    let root = Node::new(tree, tree.root());
    let components = root.get("components");
    let shared = |section| {
        components
            .into_iter()
            .flat_map(move |it| it.entries_of(section))
    };
    let own = root.entries_of("paths").chain(root.entries_of("webhooks"));
    let items: Vec<Node<'_>> = own
        .chain(shared("pathItems"))
        .map(|(_, item)| item)
        .collect();
    let callbacks = items.iter().flat_map(|item| operations(*item));
    let callbacks = callbacks.flat_map(|(_, operation)| operation.entries_of("callbacks"));
    let callbacks = callbacks.chain(shared("callbacks"));
    let of_callbacks = callbacks.flat_map(|(_, callback)| callback.entries());
    let items = items
        .iter()
        .copied()
        .chain(of_callbacks.map(|(_, item)| item));
    let mut open: Vec<NodeId> = items
        .filter(|item| says_more(*item))
        .map(Node::id)
        .collect();
    // What others refer to comes first.
    let mut waiting = HashSet::new();
    while let Some(id) = open.pop() {
        let item = Node::new(tree, id);
        if !says_more(item) || item.is_circular() {
            continue;
        }
        let next = chain(item).find(|next| says_more(*next));
        match next {
            Some(next) if waiting.insert(next.id()) => open.extend([id, next.id()]),
            _ => merge(tree, id, findings),
        }
    }
}

/// What a path item refers to, and what that refers to, and so on.
fn chain(item: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    std::iter::successors(item.target(), |item| item.target())
}

fn says_more(item: Node<'_>) -> bool {
    item.has("$ref") && item.entries().len() > 1
}

/// What is said in both places is undefined: what stands beside the `$ref` is nearer.
fn merge(tree: &mut Tree, id: NodeId, findings: &mut Findings) {
    let item = Node::new(tree, id);
    let definition = item.definition();
    if definition == item || !definition.is_object() || definition.has("$ref") {
        return;
    }
    let (id, definition) = (item.id(), definition.id());
    let beside: Vec<(String, NodeId)> = item
        .entries()
        .filter(|(key, _)| *key != "$ref")
        .map(|(key, child)| (key.to_owned(), child.id()))
        .collect();
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "$ref");
    for (key, child) in tree.entries(definition) {
        let key = tree.key_text(key).to_owned();
        if !edit.has(tree, &key) {
            edit.set(tree, &key, child);
        }
    }
    for (key, child) in beside {
        let Some(known) = Node::new(tree, definition).get(&key) else {
            continue;
        };
        // Either summary is as good as the other.
        if matches!(key.as_str(), "summary" | "description") || key.starts_with("x-") {
            continue;
        }
        let known = known.id();
        let meant = if key == "parameters" {
            let all = parameters(tree, child, known);
            edit.set(tree, &key, all);
            "those of both are read, and of two that are the same the one here"
        } else {
            "this one is read"
        };
        findings.warning(
            Code::BesideReference,
            Place::key(child),
            format!("`{key}` is described here and in the path item that is referred to; {meant}"),
            "the specification leaves it open which one counts; describe it once",
        );
    }
    let made = edit.build(tree);
    tree.replace(id, made);
}

/// The parameters of both.
fn parameters(tree: &mut Tree, beside: NodeId, referred: NodeId) -> NodeId {
    let key = |parameter: Node<'_>| {
        let parameter = parameter.definition();
        let text = |key| parameter.text_of(key).map(|text| text.into_owned());
        (text("name"), text("in"))
    };
    let own: Vec<Node<'_>> = Node::new(tree, beside).items().collect();
    let keys: HashSet<_> = own.iter().copied().map(key).collect();
    let others = Node::new(tree, referred).items();
    let others = others.filter(|other| !keys.contains(&key(*other)));
    let all: Vec<NodeId> = own.iter().copied().chain(others).map(Node::id).collect();
    tree.make_array(beside, &all)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use crate::diagnostic::Findings;
    use crate::spec::node::Node;
    use crate::spec::parse::parse;

    fn merged(text: &str, path: &str) -> (String, Vec<&'static str>) {
        let mut tree = parse(text).unwrap();
        let mut findings = Findings::new();
        super::apply(&mut tree, &mut findings);
        let root = Node::new(&tree, tree.root());
        let item = root.get("paths").and_then(|paths| paths.get(path)).unwrap();
        let json = item.definition().to_json().to_string().replace('"', "");
        let codes = findings.iter().map(|finding| finding.code.as_str());
        (json, codes.collect())
    }

    #[test]
    fn what_stands_beside_a_reference_is_added() {
        let text = "paths: { /a: { $ref: '#/x/A', post: 1, summary: s }, /b: { $ref: '#/paths/~1a', put: 3 } }
x: { A: { get: 2, summary: t } }";
        let (made, codes) = merged(text, "/a");
        assert_eq!((made.as_str(), codes), ("{get:2,post:1,summary:s}", vec![]));
        assert_eq!(merged(text, "/b").0, "{get:2,post:1,put:3,summary:s}");
    }

    #[test]
    fn of_two_operations_the_nearer_one_counts() {
        let text = "paths: { /a: { $ref: '#/x/A', get: 1 } }\nx: { A: { get: 2 } }";
        assert_eq!(merged(text, "/a"), ("{get:1}".to_owned(), vec!["E0204"]));
    }

    #[test]
    fn parameters_of_both_are_read() {
        let text = "paths: { /a: { $ref: '#/x/A', parameters: [{ name: a, in: query, x: 1 }] } }
x: { A: { parameters: [{ name: a, in: query }, { name: a, in: header }] } }";
        let expected = "{parameters:[{in:query,name:a,x:1},{in:header,name:a}]}";
        assert_eq!(merged(text, "/a"), (expected.to_owned(), vec!["E0204"]));
    }

    #[test]
    fn circles_are_left_alone() {
        let text =
            "paths: { /a: { $ref: '#/paths/~1b', get: 1 }, /b: { $ref: '#/paths/~1a', get: 1 } }";
        assert!(merged(text, "/a").1.is_empty());
    }
}
