//! The properties of a body as arguments: which bodies are passed so, and what becomes of each
//! property.

use crate::diagnostic::{Code, Place};
use crate::ir::{Argument, Kind, Target, WireName};
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types, default, docs};
use crate::spec::extensions;
use crate::spec::schema::{AdditionalProperties, Schema};
use crate::spec::tree::Value;
use std::collections::{BTreeMap, HashSet};

/// What the properties of a body become.
#[derive(Default)]
pub(super) struct Properties<'a> {
    pub(super) arguments: Vec<Argument>,
    /// Those whose own properties are the arguments.
    pub(super) flattened: Vec<(String, Schema<'a>)>,
    /// Those that have one value only.
    pub(super) constants: Vec<(WireName, String)>,
}

/// The schema is written down in place and lists its properties, or has none.
pub(super) fn lists_properties(schema: Schema<'_>) -> bool {
    let is_combined =
        !schema.all_of().is_empty() || schema.is_merged() || schema.has_alternatives();
    let is_closed = matches!(
        schema.additional_properties(),
        Some(AdditionalProperties::Any(false))
    );
    schema.is_inline()
        && !is_combined
        && !is_open(schema)
        && schema.type_name().as_deref() == Some("object")
        && (is_closed || schema.has_properties())
}

/// The document says that other properties may be sent.
pub(super) fn is_open(schema: Schema<'_>) -> bool {
    matches!(
        schema.additional_properties(),
        Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_))
    )
}

/// The properties of a body that the client sends; `of_body` makes the argument for one of them, if it
/// is no usual value.
pub(super) fn properties<'a>(
    schema: Schema<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
    special: impl Fn(&str, Schema<'a>, bool) -> Option<Argument>,
) -> Properties<'a> {
    notes.listed.add(schema);
    let mut made = Properties::default();
    for (name, property, required) in in_order(schema) {
        if property.read_only() && !property.write_only() {
            // Only the service says what it is.
            continue;
        }
        if let Some(value) = only_string(property).filter(|_| required) {
            made.constants.push((WireName::new(name), value));
        } else if let Some(argument) = special(&name, property, required) {
            made.arguments.push(argument);
        } else if notes.used.flag(property.node(), extensions::FLATTEN) {
            refuse_scalar(property, notes);
            for (child, inner, inner_required) in in_order(property) {
                let path = vec![name.clone(), child];
                let required = required && inner_required;
                let argument = argument(inner, path, required, id, types, notes);
                made.arguments.push(argument);
            }
            made.flattened.push((name, property));
        } else {
            let argument = argument(property, vec![name], required, id, types, notes);
            made.arguments.push(argument);
        }
    }
    made
}

/// A form has no null: what may be left out is, and what callers must say may be nothing.
pub(super) fn without_null(arguments: &mut [Argument]) {
    for argument in arguments {
        if !argument.required {
            argument.ty.nullable = false;
        } else if argument.ty.nullable && argument.ty.kind != Kind::Any {
            argument.required = false;
        }
    }
}

/// Its only value, if that is a string; in quotes, one of another type is none.
fn only_string(schema: Schema<'_>) -> Option<String> {
    if let Some("boolean" | "integer") = schema.type_name().as_deref() {
        return None;
    }
    match schema.enumeration().as_slice() {
        [only] => match only.value {
            Value::String(text) => Some(text.to_owned()),
            _ => None,
        },
        _ => None,
    }
}

fn refuse_scalar(schema: Schema<'_>, notes: &mut Notes) {
    if !schema.has_properties() {
        let written = schema.node().get(extensions::FLATTEN);
        notes.findings.error(
            Code::FlattenedScalar,
            Place::key(written.unwrap_or(schema.node())),
            "only an object with properties can be flattened",
            "remove the extension or describe the properties",
        );
    }
}

fn argument<'a>(
    property: Schema<'a>,
    path: Vec<String>,
    required: bool,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Argument {
    let mut words = vec![id.to_owned()];
    words.extend(path.iter().cloned());
    let ty = types.of(property, Name::Words(&words), notes);
    let required = notes.used.flag(property.node(), extensions::REQUIRED) || required;
    Argument {
        name: WireName::new(path.last().cloned().unwrap_or_default()),
        ty,
        required,
        positional: required,
        is_file: false,
        default: default(property),
        docs: docs(property),
        deprecated: property.deprecated(),
        target: Target::Property(path),
        key: String::new(),
        at: property.used_at().id(),
    }
}

/// The properties in the order in which callers pass them, as `required` lists them, then by name;
/// with whether they are required.
fn in_order(schema: Schema<'_>) -> Vec<(String, Schema<'_>, bool)> {
    let mut ordered: Vec<(String, Schema<'_>, bool)> = Vec::new();
    let mut known: HashSet<String> = HashSet::new();
    let named = schema.properties();
    let mut properties: BTreeMap<String, Schema<'_>> = named
        .map(|(name, property)| (name.to_owned(), property))
        .collect();
    properties.extend(schema.undescribed());
    for name in schema.required() {
        if let Some(property) = properties.get(&name)
            && known.insert(name.clone())
        {
            ordered.push((name, *property, true));
        }
    }
    for (name, property) in properties {
        if !known.contains(&name) {
            ordered.push((name, property, false));
        }
    }
    ordered
}
