//! One type for values of several: what neither JSON nor Rust tells apart is not told apart.

use super::limits;
use crate::ir::{Kind, Limits, Number, Type};
use crate::spec::schema::{AdditionalProperties, Schema};

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
    let is_text = |kind: &Kind| matches!(kind, Kind::String | Kind::Secret | Kind::Timestamp);
    Some(match (one, other) {
        // Which alternative it is says more about a definition than its limits.
        (Kind::Named(_), _) => return None,
        (one, other) if one == other => one.clone(),
        (Kind::Secret, other) | (other, Kind::Secret) if is_text(other) => Kind::Secret,
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
    let held = match schema.type_name().as_deref() {
        Some("array") => schema.items(),
        Some("object") if !schema.has_properties() => match schema.additional_properties() {
            Some(AdditionalProperties::Schema(value)) => Some(value),
            _ => None,
        },
        _ => None,
    };
    is_itself(schema) && held.is_some_and(is_scalar)
}

fn is_scalar(schema: Schema<'_>) -> bool {
    let word = schema.type_name();
    let is_word = |word: &str| matches!(word, "string" | "integer" | "number" | "boolean");
    word.as_deref().is_some_and(is_word) && is_itself(schema)
}

fn is_itself(schema: Schema<'_>) -> bool {
    schema.all_of().is_empty()
        && !schema.is_merged()
        && !schema.has_alternatives()
        && schema.node().items_of("enum").next().is_none()
}
