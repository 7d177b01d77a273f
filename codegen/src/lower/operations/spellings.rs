//! `x-client-type`: the enum that callers pass for a parameter which is sent as another enum.

use crate::diagnostic::{Code, counted};
use crate::ir::{Kind, Spelling, Type};
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types, as_json, default};
use crate::spec::extensions;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::Value;
use std::collections::BTreeSet;

/// The type that callers pass, and how each of its values is sent; nothing if it is what is sent.
pub(super) fn passed<'a>(
    parameter: Node<'a>,
    name: Name<'_>,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Option<(Type, Vec<Spelling>)> {
    let written = parameter.get(extensions::TYPE)?;
    let ty = types.of(Schema::new(written), name, notes);
    let passed = match ty.kind {
        Kind::Named(id) => types.values_of(id),
        _ => Vec::new(),
    };
    let sent = texts(parameter);
    let distinct: BTreeSet<&String> = sent.iter().collect();
    let problem = if passed.is_empty() {
        "is no enum whose values have names".to_owned()
    } else if sent.is_empty() {
        "stands beside no `enum` that is sent".to_owned()
    } else if distinct.len() != passed.len() || sent.len() != passed.len() {
        let values = counted(passed.len(), "value");
        format!("has {values}, and {} can be sent", distinct.len())
    } else {
        let pairs = passed.into_iter().zip(sent);
        let spellings = pairs.map(|(passed, sent)| Spelling { passed, sent });
        return Some((ty, spellings.collect()));
    };
    notes.findings.error(
        Code::UnusableType,
        written,
        format!("what callers pass {problem}"),
        "list the same choices in the `enum` of both, in the same order",
    );
    None
}

/// What a parameter is if it is left out, in the words of what callers pass.
pub(super) fn default_of(parameter: Node<'_>) -> Option<String> {
    let sent = Schema::new(parameter.get("schema")?);
    let value = default(sent)?;
    let Some(passed) = parameter.get(extensions::TYPE) else {
        return Some(value);
    };
    let mut values = sent.enumeration().into_iter();
    let place = values.position(|it| as_json(sent, it.node) == value)?;
    let passed = Schema::new(passed);
    let values = passed.enumeration();
    Some(as_json(passed, values.get(place)?.node))
}

/// The values that a parameter may have, as they are sent; none if they are no scalars.
fn texts(parameter: Node<'_>) -> Vec<String> {
    let Some(schema) = parameter.get("schema") else {
        return Vec::new();
    };
    let values = Schema::new(schema).enumeration();
    let texts: Option<Vec<String>> = values.iter().map(|it| text(it.value)).collect();
    texts.unwrap_or_default()
}

/// A scalar as it is sent.
pub(super) fn text(value: Value<'_>) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Boolean(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
