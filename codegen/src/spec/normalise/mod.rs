//! Passes over the tree: what differs between documents that mean the same.
//!
//! A pass gets the tree and the findings and nothing else. It makes nodes and lets them take the
//! place of others; each keeps the place of what it was made from. [`repair`] runs before the
//! grammar is checked, so that it sees what the grammar allows; [`merge`] after it, so that a
//! finding of the grammar is about what somebody wrote.
//!
//! OpenAPI 3.1 and mistakes that have one meaning become OpenAPI 3.0 in one walk, see `rewrite`:
//! `schema` lists the passes over a schema, `objects` those over the objects around them.

mod all_of;
mod conditional;
mod conditions;
mod defaults;
mod discriminators;
mod distinct;
mod doubts;
mod enumerations;
mod ignored;
mod keywords;
mod labels;
mod misdirected;
mod never;
mod nulls;
mod objects;
mod parameters;
mod parts;
mod pass;
mod path_items;
mod paths;
mod references;
mod repairs;
mod rewrite;
mod root;
mod schema;
mod security;
mod spellings;
mod swagger;
mod templates;
mod tuples;
mod types;
mod version;

use super::node::Node;
use super::tree::Tree;
use crate::diagnostic::{Code, Findings, Place};

/// Makes one path item of what several say.
pub(super) fn unfold(tree: &mut Tree, findings: &mut Findings) {
    path_items::apply(tree, findings);
}

/// Makes valid OpenAPI 3.0 of what is OpenAPI 3.1, or nearly either. Without a version that can be
/// read there is nothing to be made.
pub(super) fn repair(tree: &mut Tree, findings: &mut Findings) -> bool {
    for (repeated, is_yaml) in tree.repeated() {
        let key = Node::new(tree, *repeated).key().unwrap_or_default();
        let place = Place::key(*repeated);
        // In YAML it is mostly an indentation that is wrong: both values are meant.
        if *is_yaml {
            let message = format!("the key `{key}` is here twice");
            let hint = "remove one of them, or check the indentation";
            findings.error(Code::RepeatedKey, place, message, hint);
        } else {
            let message = format!("the key `{key}` is here twice; the last one counts");
            findings.warning(Code::RepeatedKey, place, message, "remove the others");
        }
    }
    for number in tree.infinite() {
        let message = "JSON has no number that is not finite; it is read as null";
        let hint = "write a finite number, or leave it out";
        findings.warning(Code::UnusualValue, *number, message, hint);
    }
    let Some(version) = version::version(tree, findings) else {
        return false;
    };
    let mut context = pass::Context { version, findings };
    root::payloads(tree);
    rewrite::apply(tree, &mut context);
    templates::apply(tree, &mut context);
    paths::apply(tree, &mut context);
    defaults::report(tree, &mut context);
    true
}

/// Makes one schema of what several say.
pub(super) fn merge(tree: &mut Tree, findings: &mut Findings) {
    all_of::apply(tree, findings);
}
