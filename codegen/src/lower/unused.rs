//! Extensions of ours that changed nothing: whoever wrote them expected something.

use super::notes::Notes;
use crate::diagnostic::{Code, Place};
use crate::spec::extensions;
use crate::spec::node::Node;

const BOOLEANS: [&str; 5] = [
    extensions::FLATTEN,
    extensions::REQUIRED,
    extensions::GLOBAL,
    extensions::IDEMPOTENCY_KEY,
    extensions::LENIENT,
];

/// Looks for the booleans that are true, wherever they are. Examples and defaults are passed over, and
/// what passes have made is not looked at: it has nothing that is not written elsewhere.
pub(super) fn report(document: Node<'_>, notes: &mut Notes) {
    let tree = document.tree();
    let mut open = vec![tree.original(document.id())];
    while let Some(id) = open.pop() {
        for (key, child) in tree.children(id) {
            match key {
                Some(key) if BOOLEANS.contains(&key) => {
                    let written = Node::new(tree, child);
                    if written.boolean() == Some(true) && !notes.used.contains(written) {
                        notes.findings.error(
                            Code::UnusedExtension,
                            Place::key(written),
                            format!("`{key}` has no effect here"),
                            hint(key, document),
                        );
                    }
                }
                Some("example" | "examples" | "default" | "enum") => {}
                _ => open.push(child),
            }
        }
    }
}

fn hint(key: &str, document: Node<'_>) -> &'static str {
    match key {
        extensions::LENIENT if document.has(extensions::LENIENT) => {
            "the document says it for every schema"
        }
        extensions::FLATTEN | extensions::REQUIRED => {
            "it works on parameters, and on properties of a required request body that is described in place"
        }
        extensions::GLOBAL | extensions::IDEMPOTENCY_KEY => "no operation uses this parameter",
        _ => "no operation uses this schema",
    }
}
