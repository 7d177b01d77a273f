//! `enum`: values, and what the document says about each.

use super::{Name, Types, scalar};
use crate::diagnostic::{Code, Place, counted};
use crate::ir::{Enumeration, Given, Kind, Number, Type, TypeShape, Variant};
use crate::lower::notes::Notes;
use crate::spec::extensions;
use crate::spec::node::Node;
use crate::spec::schema::{Literal, Schema};
use crate::spec::tree::{Number as Written, Value};
use serde_json::{Value as Json, json};
use std::collections::HashSet;

impl<'a> Types<'a> {
    pub(super) fn enumeration(
        &mut self,
        schema: Schema<'a>,
        name: Name<'_>,
        notes: &mut Notes,
    ) -> Type {
        let literals = schema.enumeration();
        let is_null = |literal: &Literal<'_>| literal.value == Value::Null;
        let nullable = literals.iter().any(is_null);
        let values = distinct(literals, notes);
        let (values, texts) = as_declared(schema, values, notes);
        let every =
            |is_it: fn(&Value<'_>) -> bool| values.iter().all(|(_, literal)| is_it(&literal.value));
        let mut ty = if values.is_empty() {
            Type::new(Kind::Any)
        } else if let Some(shape) = shape(schema, &values, &texts, notes) {
            let id = self.define(schema, name.of(schema), TypeShape::Enumeration(shape));
            if let Some(def) = self
                .definitions
                .get_mut(id.index())
                .filter(|def| def.name.len() > 1)
            {
                def.given = given(schema);
            }
            Type::new(Kind::Named(id))
        } else if every(|value| matches!(value, Value::Boolean(_))) {
            let mut ty = Type::new(Kind::Boolean);
            // No variant stands for the only one.
            if let [(_, only)] = values.as_slice()
                && let Value::Boolean(only) = only.value
            {
                let mut list = vec![Json::from(only)];
                list.extend(nullable.then_some(Json::Null));
                ty.limits
                    .conditions
                    .push(json!({ "enum": list }).to_string());
            }
            ty
        } else if every(|value| matches!(value, Value::Number(_))) {
            let is_whole = |literal: &Literal<'_>| match literal.value {
                Value::Number(number) => number.whole().is_some(),
                _ => false,
            };
            if values.iter().all(|(_, literal)| is_whole(literal)) {
                let what = "numbers that are too large for 64 bits with a sign";
                unlisted(schema, what, "integer", notes);
                Type::new(scalar::integer(schema, notes))
            } else {
                unlisted(schema, "numbers with a fraction", "number", notes);
                Type::new(Kind::Number(Number::F64))
            }
        } else {
            unlisted(
                schema,
                "values that are no strings or whole numbers",
                "value",
                notes,
            );
            Type::new(Kind::Any)
        };
        ty.nullable = nullable;
        ty
    }
}

impl<'a> Types<'a> {
    /// Warns of values beside the type of an array or an object.
    pub(super) fn enum_beside(&self, schema: Schema<'a>, kind: &str, notes: &mut Notes) {
        let values = schema.enumeration();
        let is_whole = |literal: &Literal<'_>| {
            matches!(
                (kind, literal.value),
                ("array", Value::Array(_)) | ("object", Value::Object(_)) | (_, Value::Null)
            )
        };
        if !values.iter().all(is_whole)
            && let Some(list) = schema.node().get("enum")
        {
            notes.findings.warning(
                Code::EnumBesideArray,
                Place::key(list),
                format!("`enum` beside `type: {kind}` lists values that are none"),
                "put it into `items`",
            );
        }
    }

    /// The values beside an array are those of its items.
    pub(super) fn has_values_for(&self, schema: Schema<'a>, item: Schema<'a>) -> bool {
        let values = schema.enumeration();
        let is_scalar =
            |literal: &Literal<'_>| !matches!(literal.value, Value::Array(_) | Value::Object(_));
        let is_plain = ["enum", "oneOf", "anyOf", "allOf", "properties"]
            .into_iter()
            .all(|key| !item.node().has(key));
        !values.is_empty() && values.iter().all(is_scalar) && is_plain
    }
}

/// Warns of values that have no variants.
fn unlisted(schema: Schema<'_>, what: &str, any: &str, notes: &mut Notes) {
    if let Some(list) = schema
        .node()
        .get("enum")
        .filter(|list| list.items().len() > 0)
    {
        notes.findings.warning(
            Code::LooserSchema,
            Place::key(list),
            format!("`enum` lists {what}, which have no variants: any {any} is taken"),
            "the service still checks it; list strings or whole numbers if the values are to have names",
        );
    }
}

/// The values that are not null, each once, with their places in the list.
fn distinct<'a>(literals: Vec<Literal<'a>>, notes: &mut Notes) -> Vec<(usize, Literal<'a>)> {
    let mut values: Vec<(usize, Literal<'a>)> = Vec::new();
    let mut scalars: HashSet<(u8, String)> = HashSet::new();
    for (index, literal) in literals.into_iter().enumerate() {
        let is_known = match literal.value {
            Value::Null => continue,
            Value::String(text) => !scalars.insert((0, text.to_owned())),
            Value::Number(number) => !scalars.insert((1, number.to_string())),
            Value::Boolean(value) => !scalars.insert((2, value.to_string())),
            Value::Array(_) | Value::Object(_) => values.iter().any(|(_, known)| *known == literal),
        };
        if is_known {
            let value = match literal.value {
                Value::String(text) => format!("the value {text:?}"),
                _ => literal
                    .node
                    .text()
                    .map_or_else(|| "a value".to_owned(), |text| format!("the value {text}")),
            };
            notes.findings.warning(
                Code::RepeatedValue,
                literal.node,
                format!("{value} is listed twice"),
                "remove one of them",
            );
        } else {
            values.push((index, literal));
        }
    }
    values
}

type Values<'a> = Vec<(usize, Literal<'a>)>;

/// The values as the type of the schema has them, where they can be had so; as texts if that makes
/// strings of them.
fn as_declared<'a>(
    schema: Schema<'a>,
    mut values: Values<'a>,
    notes: &mut Notes,
) -> (Values<'a>, Vec<String>) {
    let kind = schema.type_name().unwrap_or_default();
    let is_right = |value: Value<'_>| match (kind.as_ref(), value) {
        ("string", Value::String(_)) | ("boolean", Value::Boolean(_)) => true,
        ("number", Value::Number(_)) => true,
        ("integer", Value::Number(number)) => number.whole().is_some(),
        ("string" | "boolean" | "number" | "integer", _) => false,
        _ => true,
    };
    let Some((_, wrong)) = values.iter().find(|(_, literal)| !is_right(literal.value)) else {
        return (values, Vec::new());
    };
    let as_integer = |text: &str| text.parse().ok().map(Written::Signed);
    let texts = values.iter().map(|(_, literal)| literal.node.text());
    let texts = texts.collect::<Option<Vec<_>>>();
    let numbers = texts.as_ref().filter(|_| kind == "integer");
    let numbers = numbers.and_then(|texts| {
        let numbers = texts.iter().map(|text| as_integer(text));
        numbers.collect::<Option<Vec<_>>>()
    });
    let sent = match (kind.as_ref(), wrong.node.text()) {
        ("string", Some(text)) => format!("; it is sent as {text:?}"),
        ("integer", Some(text)) if numbers.is_some() => {
            let number = as_integer(&text).map(|number| format!("; it is read as {number}"));
            number.unwrap_or_default()
        }
        _ => String::new(),
    };
    notes.findings.warning(
        Code::ValueOfAnotherType,
        wrong.node,
        format!("a value of the type `{kind}` is of another type{sent}"),
        "quote the values of a string, and no others; or change the type",
    );
    let Some(texts) = texts else {
        return (values, Vec::new());
    };
    match kind.as_ref() {
        "string" => {
            let mut known: HashSet<String> = HashSet::new();
            let named = values.into_iter().zip(texts);
            named
                .map(|(value, text)| (value, text.into_owned()))
                .filter(|(_, text)| known.insert(text.clone()))
                .unzip()
        }
        "integer" => {
            if let Some(numbers) = numbers {
                for ((_, literal), number) in values.iter_mut().zip(numbers) {
                    literal.value = Value::Number(number);
                }
            }
            (values, Vec::new())
        }
        "boolean" => {
            if texts.iter().all(|text| *text == "true" || *text == "false") {
                for ((_, literal), text) in values.iter_mut().zip(texts) {
                    literal.value = Value::Boolean(text == "true");
                }
            }
            (values, Vec::new())
        }
        _ => (values, Vec::new()),
    }
}

/// Strings, integers or named booleans; nothing if the values are neither.
fn shape(
    schema: Schema<'_>,
    values: &[(usize, Literal<'_>)],
    texts: &[String],
    notes: &mut Notes,
) -> Option<Enumeration> {
    if values.is_empty() {
        return None;
    }
    let labels = Labels {
        names: labels(schema, extensions::ENUM_NAMES, notes),
        descriptions: labels(schema, extensions::ENUM_DESCRIPTIONS, notes),
    };
    if !texts.is_empty() {
        let mut texts = texts.iter().cloned();
        let strings = labels.variants(values, |_| texts.next());
        return strings.map(Enumeration::Strings);
    }
    let strings = labels.variants(values, |value| match value {
        Value::String(text) => Some(text.to_owned()),
        _ => None,
    });
    if let Some(strings) = strings {
        return Some(Enumeration::Strings(strings));
    }
    let booleans = labels.variants(values, |value| match value {
        Value::Boolean(value) => Some(value),
        _ => None,
    });
    if let Some(booleans) = booleans {
        if booleans.len() == 2 && booleans.iter().all(|value| value.name.is_some()) {
            return Some(Enumeration::Booleans(booleans));
        }
        let names = (extensions::ENUM_NAMES, &labels.names);
        let descriptions = (extensions::ENUM_DESCRIPTIONS, &labels.descriptions);
        for (key, labels) in [names, descriptions] {
            let Some(written) = schema.node().get(key).filter(|_| !labels.is_empty()) else {
                continue;
            };
            let why = match key {
                extensions::ENUM_NAMES => "does not name both booleans",
                _ => "describes booleans that have no names",
            };
            notes.findings.warning(
                Code::UnequalLabels,
                Place::key(written),
                format!("`{key}` {why}; it is not used"),
                "list true and false, and name each of them in `x-enum-varnames`",
            );
        }
        return None;
    }
    let integers = labels.variants(values, |value| match value {
        Value::Number(number) => number.as_i64(),
        _ => None,
    });
    integers.map(Enumeration::Integers)
}

/// What the document says about each value of a list.
struct Labels {
    names: Vec<Option<String>>,
    descriptions: Vec<Option<String>>,
}

impl Labels {
    /// The values with what is said about them, if all are of one type.
    fn variants<T>(
        &self,
        values: &[(usize, Literal<'_>)],
        mut as_type: impl FnMut(Value<'_>) -> Option<T>,
    ) -> Option<Vec<Variant<T>>> {
        let label = |labels: &[Option<String>], index| labels.get(index).cloned().flatten();
        let variants = values.iter().map(|(index, literal)| {
            Some(Variant {
                value: as_type(literal.value)?,
                name: label(&self.names, *index),
                description: label(&self.descriptions, *index),
                at: literal.node.id(),
            })
        });
        variants.collect()
    }
}

/// The strings of an extension that runs parallel to `enum`; none if it does not. An empty one says
/// nothing.
fn labels(schema: Schema<'_>, extension: &str, notes: &mut Notes) -> Vec<Option<String>> {
    let label = |node: Node<'_>| {
        let text = node.string().filter(|text| !text.is_empty());
        text.map(str::to_owned)
    };
    let labels: Vec<Option<String>> = schema.node().items_of(extension).map(label).collect();
    let count = schema.node().items_of("enum").count();
    if let Some(written) = schema.node().get(extension)
        && !labels.is_empty()
        && labels.len() != count
    {
        notes.findings.warning(
            Code::UnequalLabels,
            Place::key(written),
            format!(
                "`{}` has {} for {count} values; it is not used",
                written.key().unwrap_or(extension),
                counted(labels.len(), "item")
            ),
            "write one item for each value, in the same order",
        );
        return Vec::new();
    }
    labels
}

/// The name that an enum gives itself, as tools of Azure write it.
fn given(schema: Schema<'_>) -> Option<Given> {
    let node = schema.node();
    let own = node.get("x-ms-enum")?.string_of("name")?;
    (!own.is_empty()).then(|| Given {
        name: own.to_owned(),
        at: node.tree().original(node.id()),
    })
}
