//! Schemas that allow no property but their own, beside others that describe more: JSON Schema lets none of
//! those be there. Mostly it is meant otherwise, so that the type has them all.

use super::merged::Merged;
use super::pass::Pass;
use super::recipe::Part;
use crate::diagnostic::{Code, Findings, Place};
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::Tree;

impl Pass {
    /// Says once of each such schema what it refuses.
    pub(super) fn report_closed(
        &mut self,
        tree: &Tree,
        leaves: &[Part],
        merged: &Merged,
        findings: &mut Findings,
    ) {
        for leaf in leaves {
            let schema = Schema::new(Node::new(tree, leaf.id));
            let written = schema.node().get("additionalProperties");
            let Some(written) = written.filter(|it| it.boolean() == Some(false)) else {
                continue;
            };
            let mut names = merged.properties.keys().chain(merged.conditional.keys());
            let refused = names.find(|name| schema.property(name).is_none());
            if let Some(name) = refused.filter(|_| self.closed.insert(written.id())) {
                findings.warning(
                    Code::LooserSchema,
                    Place::key(written),
                    format!("`additionalProperties: false` refuses `{name}`, which is described beside it; the type has both"),
                    "allow others here, or describe all properties in this schema",
                );
            }
        }
    }
}
