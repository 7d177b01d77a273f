//! Strings and numbers.

use crate::ir::{Kind, Number, Type};
use crate::spec::schema::Schema;

pub(super) fn string(schema: Schema<'_>) -> Type {
    let format = schema.format();
    let kind = match format.as_deref() {
        Some("password") => Kind::Secret,
        Some("date-time" | "timestamp") => Kind::Timestamp,
        Some("binary") => Kind::Bytes,
        _ => Kind::String,
    };
    let mut ty = Type::new(kind);
    ty.limits.min_length = schema.count("minLength");
    ty.limits.max_length = schema.count("maxLength");
    ty.limits.relative_path = format.as_deref() == Some("relative-path");
    ty
}

pub(super) fn integer(schema: Schema<'_>) -> Type {
    let number = match schema.format().as_deref() {
        Some("int32" | "int16" | "int8") => Number::I32,
        Some("uint32" | "uint16" | "uint8") => Number::U32,
        Some("uint64" | "uint") => Number::U64,
        _ => Number::I64,
    };
    limited(schema, number)
}

pub(super) fn number(schema: Schema<'_>) -> Type {
    let number = match schema.format().as_deref() {
        Some("float") => Number::F32,
        _ => Number::F64,
    };
    limited(schema, number)
}

fn limited(schema: Schema<'_>, number: Number) -> Type {
    let mut ty = Type::new(Kind::Number(number));
    ty.limits.minimum = schema.bound("minimum");
    ty.limits.maximum = schema.bound("maximum");
    ty.limits.exclusive_minimum = schema.is_set("exclusiveMinimum");
    ty.limits.exclusive_maximum = schema.is_set("exclusiveMaximum");
    ty
}

/// A limit of numbers, and whether the limit itself is refused.
type Bound = (Option<f64>, bool);

/// Adds the limits of a schema that says more about another one.
pub(super) fn tighten(schema: Schema<'_>, ty: &mut Type) {
    let more = match ty.kind {
        Kind::String | Kind::Secret | Kind::Timestamp => string(schema).limits,
        Kind::Number(number) => limited(schema, number).limits,
        _ => return,
    };
    let limits = &mut ty.limits;
    limits.min_length = more.min_length.max(limits.min_length);
    limits.max_length = match (more.max_length, limits.max_length) {
        (Some(more), Some(known)) => Some(more.min(known)),
        (more, known) => more.or(known),
    };
    let narrower =
        |known: Bound, more: Bound, is_narrower: fn(&f64, &f64) -> bool| match (known.0, more.0) {
            (Some(a), Some(b)) if is_narrower(&b, &a) => more,
            (Some(a), Some(b)) if is_narrower(&a, &b) => known,
            (Some(_), Some(_)) => (known.0, known.1 || more.1),
            (Some(_), None) => known,
            (None, _) => more,
        };
    (limits.minimum, limits.exclusive_minimum) = narrower(
        (limits.minimum, limits.exclusive_minimum),
        (more.minimum, more.exclusive_minimum),
        f64::gt,
    );
    (limits.maximum, limits.exclusive_maximum) = narrower(
        (limits.maximum, limits.exclusive_maximum),
        (more.maximum, more.exclusive_maximum),
        f64::lt,
    );
}
