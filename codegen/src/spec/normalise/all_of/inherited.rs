//! Unions whose alternatives all include one object with a discriminator: it tells them apart, though only
//! that object has it.

use super::pass::Pass;
use crate::diagnostic::Findings;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::{NodeId, Tree};
use std::collections::BTreeMap;

/// Unions that do not say it themselves, each with the discriminator that its alternatives have in common.
/// What is no object has nothing to say.
pub(super) fn inherited(
    tree: &Tree,
    used: &[NodeId],
    pass: &mut Pass,
    findings: &mut Findings,
) -> BTreeMap<NodeId, NodeId> {
    let mut found = BTreeMap::new();
    for id in used {
        let union = Schema::new(Node::new(tree, *id));
        if !union.has_alternatives() || union.node().has("discriminator") {
            continue;
        }
        let mut alternatives = union.alternatives_but_null();
        alternatives.retain(|one| one.may_be_object());
        let told = alternatives.iter().map(|one| {
            let leaves = pass.leaves(tree, one.node().id(), findings);
            let mut leaves = leaves.iter().rev();
            leaves.find_map(|leaf| tree.child(*leaf, "discriminator"))
        });
        let told: Vec<Option<NodeId>> = told.collect();
        if let [Some(first), others @ ..] = told.as_slice()
            && !others.is_empty()
            && others.iter().all(|other| *other == Some(*first))
        {
            found.insert(*id, *first);
        }
    }
    found
}

/// Lets the unions say so themselves, whatever has become of them.
pub(super) fn say(tree: &mut Tree, found: &BTreeMap<NodeId, NodeId>) {
    for (union, discriminator) in found {
        let union = Schema::new(Node::new(tree, *union));
        if !union.has_alternatives() || union.node().has("discriminator") {
            continue;
        }
        let id = union.node().id();
        let mut edit = Edit::of(tree, id);
        edit.set(tree, "discriminator", *discriminator);
        let made = edit.build(tree);
        tree.replace(id, made);
    }
}
