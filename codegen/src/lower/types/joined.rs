//! One type for values of several: what neither JSON nor Rust tells apart is not told apart.

use super::{limits, single_member};
use crate::ir::{Kind, Limits, Number, Type};
use crate::spec::schema::{AdditionalProperties, Schema};
use std::collections::HashSet;

/// The type of what is of one of these types; nothing if that is no type of its own.
pub(super) fn joined(one: &Type, other: &Type) -> Option<Type> {
    let kind = kind(&one.kind, &other.kind)?;
    // What one refuses another may allow.
    let allowed = [one, other].map(|ty| within(ty, &kind)).to_vec();
    Some(Type {
        kind,
        nullable: one.nullable || other.nullable,
        lenient: one.lenient || other.lenient,
        limits: limits::any_of(allowed),
    })
}

fn kind(one: &Kind, other: &Kind) -> Option<Kind> {
    // Bytes within JSON are text, and so is what an error is called.
    let is_text = |kind: &Kind| {
        matches!(
            kind,
            Kind::String | Kind::Secret | Kind::Timestamp | Kind::Bytes | Kind::ErrorCode
        )
    };
    Some(match (one, other) {
        // Which alternative it is says more about a definition than its limits.
        (Kind::Named(_), _) => return None,
        (one, other) if one == other => one.clone(),
        (Kind::Secret, other) | (other, Kind::Secret) if is_text(other) => Kind::Secret,
        // It may be a number besides.
        (Kind::ErrorCode, other) | (other, Kind::ErrorCode) if is_text(other) => Kind::ErrorCode,
        (one, other) if is_text(one) && is_text(other) => Kind::String,
        (Kind::Number(one), Kind::Number(other)) => Kind::Number(number(*one, *other)?),
        _ => return None,
    })
}

/// The narrowest number that has room for both; a whole one is not a fraction.
fn number(one: Number, other: Number) -> Option<Number> {
    let Some(((a, b), (c, d))) = one.range().zip(other.range()) else {
        let are_floats = one.range().is_none() && other.range().is_none();
        return are_floats.then_some(Number::F64);
    };
    let whole = [
        Number::I32,
        Number::U32,
        Number::I64,
        Number::U64,
        Number::I128,
    ];
    let mut whole = whole.into_iter();
    whole.find(|number| {
        number
            .range()
            .is_some_and(|(e, f)| e <= a.min(c) && b.max(d) <= f)
    })
}

/// The limits of a type, and what its own bits say where another type has more.
fn within(ty: &Type, kind: &Kind) -> Limits {
    let mut limits = ty.limits.clone();
    if let Kind::Number(own) = ty.kind
        && ty.kind != *kind
    {
        limits::tighten(&mut limits, limits::of_range(own));
    }
    limits
}

/// A schema whose type is no definition: that of a string, a number or a boolean, or an array or a map
/// of these.
pub(super) fn is_plain(schema: Schema<'_>) -> bool {
    if is_scalar(schema) {
        return true;
    }
    let is_itself =
        |one: &Schema<'_>| !one.has_alternatives() && !one.is_merged() && !lists_values(*one);
    let Some(schema) = made_of(schema).filter(is_itself) else {
        return false;
    };
    let held = match schema.type_name().as_deref() {
        Some("array") => schema.items(),
        Some("object") if !schema.has_properties() => match schema.additional_properties() {
            Some(AdditionalProperties::Schema(value)) => Some(value),
            _ => None,
        },
        _ => None,
    };
    held.is_some_and(is_scalar)
}

/// How many unions within unions are looked through.
const DEPTH: usize = 2;

fn is_scalar(schema: Schema<'_>) -> bool {
    scalar(schema, DEPTH).is_some()
}

/// The word for the type of a schema, if that is a string, a number or a boolean; of a union, if all of
/// its alternatives have the same.
fn scalar(schema: Schema<'_>, depth: usize) -> Option<String> {
    let schema = made_of(schema)?;
    if schema.has_alternatives() {
        let depth = depth.checked_sub(1)?;
        let alternatives = schema.alternatives().into_iter();
        let mut words = alternatives
            .filter(|one| !one.is_null())
            .map(|one| scalar(one, depth));
        let first = words.next()??;
        let is_one = words.all(|word| word.as_ref() == Some(&first));
        return (is_one && schema.discriminator().is_none()).then_some(first);
    }
    let word = schema.type_name()?;
    let is_plain = match word.as_ref() {
        "string" | "integer" | "number" => !lists_values(schema),
        // One of two values has no name.
        "boolean" => schema.listing().enumeration().len() < 2,
        _ => false,
    };
    is_plain.then(|| word.into_owned())
}

fn lists_values(schema: Schema<'_>) -> bool {
    schema.node().items_of("enum").next().is_some()
}

/// The schema that says what type it is: the last one of those that each say more about the next.
fn made_of(mut schema: Schema<'_>) -> Option<Schema<'_>> {
    let mut entered = HashSet::new();
    while let Some(member) = single_member(schema) {
        if !entered.insert(schema.node().id()) {
            return None;
        }
        schema = member;
    }
    Some(schema)
}
