//! `type`: several of them, `null` among them, and words that are none.

use super::pass::Context;
use crate::diagnostic::{Code, Place, nearest};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

/// The types of OpenAPI 3.0.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// What others call the types: the word, the type, the format.
const SYNONYMS: &[(&str, &str, &str)] = &[
    ("file", "string", "binary"),
    ("binary", "string", "binary"),
    ("byte", "string", "byte"),
    ("base64", "string", "byte"),
    ("date", "string", "date"),
    ("datetime", "string", "date-time"),
    ("date-time", "string", "date-time"),
    ("timestamp", "string", "date-time"),
    ("time", "string", "time"),
    ("uuid", "string", "uuid"),
    ("email", "string", "email"),
    ("uri", "string", "uri"),
    ("url", "string", "uri"),
    ("password", "string", "password"),
    ("str", "string", ""),
    ("text", "string", ""),
    ("char", "string", ""),
    ("enum", "string", ""),
    ("int", "integer", ""),
    ("int32", "integer", "int32"),
    ("int64", "integer", "int64"),
    ("long", "integer", "int64"),
    ("float", "number", "float"),
    ("double", "number", "double"),
    ("decimal", "number", ""),
    ("numeric", "number", ""),
    ("bool", "boolean", ""),
    ("list", "array", ""),
    ("dict", "object", ""),
    ("map", "object", ""),
    ("hash", "object", ""),
];

/// A word that is no type: what is meant where that is clear, or else any value.
pub(super) fn misspelt(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("type")?;
    let word = match written.value() {
        Value::Array(_) | Value::Null => return None,
        // Perhaps a property of this name, at the wrong place.
        Value::Object(_) => None,
        _ => Some(written.text()?.into_owned()),
    };
    let shown = word.as_ref().map(|word| format!("`{word}`"));
    let shown = shown.unwrap_or_else(|| "an object".to_owned());
    let word = word.unwrap_or_default();
    if TYPES.contains(&word.as_str()) {
        return None;
    }
    let place = written.id();
    let mut edit = Edit::of(tree, id);
    if word == "null" {
        context.since_3_1(tree, id, "type");
        edit.remove(tree, "type");
        edit.set_boolean(tree, "nullable", true);
        return Some(edit.build(tree));
    }
    let lower = word.to_ascii_lowercase();
    let synonym = SYNONYMS.iter().find(|(name, ..)| *name == lower);
    let meant = synonym
        .map(|(_, meant, format)| (*meant, *format))
        .or_else(|| nearest(&lower, TYPES).map(|meant| (meant, "")));
    let (read_as, hint) = match meant {
        Some((meant, "")) => (format!("`{meant}`"), format!("write `type: {meant}`")),
        Some((meant, format)) => (
            format!("`{meant}` of the format `{format}`"),
            format!("write `type: {meant}` and `format: {format}`"),
        ),
        None => (
            "any value".to_owned(),
            "types are string, number, integer, boolean, array and object; without `type`, any value is right"
                .to_owned(),
        ),
    };
    context.findings.warning(
        Code::UnknownType,
        place,
        format!("{shown} is not a type of OpenAPI; it is read as {read_as}"),
        hint,
    );
    match meant {
        Some((meant, format)) => {
            edit.set_string(tree, "type", meant);
            if !format.is_empty() && !Node::new(tree, id).has("format") {
                edit.set_string(tree, "format", format);
            }
        }
        None => {
            edit.remove(tree, "type");
        }
    }
    Some(edit.build(tree))
}

/// An array of types is one type, perhaps nullable, or an `anyOf` of one schema for each.
pub(super) fn several(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("type")?;
    if !matches!(written.value(), Value::Array(_)) {
        return None;
    }
    let is_null = |item: &Node<'_>| item.value() == Value::Null || item.string() == Some("null");
    let is_nullable = written.items().any(|item| is_null(&item));
    let others = written.items().filter(|item| !is_null(item));
    let mut types: Vec<(String, NodeId)> = Vec::new();
    for item in others {
        let Some(word) = item.text() else {
            context.findings.warning(
                Code::UnknownType,
                item,
                "this is not the name of a type; it is ignored",
                "types are string, number, integer, boolean, array, object and null",
            );
            continue;
        };
        if types.iter().all(|(known, _)| *known != word) {
            types.push((word.into_owned(), item.id()));
        }
    }
    // Every integer is a number.
    if types.iter().any(|(word, _)| word == "number") {
        types.retain(|(word, _)| word != "integer");
    }
    let has_alternatives = ["oneOf", "anyOf", "allOf"].iter().any(|key| node.has(key));
    let has_structure = STRUCTURES
        .iter()
        .any(|(_, keys)| keys.iter().any(|key| node.has(key)));
    let is_unconstrained = !has_structure && types.len() >= 5;
    context.since_3_1(tree, id, "type");
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "type");
    if is_nullable {
        edit.set_boolean(tree, "nullable", true);
    }
    match types.as_slice() {
        [(_, only)] => edit.set(tree, "type", *only),
        [] => {}
        // The alternatives say which types there are, and for any type there is nothing to say.
        _ if has_alternatives || is_unconstrained => {}
        _ => {
            report_unfit(tree, id, &types, is_nullable, context);
            let alternatives = alternatives(tree, id, &types, &mut edit);
            match alternatives.as_slice() {
                [only] => {
                    for (key, child) in tree.entries(*only) {
                        let key = tree.key_text(key).to_owned();
                        edit.set(tree, &key, child);
                    }
                }
                _ => {
                    let alternatives = tree.make_array(id, &alternatives);
                    edit.set(tree, "anyOf", alternatives);
                }
            }
        }
    }
    Some(edit.build(tree))
}

/// The keywords that are about one type only.
pub(super) const STRUCTURES: &[(&[&str], &[&str])] = &[
    (
        &["string"],
        &[
            "minLength",
            "maxLength",
            "pattern",
            "contentEncoding",
            "contentMediaType",
        ],
    ),
    (
        &["number", "integer"],
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
    (
        &["array"],
        &["items", "minItems", "maxItems", "uniqueItems"],
    ),
    (
        &["object"],
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "discriminator",
        ],
    ),
];

const NUMBER_FORMATS: [&str; 10] = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double",
];

/// Says which keywords and values of a schema are of none of its types.
fn report_unfit(
    tree: &Tree,
    id: NodeId,
    types: &[(String, NodeId)],
    is_nullable: bool,
    context: &mut Context<'_>,
) {
    let schema = Node::new(tree, id);
    let has = |names: &[&str]| types.iter().any(|(word, _)| names.contains(&word.as_str()));
    for (_, keys) in STRUCTURES.iter().filter(|(names, _)| !has(names)) {
        for key in *keys {
            if let Some(written) = schema.get(key) {
                context.findings.warning(
                    Code::KeywordOfAnotherType,
                    Place::key(written),
                    format!("`{key}` says nothing about values of any of the types"),
                    "correct the types, or remove the keyword",
                );
            }
        }
    }
    let values = schema.get("enum").into_iter().flat_map(Node::items);
    for value in values {
        let is_null = value.value() == Value::Null && is_nullable;
        let is_fit = is_null || types.iter().any(|(word, _)| is_of(value.value(), word));
        if !is_fit {
            context.findings.warning(
                Code::ValueOfAnotherType,
                value,
                "this value is of none of the types; it is left out",
                "correct the value, or add its type",
            );
        }
    }
}

/// One schema for each type with the keywords that are about it, which are taken from the whole.
pub(super) fn alternatives(
    tree: &mut Tree,
    id: NodeId,
    types: &[(String, NodeId)],
    whole: &mut Edit,
) -> Vec<NodeId> {
    let values: Option<Vec<NodeId>> = Node::new(tree, id)
        .get("enum")
        .map(|values| values.items().map(Node::id).collect());
    let format = Node::new(tree, id)
        .get("format")
        .map(|node| (node.id(), node.text().unwrap_or_default().into_owned()));
    let mut made = Vec::new();
    for (word, written) in types {
        let mut edit = Edit::empty(*written);
        edit.set_string(tree, "type", word);
        for (_, keys) in STRUCTURES
            .iter()
            .filter(|(names, _)| names.contains(&word.as_str()))
        {
            for key in *keys {
                if let Some(child) = Node::new(tree, id).get(key) {
                    let child = child.id();
                    edit.set(tree, key, child);
                }
            }
        }
        if let Some((format, text)) = &format
            && NUMBER_FORMATS.contains(&text.as_str())
                == matches!(word.as_str(), "number" | "integer")
            && matches!(word.as_str(), "number" | "integer" | "string")
        {
            edit.set(tree, "format", *format);
        }
        if let Some(values) = &values {
            let own = values
                .iter()
                .filter(|value| is_of(tree.value(**value), word));
            let own: Vec<NodeId> = own.copied().collect();
            if own.is_empty() {
                continue;
            }
            let own = tree.make_array(*written, &own);
            edit.set(tree, "enum", own);
        }
        made.push(edit.build(tree));
    }
    for (_, keys) in STRUCTURES {
        for key in *keys {
            whole.remove(tree, key);
        }
    }
    whole.remove(tree, "format");
    whole.remove(tree, "enum");
    made
}

/// A value is of a type.
pub(super) fn is_of(value: Value<'_>, word: &str) -> bool {
    match word {
        "string" => matches!(value, Value::String(_)),
        "number" => matches!(value, Value::Number(_)),
        "integer" => matches!(value, Value::Number(number) if number.as_f64().fract() == 0.0),
        "boolean" => matches!(value, Value::Boolean(_)),
        "array" => matches!(value, Value::Array(_)),
        "object" => matches!(value, Value::Object(_)),
        _ => true,
    }
}

/// An alternative that is `null` makes the whole nullable.
pub(super) fn null_alternative(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let mut kept: Vec<(&str, Vec<NodeId>)> = Vec::new();
    let mut nulls: Vec<NodeId> = Vec::new();
    for key in ["oneOf", "anyOf"] {
        let Some(written) = node.get(key) else {
            continue;
        };
        let (null, others): (Vec<Node<'_>>, Vec<Node<'_>>) = written
            .items()
            .partition(|item| is_null_schema(item.definition()));
        if !null.is_empty() {
            nulls.extend(null.into_iter().map(Node::id));
            kept.push((key, others.into_iter().map(Node::id).collect()));
        }
    }
    if kept.is_empty() {
        return None;
    }
    for null in nulls {
        context.since_3_1(tree, null, "type");
    }
    let mut edit = Edit::of(tree, id);
    for (key, others) in kept {
        edit.remove(tree, key);
        if !others.is_empty() {
            let others = tree.make_array(id, &others);
            edit.set(tree, key, others);
        }
    }
    edit.set_boolean(tree, "nullable", true);
    Some(edit.build(tree))
}

/// Nothing but `null` is right.
fn is_null_schema(schema: Node<'_>) -> bool {
    let is_null = |node: Node<'_>| node.value() == Value::Null;
    if let Some(written) = schema.get("type") {
        return match written.value() {
            Value::Null => true,
            Value::String(word) => word == "null",
            Value::Array(_) => {
                let mut items = written.items();
                items.len() > 0 && items.all(|item| is_null(item) || item.string() == Some("null"))
            }
            _ => false,
        };
    }
    let is_only_null = |values: Node<'_>| values.items().len() > 0 && values.items().all(is_null);
    schema.get("const").is_some_and(is_null) || schema.get("enum").is_some_and(is_only_null)
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{rewritten, rewritten_in};
    use super::super::version::Version;

    #[test]
    fn null_among_the_types_is_nullable() {
        let made = rewritten("{ type: [string, 'null'], maxLength: 3 }");
        assert_eq!(
            made,
            ("{maxLength:3,nullable:true,type:string}".to_owned(), vec![])
        );
        assert_eq!(
            rewritten("{ type: [string, null] }").0,
            "{nullable:true,type:string}"
        );
        assert_eq!(
            rewritten("{ type: 'null' }"),
            ("{nullable:true}".to_owned(), vec![])
        );
        assert_eq!(rewritten("{ type: string }").0, "{type:string}");
    }

    #[test]
    fn several_types_are_alternatives_with_their_own_keywords() {
        let made = rewritten(
            "{ type: [string, integer, 'null'], maxLength: 3, minimum: 1, format: uuid, description: d }",
        );
        assert_eq!(
            made,
            (
                "{anyOf:[{format:uuid,maxLength:3,type:string},{minimum:1,type:integer}],description:d,nullable:true}".to_owned(),
                vec![]
            )
        );
        assert_eq!(rewritten("{ type: [number, integer] }").0, "{type:number}");
        let made = rewritten("{ type: [string, integer], exclusiveMaximum: 3 }");
        assert_eq!(
            made.0,
            "{anyOf:[{type:string},{exclusiveMaximum:true,maximum:3,type:integer}]}"
        );
        assert_eq!(made.1, Vec::<&str>::new());
        let made = rewritten("{ type: [string, integer], enum: [a, 1] }").0;
        assert_eq!(
            made,
            "{anyOf:[{enum:[a],type:string},{enum:[1],type:integer}]}"
        );
        let made = rewritten("{ type: [string, integer], enum: [a] }").0;
        assert_eq!(made, "{enum:[a],type:string}");
        let made = rewritten("{ type: [string, number, boolean, array, object, 'null'] }").0;
        assert_eq!(made, "{nullable:true}");
    }

    #[test]
    fn what_is_of_none_of_several_types_is_reported() {
        let made = rewritten("{ type: [string, boolean], minimum: 1 }");
        let expected = "{anyOf:[{type:string},{type:boolean}]}";
        assert_eq!(made, (expected.to_owned(), vec!["E0345"]));
        let made = rewritten("{ type: [string, integer], enum: [a, 1, true, null] }");
        let expected = "{anyOf:[{enum:[a],type:string},{enum:[1],type:integer}]}";
        assert_eq!(made, (expected.to_owned(), vec!["E0307"; 2]));
        let made = rewritten("{ type: [string, { type: integer }] }");
        assert_eq!(made, ("{type:string}".to_owned(), vec!["E0301"]));
        let made = rewritten("{ type: [strng, int] }");
        let expected = "{anyOf:[{type:string},{type:integer}]}";
        assert_eq!(made, (expected.to_owned(), vec!["E0301"; 2]));
        let made = rewritten("{ type: [strng, 'null'] }");
        let expected = "{nullable:true,type:string}";
        assert_eq!(made, (expected.to_owned(), vec!["E0301"]));
    }

    #[test]
    fn an_alternative_that_is_null_makes_the_others_nullable() {
        let made = rewritten("{ oneOf: [{ type: 'null' }, { type: string }] }");
        assert_eq!(
            made,
            ("{nullable:true,oneOf:[{type:string}]}".to_owned(), vec![])
        );
        assert_eq!(
            rewritten("{ anyOf: [{ const: null }] }").0,
            "{nullable:true}"
        );
        let made = rewritten("{ oneOf: [{ type: integer }, { type: string }] }").0;
        assert_eq!(made, "{oneOf:[{type:integer},{type:string}]}");
    }

    #[test]
    fn words_that_are_no_types_are_read_as_what_is_meant() {
        let made = rewritten("{ type: file }");
        assert_eq!(
            made,
            ("{format:binary,type:string}".to_owned(), vec!["E0301"])
        );
        assert_eq!(rewritten("{ type: Strng }").0, "{type:string}");
        assert_eq!(
            rewritten("{ type: money }"),
            ("{}".to_owned(), vec!["E0301"])
        );
        assert_eq!(
            rewritten("{ type: { type: string } }"),
            ("{}".to_owned(), vec!["E0301"])
        );
        assert_eq!(
            rewritten("{ type: long, format: x }").0,
            "{format:x,type:integer}"
        );
    }

    #[test]
    fn a_document_of_3_0_is_told_that_it_uses_3_1() {
        let made = rewritten_in(Version::V3_0, "{ type: [string, 'null'] }");
        assert_eq!(
            made,
            ("{nullable:true,type:string}".to_owned(), vec!["E0108"])
        );
        assert_eq!(
            rewritten_in(Version::V3_0, "{ type: string }").1,
            Vec::<&str>::new()
        );
    }
}
