//! What is in other files, at its place in the document.

use super::files::Files;
use super::names::{self, Added, Wanted};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::tree::{NodeId, Tree};

/// What is to have a place.
#[derive(Default)]
pub(super) struct Places {
    /// What is to become a component.
    pub(super) wanted: Vec<Wanted>,
    /// Components that are in another file, and what they are there.
    pub(super) entries: Vec<(NodeId, NodeId)>,
    /// Targets of discriminators that are not pointers into the first file, and what they are.
    pub(super) mappings: Vec<(NodeId, NodeId)>,
}

impl Places {
    /// Gives everything its place.
    pub(super) fn settle(self, tree: &mut Tree, files: &Files<'_>) {
        let added = names::assign(tree, files, self.wanted);
        for (entry, target) in self.entries {
            tree.replace(entry, target);
        }
        for (id, target) in self.mappings {
            let path = Node::new(tree, target).path();
            let path = path
                .iter()
                .fold("#".to_owned(), |path, token| pointer::join(&path, token));
            let made = tree.make_string(id, &path);
            tree.replace(id, made);
        }
        add(tree, added);
    }
}

/// Adds components to the document.
fn add(tree: &mut Tree, added: Added) {
    if added.is_empty() {
        return;
    }
    let root = tree.current(tree.root());
    let child = |tree: &Tree, id: NodeId, key: &str| Node::new(tree, id).get(key).map(Node::id);
    let edit = |tree: &Tree, object: Option<NodeId>| match object {
        Some(object) => Edit::of(tree, object),
        None => Edit::empty(root),
    };
    let components = child(tree, root, "components");
    let mut made = edit(tree, components);
    for (section, entries) in added {
        let present = components.and_then(|components| child(tree, components, section));
        let mut edit = edit(tree, present);
        for (name, target) in entries {
            edit.set(tree, &name, target);
        }
        let entries = edit.build(tree);
        made.set(tree, section, entries);
    }
    let made = made.build(tree);
    let mut edit = Edit::of(tree, root);
    edit.set(tree, "components", made);
    let made = edit.build(tree);
    tree.replace(root, made);
}
