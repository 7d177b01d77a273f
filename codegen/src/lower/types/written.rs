//! Values that a document writes, as JSON.

use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::{Number, Value};

/// What stands for a value that is left out, as JSON.
pub(in crate::lower) fn default(schema: Schema<'_>) -> Option<String> {
    let node = schema.node().get("default")?;
    (node.value() != Value::Null).then(|| as_json(schema, node))
}

/// A value of a schema as JSON: of an integer, `1e3` is 1000.
pub(in crate::lower) fn as_json(schema: Schema<'_>, value: Node<'_>) -> String {
    let is_integer = schema.type_name().as_deref() == Some("integer");
    match value.number().and_then(Number::whole) {
        Some(whole) if is_integer => whole.to_string(),
        _ => value.to_json().to_string(),
    }
}
