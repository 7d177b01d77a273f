//! What values of a type must keep to.

use crate::diagnostic::{Code, Place};
use crate::ir::{Bound, Kind, Limits, Number, Type};
use crate::lower::notes::Notes;
use crate::spec::node::Node;
use crate::spec::pattern::translate;
use crate::spec::schema::{AdditionalProperties, Schema};
use crate::spec::tree::Number as Written;
use serde_json::json;

/// A type with the limits of its schema.
pub(super) fn limited(schema: Schema<'_>, kind: Kind, notes: &mut Notes) -> Type {
    let mut ty = Type::new(kind);
    ty.limits = limits(schema, &ty.kind, notes);
    if let Kind::Number(_) = ty.kind {
        tighten(&mut ty.limits, width(schema));
    }
    drop_contradictions(schema, &mut ty.limits, notes);
    ty
}

/// A map of values, with the keys it must have: no type shows them. One that may have no key is empty.
pub(super) fn of_map(schema: Schema<'_>, value: Type, notes: &mut Notes) -> Type {
    let mut ty = limited(schema, Kind::Map(Box::new(value)), notes);
    let required = schema.required();
    let may_have_keys = !matches!(
        schema.additional_properties(),
        Some(AdditionalProperties::Any(false))
    );
    let must_have_keys =
        !required.is_empty() || ty.limits.min_properties.is_some_and(|least| least > 0);
    if !may_have_keys && must_have_keys {
        ty.limits.min_properties = None;
        notes.findings.warning(
            Code::ContradictoryLimits,
            schema.node(),
            "keys are required where none is described and none may be added: neither is checked",
            "describe the properties, or let `additionalProperties` allow others",
        );
    } else if !may_have_keys {
        ty.limits.max_properties = Some(0);
    } else if !required.is_empty() {
        let condition = json!({ "required": required });
        ty.limits.conditions.push(condition.to_string());
    }
    ty
}

/// Adds the limits of a schema that says more about another one.
pub(super) fn limit_further(schema: Schema<'_>, ty: &mut Type, notes: &mut Notes) {
    let more = limits(schema, &ty.kind, notes);
    tighten(&mut ty.limits, more);
    drop_contradictions(schema, &mut ty.limits, notes);
}

/// Limits that no value keeps to are a mistake: with them, nothing could be sent.
fn drop_contradictions(schema: Schema<'_>, limits: &mut Limits, notes: &mut Notes) {
    let mut report = |low: &str, high: &str| {
        notes.findings.warning(
            Code::ContradictoryLimits,
            schema.node(),
            format!(
                "`{low}` is greater than `{high}`: no value can be right, so neither is checked"
            ),
            "exchange them, or remove one",
        );
    };
    for (low, high, names) in [
        (
            &mut limits.min_length,
            &mut limits.max_length,
            ("minLength", "maxLength"),
        ),
        (
            &mut limits.min_items,
            &mut limits.max_items,
            ("minItems", "maxItems"),
        ),
        (
            &mut limits.min_properties,
            &mut limits.max_properties,
            ("minProperties", "maxProperties"),
        ),
    ] {
        if low.zip(*high).is_some_and(|(low, high)| low > high) {
            report(names.0, names.1);
            (*low, *high) = (None, None);
        }
    }
    if limits
        .minimum
        .zip(limits.maximum)
        .is_some_and(|(low, high)| {
            let is_open = limits.exclusive_minimum || limits.exclusive_maximum;
            low > high || low == high && is_open
        })
    {
        report("minimum", "maximum");
        (limits.minimum, limits.maximum) = (None, None);
        (limits.exclusive_minimum, limits.exclusive_maximum) = (false, false);
    }
}

fn limits(schema: Schema<'_>, kind: &Kind, notes: &mut Notes) -> Limits {
    match kind {
        Kind::String | Kind::Secret | Kind::Timestamp | Kind::Bytes => of_strings(schema, notes),
        Kind::Number(number) => {
            let limits = of_numbers(schema, notes);
            Limits {
                minimum: limits.minimum.filter(|bound| {
                    let least = least(*number);
                    *bound > least || limits.exclusive_minimum && *bound == least
                }),
                maximum: limits.maximum.filter(|bound| {
                    let greatest = greatest(*number);
                    *bound < greatest || limits.exclusive_maximum && *bound == greatest
                }),
                ..limits
            }
        }
        Kind::Array(_) => of_arrays(schema),
        Kind::Map(_) | Kind::Named(_) => of_objects(schema),
        // A limit is one for values of its own type only, whatever else is right.
        Kind::Any => {
            let mut limits = of_strings(schema, notes);
            tighten(&mut limits, of_numbers(schema, notes));
            tighten(&mut limits, of_arrays(schema));
            tighten(&mut limits, of_objects(schema));
            limits
        }
        Kind::ErrorCode | Kind::Boolean => Limits::default(),
    }
}

/// What a schema without a type says, and what nothing follows from. One that others may include by
/// `allOf` says it about them.
pub(super) fn ignored_without_type(schema: Schema<'_>, notes: &mut Notes) {
    if schema.component().is_some() {
        return;
    }
    for key in ["required", "format"] {
        if let Some(written) = schema.node().get(key) {
            notes.findings.warning(
                Code::IgnoredKeyword,
                Place::key(written),
                format!("without a `type`, `{key}` changes nothing: any value is right"),
                "say of which type the values are",
            );
        }
    }
}

fn of_strings(schema: Schema<'_>, notes: &mut Notes) -> Limits {
    Limits {
        min_length: schema.count("minLength"),
        max_length: schema.count("maxLength"),
        relative_path: schema.format().as_deref() == Some("relative-path"),
        patterns: patterns(schema, notes),
        ..Limits::default()
    }
}

fn of_numbers(schema: Schema<'_>, notes: &mut Notes) -> Limits {
    Limits {
        minimum: bound(schema, "minimum"),
        maximum: bound(schema, "maximum"),
        exclusive_minimum: schema.is_set("exclusiveMinimum"),
        exclusive_maximum: schema.is_set("exclusiveMaximum"),
        multiples: multiples(schema, notes),
        ..Limits::default()
    }
}

fn of_arrays(schema: Schema<'_>) -> Limits {
    Limits {
        min_items: schema.count("minItems"),
        max_items: schema.count("maxItems"),
        unique_items: schema.is_set("uniqueItems"),
        ..Limits::default()
    }
}

fn of_objects(schema: Schema<'_>) -> Limits {
    Limits {
        min_properties: schema.count("minProperties"),
        max_properties: schema.count("maxProperties"),
        ..Limits::default()
    }
}

/// The limits of what one of several types allows.
pub(super) fn any_of(alternatives: Vec<Limits>) -> Limits {
    let mut distinct: Vec<Limits> = Vec::new();
    for mut limits in alternatives {
        let within = std::mem::take(&mut limits.any_of);
        let has_own = limits != Limits::default();
        if !has_own && within.is_empty() {
            return limits;
        }
        let parts = if has_own {
            vec![Limits {
                any_of: within,
                ..limits
            }]
        } else {
            within
        };
        for limits in parts {
            if !distinct.contains(&limits) {
                distinct.push(limits);
            }
        }
    }
    match distinct.len() {
        1 => distinct.pop().unwrap_or_default(),
        _ => Limits {
            any_of: distinct,
            ..Limits::default()
        },
    }
}

/// The values of a keyword of which each counts: several schemas may have been merged.
fn each<'a>(schema: Schema<'a>, key: &str) -> Vec<Node<'a>> {
    let Some(written) = schema.node().get(key) else {
        return Vec::new();
    };
    let items: Vec<Node<'a>> = written.items().collect();
    if items.is_empty() {
        vec![written]
    } else {
        items
    }
}

fn patterns(schema: Schema<'_>, notes: &mut Notes) -> Vec<String> {
    let mut patterns = Vec::new();
    for node in each(schema, "pattern") {
        let Some(written) = node.text() else {
            continue;
        };
        match translate(&written) {
            Ok(pattern) => {
                if pattern.is_delimited {
                    notes.findings.warning(
                        Code::DelimitedPattern,
                        node,
                        "the slashes around this `pattern` would be part of it; they are left out",
                        "write it without slashes and flags",
                    );
                }
                // What matches everything need not be asked.
                if !pattern.text.is_empty() && !patterns.contains(&pattern.text) {
                    patterns.push(pattern.text);
                }
            }
            Err(lack) => notes.findings.warning(
                Code::UncheckedPattern,
                node,
                format!("the client does not check this `pattern`: {lack}"),
                "the service still checks it; say it in simpler terms, or in the description",
            ),
        }
    }
    patterns
}

fn multiples(schema: Schema<'_>, notes: &mut Notes) -> Vec<Bound> {
    let mut multiples = Vec::new();
    for node in each(schema, "multipleOf") {
        let Some(value) = node.number().map(exact) else {
            continue;
        };
        if value > Bound::Whole(0) {
            multiples.push(value);
        } else {
            notes.findings.warning(
                Code::UnusualValue,
                node,
                format!("`multipleOf` cannot be `{value}`; it is ignored"),
                "write a number that is greater than 0",
            );
        }
    }
    multiples
}

fn bound(schema: Schema<'_>, key: &str) -> Option<Bound> {
    schema.bound(key).map(exact)
}

fn exact(number: Written) -> Bound {
    match number.whole() {
        Some(Written::Unsigned(value)) => Bound::Whole(value.into()),
        Some(Written::Signed(value)) => Bound::Whole(value.into()),
        _ => Bound::Float(number.as_f64()),
    }
}

/// What every value of a type is at least: a bound that is not greater says nothing.
fn least(number: Number) -> Bound {
    match number.range() {
        // Without 0 there is something left to say.
        Some((0, _)) => Bound::Whole(-1),
        Some((least, _)) => Bound::Whole(least),
        None => Bound::Float(f64::NEG_INFINITY),
    }
}

/// The same for upper bounds.
fn greatest(number: Number) -> Bound {
    match number.range() {
        Some((_, greatest)) => Bound::Whole(greatest),
        None => Bound::Float(f64::INFINITY),
    }
}

/// What a format allows that has fewer bits than its type in Rust.
fn width(schema: Schema<'_>) -> Limits {
    let (minimum, maximum) = match schema.format().as_deref() {
        Some("int8") => (i8::MIN.into(), i8::MAX.into()),
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        _ => return Limits::default(),
    };
    Limits {
        minimum: Some(Bound::Whole(minimum)),
        maximum: Some(Bound::Whole(maximum)),
        ..Limits::default()
    }
}

/// What a type of whole numbers allows.
pub(super) fn of_range(number: Number) -> Limits {
    let range = number.range();
    Limits {
        minimum: range.map(|(least, _)| Bound::Whole(least)),
        maximum: range.map(|(_, greatest)| Bound::Whole(greatest)),
        ..Limits::default()
    }
}

/// A limit of numbers, and whether the limit itself is refused.
type Edge = (Option<Bound>, bool);

/// Keeps of each pair the narrower limit.
pub(super) fn tighten(limits: &mut Limits, more: Limits) {
    let greater = |known: Option<u64>, more: Option<u64>| known.max(more);
    let lesser = |known: Option<u64>, more: Option<u64>| match (known, more) {
        (Some(known), Some(more)) => Some(known.min(more)),
        (known, more) => known.or(more),
    };
    limits.min_length = greater(limits.min_length, more.min_length);
    limits.max_length = lesser(limits.max_length, more.max_length);
    limits.min_items = greater(limits.min_items, more.min_items);
    limits.max_items = lesser(limits.max_items, more.max_items);
    limits.min_properties = greater(limits.min_properties, more.min_properties);
    limits.max_properties = lesser(limits.max_properties, more.max_properties);
    limits.unique_items |= more.unique_items;
    limits.relative_path |= more.relative_path;
    for pattern in more.patterns {
        if !limits.patterns.contains(&pattern) {
            limits.patterns.push(pattern);
        }
    }
    for multiple in more.multiples {
        if !limits.multiples.contains(&multiple) {
            limits.multiples.push(multiple);
        }
    }
    let narrower = |known: Edge, more: Edge, is_narrower: fn(&Bound, &Bound) -> bool| match (
        known.0, more.0,
    ) {
        (Some(a), Some(b)) if is_narrower(&b, &a) => more,
        (Some(a), Some(b)) if is_narrower(&a, &b) => known,
        (Some(_), Some(_)) => (known.0, known.1 || more.1),
        (Some(_), None) => known,
        (None, _) => more,
    };
    (limits.minimum, limits.exclusive_minimum) = narrower(
        (limits.minimum, limits.exclusive_minimum),
        (more.minimum, more.exclusive_minimum),
        Bound::gt,
    );
    (limits.maximum, limits.exclusive_maximum) = narrower(
        (limits.maximum, limits.exclusive_maximum),
        (more.maximum, more.exclusive_maximum),
        Bound::lt,
    );
}
