//! Extensions of ours that changed nothing: whoever wrote them expected something.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::spec::{extensions, pointer};
use serde_json::Value;

impl Lowering<'_> {
    pub(super) fn report_unused(&mut self) {
        let Some(root) = self.document.raw("") else {
            return;
        };
        let mut found = Vec::new();
        find(root, "", &mut found);
        for at in found {
            if !self.applied.contains(&at) {
                let key = pointer::last(&at);
                self.findings.push(
                    Diagnostic::error(
                        Code::UnusedExtension,
                        at,
                        format!("`{key}` has no effect here"),
                    )
                    .at_key()
                    .hint(hint(&key)),
                );
            }
        }
    }
}

fn hint(key: &str) -> &'static str {
    match key {
        extensions::FLATTEN | extensions::REQUIRED => {
            "it works on parameters, and on properties of a required body that is described in place"
        }
        extensions::GLOBAL => "no operation uses this parameter",
        _ => "no operation uses this schema",
    }
}

/// The flags of ours that are set, wherever they are; examples and defaults are not looked into.
fn find(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, child) in entries {
                let child_at = pointer::join(at, key);
                let ours = [
                    extensions::FLATTEN,
                    extensions::REQUIRED,
                    extensions::GLOBAL,
                    extensions::LENIENT,
                ];
                if ours.contains(&key.as_str()) {
                    if child.as_bool() == Some(true) {
                        found.push(child_at);
                    }
                } else if !matches!(key.as_str(), "example" | "examples" | "default" | "enum") {
                    find(child, &child_at, found);
                }
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                find(child, &pointer::join(at, &index.to_string()), found);
            }
        }
        _ => {}
    }
}
