//! Strings and numbers.

use crate::ir::{Kind, Number};
use crate::spec::schema::Schema;

pub(super) fn string(schema: Schema<'_>) -> Kind {
    match schema.format().as_deref() {
        Some("password") => Kind::Secret,
        Some("date-time" | "timestamp") => Kind::Timestamp,
        Some("binary") => Kind::Bytes,
        _ => Kind::String,
    }
}

pub(super) fn integer(schema: Schema<'_>) -> Kind {
    Kind::Number(match schema.format().as_deref() {
        Some("int32" | "int16" | "int8") => Number::I32,
        Some("uint32" | "uint16" | "uint8") => Number::U32,
        Some("uint64" | "uint") => Number::U64,
        None if is_beyond_64_bits_with_a_sign(schema) => Number::U64,
        _ => Number::I64,
    })
}

pub(super) fn number(schema: Schema<'_>) -> Kind {
    Kind::Number(match schema.format().as_deref() {
        Some("float") => Number::F32,
        _ => Number::F64,
    })
}

/// What has no sign and may be greater than the greatest number with one.
fn is_beyond_64_bits_with_a_sign(schema: Schema<'_>) -> bool {
    let has_no_sign = schema.bound("minimum").is_some_and(|least| least >= 0.0);
    has_no_sign
        && schema
            .bound("maximum")
            .is_some_and(|most| most > 9_223_372_036_854_775_808.0)
}
