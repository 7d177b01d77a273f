//! Objects with known properties.

use super::{Name, Types, default, docs};
use crate::diagnostic::{Code, Place};
use crate::ir::element::VALUE;
use crate::ir::{Kind, Object, Property, SaidBy, Scalar, Type, WireName};
use crate::lower::notes::Notes;
use crate::spec::node::Node;
use crate::spec::schema::{AdditionalProperties, CONDITIONS, Schema};
use crate::spec::tree::Value;
use std::collections::HashSet;

impl<'a> Types<'a> {
    pub(super) fn properties(
        &mut self,
        schema: Schema<'a>,
        name: Name<'_>,
        notes: &mut Notes,
    ) -> Object {
        notes.listed.add(schema);
        warn_of_undescribed(schema, notes);
        let required: HashSet<String> = schema.required().into_iter().collect();
        let mut properties: Vec<Property> = Vec::new();
        for (word, property) in schema.properties() {
            let is_required = required.contains(word);
            properties.push(self.property(word, property, is_required, name, notes));
        }
        // Nobody knows whether the service keeps to it.
        for (word, property) in schema.undescribed() {
            let property = self.property(&word, property, false, name, notes);
            properties.push(Property {
                demanded: property.said_by != SaidBy::Service,
                ..property
            });
        }
        properties.sort_by(|a, b| a.name.cmp(&b.name));
        let additional = match schema.additional_properties() {
            Some(AdditionalProperties::Schema(value)) => {
                Some(self.of(value, name.child(VALUE), notes))
            }
            Some(AdditionalProperties::Any(true)) => Some(Type::new(Kind::Any)),
            Some(AdditionalProperties::Any(false)) | None => None,
        };
        Object {
            properties,
            additional,
            is_widened: false,
        }
    }

    fn property(
        &mut self,
        word: &str,
        property: Schema<'a>,
        required: bool,
        holder: Name<'_>,
        notes: &mut Notes,
    ) -> Property {
        Property {
            name: WireName::new(word),
            ty: self.of(property, holder.child(word), notes),
            required,
            demanded: false,
            expected: false,
            said_by: said_by(property),
            constant: constant(property),
            tag: None,
            default: default(property),
            docs: docs(property),
            deprecated: property.deprecated(),
            at: property.used_at().id(),
        }
    }
}

fn said_by(schema: Schema<'_>) -> SaidBy {
    match (schema.read_only(), schema.write_only()) {
        (true, false) => SaidBy::Service,
        (false, true) => SaidBy::Caller,
        _ => SaidBy::Both,
    }
}

/// The value of a property that has only one.
fn constant(schema: Schema<'_>) -> Option<Scalar> {
    let schema = schema.listing();
    match schema.enumeration().as_slice() {
        [only] if schema.type_name().as_deref() == Some("string") => {
            only.node.text().map(|text| Scalar::Text(text.into_owned()))
        }
        [only] => match only.value {
            Value::String(text) => Some(Scalar::Text(text.to_owned())),
            Value::Number(number) => number.as_i64().map(Scalar::Integer),
            Value::Boolean(value) => Some(Scalar::Boolean(value)),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        },
        _ => None,
    }
}

/// A property that conditions ask about, and that nothing describes, is none of the type.
fn warn_of_undescribed(schema: Schema<'_>, notes: &mut Notes) {
    let conditions = schema.node().items_of(CONDITIONS);
    let asked = conditions.flat_map(|condition| {
        let tested = condition.get("if").map(Node::definition).into_iter();
        let tested = tested.flat_map(|test| test.entries_of("properties"));
        let keys = ["dependentSchemas", "dependentRequired", "dependencies"].into_iter();
        tested.chain(keys.flat_map(move |key| condition.entries_of(key)))
    });
    let undescribed = schema.undescribed();
    let is_kept = |name: &str| {
        let additional = schema.additional_properties();
        let keeps = additional.is_some_and(|it| !matches!(it, AdditionalProperties::Any(false)));
        let is_demanded = undescribed.iter().any(|(word, _)| word == name);
        keeps || is_demanded || schema.property(name).is_some()
    };
    for (name, place) in asked.filter(|(name, _)| !is_kept(name)) {
        notes.findings.warning(
            Code::LooserSchema,
            Place::key(place),
            format!("only a condition names `{name}`: the type has no such property"),
            "describe it in `properties` of the schema as well",
        );
    }
}
