//! Conditions that values keep to before they are sent, judged by schemas: a room of its own, because
//! few documents say by `not`, `if` and their like what types cannot.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use serde_json::{Map, Number, Value};

use crate::runtime::pattern::matches;
use crate::runtime::value::{compare, first_repeated, is_equal, is_multiple};

/// What was read, for the next value.
static READ: LazyLock<Mutex<HashMap<&'static str, Arc<Value>>>> = LazyLock::new(Mutex::default);

/// The first of these schemas, as JSON, that a value is not right by.
#[doc(hidden)]
#[must_use]
pub fn broken(schemas: &[&'static str], value: &Value) -> Option<&'static str> {
    let is_broken = |schema: &&'static str| !holds(&read(schema), value);
    schemas.iter().copied().find(is_broken)
}

fn read(schema: &'static str) -> Arc<Value> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let schema = read.entry(schema);
    let schema = schema.or_insert_with_key(|text| {
        Arc::new(serde_json::from_str(text).unwrap_or(Value::Bool(true)))
    });
    Arc::clone(schema)
}

fn holds(schema: &Value, value: &Value) -> bool {
    match schema {
        Value::Bool(is_right) => *is_right,
        Value::Object(keywords) => keywords
            .iter()
            .all(|(keyword, rule)| keeps(keywords, keyword, rule, value)),
        _ => true,
    }
}

/// Whether a value keeps to a keyword. Most are for values of one type, and say nothing of others.
fn keeps(schema: &Map<String, Value>, keyword: &str, rule: &Value, value: &Value) -> bool {
    let each = || rule.as_array().into_iter().flatten();
    match keyword {
        "type" => each()
            .chain(rule.is_string().then_some(rule))
            .any(|kind| kind.as_str().is_some_and(|kind| is_kind(kind, value))),
        "enum" => each().any(|one| is_equal(one, value)),
        "allOf" => each().all(|one| holds(one, value)),
        "anyOf" => each().any(|one| holds(one, value)),
        "oneOf" => each().filter(|one| holds(one, value)).count() == 1,
        "not" => !holds(rule, value),
        "if" => {
            let then = if holds(rule, value) { "then" } else { "else" };
            schema.get(then).is_none_or(|then| holds(then, value))
        }
        _ => match value {
            Value::String(text) => text_keeps(keyword, rule, text),
            Value::Number(number) => number_keeps(keyword, rule, number),
            Value::Array(items) => array_keeps(schema, keyword, rule, items),
            Value::Object(members) => object_keeps(schema, keyword, rule, members, value),
            Value::Null | Value::Bool(_) => true,
        },
    }
}

fn is_kind(kind: &str, value: &Value) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
        Value::Number(number) => {
            let is_whole = || number.as_f64().is_none_or(|number| number.fract() == 0.0);
            kind == "number" || kind == "integer" && is_whole()
        }
    }
}

/// Whether a count is at least, or at most, what a rule says.
fn is_within(count: usize, rule: &Value, is_least: bool) -> bool {
    let bound = rule.as_u64().and_then(|bound| usize::try_from(bound).ok());
    bound.is_none_or(|bound| match is_least {
        true => count >= bound,
        false => count <= bound,
    })
}

fn text_keeps(keyword: &str, rule: &Value, text: &str) -> bool {
    match keyword {
        "pattern" => rule.as_str().is_none_or(|pattern| matches(pattern, text)),
        "minLength" => is_within(text.chars().count(), rule, true),
        "maxLength" => is_within(text.chars().count(), rule, false),
        _ => true,
    }
}

fn number_keeps(keyword: &str, rule: &Value, number: &Number) -> bool {
    let Value::Number(bound) = rule else {
        return true;
    };
    let is = |allowed: fn(Ordering) -> bool| compare(number, bound).is_none_or(allowed);
    match keyword {
        "minimum" => is(Ordering::is_ge),
        "maximum" => is(Ordering::is_le),
        "exclusiveMinimum" => is(Ordering::is_gt),
        "exclusiveMaximum" => is(Ordering::is_lt),
        "multipleOf" => is_multiple(number, &bound.to_string()) != Some(false),
        _ => true,
    }
}

fn array_keeps(schema: &Map<String, Value>, keyword: &str, rule: &Value, items: &[Value]) -> bool {
    match keyword {
        "items" => items.iter().all(|item| holds(rule, item)),
        "minItems" => is_within(items.len(), rule, true),
        "maxItems" => is_within(items.len(), rule, false),
        "uniqueItems" => rule != &Value::Bool(true) || first_repeated(items).is_none(),
        "contains" => {
            let count = items.iter().filter(|item| holds(rule, item)).count();
            let least = schema.get("minContains").unwrap_or(&Value::Null);
            let most = schema.get("maxContains").unwrap_or(&Value::Null);
            is_within(count, most, false)
                && is_within(count, least, true)
                && (count > 0 || !least.is_null())
        }
        _ => true,
    }
}

fn object_keeps(
    schema: &Map<String, Value>,
    keyword: &str,
    rule: &Value,
    members: &Map<String, Value>,
    value: &Value,
) -> bool {
    let has_all = |names: &Value| {
        let mut names = names.as_array().into_iter().flatten();
        names.all(|name| name.as_str().is_none_or(|name| members.contains_key(name)))
    };
    let named = || rule.as_object().into_iter().flatten();
    match keyword {
        "minProperties" => is_within(members.len(), rule, true),
        "maxProperties" => is_within(members.len(), rule, false),
        "required" => has_all(rule),
        "properties" => named().all(|(name, inner)| {
            let member = members.get(name);
            member.is_none_or(|member| holds(inner, member))
        }),
        "additionalProperties" => {
            let listed = schema.get("properties");
            let is_listed = |name: &String| listed.is_some_and(|listed| listed.get(name).is_some());
            let mut others = members.iter().filter(|(name, _)| !is_listed(name));
            others.all(|(_, member)| holds(rule, member))
        }
        "propertyNames" => members
            .keys()
            .all(|name| holds(rule, &Value::String(name.clone()))),
        "dependentRequired" => {
            named().all(|(name, names)| !members.contains_key(name) || has_all(names))
        }
        "dependentSchemas" => {
            named().all(|(name, inner)| !members.contains_key(name) || holds(inner, value))
        }
        _ => true,
    }
}
