//! Properties that only conditions describe, in what schemas are made of: none of them is demanded, and
//! what is described without a condition counts.

use super::merged::Merged;
use super::pass::Pass;
use super::recipe::Part;
use crate::diagnostic::Findings;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::normalise::distinct::distinct;
use crate::spec::normalise::tuples::any_of;
use crate::spec::schema::{CONDITIONAL, Schema};
use crate::spec::tree::{NodeId, Tree};
use std::collections::BTreeSet;

impl Pass {
    /// A schema that nothing else is merged into, with those that its conditions describe.
    pub(super) fn with_conditional(
        &mut self,
        tree: &mut Tree,
        id: NodeId,
        findings: &mut Findings,
    ) -> Option<NodeId> {
        let schema = Schema::new(Node::new(tree, id));
        schema.conditional().next()?;
        let parts = [Part { id, bare: true }];
        let merged = Merged::of(tree, &parts);
        self.report_closed(tree, &parts, &merged, findings);
        let properties = self.properties(tree, &merged, 0);
        let properties: Vec<(&str, NodeId)> = properties
            .iter()
            .map(|(name, it)| (name.as_str(), *it))
            .collect();
        let properties = tree.make_object(id, &properties);
        let mut edit = Edit::of(tree, id);
        edit.set(tree, "properties", properties);
        Some(edit.build(tree))
    }

    /// The properties of several schemas together. A map has none: it keeps whatever there is.
    pub(super) fn properties(
        &mut self,
        tree: &mut Tree,
        merged: &Merged,
        depth: usize,
    ) -> Vec<(String, NodeId)> {
        if merged.properties.is_empty() {
            return Vec::new();
        }
        let names = merged.properties.keys().chain(merged.conditional.keys());
        let mut properties = Vec::new();
        for name in names.collect::<BTreeSet<_>>() {
            let conditional = merged.conditional.get(name).into_iter().flatten();
            let conditional: Vec<NodeId> = conditional.map(|(_, property)| *property).collect();
            let property = match merged.properties.get(name) {
                Some(found) => {
                    let mut all = below(tree, found, &conditional);
                    all.extend(found);
                    self.several(tree, &all, depth)
                }
                None => {
                    let schemas = distinct(tree, &conditional);
                    let origin = schemas.first().copied().unwrap_or_default();
                    any_of(tree, tree.parent(origin).unwrap_or(origin), &schemas)
                }
            };
            properties.push((name.clone(), property));
        }
        properties
    }
}

/// What conditions describe of the properties of a property.
fn below(tree: &mut Tree, found: &[NodeId], conditional: &[NodeId]) -> Vec<NodeId> {
    let known: Vec<Schema<'_>> = found
        .iter()
        .map(|id| Schema::new(Node::new(tree, *id)))
        .collect();
    let described = conditional.iter().filter_map(|id| {
        let node = Node::new(tree, *id).definition();
        let inner = node.get("properties")?;
        let is_known = |name: &str| known.iter().any(|one| one.property(name).is_some());
        let is_more = inner.entries().any(|(name, _)| !is_known(name));
        is_more.then_some((node.id(), inner.id()))
    });
    let described: Vec<(NodeId, NodeId)> = described.collect();
    let below = described.into_iter();
    below
        .map(|(origin, inner)| tree.make_object(origin, &[(CONDITIONAL, inner)]))
        .collect()
}
