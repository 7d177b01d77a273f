//! How much is written out for schemas that include others: each has all that those have, so that a few
//! lines, one by way of the other, could make more than anybody reads or compiles.

use crate::diagnostic::{Code, Findings};
use crate::spec::tree::{NodeId, Tree};
use std::collections::HashSet;

/// What any document may make, in properties and alternatives, besides one for each of its nodes. Those
/// that people write make a tenth of their nodes.
const LEAST: usize = 16_384;

/// To list a schema among those that another is made of takes this much less than to write it out.
const LISTED: usize = 16;

/// What may still be made.
#[derive(Default)]
pub(super) struct Budget {
    most: usize,
    /// In schemas that are listed.
    left: usize,
    reported: HashSet<NodeId>,
}

impl Budget {
    pub(super) fn of(tree: &Tree) -> Self {
        let most = LEAST + tree.node_count();
        Self {
            most,
            left: most.saturating_mul(LISTED),
            reported: HashSet::new(),
        }
    }

    pub(super) fn spend(&mut self, made: usize) {
        self.list(made.saturating_mul(LISTED));
    }

    /// So many schemas are listed or looked through.
    pub(super) fn list(&mut self, listed: usize) {
        self.left = self.left.saturating_sub(listed);
    }

    pub(super) fn is_spent(&self) -> bool {
        self.left == 0
    }

    /// Says once that a schema is not made.
    pub(super) fn report(&mut self, id: NodeId, findings: &mut Findings) {
        if self.reported.insert(id) {
            let most = self.most;
            findings.warning(
                Code::TooMuchMerged,
                id,
                format!("`allOf` and alternatives make more than {most} properties of this document; any JSON is taken here"),
                "include fewer schemas by way of each other, or refer to them by properties",
            );
        }
    }
}
