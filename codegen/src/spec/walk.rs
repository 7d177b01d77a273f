//! Finding schemas: by the grammar, because a property may be called `items` or `schema`.

use super::grammar::{Kind, Shape, shape_of};
use super::node::Node;
use super::tree::{NodeId, Tree};
use std::collections::HashSet;

/// Every schema that the components offer or an operation uses.
pub(super) fn used_schemas(tree: &Tree) -> Vec<NodeId> {
    let mut walk = Walk::default();
    let root = Node::new(tree, tree.root());
    if let Some(paths) = root.get("paths") {
        walk.open.push((paths, Shape::Paths));
    }
    let components = root.get("components");
    for (_, schema) in components
        .into_iter()
        .flat_map(|node| node.entries_of("schemas"))
    {
        walk.open.push((schema, Shape::Reference(Kind::Schema)));
    }
    walk.run()
}

#[derive(Default)]
struct Walk<'a> {
    open: Vec<(Node<'a>, Shape)>,
    visited: HashSet<NodeId>,
    found: Vec<NodeId>,
}

impl<'a> Walk<'a> {
    fn run(mut self) -> Vec<NodeId> {
        while let Some((node, shape)) = self.open.pop() {
            match shape {
                Shape::Any
                | Shape::Aside(_)
                | Shape::String
                | Shape::Boolean
                | Shape::Integer
                | Shape::Number => {}
                Shape::Array(item) => self.open.extend(node.items().map(|child| (child, *item))),
                Shape::Map(item) => {
                    self.open
                        .extend(node.entries().map(|(_, child)| (child, *item)));
                }
                Shape::Paths => {
                    let items = node.entries().filter(|(path, _)| path.starts_with('/'));
                    let shape = Shape::Reference(Kind::PathItem);
                    self.open.extend(items.map(|(_, item)| (item, shape)));
                }
                Shape::BooleanOrSchema if node.boolean().is_some() => {}
                Shape::BooleanOrSchema => self.reference(node, Kind::Schema),
                Shape::Reference(kind) => self.reference(node, kind),
                Shape::Node(kind) => self.object(node, kind),
            }
        }
        self.found
    }

    fn reference(&mut self, node: Node<'a>, kind: Kind) {
        self.object(node.definition(), kind);
    }

    fn object(&mut self, node: Node<'a>, kind: Kind) {
        let is_useless = matches!(kind, Kind::Header | Kind::Encoding);
        if is_useless || !node.is_object() || !self.visited.insert(node.id()) {
            return;
        }
        if kind == Kind::Schema {
            self.found.push(node.id());
        }
        for (key, child) in node.entries() {
            // What is referred to is found by the references.
            if kind == Kind::Schema && matches!(key, "$defs" | "definitions") {
                continue;
            }
            if let Some(shape) = shape_of(kind, key) {
                self.open.push((child, shape));
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    const TEXT: &str = "
paths:
  /a: { get: { responses: { '200': { $ref: '#/components/responses/R' } } } }
components:
  responses:
    R: { content: { application/json: { schema: { properties: { items: { type: string } } } } } }
    Unused: { content: { application/json: { schema: { type: integer } } } }
  schemas:
    S: { $defs: { D: { type: boolean } } }
";

    fn paths(ids: Vec<NodeId>, tree: &Tree) -> Vec<String> {
        let path = |id: NodeId| Node::new(tree, id).path().join(" ");
        let mut paths: Vec<String> = ids.into_iter().map(path).collect();
        paths.sort();
        paths
    }

    #[test]
    fn what_nothing_uses_is_not_among_the_used() {
        let tree = parse(TEXT).unwrap();
        assert_eq!(
            paths(used_schemas(&tree), &tree),
            [
                "components responses R content application/json schema",
                "components responses R content application/json schema properties items",
                "components schemas S",
            ]
        );
    }
}
