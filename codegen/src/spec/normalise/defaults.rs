//! `default`s that their schemas do not allow. One of another type is doubtful in any schema.

use super::pass::Context;
use super::types::is_of;
use crate::diagnostic::Code;
use crate::spec::node::Node;
use crate::spec::pattern::translate;
use crate::spec::tree::{NodeId, Number, Tree, Value};
use crate::spec::walk::used_schemas;
use regex_lite::Regex;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hasher};

/// Schemas that include each other are followed so far.
const DEPTH: usize = 16;

/// Says which keyword each default breaks. Schemas are those of 3.0 by now.
pub(super) fn report(tree: &Tree, context: &mut Context<'_>) {
    let mut judge = Judge::default();
    for id in used_schemas(tree) {
        let schema = Node::new(tree, id);
        let Some(default) = schema.get("default") else {
            continue;
        };
        judge.judged.clear();
        if let Some(broken) = judge.broken(schema, default, DEPTH) {
            context.findings.warning(
                Code::DefaultBeyondLimits,
                default,
                format!("this `default` is not a value that `{broken}` allows"),
                "write a value that the schema allows, or correct the limit",
            );
        }
    }
}

/// Finds the keyword that a value breaks.
#[derive(Default)]
struct Judge<'a> {
    /// Each is compiled once, however many values it is for; nothing for what is none.
    patterns: HashMap<&'a str, Option<Regex>>,
    /// Which schemas have judged which values: those that lead back to themselves say nothing new.
    judged: HashSet<(NodeId, NodeId)>,
}

impl<'a> Judge<'a> {
    fn broken(&mut self, schema: Node<'a>, value: Node<'a>, depth: usize) -> Option<&'static str> {
        let depth = depth.checked_sub(1)?;
        let schema = schema.definition();
        // The outermost schema is that of the default, and has been compared with its type.
        let is_own = self.judged.is_empty();
        if !self.judged.insert((schema.id(), value.id())) {
            return None;
        }
        let is_null = value.value() == Value::Null;
        if is_null && (!is_own || schema.is_set("nullable")) {
            return None;
        }
        let word = schema.string_of("type").filter(|_| !is_own);
        if word.is_some_and(|word| !is_of(value.value(), word)) {
            return Some("type");
        }
        of_values(schema, value)
            .or_else(|| of_bounds(schema, value))
            .or_else(|| self.of_text(schema, value))
            .or_else(|| self.of_parts(schema, value, depth))
            .or_else(|| {
                let mut members = schema.items_of("allOf");
                members.find_map(|member| self.broken(member, value, depth))
            })
            .or_else(|| self.of_alternatives(schema, "oneOf", value, depth))
            .or_else(|| self.of_alternatives(schema, "anyOf", value, depth))
    }

    fn of_alternatives(
        &mut self,
        schema: Node<'a>,
        key: &'static str,
        value: Node<'a>,
        depth: usize,
    ) -> Option<&'static str> {
        let mut alternatives = schema.items_of(key).peekable();
        alternatives.peek()?;
        let is_none = alternatives.all(|it| self.broken(it, value, depth).is_some());
        is_none.then_some(key)
    }

    fn of_parts(
        &mut self,
        schema: Node<'a>,
        value: Node<'a>,
        depth: usize,
    ) -> Option<&'static str> {
        if schema.is_set("uniqueItems") && repeats(value) {
            return Some("uniqueItems");
        }
        let items = schema.get("items");
        let of_item = items.and_then(|schema| {
            let mut items = value.items();
            items.find_map(|item| self.broken(schema, item, depth))
        });
        of_item.or_else(|| {
            value.entries().find_map(|(name, value)| {
                let schema = schema.get("properties")?.get(name)?;
                self.broken(schema, value, depth)
            })
        })
    }
}

impl<'a> Judge<'a> {
    fn of_text(&mut self, schema: Node<'a>, value: Node<'_>) -> Option<&'static str> {
        let text = value.string()?;
        if let Some(pattern) = schema.string_of("pattern")
            && self.is_broken(pattern, text)
        {
            return Some("pattern");
        }
        let format = schema.string_of("format")?;
        let mut known = FORMATS.iter().filter(|(name, _)| *name == format);
        known
            .any(|(_, pattern)| self.is_broken(pattern, text))
            .then_some("format")
    }

    /// A text does not match what is a pattern.
    fn is_broken(&mut self, pattern: &'a str, text: &str) -> bool {
        let compiled = self.patterns.entry(pattern).or_insert_with(|| {
            let pattern = translate(pattern).ok()?;
            Regex::new(&pattern.text).ok()
        });
        compiled.as_ref().is_some_and(|it| !it.is_match(text))
    }
}

fn repeats(list: Node<'_>) -> bool {
    let mut known = HashSet::new();
    list.items().any(|item| {
        let mut hasher = DefaultHasher::new();
        item.hash_content(&mut hasher);
        !known.insert(hasher.finish())
    })
}

fn of_values(schema: Node<'_>, value: Node<'_>) -> Option<&'static str> {
    let is_it =
        |one: Node<'_>| one.equals(value) || one.text() == value.text() && one.text().is_some();
    let listed = schema
        .get("enum")
        .filter(|listed| listed.value() != Value::Null)?;
    (!listed.items().any(is_it)).then_some("enum")
}

fn of_bounds(schema: Node<'_>, value: Node<'_>) -> Option<&'static str> {
    let limit = |key: &str| schema.get(key).and_then(Node::number);
    let bounds: &[(&'static str, &str, Number, bool)] = match value.value() {
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
    let broken = bounds.iter().find(is_broken).map(|(key, ..)| *key);
    broken.or_else(|| {
        let (value, step) = (value.number()?, limit("multipleOf")?);
        let is_broken = step.as_f64() > 0.0 && !is_multiple(value, step);
        is_broken.then_some("multipleOf")
    })
}

fn is_multiple(value: Number, step: Number) -> bool {
    let whole = |number: Number| match number.whole()? {
        Number::Unsigned(value) => Some(i128::from(value)),
        Number::Signed(value) => Some(i128::from(value)),
        Number::Float(_) => None,
    };
    if let (Some(value), Some(step)) = (whole(value), whole(step)) {
        return value.checked_rem(step) == Some(0);
    }
    let steps = value.as_f64() / step.as_f64();
    // Decimal fractions are none of two.
    (steps - steps.round()).abs() <= 1e-9 * steps.abs().max(1.0)
}

fn count(count: usize) -> Number {
    Number::Unsigned(count as u64)
}

/// Formats that nobody reads in two ways.
const FORMATS: [(&str, &str); 3] = [
    ("date", r"^\d{4}-\d\d-\d\d$"),
    ("date-time", r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d"),
    ("uuid", r"^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$"),
];

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{normalised, rewritten};
    use super::super::version::Version;

    #[test]
    fn a_default_beyond_a_limit_is_reported() {
        for schema in [
            "{ type: integer, minimum: 1, default: 0 }",
            "{ type: number, exclusiveMaximum: 1, default: 1 }",
            "{ type: number, multipleOf: 0.2, default: 0.3 }",
            "{ type: integer, multipleOf: 9007199254740993, default: 9007199254740992 }",
            "{ type: string, maxLength: 2, default: abc }",
            "{ type: string, enum: [a, b], default: c }",
            "{ type: string, pattern: '^x', default: abc }",
            "{ type: string, format: date, default: today }",
            "{ type: string, format: uuid, default: none }",
            "{ type: array, minItems: 1, default: [] }",
            "{ type: array, uniqueItems: true, default: [a, a] }",
            "{ type: array, items: { enum: [a] }, default: [a, b] }",
            "{ type: object, properties: { a: { maximum: 1 } }, default: { a: 2 } }",
            "{ allOf: [{ enum: [a] }], default: b }",
            "{ allOf: [{ $ref: '#/components/schemas/Other' }], default: 1 }",
            "{ oneOf: [{ enum: [a] }, { type: integer }], default: b }",
        ] {
            assert_eq!(rewritten(schema).1, ["E0343"], "{schema}");
        }
        for schema in [
            "{ type: integer, minimum: 1, maximum: 1, default: 1 }",
            "{ type: number, multipleOf: 0.1, default: 0.3 }",
            "{ type: string, enum: [a, b], default: b }",
            "{ type: [string, 'null'], enum: [a, null], default: null }",
            "{ type: string, maxLength: 2, default: ab }",
            "{ type: string, pattern: '^x', default: xy }",
            "{ type: string, format: date, default: '2020-01-02' }",
            "{ type: array, uniqueItems: true, items: { enum: [a, b] }, default: [a, b] }",
            "{ type: object, required: [b], properties: { a: {} }, default: { a: 2 } }",
            "{ allOf: [{ $ref: '#/components/schemas/S' }], default: b }",
            "{ oneOf: [{ enum: [a] }, { type: integer }], default: 1 }",
        ] {
            assert!(rewritten(schema).1.is_empty(), "{schema}");
        }
    }

    #[test]
    fn the_default_of_a_parameter_is_compared_as_well() {
        let parameter = "{ name: a, in: query, schema: { type: string, enum: [a], default: b } }";
        let operation = format!("{{ responses: {{}}, parameters: [{parameter}] }}");
        let text = format!("paths: {{ /a: {{ get: {operation} }} }}");
        assert_eq!(normalised(Version::V3_0, &text, &["paths"]).1, ["E0343"]);
    }
}
