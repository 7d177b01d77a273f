//! Objects with a discriminator that others include, or that leads to others: where one is used, a value
//! may be any of them.
//! The discriminator may be that of an object which they include themselves.

use super::build::{around, owned_entries};
use super::pass::Pass;
use crate::diagnostic::Findings;
use crate::spec::node::Node;
use crate::spec::schema::{Schema, selected, targets};
use crate::spec::tree::{NodeId, Tree};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// An object with a discriminator that others include.
pub(super) struct Parent {
    pub(super) id: NodeId,
    discriminator: NodeId,
    /// Those others, at any depth.
    children: Vec<NodeId>,
}

/// Objects with a discriminator that others include.
pub(super) fn parents(
    tree: &Tree,
    used: &[NodeId],
    pass: &mut Pass,
    findings: &mut Findings,
) -> Vec<Parent> {
    let root = Node::new(tree, tree.root());
    let components = root.get("components").into_iter();
    let components: Vec<NodeId> = components
        .flat_map(|node| node.entries_of("schemas"))
        .filter(|(_, schema)| !schema.has("$ref"))
        .map(|(_, schema)| schema.id())
        .collect();
    for component in &components {
        // What includes itself is said here, whether it is used or not.
        pass.leaves(tree, *component, findings);
    }
    let includers = includers(tree, &components);
    let components: HashSet<NodeId> = components.into_iter().collect();
    let used: HashSet<NodeId> = used.iter().copied().collect();
    let mut parents = Vec::new();
    let leads = |id: &NodeId| tree.child(*id, "discriminator").is_some();
    let leading = components.iter().copied().filter(leads);
    let candidates: BTreeSet<NodeId> = includers.keys().copied().chain(leading).collect();
    for parent in candidates {
        let schema = Schema::new(Node::new(tree, parent));
        if schema.has_alternatives() || !components.contains(&parent) || !used.contains(&parent) {
            continue;
        }
        let leaves = pass.leaves(tree, parent, findings);
        let mut leaves = leaves.iter().rev().copied();
        let Some(discriminator) = leaves.find_map(|leaf| tree.child(leaf, "discriminator")) else {
            continue;
        };
        let mut children = all_includers(parent, &includers);
        children.retain(|child| *child != parent && components.contains(child));
        // One that is inherited tells the siblings apart as well.
        let own = schema.node().get("discriminator").into_iter();
        for target in own.flat_map(targets).filter_map(Node::text) {
            if let Some(target) = selected(root, &target) {
                let target = target.definition().id();
                if target != parent {
                    children.insert(target);
                }
            }
        }
        if children.is_empty() {
            continue;
        }
        let mut children: Vec<NodeId> = children.into_iter().collect();
        children.sort_by_cached_key(|child| Node::new(tree, *child).path());
        parents.push(Parent {
            id: parent,
            discriminator,
            children,
        });
    }
    parents
}

/// What includes each schema, directly.
fn includers(tree: &Tree, components: &[NodeId]) -> BTreeMap<NodeId, Vec<NodeId>> {
    let mut includers: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    let mut open = components.to_vec();
    let mut entered: HashSet<NodeId> = components.iter().copied().collect();
    while let Some(id) = open.pop() {
        for member in Schema::new(Node::new(tree, id)).all_of() {
            let member = member.node().id();
            includers.entry(member).or_default().push(id);
            if entered.insert(member) {
                open.push(member);
            }
        }
    }
    includers
}

/// What includes a schema, at any depth.
fn all_includers(id: NodeId, includers: &BTreeMap<NodeId, Vec<NodeId>>) -> HashSet<NodeId> {
    let mut found = HashSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        for includer in includers.get(&id).into_iter().flatten() {
            if found.insert(*includer) {
                open.push(*includer);
            }
        }
    }
    found
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
    parent: &Parent,
    bases: &HashMap<NodeId, NodeId>,
) -> NodeId {
    let mut alternatives: Vec<NodeId> = parent
        .children
        .iter()
        .map(|child| bases.get(child).copied().unwrap_or(*child))
        .collect();
    alternatives.extend(bases.get(&parent.id));
    let alternatives = tree.make_array(parent.id, &alternatives);
    let mut structure = vec![("oneOf", alternatives)];
    if tree.child(parent.id, "discriminator").is_none() {
        structure.push(("discriminator", parent.discriminator));
    }
    around(tree, parent.id, &structure)
}

/// How many properties a union lists: those of all its alternatives, by which they are told apart.
pub(super) fn listed_below(tree: &Tree, union: NodeId) -> usize {
    let alternatives = Node::new(tree, union).items_of("oneOf");
    let listed = alternatives.map(|one| Schema::new(one).properties().count() + 1);
    listed.sum()
}
