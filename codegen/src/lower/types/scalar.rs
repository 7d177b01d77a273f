//! Strings and numbers.

use crate::diagnostic::Code;
use crate::ir::{Kind, Number};
use crate::lower::notes::Notes;
use crate::spec::schema::Schema;
use crate::spec::tree::Number as Written;

pub(super) fn string(schema: Schema<'_>) -> Kind {
    match schema.format().as_deref() {
        Some("password") => Kind::Secret,
        Some("date-time" | "timestamp") => Kind::Timestamp,
        Some("binary") => Kind::Bytes,
        _ => Kind::String,
    }
}

/// An integer of the bits that its format says, or of more if the document shows values that need them.
pub(super) fn integer(schema: Schema<'_>, notes: &mut Notes) -> Kind {
    let narrow = match schema.format().as_deref() {
        Some("int32" | "int16" | "int8") => Number::I32,
        Some("uint32" | "uint16" | "uint8") => Number::U32,
        Some("uint64" | "uint") => Number::U64,
        _ => Number::I64,
    };
    let has_no_sign = schema
        .bound("minimum")
        .is_some_and(|least| least.as_f64() >= 0.0);
    let wider: &[Number] = match narrow {
        Number::U32 | Number::U64 => &[Number::U64],
        _ if has_no_sign => &[Number::I64, Number::U64],
        _ => &[Number::I64],
    };
    let mut ranges = std::iter::once(narrow).chain(wider.iter().copied());
    let number = ranges.find(|range| has_room(*range, schema));
    let Some(number) = number else {
        let message = "the integers that this schema shows have more than 64 bits; they are read, and cannot be sent";
        let hint = "describe a string, or values and limits of 64 bits";
        let warnings = &mut notes.findings;
        warnings.warning(Code::NarrowFormat, schema.node(), message, hint);
        return Kind::Number(Number::I128);
    };
    if let Some(format) = schema.node().get("format").filter(|_| number != narrow) {
        notes.findings.warning(
            Code::NarrowFormat,
            format,
            format!(
                "`{}` has no room for values that this schema shows; a wider type is used",
                format.string().unwrap_or_default()
            ),
            "name a format that has room for them, or correct the values",
        );
    }
    Kind::Number(number)
}

/// Whether numbers of this range can be the values that a schema shows, and its limits.
fn has_room(number: Number, schema: Schema<'_>) -> bool {
    let node = schema.node();
    let values = node.get("default").into_iter().chain(node.get("example"));
    let mut values = values
        .chain(node.items_of("examples"))
        .chain(node.items_of("enum"));
    let mut limits = ["minimum", "maximum"].into_iter();
    values.all(|value| value.number().is_none_or(|value| is_exact(number, value)))
        && limits.all(|key| {
            schema
                .bound(key)
                .is_none_or(|limit| is_within(number, limit.as_f64()))
        })
        && schema
            .bound("minimum")
            .is_none_or(|least| has_values_from(number, least, schema.is_set("exclusiveMinimum")))
}

/// Whether a number of this range is that large.
fn has_values_from(number: Number, least: Written, is_exclusive: bool) -> bool {
    match least {
        Written::Unsigned(least) => {
            let least = i128::from(least) + i128::from(is_exclusive);
            number.range().is_none_or(|(_, greatest)| least <= greatest)
        }
        Written::Float(least) => least < beside(number).1 || least > TWO_TO_127,
        Written::Signed(_) => true,
    }
}

fn is_exact(number: Number, value: Written) -> bool {
    match (value, number) {
        (Written::Unsigned(value), Number::I32) => i32::try_from(value).is_ok(),
        (Written::Unsigned(value), Number::I64) => i64::try_from(value).is_ok(),
        (Written::Unsigned(value), Number::U32) => u32::try_from(value).is_ok(),
        (Written::Signed(value), Number::I32) => i32::try_from(value).is_ok(),
        (Written::Float(value), _) => value.fract() != 0.0 || is_within(number, value),
        _ => true,
    }
}

/// Limits of 64 bits are often rounded: the first number beyond a range is taken for one of it.
fn is_within(number: Number, value: f64) -> bool {
    let (least, greatest) = beside(number);
    // What nothing has room for was meant to say that there is no limit.
    least <= value && value <= greatest || value.abs() > TWO_TO_127
}

/// The least number of a range, and the first one beyond it.
fn beside(number: Number) -> (f64, f64) {
    match number {
        Number::I32 => (-TWO_TO_31, TWO_TO_31),
        Number::I64 => (-TWO_TO_63, TWO_TO_63),
        // A limit below 0 says nothing about a format that has no sign.
        Number::U32 => (f64::NEG_INFINITY, TWO_TO_31 * 2.0),
        Number::U64 => (f64::NEG_INFINITY, TWO_TO_63 * 2.0),
        Number::I128 | Number::F32 | Number::F64 => (f64::NEG_INFINITY, f64::INFINITY),
    }
}

const TWO_TO_31: f64 = 2_147_483_648.0;
const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;
const TWO_TO_127: f64 = TWO_TO_63 * TWO_TO_63 * 2.0;

pub(super) fn number(schema: Schema<'_>) -> Kind {
    Kind::Number(match schema.format().as_deref() {
        Some("float") => Number::F32,
        _ => Number::F64,
    })
}
