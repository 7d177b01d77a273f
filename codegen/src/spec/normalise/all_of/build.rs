//! Synthetic schemas.

use super::keyword_kinds::STRUCTURE;
use super::recipe::Recipe;
use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use std::collections::HashSet;

pub(super) fn owned_entries(tree: &Tree, id: NodeId) -> Vec<(String, NodeId)> {
    let entries = Node::new(tree, id).entries();
    entries
        .map(|(key, child)| (key.to_owned(), child.id()))
        .collect()
}

/// What stands for a schema that no value satisfies: of a property what the last schema says, and
/// otherwise any JSON.
pub(super) fn contradiction(
    tree: &mut Tree,
    recipe: &Recipe,
    first: &str,
    second: &str,
    findings: &mut Findings,
) -> NodeId {
    let last = recipe.parts.last().filter(|_| recipe.depth > 0);
    let consequence = match last {
        Some(_) => "the last description counts",
        None => "any JSON is taken",
    };
    findings.warning(
        Code::AllOfContradiction,
        recipe.origin,
        format!("no value is both {first} and {second}, as `allOf` demands; {consequence}"),
        "let the members describe the same kind of value",
    );
    match last {
        Some(part) => part.id,
        None => around(tree, recipe.origin, &[]),
    }
}

/// The words of a schema about itself, with another structure.
pub(super) fn around(tree: &mut Tree, origin: NodeId, structure: &[(&str, NodeId)]) -> NodeId {
    let entries = owned_entries(tree, origin);
    let mut children: Vec<(&str, NodeId)> = entries
        .iter()
        .filter(|(key, _)| !STRUCTURE.contains(&key.as_str()) && key != "$ref")
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
    children.extend_from_slice(structure);
    tree.make_object(origin, &children)
}

/// A schema of these keywords; of those that come twice the first counts.
pub(super) fn with(tree: &mut Tree, origin: NodeId, structure: Vec<(String, NodeId)>) -> NodeId {
    let mut known = HashSet::new();
    let children: Vec<(&str, NodeId)> = structure
        .iter()
        .filter(|(key, _)| known.insert(key.as_str()))
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
    tree.make_object(origin, &children)
}
