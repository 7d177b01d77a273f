//! Arguments that exclude each other.

use super::Call;
use crate::diagnostic::{Code, Findings, Place};
use crate::spec::extensions;
use crate::spec::node::Node;

impl Call<'_, '_> {
    /// Groups of arguments, by their places.
    pub(super) fn exclusive(self, findings: &mut Findings) -> Vec<Vec<usize>> {
        let Some(node) = self.draft.node.get(extensions::EXCLUSIVE) else {
            return Vec::new();
        };
        let is_empty = |group: Node<'_>| group.items().len() == 0;
        if node.items().len() < 2 || node.items().any(is_empty) {
            findings.error(
                Code::NothingExclusive,
                Place::key(node),
                "nothing excludes anything here",
                "list two groups of arguments or more",
            );
        }
        let mut groups = Vec::new();
        for group in node.items() {
            let arguments = group.items();
            groups.push(
                arguments
                    .filter_map(|node| self.excluded(node, findings))
                    .collect(),
            );
        }
        groups
    }

    fn excluded(self, node: Node<'_>, findings: &mut Findings) -> Option<usize> {
        let place = self.argument(node, findings)?;
        if self.draft.arguments.get(place)?.positional {
            findings.error(
                Code::RequiredExclusive,
                node,
                "a required argument excludes all others",
                "only optional arguments can exclude each other",
            );
        }
        Some(place)
    }
}
