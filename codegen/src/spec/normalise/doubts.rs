//! What is doubtful in a schema and changes nothing: values that are not of its type, formats that
//! look misspelt, arrays of nobody knows what.

use super::pass::Context;
use super::types::{STRUCTURES, is_of};
use super::version::Version;
use crate::diagnostic::{Code, Place};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};
use std::collections::HashSet;

/// Formats of the registry, and others in common use.
const FORMATS: [&str; 62] = [
    "base64",
    "base64url",
    "bigint",
    "binary",
    "boolean",
    "byte",
    "bytes",
    "char",
    "cidr",
    "commonmark",
    "country",
    "currency",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "duration",
    "email",
    "float",
    "float32",
    "float64",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "integer",
    "ip",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json",
    "json-pointer",
    "long",
    "media-range",
    "number",
    "password",
    "regex",
    "relative-json-pointer",
    "relative-path",
    "string",
    "time",
    "time-local",
    "timestamp",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// Says what is doubtful.
pub(super) fn report(tree: &Tree, id: NodeId, context: &mut Context<'_>) {
    let node = Node::new(tree, id);
    for (key, value) in node.entries() {
        match key {
            "default" | "example" => self::value(node, key, value, context),
            "examples" => value
                .items()
                .for_each(|value| self::value(node, key, value, context)),
            "format" => format(value, context),
            "required" => repeated(value, context),
            _ => {}
        }
    }
}

/// The examples beside the schema of a parameter, a header or a body.
pub(super) fn examples(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let schema = node.get("schema")?.definition();
    let listed = node.entries_of("examples");
    let listed = listed.filter_map(|(_, example)| example.get("value"));
    // What is no JSON may be shown as its text.
    let is_text = node
        .key()
        .is_some_and(|key| key.contains('/') && !key.contains("json"));
    let examples = node.get("example").into_iter().chain(listed);
    for example in examples.filter(|example| !is_text || example.string().is_none()) {
        value(schema, "example", example, context);
    }
    None
}

fn value(schema: Node<'_>, key: &str, value: Node<'_>, context: &mut Context<'_>) {
    // Whether `null` is right depends on more than the type.
    if value.value() == Value::Null {
        return;
    }
    let Some(written) = schema.get("type") else {
        return;
    };
    let is_right = match written.value() {
        Value::String(word) => is_of(value.value(), word),
        Value::Array(_) => written.items().any(|word| {
            word.string()
                .is_none_or(|word| is_of(value.value(), word) && word != "null")
        }),
        _ => true,
    };
    if !is_right {
        let word = written
            .text()
            .map_or_else(|| "of its types".to_owned(), |word| format!("`{word}`"));
        context.findings.warning(
            Code::WrongValue,
            value,
            format!("this `{key}` is not a value of type {word}"),
            "write a value of the type, or correct the type",
        );
    }
}

/// A name that is required is required once.
fn repeated(names: Node<'_>, context: &mut Context<'_>) {
    let mut known = HashSet::new();
    for name in names.items() {
        if let Some(text) = name.string().filter(|text| !known.insert(*text)) {
            context.findings.warning(
                Code::RepeatedValue,
                name,
                format!("`{text}` is listed twice"),
                "remove one of them",
            );
        }
    }
}

fn format(written: Node<'_>, context: &mut Context<'_>) {
    let Some(format) = written.string() else {
        return;
    };
    if FORMATS.contains(&format) {
        return;
    }
    let squashed = |text: &str| text.replace(['-', '_', ' '], "").to_ascii_lowercase();
    let own = squashed(format);
    let is_near = |known: &&&str| {
        let known = squashed(known);
        let is_slip = || strsim::damerau_levenshtein(&known, &own) == 1;
        known == own
            || known.len() > 4 && is_slip()
            // `ulid` and `uuid4` are no misspelt `uuid`: of short words, another letter makes another word.
            || known.len() == 4 && own.len() <= 4 && is_slip() && !is_another_word(&known, &own)
    };
    if let Some(known) = FORMATS.iter().find(is_near) {
        context.findings.warning(
            Code::MisspeltFormat,
            written,
            format!("the format `{format}` is not known, and is ignored"),
            format!("did you mean `{known}`?"),
        );
    }
}

/// One letter is another one.
fn is_another_word(known: &str, own: &str) -> bool {
    let differing = known.chars().zip(own.chars());
    known.len() == own.len() && differing.filter(|(one, other)| one != other).count() == 1
}

/// Formats that say something about some types only. Numbers are written as strings, too.
const TYPES_OF_FORMATS: &[(&[&str], &[&str])] = &[
    (
        &["number", "string"],
        &["float", "double", "float32", "float64"],
    ),
    (
        &["integer", "number", "string"],
        &[
            "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
        ],
    ),
    (
        &["string"],
        &[
            "binary", "byte", "email", "hostname", "ipv4", "ipv6", "password", "uri", "uuid",
        ],
    ),
];

/// Keywords that are about one type only say nothing about another.
pub(super) fn keywords_of_another_type(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if let (None, Some(_), Some(written)) =
        (node.get("type"), node.get("items"), node.get("properties"))
    {
        context.findings.warning(
            Code::KeywordOfAnotherType,
            Place::key(written),
            "`properties` are ignored: without a type, a schema with `items` is read as an array",
            "write the type that is meant, and remove what is about the other",
        );
    }
    let kind = node.string_of("type")?;
    let others = STRUCTURES
        .iter()
        .filter(|(types, _)| !types.contains(&kind));
    for key in others.flat_map(|(_, keys)| *keys) {
        if let Some(written) = node.get(key) {
            // What it was before a pass has said it in other words.
            let original = Node::written(tree, tree.original(written.id()));
            let key = original.key().unwrap_or(key);
            context.findings.warning(
                Code::KeywordOfAnotherType,
                Place::key(written),
                format!("`{key}` says nothing about values of the type `{kind}`"),
                "correct the type, or remove the keyword",
            );
        }
    }
    let format = node.get("format");
    let word = format.and_then(Node::string).unwrap_or_default();
    let mut of_others = TYPES_OF_FORMATS
        .iter()
        .filter(|(types, _)| !types.contains(&kind));
    if let Some(written) = format
        && of_others.any(|(_, formats)| formats.contains(&word))
    {
        context.findings.warning(
            Code::KeywordOfAnotherType,
            written,
            format!("the format `{word}` says nothing about values of the type `{kind}`"),
            "correct the type, or remove the format",
        );
    }
    None
}

/// Until 3.1, an array has to say what its items are.
pub(super) fn array_without_items(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if context.version == Version::V3_0
        && node.string_of("type") == Some("array")
        && !node.has("items")
        && !node.has("allOf")
    {
        context.findings.warning(
            Code::ArrayWithoutItems,
            Place::key(node),
            "an array does not say what its items are; any value is allowed",
            "describe them in `items`",
        );
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{normalised, rewritten, rewritten_in};
    use super::super::version::Version;

    #[test]
    fn values_are_compared_with_the_type() {
        assert_eq!(rewritten("{ type: integer, default: many }").1, ["E0334"]);
        assert_eq!(
            rewritten("{ type: [string, 'null'], examples: [a, 1] }").1,
            ["E0334"]
        );
        assert!(rewritten("{ type: number, default: 1 }").1.is_empty());
        assert!(rewritten("{ type: integer, default: null }").1.is_empty());
    }

    #[test]
    fn examples_of_parameters_are_compared_with_the_type() {
        let codes = |example: &str| {
            let schema = "schema: { type: string }";
            let parameter = format!("{{ name: a, in: query, {schema}, {example} }}");
            let text = format!("paths: {{}}\ncomponents: {{ parameters: {{ P: {parameter} }} }}");
            normalised(Version::V3_0, &text, &["components"]).1
        };
        assert_eq!(codes("example: 5"), ["E0334"]);
        assert_eq!(codes("examples: { a: { value: 5 } }"), ["E0334"]);
        assert!(codes("example: a").is_empty());
        let body = |media: &str| {
            let content = format!("{media}: {{ schema: {{ type: object }}, example: a }}");
            let body = format!("requestBodies: {{ B: {{ content: {{ {content} }} }} }}");
            let text = format!("paths: {{}}\ncomponents: {{ {body} }}");
            normalised(Version::V3_0, &text, &["components"]).1
        };
        assert_eq!(body("application/json"), ["E0334"]);
        assert!(body("application/xml").is_empty());
    }

    #[test]
    fn formats_are_compared_with_those_that_are_known() {
        assert_eq!(
            rewritten("{ type: string, format: date_time }").1,
            ["E0335"]
        );
        assert_eq!(rewritten("{ type: string, format: pasword }").1, ["E0335"]);
        for slip in ["uudi", "uui", "dat", "ipv", "byt"] {
            let schema = format!("{{ type: string, format: {slip} }}");
            assert_eq!(rewritten(&schema).1, ["E0335"], "{slip}");
        }
        for other in ["isbn", "ulid", "guid", "url", "data"] {
            let schema = format!("{{ type: string, format: {other} }}");
            assert!(rewritten(&schema).1.is_empty(), "{other}");
        }
        assert!(
            rewritten("{ type: string, format: date-time }")
                .1
                .is_empty()
        );
    }

    #[test]
    fn keywords_of_another_type_are_reported() {
        assert_eq!(rewritten("{ type: string, minimum: 1 }").1, ["E0345"]);
        assert_eq!(rewritten("{ type: object, items: {} }").1, ["E0345"]);
        let both = "{ items: { type: string }, properties: { a: { type: string } } }";
        assert_eq!(rewritten(both).1, ["E0345"]);
        assert_eq!(rewritten("{ type: integer, format: double }").1, ["E0345"]);
        assert_eq!(rewritten("{ type: boolean, format: int32 }").1, ["E0345"]);
        assert!(rewritten("{ type: string, format: int64 }").1.is_empty());
        let fitting = "{ type: [integer, 'null'], exclusiveMinimum: 1 }";
        assert!(rewritten(fitting).1.is_empty());
    }

    #[test]
    fn a_property_is_required_once() {
        let codes = |names: &str| rewritten(&format!("{{ required: [{names}] }}")).1;
        assert_eq!(codes("a, a"), ["E0306"]);
        assert!(codes("a, b").is_empty());
    }

    #[test]
    fn an_array_without_items_is_doubtful_in_3_0() {
        assert_eq!(rewritten_in(Version::V3_0, "{ type: array }").1, ["E0332"]);
        assert!(rewritten("{ type: array }").1.is_empty());
    }
}
