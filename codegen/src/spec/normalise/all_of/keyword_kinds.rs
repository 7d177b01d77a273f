//! Keywords of schemas by what merging does with them.

use crate::spec::schema::{CONDITIONAL, CONDITIONS};

/// The keywords that say what a schema is made of, rather than something about it.
pub(super) const STRUCTURE: [&str; 10] = [
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "items",
    "type",
    "properties",
    "required",
    "additionalProperties",
    CONDITIONAL,
];

/// The keywords of which the greater value is the narrower one, and those of which the lesser is.
pub(super) const LOWER_BOUNDS: [&str; 4] = ["minLength", "minItems", "minimum", "minProperties"];
pub(super) const UPPER_BOUNDS: [&str; 4] = ["maxLength", "maxItems", "maximum", "maxProperties"];

/// The keywords of which each value counts, whatever the others are.
pub(super) const EACH: [&str; 3] = ["pattern", "multipleOf", CONDITIONS];

/// The keywords that hold of the whole once a part says so.
pub(super) const ONCE: [&str; 3] = ["uniqueItems", "readOnly", "writeOnly"];

/// Other keywords that limit values, or who says them.
pub(super) const LIMITS: [&str; 9] = [
    "format",
    "pattern",
    "multipleOf",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "readOnly",
    "writeOnly",
    CONDITIONS,
];

/// Formats of which no text is two.
pub(super) const DISJOINT: [&str; 4] = ["date", "date-time", "time", "uuid"];
