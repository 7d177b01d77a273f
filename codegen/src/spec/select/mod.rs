//! A part of a document: the operations that somebody wants, and what they refer to.
//!
//! The part is cut out once the files of a document are linked and before anything is checked, so that
//! nobody is told about what was left out, and no later phase knows that there was more.

mod cut;
mod filter;
mod partners;
mod reach;

pub use filter::{Filter, Selection};

use super::node::Node;
use super::tree::{NodeId, Tree};
use crate::diagnostic::{Code, Diagnostic, Findings, Place};
use cut::{cut, operations};
use filter::Operation;
use std::collections::HashSet;

/// Leaves of a document what is selected. Findings about the rest are dropped.
pub(super) fn apply(tree: &mut Tree, selection: &Selection, findings: &mut Findings) {
    if selection.is_everything() {
        return;
    }
    let all = operations(tree);
    let wanted: HashSet<NodeId> = all
        .iter()
        .filter(|operation| selection.has(operation))
        .map(|operation| operation.node)
        .collect();
    let mut problems = Findings::new();
    check(tree, selection, &all, wanted.is_empty(), &mut problems);
    cut(tree, &wanted);
    let left_out = all
        .iter()
        .filter(|operation| !wanted.contains(&operation.node))
        .filter_map(|operation| operation.id.clone())
        .collect();
    partners::drop(tree, &wanted, &left_out, &mut problems);
    let reached = reach::keep_reached(tree, &wanted);
    let is_kept = |finding: &Diagnostic| match finding.place {
        Place::Node(node, _) => reached.contains(&node) || reached.contains(&tree.original(node)),
        Place::Text(_) => true,
    };
    let kept: Vec<Diagnostic> = std::mem::take(findings)
        .into_iter()
        .filter(is_kept)
        .collect();
    findings.extend(kept);
    findings.extend(problems);
}

/// A filter that selects nothing is a mistake, and so is a selection of nothing.
fn check(
    tree: &Tree,
    selection: &Selection,
    all: &[Operation],
    is_empty: bool,
    findings: &mut Findings,
) {
    let root = Node::new(tree, tree.root());
    let place = Place::key(root.get("paths").unwrap_or(root));
    let mut has_reason = false;
    for (option, filters) in [
        ("include", &selection.include),
        ("exclude", &selection.exclude),
    ] {
        for filter in filters {
            if !all.iter().any(|operation| filter.has(operation)) {
                has_reason = true;
                findings.error(
                    Code::NothingSelected,
                    place,
                    format!("`--{option} {filter}` selects no operation"),
                    filter.hint(all),
                );
            }
        }
    }
    if is_empty && !has_reason {
        findings.error(
            Code::NothingSelected,
            place,
            format!("`{selection}` leaves no operation"),
            "what is included is all excluded again; leave out one of the filters",
        );
    }
}
