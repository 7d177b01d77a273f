//! `allOf`, and what stands beside `oneOf` and `anyOf`: one schema that says it all in one place.
//!
//! Afterwards a schema is one of three things. It has properties or a type and no alternatives. Or
//! it has alternatives and nothing else: what was common to them is merged into each, so that
//! every alternative is a whole type. Or it has an `allOf` with a single member, which it says
//! more about. Synthetic schemas keep the place of what they were made from, see
//! [`Schema::is_merged`].
//!
//! An object with a `discriminator` that others include by `allOf` becomes a union of those and of
//! itself: where it is used, a value may be any of them. Its discriminator is also that of a union of those,
//! see [`inherited`].

mod alternatives;
mod budget;
mod build;
mod closed;
mod conditional;
mod families;
mod inherited;
mod judge;
mod keyword_kinds;
mod merged;
mod parents;
mod pass;
mod recipe;
#[cfg(test)]
mod tests;

use crate::diagnostic::Findings;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::schema::{CHOSEN, Schema};
use crate::spec::tree::{NodeId, Tree};
use crate::spec::walk::used_schemas;
use budget::Budget;
use build::around;
use inherited::{inherited, say};
use parents::{base, listed_below, parents, union_of};
use pass::Pass;
use std::collections::HashMap;

pub(super) fn apply(tree: &mut Tree, findings: &mut Findings) {
    let mut pass = Pass {
        budget: Budget::of(tree),
        ..Pass::default()
    };
    let used = used_schemas(tree);
    let parents = parents(tree, &used, &mut pass, findings);
    pass.families = parents.iter().map(|parent| parent.id).collect();
    pass.inherited = inherited(tree, &used, &mut pass, findings);
    // Only at the end, so that everything is about what is written.
    let mut replacements = Vec::new();
    for id in used {
        let schema = Schema::new(Node::new(tree, id));
        if schema.all_of().is_empty() && !has_common(schema) {
            let made = pass.with_conditional(tree, id, findings);
            replacements.extend(made.map(|made| (id, made)));
            continue;
        }
        if let Some(made) = pass.whole(tree, id, findings) {
            replacements.push((id, made));
        }
    }
    while let Some(recipe) = pass.open.pop_front() {
        let mut made = pass.merge(tree, &recipe, findings);
        if let Some(chosen) = pass.chosen.remove(&recipe.place) {
            let mut edit = Edit::of(tree, made);
            let chosen = tree.make_array(recipe.origin, &chosen);
            edit.set(tree, CHOSEN, chosen);
            made = edit.build(tree);
        }
        tree.replace(recipe.place, made);
    }
    let made: HashMap<NodeId, NodeId> = replacements.iter().copied().collect();
    let mut bases = HashMap::new();
    for parent in &parents {
        let made = made.get(&parent.id).copied().unwrap_or(parent.id);
        bases.insert(parent.id, base(tree, parent.id, made));
    }
    for (id, made) in replacements {
        tree.replace(id, made);
    }
    for parent in parents {
        let union = if pass.budget.is_spent() {
            pass.budget.report(parent.id, findings);
            around(tree, parent.id, &[])
        } else {
            let union = union_of(tree, &parent, &bases);
            pass.budget.spend(listed_below(tree, union));
            union
        };
        tree.replace(parent.id, union);
    }
    say(tree, &pass.inherited);
}

/// Something stands beside the alternatives of a schema.
fn has_common(schema: Schema<'_>) -> bool {
    schema.has_alternatives()
        && (schema.has_properties()
            || !schema.required().is_empty()
            || schema.additional_properties().is_some()
            || schema.items().is_some()
            || schema.type_name().is_some()
            || schema.node().items_of("enum").next().is_some()
            || schema.conditional().next().is_some()
            || (schema.node().items_of("oneOf").next().is_some()
                && schema.node().items_of("anyOf").next().is_some()))
}
