//! The document as JSON, which is what JSONPath is asked about.

use super::target;
use crate::spec::tree::{NodeId, Tree, Value};
use serde_json::Value as Json;

/// A copy of the document that is kept in step with it.
#[derive(Default)]
pub(super) struct Mirror(Option<Json>);

impl Mirror {
    /// The document, which is copied when it is first asked for.
    pub(super) fn of(&mut self, tree: &Tree) -> &Json {
        self.0.get_or_insert_with(|| json(tree, tree.root()))
    }

    /// Copies parts again that have changed.
    pub(super) fn renew<'a>(&mut self, tree: &Tree, places: impl Iterator<Item = &'a str>) {
        let Some(document) = &mut self.0 else {
            return;
        };
        for place in places {
            if let Some(part) = document.pointer_mut(place)
                && let Some(node) = target::find(tree, place)
            {
                *part = json(tree, node);
            }
        }
    }
}

fn json(tree: &Tree, id: NodeId) -> Json {
    match tree.value(id) {
        Value::Null => Json::Null,
        Value::Boolean(value) => value.into(),
        Value::Number(number) => number.into(),
        Value::String(text) => text.into(),
        Value::Array(items) => items.iter().map(|item| json(tree, *item)).collect(),
        Value::Object(entries) => {
            let entries = entries.iter();
            Json::Object(
                entries
                    .map(|(key, child)| (tree.key_text(*key).to_owned(), json(tree, *child)))
                    .collect(),
            )
        }
    }
}
