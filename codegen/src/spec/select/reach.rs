//! What the rest of a document refers to, and its components without all else.

use crate::spec::document::demanded;
use crate::spec::extensions::PREFIX;
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::schema::targets;
use crate::spec::tree::{Key, NodeId, Tree};
use std::collections::{HashMap, HashSet};

/// Sections of components; other keys of theirs are extensions.
const SECTIONS: [&str; 11] = [
    "callbacks",
    "examples",
    "headers",
    "links",
    "mediaTypes",
    "parameters",
    "pathItems",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
];

/// Leaves the components that are reached. Every node that is reached is returned.
pub(super) fn keep_reached(tree: &mut Tree, operations: &HashSet<NodeId>) -> HashSet<NodeId> {
    let mut walk = Walk {
        tree,
        open: Vec::new(),
        walked: HashSet::new(),
        seen: HashSet::new(),
        components: HashSet::new(),
        children: children(tree),
    };
    walk.document(operations);
    let Walk {
        seen, components, ..
    } = walk;
    let root = Node::new(tree, tree.root());
    let sections: Vec<(&str, NodeId)> = root
        .entries_of("components")
        .filter(|(section, _)| SECTIONS.contains(section))
        .map(|(section, node)| (section, node.id()))
        .collect();
    let kept = sections.into_iter().map(|(section, id)| {
        let is_kept = |(key, _): &(Key, NodeId)| {
            components.contains(&(section.to_owned(), tree.key_text(*key).to_owned()))
        };
        let entries = tree.entries(id).into_iter();
        (id, entries.filter(is_kept).collect::<Vec<_>>())
    });
    for (id, entries) in kept.collect::<Vec<_>>() {
        tree.fill_object(id, entries);
    }
    seen
}

/// The schemas that include another one by `allOf`, which may select among them by a discriminator.
fn children(tree: &Tree) -> HashMap<NodeId, Vec<NodeId>> {
    let mut children: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let components = Node::new(tree, tree.root()).get("components");
    let schemas = components
        .into_iter()
        .flat_map(|it| it.entries_of("schemas"));
    for (_, schema) in schemas {
        for member in schema.items_of("allOf") {
            if member.has("$ref") {
                let parent = member.definition().id();
                children.entry(parent).or_default().push(schema.id());
            }
        }
    }
    children
}

/// Whether what a key of the document holds is read: extensions of other tools are not.
fn is_read(key: &str) -> bool {
    !key.starts_with("x-") || key.starts_with(PREFIX)
}

struct Walk<'t> {
    tree: &'t Tree,
    open: Vec<NodeId>,
    walked: HashSet<NodeId>,
    /// What was walked, and what it was made from.
    seen: HashSet<NodeId>,
    /// Sections and names.
    components: HashSet<(String, String)>,
    children: HashMap<NodeId, Vec<NodeId>>,
}

impl Walk<'_> {
    /// Follows everything but the components, and then those that are referred to.
    fn document(&mut self, operations: &HashSet<NodeId>) {
        let root = Node::new(self.tree, self.tree.root());
        self.seen.insert(root.id());
        for (key, child) in root.entries() {
            if key != "components" && is_read(key) {
                self.open.push(child.id());
            }
        }
        let demanding = operations.iter().map(|id| Node::new(self.tree, *id));
        for node in demanding.chain([root]) {
            for (name, _) in node.items_of("security").flat_map(Node::entries) {
                let named = demanded(root, name);
                self.component("securitySchemes", named.as_deref().unwrap_or(name));
            }
        }
        while let Some(id) = self.open.pop() {
            self.step(id);
        }
    }

    fn step(&mut self, id: NodeId) {
        let node = Node::new(self.tree, id);
        // Findings may be about what stood here before.
        self.seen
            .extend([id, node.id(), self.tree.original(node.id())]);
        if !self.walked.insert(node.id()) {
            return;
        }
        self.open.extend(node.items().map(Node::id));
        self.open
            .extend(node.entries().map(|(_, child)| child.id()));
        if let Some(target) = node.target() {
            self.follow(target);
        }
        if node.has("discriminator") {
            self.alternatives(node);
        }
    }

    fn follow(&mut self, target: Node<'_>) {
        if let [components, section, name, ..] = target.path().as_slice()
            && components == "components"
        {
            self.component(section, name);
        }
        self.open.push(target.id());
    }

    fn component(&mut self, section: &str, name: &str) {
        if self
            .components
            .insert((section.to_owned(), name.to_owned()))
        {
            let pointer = pointer::join(&format!("/components/{section}"), name);
            let root = Node::new(self.tree, self.tree.root());
            self.open.extend(root.at(&pointer).map(Node::id));
        }
    }

    /// What a discriminator may select.
    fn alternatives(&mut self, schema: Node<'_>) {
        let discriminator = schema.get("discriminator").into_iter();
        let names: Vec<String> = discriminator
            .flat_map(targets)
            .filter_map(|target| target.string().map(str::to_owned))
            .collect();
        for name in names {
            let pointer = match name.strip_prefix('#') {
                Some(pointer) => pointer::decode_fragment(pointer).into_owned(),
                None => pointer::join("/components/schemas", &name),
            };
            let found = Node::new(self.tree, self.tree.root()).at(&pointer);
            if let Some(found) = found {
                self.follow(found);
            }
        }
        let children = self.children.get(&schema.id()).cloned();
        for child in children.unwrap_or_default() {
            self.follow(Node::new(self.tree, child));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    #[test]
    fn a_scheme_that_is_demanded_by_its_uri_is_reached() {
        for uri in ["", "https://a.b/c"] {
            let text = format!(
                "$self: https://a.b/c\nsecurity: [{{ '{uri}#/components/securitySchemes/key': [] }}]\n\
                 components: {{ securitySchemes: {{ key: {{}}, other: {{}} }} }}"
            );
            let mut tree = parse(&text).unwrap();
            keep_reached(&mut tree, &HashSet::new());
            let root = Node::new(&tree, tree.root());
            let schemes = root.get("components").unwrap();
            let names = schemes.entries_of("securitySchemes").map(|(name, _)| name);
            assert_eq!(names.collect::<Vec<_>>(), ["key"], "{uri}");
        }
    }
}
