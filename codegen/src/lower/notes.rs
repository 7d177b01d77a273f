//! What lowering notes on its way.

use super::listed::Listed;
use crate::diagnostic::Findings;
use crate::spec::NodeId;
use crate::spec::node::Node;
use std::collections::HashSet;

/// The findings, the extensions of ours that had an effect, and what lists demand.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) findings: Findings,
    pub(super) used: Used,
    pub(super) listed: Listed,
}

/// The extensions of ours that had an effect.
#[derive(Default)]
pub(super) struct Used(HashSet<NodeId>);

impl Used {
    /// Reads an extension that is a boolean; if it is `true`, it counts as used.
    pub(super) fn flag(&mut self, node: Node<'_>, extension: &str) -> bool {
        match node.get(extension) {
            Some(value) if value.boolean() == Some(true) => {
                self.0.insert(value.id());
                true
            }
            _ => false,
        }
    }

    pub(super) fn contains(&self, extension: Node<'_>) -> bool {
        self.0.contains(&extension.id())
    }
}
