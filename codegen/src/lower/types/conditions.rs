//! What values must keep to beyond their types, as schemas that the runtime judges JSON by: no more
//! than it knows, and without references.

use super::pattern::translate;
use crate::diagnostic::{Code, Place};
use crate::ir::Type;
use crate::lower::notes::Notes;
use crate::spec::node::Node;
use crate::spec::schema::{CONDITIONS, Schema};
use crate::spec::tree::{Number, Value};
use serde_json::{Map, Value as Json, json};

/// How long a condition is at most, as it is emitted.
const LONGEST: usize = 4000;
const DEEPEST: usize = 16;

/// What says nothing about values.
const WORDS: [&str; 13] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "discriminator",
    "$comment",
    "nullable",
];

/// Adds the conditions of a schema to its type.
pub(super) fn add(schema: Schema<'_>, ty: &mut Type, notes: &mut Notes) {
    for condition in schema.node().items_of(CONDITIONS).flat_map(flat) {
        let text = whole(condition).and_then(|()| translated(condition, Some(schema), 0));
        match text.map(|judged| judged.to_string()) {
            Ok(text) if text.len() <= LONGEST => {
                if !ty.limits.conditions.contains(&text) {
                    ty.limits.conditions.push(text);
                }
            }
            result => {
                let why = result.err().unwrap_or_else(|| "it is too long".to_owned());
                leave(condition, &why, notes);
            }
        }
    }
}

/// Says that the conditions of a body are not checked whose properties are arguments.
pub(crate) fn leave_those_of_arguments(schema: Schema<'_>, notes: &mut Notes) {
    for condition in schema.node().items_of(CONDITIONS).flat_map(flat) {
        leave(
            condition,
            "the properties are arguments of their own",
            notes,
        );
    }
}

fn leave(condition: Node<'_>, why: &str, notes: &mut Notes) {
    let entries = condition.entries();
    let first = entries.min_by_key(|(key, _)| (*key != "if", *key != "contains"));
    if let Some((key, first)) = first {
        notes.findings.warning(
            Code::IgnoredKeyword,
            Place::key(first),
            format!("the client does not check `{key}`: {why}"),
            "the service still checks it; say it in the description for those who call it",
        );
    }
}

/// Keywords that say nothing without another one.
fn whole(condition: Node<'_>) -> Result<(), String> {
    let has = |key: &str| condition.has(key);
    let lacking = match () {
        () if has("if") && !has("then") && !has("else") => "`then` or `else`",
        () if !has("if") && (has("then") || has("else")) => "`if`",
        () if !has("contains") && (has("minContains") || has("maxContains")) => "`contains`",
        () => return Ok(()),
    };
    Err(format!("without {lacking} it says nothing"))
}

/// Those of several schemas have been put into an array.
fn flat(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let itself = node.is_object().then_some(node);
    itself.into_iter().chain(node.items())
}

/// A node as the text has it, whatever passes have made of it for types: those may allow more, and
/// what `not` refuses must not be more.
fn written(node: Node<'_>) -> Node<'_> {
    Schema::new(node).written()
}

/// A schema in words that the runtime knows, or why there is none. It is about values of another one,
/// as far as that is known.
fn translated(schema: Node<'_>, of: Option<Schema<'_>>, depth: usize) -> Result<Json, String> {
    if depth > DEEPEST {
        return Err("it is too deep, or leads back to itself".to_owned());
    }
    if let Some(allowed) = schema.boolean() {
        return Ok(allowed.into());
    }
    let mut judged = Map::new();
    for (key, value) in schema.entries() {
        if WORDS.contains(&key) || key.starts_with("x-") {
            continue;
        }
        demand_what_is_sent(key, value, [of, Some(Schema::new(schema))])?;
        keyword(key, value, (schema, of), depth, &mut judged)?;
    }
    if schema.is_set("nullable")
        && let Some(kind) = judged.get_mut("type")
    {
        *kind = json!([kind.take(), "null"]);
    }
    Ok(judged.into())
}

/// What only the service says is taken out of requests, so that none could keep to a condition that
/// asks for it, and `not` would refuse nothing.
fn demand_what_is_sent(
    key: &str,
    value: Node<'_>,
    schemas: [Option<Schema<'_>>; 2],
) -> Result<(), String> {
    let is_held_back = |name: &str| {
        let mut properties = schemas.iter().flatten().map(|one| one.property(name));
        properties.any(|property| property.is_some_and(Schema::read_only))
    };
    let lists: Vec<Node<'_>> = match key {
        "required" => vec![value],
        "dependentRequired" | "dependencies" => value.entries().map(|(_, names)| names).collect(),
        _ => return Ok(()),
    };
    let mut names = lists.iter().flat_map(|list| list.items());
    match names.find_map(|name| name.text().filter(|name| is_held_back(name))) {
        Some(name) => Err(format!("it asks for `{name}`, which is never sent")),
        None => Ok(()),
    }
}

fn keyword(
    key: &str,
    value: Node<'_>,
    (schema, of): (Node<'_>, Option<Schema<'_>>),
    depth: usize,
    judged: &mut Map<String, Json>,
) -> Result<(), String> {
    let within = |of: Option<Schema<'_>>, node: Node<'_>| translated(written(node), of, depth + 1);
    let below = |node: Node<'_>| {
        let of = match key {
            "items" | "contains" => of.and_then(Schema::items),
            "additionalProperties" | "propertyNames" => None,
            _ => of,
        };
        within(of, node)
    };
    let is_number = value.number().is_some();
    let made = match key {
        "$ref" => {
            let target = schema.definition();
            if target == schema {
                return Err("its `$ref` leads to nothing".to_owned());
            }
            // Keywords beside it count from 3.1 on, and are rare.
            let target = json!([within(of, target)?]);
            judged.insert("allOf".to_owned(), target);
            return Ok(());
        }
        "const" => {
            judged.insert("enum".to_owned(), json!([value.to_json()]));
            return Ok(());
        }
        "pattern" => {
            let pattern = value.text().unwrap_or_default();
            let pattern = translate(&pattern)?;
            pattern.text.into()
        }
        // What 3.0 says by a boolean beside the bound.
        "exclusiveMinimum" | "exclusiveMaximum" if value.boolean().is_some() => return Ok(()),
        "minimum" | "maximum" if is_number => {
            let exclusive = match key {
                "minimum" => "exclusiveMinimum",
                _ => "exclusiveMaximum",
            };
            if schema.is_set(exclusive) {
                judged.insert(exclusive.to_owned(), value.to_json());
                return Ok(());
            }
            value.to_json()
        }
        "exclusiveMinimum" | "exclusiveMaximum" if is_number => value.to_json(),
        "multipleOf" if value.number().map(Number::as_f64) > Some(0.0) => value.to_json(),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"
        | "minContains" | "maxContains"
            if value.number().and_then(Number::as_u64).is_some() =>
        {
            value.to_json()
        }
        "uniqueItems" if value.boolean().is_some() => value.to_json(),
        "enum" if matches!(value.value(), Value::Array(_)) => value.to_json(),
        "type" if is_known_type(value) => value.to_json(),
        "required" if matches!(value.value(), Value::Array(_)) => value.to_json(),
        "dependentRequired" if value.is_object() => value.to_json(),
        "items"
        | "contains"
        | "additionalProperties"
        | "propertyNames"
        | "not"
        | "if"
        | "then"
        | "else"
            if value.is_object() || value.boolean().is_some() =>
        {
            below(value)?
        }
        "properties" | "dependentSchemas" if value.is_object() => {
            let entries = value.entries().map(|(name, inner)| {
                let of = match key {
                    "properties" => of.and_then(|of| of.property(name)),
                    _ => of,
                };
                Ok((name.to_owned(), within(of, inner)?))
            });
            Json::Object(entries.collect::<Result<_, String>>()?)
        }
        "dependencies" if value.is_object() => {
            // Of older drafts: names, or a schema.
            let entries = value.entries().map(|(name, inner)| {
                let inner = match inner.value() {
                    Value::Array(_) => json!({ "required": inner.to_json() }),
                    _ => below(inner)?,
                };
                Ok((name.to_owned(), inner))
            });
            let schemas = Json::Object(entries.collect::<Result<_, String>>()?);
            judged.insert("dependentSchemas".to_owned(), schemas);
            return Ok(());
        }
        "allOf" | "anyOf" | "oneOf" => {
            let members: Result<Vec<Json>, String> = value.items().map(below).collect();
            members?.into()
        }
        _ => return Err(format!("`{key}` is more than it judges by")),
    };
    judged.insert(key.to_owned(), made);
    Ok(())
}

fn is_known_type(value: Node<'_>) -> bool {
    let is_known = |node: Node<'_>| {
        let known = [
            "string", "number", "integer", "boolean", "array", "object", "null",
        ];
        node.string().is_some_and(|word| known.contains(&word))
    };
    is_known(value) || value.items().len() > 0 && value.items().all(is_known)
}
