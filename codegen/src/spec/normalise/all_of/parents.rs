//! Objects with a discriminator that others include: where one is used, a value may be any of them.

use super::build::{around, owned_entries};
use super::pass::Pass;
use crate::diagnostic::Findings;
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::schema::Schema;
use crate::spec::tree::{NodeId, Tree};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Objects with a discriminator that others include, and those others.
pub(super) fn parents(
    tree: &Tree,
    used: &[NodeId],
    pass: &mut Pass,
    findings: &mut Findings,
) -> Vec<(NodeId, Vec<NodeId>)> {
    let root = Node::new(tree, tree.root());
    let components = root.get("components").into_iter();
    let components: Vec<NodeId> = components
        .flat_map(|node| node.entries_of("schemas"))
        .filter(|(_, schema)| !schema.has("$ref"))
        .map(|(_, schema)| schema.id())
        .collect();
    let mut children: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for component in &components {
        for leaf in pass.leaves(tree, *component, findings).iter() {
            if leaf != component {
                children.entry(*leaf).or_default().push(*component);
            }
        }
    }
    let used: HashSet<NodeId> = used.iter().copied().collect();
    let mut parents = Vec::new();
    for (parent, mut children) in children {
        let schema = Schema::new(Node::new(tree, parent));
        let Some(discriminator) = schema.discriminator() else {
            continue;
        };
        if schema.has_alternatives() || !components.contains(&parent) || !used.contains(&parent) {
            continue;
        }
        for (_, target) in &discriminator.mapping {
            let target = match target.strip_prefix('#') {
                Some(pointer) => root.at(&pointer::decode_fragment(pointer)),
                None => root.at(&pointer::join("/components/schemas", target)),
            };
            if let Some(target) = target {
                let target = target.definition().id();
                if target != parent && !children.contains(&target) {
                    children.push(target);
                }
            }
        }
        children.sort_by_cached_key(|child| Node::new(tree, *child).path());
        parents.push((parent, children));
    }
    parents
}

/// A parent as itself.
pub(super) fn base(tree: &mut Tree, parent: NodeId, made: NodeId) -> NodeId {
    let entries = owned_entries(tree, made);
    let kept: Vec<(&str, NodeId)> = entries
        .iter()
        .filter(|(key, _)| key != "discriminator")
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
    tree.make_object(parent, &kept)
}

pub(super) fn union_of(
    tree: &mut Tree,
    parent: NodeId,
    children: &[NodeId],
    bases: &HashMap<NodeId, NodeId>,
) -> NodeId {
    let mut alternatives: Vec<NodeId> = children
        .iter()
        .map(|child| bases.get(child).copied().unwrap_or(*child))
        .collect();
    alternatives.extend(bases.get(&parent));
    let alternatives = tree.make_array(parent, &alternatives);
    around(tree, parent, &[("oneOf", alternatives)])
}
