//! `default` beside limits that it does not keep to. One of another type is doubtful in any schema.

use super::pass::Context;
use crate::diagnostic::Code;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Number, Tree, Value};

/// Says which limit a default breaks. Exclusive limits are those of 3.0 by now.
pub(super) fn report(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let schema = Node::new(tree, id);
    let default = schema.get("default")?;
    let broken = broken(schema, default)?;
    context.findings.warning(
        Code::DefaultBeyondLimits,
        default,
        format!("this `default` is not a value that `{broken}` allows"),
        "write a value that the schema allows, or correct the limit",
    );
    None
}

fn broken(schema: Node<'_>, default: Node<'_>) -> Option<&'static str> {
    let limit = |key: &str| schema.get(key).and_then(Node::number);
    let value = default.value();
    let is_listed = |listed: Node<'_>| {
        let is_null = value == Value::Null && schema.is_set("nullable");
        is_null
            || listed.items().any(|one| {
                one.equals(default) || one.text() == default.text() && one.text().is_some()
            })
    };
    if schema.get("enum").is_some_and(|listed| !is_listed(listed)) {
        return Some("enum");
    }
    let bounds: &[(&'static str, &str, Number, bool)] = match value {
        Value::Number(number) => &[
            ("minimum", "exclusiveMinimum", number, true),
            ("maximum", "exclusiveMaximum", number, false),
        ],
        Value::String(text) => {
            let length = count(text.chars().count());
            &[
                ("minLength", "", length, true),
                ("maxLength", "", length, false),
            ]
        }
        Value::Array(items) => {
            let length = count(items.len());
            &[
                ("minItems", "", length, true),
                ("maxItems", "", length, false),
            ]
        }
        _ => &[],
    };
    let is_broken = |(key, exclusive, value, is_lower): &&(&'static str, &str, Number, bool)| {
        let is_exclusive = schema.is_set(exclusive);
        limit(key).is_some_and(|limit| {
            let (low, high) = if *is_lower {
                (limit, *value)
            } else {
                (*value, limit)
            };
            let order = low.compare(high);
            order.is_some_and(|order| order.is_gt() || is_exclusive && order.is_eq())
        })
    };
    bounds.iter().find(is_broken).map(|(key, ..)| *key)
}

fn count(count: usize) -> Number {
    Number::Unsigned(count as u64)
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn a_default_beyond_a_limit_is_reported() {
        for schema in [
            "{ type: integer, minimum: 1, default: 0 }",
            "{ type: number, exclusiveMaximum: 1, default: 1 }",
            "{ type: string, maxLength: 2, default: abc }",
            "{ type: string, enum: [a, b], default: c }",
            "{ type: array, minItems: 1, default: [] }",
        ] {
            assert_eq!(rewritten(schema).1, ["E0343"], "{schema}");
        }
        for schema in [
            "{ type: integer, minimum: 1, maximum: 1, default: 1 }",
            "{ type: string, enum: [a, b], default: b }",
            "{ type: [string, 'null'], enum: [a, null], default: null }",
            "{ type: string, maxLength: 2, default: ab }",
        ] {
            assert!(rewritten(schema).1.is_empty(), "{schema}");
        }
    }
}
