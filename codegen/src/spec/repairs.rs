//! Mistakes that are common in published documents and have one meaning. Each is warned about.

use super::grammar::Kind;
use serde_json::Value;

/// `required: true` on a property, as older drafts of JSON Schema had it.
pub(super) fn is_property_flag(kind: Kind, key: &str, value: &Value) -> bool {
    kind == Kind::Schema && key == "required" && value.is_boolean()
}
