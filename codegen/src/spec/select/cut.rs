//! The operations of a document before it is checked, and the document without some of them.

use super::filter::Operation;
use crate::spec::document;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{Key, NodeId, Tree};
use std::collections::HashSet;

pub(super) fn operations(tree: &Tree) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in Node::new(tree, tree.root()).entries_of("paths") {
        for (method, node) in document::operations(item.definition()) {
            found.push(Operation {
                node: node.id(),
                path: path.to_owned(),
                method: method.to_owned(),
                id: node.text_of("operationId").map(|id| id.into_owned()),
                tags: node.texts_of("tags"),
            });
        }
    }
    found
}

/// Leaves the operations that are wanted, and no webhooks: they are none.
pub(super) fn cut(tree: &mut Tree, wanted: &HashSet<NodeId>) {
    let root = tree.current(tree.root());
    let entries = tree.entries(root);
    let is_kept = |(key, _): &(Key, NodeId)| tree.key_text(*key) != "webhooks";
    let entries: Vec<(Key, NodeId)> = entries.into_iter().filter(is_kept).collect();
    tree.fill_object(root, entries);
    let Some(paths) = Node::new(tree, root).get("paths").map(Node::id) else {
        return;
    };
    let mut kept = Vec::new();
    for (key, item) in tree.entries(paths) {
        let definition = Node::new(tree, item).definition().id();
        if !tree.key_text(key).starts_with('/') {
            kept.push((key, item));
            continue;
        }
        let operations: Vec<(String, NodeId)> = document::operations(Node::new(tree, definition))
            .map(|(method, node)| (method.to_owned(), node.id()))
            .collect();
        let unwanted: Vec<&String> = operations
            .iter()
            .filter(|(_, node)| !wanted.contains(node))
            .map(|(method, _)| method)
            .collect();
        if unwanted.len() == operations.len() {
            continue;
        }
        if unwanted.is_empty() {
            kept.push((key, item));
            continue;
        }
        // Another path may have the same definition.
        let mut edit = Edit::of(tree, definition);
        edit.retain(tree, |key| unwanted.iter().all(|method| *method != key));
        let more = Node::new(tree, definition).get("additionalOperations");
        if let Some(more) = more.map(Node::id) {
            let mut operations = Edit::of(tree, more);
            operations.retain(tree, |key| unwanted.iter().all(|method| *method != key));
            let operations = operations.build(tree);
            edit.set(tree, "additionalOperations", operations);
        }
        kept.push((key, edit.build(tree)));
    }
    tree.fill_object(paths, kept);
}
