//! What is doubtful in a schema and changes nothing: values that are not of its type, formats that
//! look misspelt, arrays of nobody knows what.

use super::pass::Context;
use super::types::{STRUCTURES, is_of};
use super::version::Version;
use crate::diagnostic::{Code, Place};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

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
            _ => {}
        }
    }
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
        known == own || known.len() > 4 && strsim::damerau_levenshtein(&known, &own) == 1
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

/// Keywords that are about one type only say nothing about another.
pub(super) fn keywords_of_another_type(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let kind = node.string_of("type")?;
    let others = STRUCTURES
        .iter()
        .filter(|(types, _)| !types.contains(&kind));
    for key in others.flat_map(|(_, keys)| *keys) {
        if let Some(written) = node.get(key) {
            context.findings.warning(
                Code::KeywordOfAnotherType,
                Place::key(written),
                format!("`{key}` says nothing about values of the type `{kind}`"),
                "correct the type, or remove the keyword",
            );
        }
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
    use super::super::schema::tests::{rewritten, rewritten_in};
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
    fn formats_are_compared_with_those_that_are_known() {
        assert_eq!(
            rewritten("{ type: string, format: date_time }").1,
            ["E0335"]
        );
        assert_eq!(rewritten("{ type: string, format: pasword }").1, ["E0335"]);
        assert!(rewritten("{ type: string, format: isbn }").1.is_empty());
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
        let fitting = "{ type: [integer, 'null'], exclusiveMinimum: 1 }";
        assert!(rewritten(fitting).1.is_empty());
    }

    #[test]
    fn an_array_without_items_is_doubtful_in_3_0() {
        assert_eq!(rewritten_in(Version::V3_0, "{ type: array }").1, ["E0332"]);
        assert!(rewritten("{ type: array }").1.is_empty());
    }
}
