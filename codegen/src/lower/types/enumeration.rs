//! `enum`: values, and what the document says about each.

use super::{Name, Types};
use crate::diagnostic::Code;
use crate::ir::{Enumeration, Kind, Number, Type, TypeShape, Variant};
use crate::lower::notes::Notes;
use crate::spec::extensions;
use crate::spec::node::Node;
use crate::spec::schema::{Literal, Schema};
use crate::spec::tree::Value;

impl<'a> Types<'a> {
    pub(super) fn enumeration(
        &mut self,
        schema: Schema<'a>,
        name: Name<'_>,
        notes: &mut Notes,
    ) -> Type {
        let literals = schema.enumeration();
        let is_null = |literal: &Literal<'_>| literal.value == Value::Null;
        let nullable = literals.iter().any(is_null);
        let values = distinct(literals, notes);
        let every =
            |is_it: fn(&Value<'_>) -> bool| values.iter().all(|(_, literal)| is_it(&literal.value));
        let mut ty = if let Some(shape) = shape(schema, &values) {
            let name = name.of(schema);
            let id = self.define(schema, name, TypeShape::Enumeration(shape));
            Type::new(Kind::Named(id))
        } else if every(|value| matches!(value, Value::Boolean(_))) {
            Type::new(Kind::Boolean)
        } else if every(|value| matches!(value, Value::Number(_))) {
            Type::new(Kind::Number(Number::F64))
        } else {
            Type::new(Kind::Any)
        };
        ty.nullable = nullable;
        ty
    }
}

/// The values that are not null, each once, with their places in the list.
fn distinct<'a>(literals: Vec<Literal<'a>>, notes: &mut Notes) -> Vec<(usize, Literal<'a>)> {
    let mut values: Vec<(usize, Literal<'a>)> = Vec::new();
    for (index, literal) in literals.into_iter().enumerate() {
        if literal.value == Value::Null {
            continue;
        }
        if values.iter().any(|(_, known)| *known == literal) {
            let value = match literal.value {
                Value::String(text) => format!("the value {text:?}"),
                _ => literal
                    .node
                    .text()
                    .map_or_else(|| "a value".to_owned(), |text| format!("the value {text}")),
            };
            notes.findings.warning(
                Code::RepeatedValue,
                literal.node,
                format!("{value} is listed twice"),
                "remove one of them",
            );
        } else {
            values.push((index, literal));
        }
    }
    values
}

/// Strings or integers; nothing if the values are neither.
fn shape(schema: Schema<'_>, values: &[(usize, Literal<'_>)]) -> Option<Enumeration> {
    if values.is_empty() {
        return None;
    }
    let names = labels(schema, extensions::ENUM_NAMES);
    let descriptions = labels(schema, extensions::ENUM_DESCRIPTIONS);
    let label = |labels: &[Option<String>], index: &usize| labels.get(*index).cloned().flatten();
    let strings = values.iter().map(|(index, literal)| match literal.value {
        Value::String(text) => Some(Variant {
            value: text.to_owned(),
            name: label(&names, index),
            description: label(&descriptions, index),
            at: literal.node.id(),
        }),
        _ => None,
    });
    if let Some(strings) = strings.collect() {
        return Some(Enumeration::Strings(strings));
    }
    let integers = values.iter().map(|(index, literal)| match literal.value {
        Value::Number(number) => Some(Variant {
            value: number.as_i64()?,
            name: label(&names, index),
            description: label(&descriptions, index),
            at: literal.node.id(),
        }),
        _ => None,
    });
    integers
        .collect::<Option<Vec<_>>>()
        .map(Enumeration::Integers)
}

/// The strings of an extension that runs parallel to `enum`.
fn labels(schema: Schema<'_>, extension: &str) -> Vec<Option<String>> {
    let label = |node: Node<'_>| node.string().map(str::to_owned);
    schema.node().items_of(extension).map(label).collect()
}
