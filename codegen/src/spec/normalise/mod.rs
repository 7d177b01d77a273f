//! Passes over the tree, each a file: what differs between documents that mean the same.
//!
//! A pass gets the tree and the findings and nothing else. It makes nodes and lets them take the
//! place of others; each keeps the place of what it was made from. [`repair`] runs before the
//! grammar is checked, so that it sees what the grammar allows; [`merge`] after it, so that a
//! finding of the grammar is about what somebody wrote.

mod all_of;
mod repairs;
mod version_3_1;

use super::tree::Tree;
use crate::diagnostic::Findings;

/// Makes valid OpenAPI 3.0 of what is nearly that.
pub(super) fn repair(tree: &mut Tree, findings: &mut Findings) {
    version_3_1::apply(tree, findings);
    if !findings.has_errors() {
        repairs::apply(tree, findings);
    }
}

/// Makes one schema of what several say.
pub(super) fn merge(tree: &mut Tree, findings: &mut Findings) {
    all_of::apply(tree, findings);
}
