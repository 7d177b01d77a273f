//! What schemas call themselves: `$id`, and anchors, as JSON Schema has them.
//!
//! A schema with an `$id` is a resource of its own: `$ref`s in it are relative to the `$id`, and
//! pointers and anchors of theirs begin there. Many documents mean the whole file all the same: what
//! the resource does not have is looked for there.

use super::files::Files;
use super::location::join;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use std::collections::HashMap;

/// A name of a node within its resource.
struct Anchor {
    resource: NodeId,
    node: NodeId,
    is_dynamic: bool,
}

/// The names of the nodes of all files that have been searched.
#[derive(Default)]
pub(super) struct Identifiers {
    /// What each says that it is, with its file.
    by_name: HashMap<String, (NodeId, usize)>,
    /// By file and name.
    anchors: HashMap<(usize, String), Vec<Anchor>>,
    /// How many files have been searched.
    searched: usize,
}

impl Identifiers {
    /// The node that a reference in this resource names, in front of its `#`.
    pub(super) fn named(
        &mut self,
        tree: &Tree,
        files: &Files<'_>,
        name: &str,
    ) -> Option<(NodeId, usize)> {
        self.search(tree, files);
        self.by_name.get(name).copied()
    }

    /// The node of a file that has an anchor: that of the resource rather than another one.
    pub(super) fn anchor(
        &mut self,
        tree: &Tree,
        files: &Files<'_>,
        (resource, file): (NodeId, usize),
        name: &str,
    ) -> Option<NodeId> {
        self.search(tree, files);
        let known = self.anchors.get(&(file, name.to_owned()))?;
        let own = known.iter().find(|anchor| anchor.resource == resource);
        own.or(known.first()).map(|anchor| anchor.node)
    }

    /// Several schemas of a file have this dynamic anchor: which is meant depends on where one comes
    /// from.
    pub(super) fn is_ambiguous(
        &mut self,
        tree: &Tree,
        files: &Files<'_>,
        file: usize,
        name: &str,
    ) -> bool {
        self.search(tree, files);
        let known = self.anchors.get(&(file, name.to_owned()));
        let dynamic = known
            .into_iter()
            .flatten()
            .filter(|anchor| anchor.is_dynamic);
        dynamic.count() > 1
    }

    /// Searches the files that have been read since.
    fn search(&mut self, tree: &Tree, files: &Files<'_>) {
        while self.searched < files.count() {
            let file = self.searched;
            self.searched += 1;
            if let Some(root) = files.root(file) {
                self.search_file(tree, file, root, files.path(file));
            }
        }
    }

    fn search_file(&mut self, tree: &Tree, file: usize, root: NodeId, path: &str) {
        let itself = Node::new(tree, root).string_of("$self");
        let base = itself.map_or_else(|| path.to_owned(), |itself| join(path, itself));
        if itself.is_some() {
            self.by_name.insert(base.clone(), (root, file));
        }
        let mut bases = vec![base];
        let mut open = vec![(root, root, 0)];
        while let Some((id, mut resource, mut base)) = open.pop() {
            let node = Node::new(tree, id);
            if let Some(name) = own_id(node) {
                let name = join(bases.get(base).map_or("", String::as_str), name);
                self.by_name.entry(name.clone()).or_insert((id, file));
                (resource, base) = (id, bases.len());
                bases.push(name);
            }
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(name) = node.string_of(key) {
                    let anchors = self.anchors.entry((file, name.to_owned())).or_default();
                    anchors.push(Anchor {
                        resource,
                        node: id,
                        is_dynamic: key == "$dynamicAnchor",
                    });
                }
            }
            let children = tree.children(id).into_iter().rev();
            open.extend(children.map(|(_, child)| (child, resource, base)));
        }
    }
}

/// The `$id` of a schema, without an empty fragment.
fn own_id(node: Node<'_>) -> Option<&str> {
    let id = node.string_of("$id")?.trim_end_matches('#');
    (!id.is_empty() && !id.contains('#')).then_some(id)
}

/// The URL or path that the references of a file are relative to, if it says that itself.
pub(super) fn own_base(tree: &Tree, files: &Files<'_>, file: usize) -> Option<String> {
    let itself = Node::new(tree, files.root(file)?).string_of("$self")?;
    Some(join(files.path(file), itself))
}

/// The schema with an `$id` around a reference, and what URL or path that is.
pub(super) fn resource(
    tree: &Tree,
    files: &Files<'_>,
    reference: NodeId,
    file: usize,
) -> Option<(NodeId, String)> {
    if !files.has_identifiers(file) {
        return None;
    }
    let around = std::iter::successors(Some(tree.original(reference)), |id| tree.parent(*id));
    let mut ids = Vec::new();
    let mut root = reference;
    for id in around {
        root = id;
        if let Some(name) = own_id(Node::written(tree, id)) {
            ids.push((id, name));
        }
    }
    let (resource, _) = *ids.first()?;
    let path = files.path(file);
    let itself = Node::new(tree, root).string_of("$self");
    let base = itself.map_or_else(|| path.to_owned(), |itself| join(path, itself));
    let ids = ids.into_iter().rev();
    Some((resource, ids.fold(base, |base, (_, id)| join(&base, id))))
}
