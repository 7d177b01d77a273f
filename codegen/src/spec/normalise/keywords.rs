//! Keywords of JSON Schema that OpenAPI 3.0 says with other words.

use super::pass::Context;
use super::version::Version;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Step, Tree, Value};

/// `nullable` is a word of 3.0.
pub(super) fn nullable(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("nullable")?;
    // What a pass has made is not what somebody wrote.
    let is_written = tree.original(written.id()) == written.id();
    let node = Node::new(tree, id);
    if is_written && written.boolean() == Some(true) && !node.has("type") && is_member(tree, id) {
        context.findings.warning(
            Code::IgnoredKeyword,
            Place::key(written),
            "`nullable` changes nothing here: null would have to be right by all members of `allOf`",
            "write it beside `allOf`",
        );
    } else if context.version != Version::V3_0 && is_written {
        of_3_0(
            written,
            "nullable",
            "write `type: [string, 'null']`, with the type that it is",
            context,
        );
    }
    None
}

/// The schema is written as a member of `allOf`.
fn is_member(tree: &Tree, id: NodeId) -> bool {
    let steps = tree.path(id).steps;
    let list = steps.iter().rev().nth(1);
    matches!(list, Some(Step::Key(key)) if tree.key_text(*key) == "allOf")
        && matches!(steps.last(), Some(Step::Index(_)))
}

fn of_3_0(written: Node<'_>, key: &str, hint: &str, context: &mut Context<'_>) {
    context.findings.warning(
        Code::OtherVersion,
        Place::key(written),
        format!("`{key}` is written as in OpenAPI 3.0; it is read as OpenAPI 3.0 means it"),
        hint,
    );
}

/// `const` is an `enum` of one value.
pub(super) fn constant(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("const")?.id();
    context.since_3_1(tree, id, "const");
    let list = Node::new(tree, id).get("enum");
    let value = Node::new(tree, written);
    if let Some(list) = list.filter(|list| !list.items().any(|one| one.equals(value))) {
        context.findings.warning(
            Code::ContradictoryLimits,
            Place::key(list),
            "`enum` lacks the value of `const`: no value can be right, so `enum` is not used",
            "list the value of `const`, or remove one of the two",
        );
    }
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "const");
    if tree.value(written) == Value::Null {
        edit.remove(tree, "type");
        edit.set_boolean(tree, "nullable", true);
    } else {
        let values = tree.make_array(written, &[written]);
        edit.set(tree, "enum", values);
    }
    Some(edit.build(tree))
}

/// A limit that is a number is a limit and a boolean.
pub(super) fn exclusive_limits(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let mut made = None;
    for (exclusive, inclusive) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        let node = Node::new(tree, made.unwrap_or(id));
        let Some(written) = node.get(exclusive) else {
            continue;
        };
        // What a pass has made is not what somebody wrote.
        let is_written = tree.original(written.id()) == written.id();
        if is_written && written.boolean().is_some() && context.version != Version::V3_0 {
            of_3_0(
                written,
                exclusive,
                "write the limit itself, as a number",
                context,
            );
        }
        let Some(limit) = written.number() else {
            continue;
        };
        let other = node.get(inclusive).and_then(Node::number);
        let order = other.and_then(|other| limit.compare(other));
        let is_stricter = order.is_none_or(|order| match exclusive {
            "exclusiveMinimum" => order.is_ge(),
            _ => order.is_le(),
        });
        let (object, limit) = (node.id(), written.id());
        context.since_3_1(tree, object, exclusive);
        let mut edit = Edit::of(tree, object);
        edit.remove(tree, exclusive);
        if is_stricter {
            edit.set(tree, inclusive, limit);
            edit.set_boolean(tree, exclusive, true);
        }
        made = Some(edit.build(tree));
    }
    made
}

/// How a string is encoded is a `format`; what a text holds is said in its description.
pub(super) fn content(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let encoding = node
        .text_of("contentEncoding")
        .map(|text| text.to_ascii_lowercase());
    let media_type = node
        .text_of("contentMediaType")
        .map(|text| text.to_ascii_lowercase());
    let is_text = media_type.as_deref().is_some_and(|media| {
        media.starts_with("text/") || media.contains("json") || media.contains("xml")
    });
    let own_format = node.text_of("format");
    let has_format = own_format.is_some();
    for key in ["contentEncoding", "contentMediaType"] {
        context.since_3_1(tree, id, key);
    }
    let format = match encoding.as_deref() {
        Some("base64" | "base64url") => Some("byte"),
        Some("binary") => Some("binary"),
        None if media_type.is_some() && !is_text => Some("binary"),
        _ => None,
    };
    // What is no format of its own is said in words.
    let lost = |key: &str, is_lost: bool, context: &mut Context<'_>| {
        if let Some(written) = node.get(key).filter(|_| is_lost) {
            context.findings.warning(
                Code::IgnoredKeyword,
                Place::key(written),
                format!("`{key}` is ignored; the string is handed over as it is"),
                "say in the description how the string is to be read",
            );
        }
    };
    let is_encoded = encoding
        .as_deref()
        .is_some_and(|encoding| !matches!(encoding, "7bit" | "8bit" | "identity"));
    let is_other = own_format.is_some_and(|own| Some(own.as_ref()) != format);
    lost(
        "contentEncoding",
        is_encoded && (format.is_none() || is_other),
        context,
    );
    let mut edit = Edit::of(tree, id);
    if let Some(media_type) = media_type.filter(|media_type| is_text && media_type != "text/plain")
    {
        let words = node.text_of("description").unwrap_or_default();
        let schema = node.get("contentSchema");
        let shape = schema.and_then(|schema| schema.string_of("$ref"));
        let shape = shape.and_then(|reference| reference.rsplit('/').next());
        let shape = shape.map_or_else(String::new, |name| format!(": `{name}`"));
        let words = format!("{words}\n\nHolds `{media_type}`{shape}.");
        edit.set_string(tree, "description", words.trim());
    }
    edit.remove(tree, "contentEncoding");
    edit.remove(tree, "contentMediaType");
    if let Some(format) = format.filter(|_| !has_format) {
        edit.set_string(tree, "format", format);
        let node = Node::new(tree, id);
        if !node.has("type") {
            edit.set_string(tree, "type", "string");
        }
    }
    Some(edit.build(tree))
}

/// Keywords that later phases know, and that only 3.1 has.
pub(super) fn of_3_1(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    for key in ["$defs", "examples"] {
        context.since_3_1(tree, id, key);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{rewritten, rewritten_in};
    use super::super::version::Version;

    #[test]
    fn a_constant_is_an_enum_of_one_value() {
        assert_eq!(rewritten("{ const: a }"), ("{enum:[a]}".to_owned(), vec![]));
        assert_eq!(rewritten("{ const: null }").0, "{nullable:true}");
        assert_eq!(rewritten("{ enum: [a] }").0, "{enum:[a]}");
        assert_eq!(
            rewritten("{ const: a, enum: [a, b] }").1,
            Vec::<&str>::new()
        );
        let made = rewritten("{ const: a, enum: [b] }");
        assert_eq!(made, ("{enum:[a]}".to_owned(), vec!["E0304"]));
        let made = rewritten_in(Version::V3_0, "{ const: a }");
        assert_eq!(made, ("{enum:[a]}".to_owned(), vec!["E0108"]));
    }

    #[test]
    fn numbers_as_exclusive_limits_are_limits_and_booleans() {
        let made = rewritten("{ exclusiveMinimum: 3, maximum: 5, exclusiveMaximum: 9 }");
        assert_eq!(
            made,
            (
                "{exclusiveMinimum:true,maximum:5,minimum:3}".to_owned(),
                vec![]
            )
        );
        let made = rewritten_in(Version::V3_0, "{ minimum: 3, exclusiveMinimum: true }");
        assert_eq!(
            made,
            ("{exclusiveMinimum:true,minimum:3}".to_owned(), vec![])
        );
        let made = rewritten("{ minimum: 3, exclusiveMinimum: true }");
        assert_eq!(made.1, ["E0108"]);
    }

    #[test]
    fn an_encoding_is_a_format() {
        let made = rewritten("{ type: string, contentEncoding: base64 }");
        assert_eq!(made, ("{format:byte,type:string}".to_owned(), vec![]));
        let made = rewritten("{ contentMediaType: image/png }").0;
        assert_eq!(made, "{format:binary,type:string}");
        let made = rewritten("{ type: string, contentMediaType: application/json }").0;
        assert_eq!(made, "{description:Holds `application/json`.,type:string}");
    }

    #[test]
    fn an_encoding_that_is_no_format_is_reported() {
        let made = rewritten("{ type: string, contentEncoding: quoted-printable }");
        assert_eq!(made, ("{type:string}".to_owned(), vec!["E0121"]));
        let made = rewritten("{ type: string, format: date, contentEncoding: base64 }");
        assert_eq!(
            made,
            ("{format:date,type:string}".to_owned(), vec!["E0121"])
        );
        let made = rewritten("{ type: string, format: byte, contentEncoding: base64 }");
        assert_eq!(made, ("{format:byte,type:string}".to_owned(), vec![]));
        assert!(
            rewritten("{ type: string, contentEncoding: 8bit }")
                .1
                .is_empty()
        );
    }

    #[test]
    fn nullable_without_a_type_is_nothing_in_a_member_of_all_of() {
        let codes = |schema: &str| rewritten_in(Version::V3_0, schema).1;
        let member = "{ $ref: '#/components/schemas/Other' }";
        assert_eq!(
            codes(&format!("{{ allOf: [{member}, {{ nullable: true }}] }}")),
            ["E0121"]
        );
        assert!(codes(&format!("{{ nullable: true, allOf: [{member}] }}")).is_empty());
        assert!(codes("{ allOf: [{ type: string, nullable: true }] }").is_empty());
        assert!(codes("{ allOf: [{ nullable: false }] }").is_empty());
        let newer = rewritten("{ allOf: [{ type: string }, { nullable: true }] }");
        assert_eq!(newer.1, ["E0121"]);
    }

    #[test]
    fn nullable_in_3_1_is_understood_with_a_warning() {
        assert_eq!(
            rewritten("{ nullable: true }"),
            ("{nullable:true}".to_owned(), vec!["E0108"])
        );
        assert_eq!(
            rewritten_in(Version::V3_0, "{ nullable: true }").1,
            Vec::<&str>::new()
        );
    }
}
