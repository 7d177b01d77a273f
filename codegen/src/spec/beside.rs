//! What stands beside a `$ref` and changes nothing.

use super::extensions::{Verdict, judge};
use super::grammar::{Kind, fields};
use super::node::Node;
use crate::diagnostic::{Code, Findings, Place, Severity};

/// Reports the keys beside the `$ref` of an object of this kind, but for those that count.
pub(super) fn report(node: Node<'_>, kind: Kind, counting: &[&str], findings: &mut Findings) {
    let hint = match kind {
        Kind::Schema => "move it to the definition, or wrap the reference in `allOf`",
        _ => "move it to the definition",
    };
    let known = fields(kind);
    for (key, child) in node.entries() {
        if key == "$ref" || counting.contains(&key) {
            continue;
        }
        let severity = match judge(key, kind) {
            Verdict::Known(_) => Severity::Error,
            Verdict::Misplaced(_) => Severity::Warning,
            _ if known.iter().any(|(name, ..)| *name == key) => Severity::Warning,
            _ => continue,
        };
        let message = format!("`{key}` has no effect beside `$ref`");
        let place = Place::key(child);
        match severity {
            Severity::Error => findings.error(Code::BesideReference, place, message, hint),
            Severity::Warning => findings.warning(Code::BesideReference, place, message, hint),
        }
    }
}
