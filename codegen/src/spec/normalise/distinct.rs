//! Schemas that say the same, counted once.

use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hasher};

/// The first of those that say the same or refer to the same, in their order.
pub(super) fn distinct(tree: &Tree, schemas: &[NodeId]) -> Vec<NodeId> {
    let mut definitions = HashSet::new();
    // Whoever compares each with all others never comes to an end with many.
    let mut alike: HashMap<u64, Vec<Node<'_>>> = HashMap::new();
    let mut kept = Vec::new();
    for id in schemas {
        let node = Node::new(tree, *id);
        let mut hasher = DefaultHasher::new();
        node.hash_content(&mut hasher);
        let alike = alike.entry(hasher.finish()).or_default();
        let is_new = definitions.insert(node.definition().id());
        if is_new && !alike.iter().any(|known| known.equals(node)) {
            alike.push(node);
            kept.push(*id);
        }
    }
    kept
}
