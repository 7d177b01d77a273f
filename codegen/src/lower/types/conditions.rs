//! What values must keep to beyond their types, as schemas that the runtime judges JSON by: no more
//! than it knows, and without references.

use super::limits::limited;
use crate::diagnostic::{Code, Place};
use crate::ir::{Kind, Type};
use crate::lower::notes::Notes;
use crate::spec::node::Node;
use crate::spec::pattern::translate;
use crate::spec::schema::{CONDITIONS, Schema};
use crate::spec::tree::{Number, Value};
use serde_json::{Map, Value as Json, json};

const UNSEEN: &str = "the body is made of parts";
const TOO_LONG: &str = "it is too long";

/// How long a condition is at most, as it is emitted.
const LONGEST: usize = 4000;
const DEEPEST: usize = 16;
/// How many schemas a condition is made of at most: each is some characters of its text. Definitions that
/// refer to one another are written out, and may double at each step.
const MOST: usize = LONGEST / 2;

const ALL: &str = "allOf";

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

const BESIDE_BOUNDS: [&str; 2] = ["exclusiveMinimum", "exclusiveMaximum"];

/// Adds the conditions of a schema to its type.
pub(super) fn add(schema: Schema<'_>, ty: &mut Type, notes: &mut Notes) {
    for condition in schema.node().items_of(CONDITIONS).flat_map(flat) {
        let mut left = MOST;
        let text =
            whole(condition).and_then(|()| translated(condition, Some(schema), 0, &mut left));
        match text.map(|judged| judged.to_string()) {
            Ok(text) if text.len() <= LONGEST => {
                if !ty.limits.conditions.contains(&text) {
                    ty.limits.conditions.push(text);
                }
            }
            result => {
                let why = result.err().unwrap_or_else(|| TOO_LONG.to_owned());
                leave(condition, &why, notes);
            }
        }
    }
}

/// What the object must keep to whose properties are arguments, with those properties whose own
/// properties are.
pub(crate) fn of_arguments<'a>(
    schema: Schema<'a>,
    flattened: &[(String, Schema<'a>)],
    notes: &mut Notes,
) -> Type {
    let mut of_object = |schema: Schema<'_>| {
        let mut ty = limited(schema, Kind::Map(Box::new(Type::new(Kind::Any))), notes);
        add(schema, &mut ty, notes);
        ty
    };
    let mut ty = of_object(schema);
    for (name, property) in flattened {
        let inner = of_object(*property).limits;
        let counts = [
            ("minProperties", inner.min_properties),
            ("maxProperties", inner.max_properties),
        ];
        let counts = counts
            .into_iter()
            .filter_map(|(key, count)| Some(json!({ key: count? }).to_string()));
        for rule in counts.chain(inner.conditions) {
            let name = Json::from(name.as_str());
            let rule = format!("{{\"properties\":{{{name}:{rule}}}}}");
            ty.limits.conditions.push(rule);
        }
    }
    ty
}

/// Says what is not checked of a body of parts: no JSON shows which of them there are.
pub(crate) fn leave_those_of_parts(schema: Schema<'_>, notes: &mut Notes) {
    for key in ["minProperties", "maxProperties"] {
        if let Some(written) = schema.node().get(key) {
            ignore(key, written, UNSEEN, notes);
        }
    }
    for condition in schema.node().items_of(CONDITIONS).flat_map(flat) {
        leave(condition, UNSEEN, notes);
    }
}

fn leave(condition: Node<'_>, why: &str, notes: &mut Notes) {
    let entries = condition.entries();
    let first = entries.min_by_key(|(key, _)| (*key != "if", *key != "contains"));
    if let Some((key, first)) = first {
        ignore(key, first, why, notes);
    }
}

fn ignore(key: &str, written: Node<'_>, why: &str, notes: &mut Notes) {
    notes.findings.warning(
        Code::IgnoredKeyword,
        Place::key(written),
        format!("the client does not check `{key}`: {why}"),
        "the service still checks it; say it in the description for those who call it",
    );
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
    let tree = node.tree();
    Node::written(tree, tree.original(node.id()))
}

/// A schema in words that the runtime knows, or why there is none. It is about values of another one,
/// as far as that is known.
fn translated<'a>(
    schema: Node<'a>,
    of: Option<Schema<'a>>,
    depth: usize,
    left: &mut usize,
) -> Result<Json, String> {
    *left = left.checked_sub(1).ok_or(TOO_LONG)?;
    if depth > DEEPEST {
        return Err("it is too deep, or leads back to itself".to_owned());
    }
    if let Some(allowed) = schema.boolean() {
        return Ok(allowed.into());
    }
    let mut judged = Map::new();
    for (key, value) in schema.entries() {
        // What 3.0 says by a boolean beside the bound is read with it.
        let is_beside = BESIDE_BOUNDS.contains(&key) && value.boolean().is_some();
        if WORDS.contains(&key) || key.starts_with("x-") || is_beside {
            continue;
        }
        demand_what_is_sent(key, value, [of, Some(Schema::new(schema))])?;
        let (key, rule) = keyword(key, value, (schema, of), |of, node| {
            translated(written(node), of, depth + 1, left)
        })?;
        add_rule(&mut judged, key, rule);
    }
    if schema.is_set("nullable")
        && let Some(kind) = judged.get_mut("type")
    {
        let mut kinds = match kind.take() {
            Json::Array(kinds) => kinds,
            kind => vec![kind],
        };
        kinds.push("null".into());
        *kind = kinds.into();
    }
    // What only refers is what it refers to.
    if let (1, Some(Json::Array(all))) = (judged.len(), judged.get_mut(ALL))
        && let [_] = all.as_slice()
    {
        return Ok(all.remove(0));
    }
    Ok(judged.into())
}

/// Two keywords may be one for the runtime: then values must keep to both.
fn add_rule(judged: &mut Map<String, Json>, key: &str, rule: Json) {
    if !judged.contains_key(key) {
        judged.insert(key.to_owned(), rule);
    } else if let Some(Json::Array(all)) = judged.get_mut(ALL) {
        all.push(json!({ key: rule }));
    } else {
        judged.insert(ALL.to_owned(), json!([{ key: rule }]));
    }
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

/// A keyword and its value as the runtime has them.
fn keyword<'a, 'k>(
    key: &'k str,
    value: Node<'a>,
    (schema, of): (Node<'a>, Option<Schema<'a>>),
    mut within: impl FnMut(Option<Schema<'a>>, Node<'a>) -> Result<Json, String>,
) -> Result<(&'k str, Json), String> {
    let mut below = |node: Node<'a>| {
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
            // Keywords beside it count from 3.1 on, and are rare before.
            return Ok((ALL, json!([within(of, target)?])));
        }
        "const" => return Ok(("enum", json!([value.to_json()]))),
        "pattern" => {
            let pattern = value.text().unwrap_or_default();
            let pattern = translate(&pattern)?;
            pattern.text.into()
        }
        "minimum" | "maximum" if is_number => {
            let exclusive = match key {
                "minimum" => "exclusiveMinimum",
                _ => "exclusiveMaximum",
            };
            if schema.is_set(exclusive) {
                return Ok((exclusive, value.to_json()));
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
            return Ok(("dependentSchemas", schemas));
        }
        "allOf" | "anyOf" | "oneOf" => {
            let members: Result<Vec<Json>, String> = value.items().map(below).collect();
            members?.into()
        }
        _ => return Err(format!("`{key}` is more than it judges by")),
    };
    Ok((key, made))
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use crate::ir::TypeShape;
    use crate::lower::lower;
    use crate::spec::{Source, read};

    /// The conditions of the only property of `S`, and the words of the first finding.
    fn conditions(property: &str, others: &str) -> (Vec<String>, String) {
        let text = format!(
            "{{ openapi: 3.1.0, info: {{ title: T, version: '1' }}, paths: {{}}, components: {{
                schemas: {{ {others} S: {{ type: object, properties: {{ p: {property} }} }} }} }} }}"
        );
        let path = String::new();
        let (document, _) = read(&Source { path, text }).unwrap();
        let (api, findings) = lower(&document);
        let found = findings.iter().next().map(|it| it.message.clone());
        let is_asked = |name: &[String]| name.len() == 1 && name.iter().all(|word| word == "S");
        let def = api.types.iter().find(|def| is_asked(&def.name)).unwrap();
        let TypeShape::Object(object) = &def.shape else {
            return Default::default();
        };
        let conditions = object
            .properties
            .first()
            .map(|it| it.ty.limits.conditions.clone());
        (conditions.unwrap_or_default(), found.unwrap_or_default())
    }

    #[test]
    fn of_two_keywords_that_are_one_for_the_runtime_both_count() {
        let (made, _) = conditions(
            "{ type: string, not: { $ref: '#/components/schemas/A', allOf: [{ maxLength: 3 }],
                const: a, enum: [a, b], minimum: 1, exclusiveMinimum: 2 } }",
            "A: { minLength: 1 },",
        );
        let expected = r#"{"not":{"allOf":[{"minLength":1},{"allOf":[{"maxLength":3}]},{"enum":["a","b"]}],"enum":["a"],"exclusiveMinimum":2,"minimum":1}}"#;
        assert_eq!(made, [expected]);
    }

    #[test]
    fn null_is_one_of_several_types() {
        let (made, _) = conditions("{ not: { type: [string, integer], nullable: true } }", "");
        assert_eq!(made, [r#"{"not":{"type":["string","integer","null"]}}"#]);
    }

    #[test]
    fn definitions_that_double_at_each_step_are_not_written_out() {
        let step = |index: usize| {
            let next = format!("{{ $ref: '#/components/schemas/L{}' }}", index + 1);
            let list: Vec<String> = (0..50).map(|p| format!("p{p}: {next}")).collect();
            format!("L{index}: {{ properties: {{ {} }} }},", list.join(", "))
        };
        let steps: Vec<String> = (0..7).map(step).collect();
        let others = format!("{} L7: {{ type: string }},", steps.join(" "));
        let (made, found) = conditions("{ not: { $ref: '#/components/schemas/L0' } }", &others);
        assert_eq!(made, Vec::<String>::new());
        assert!(found.ends_with("it is too long"), "{found}");
    }
}
