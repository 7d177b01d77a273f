//! Words that mean another thing than they say: of older drafts of JSON Schema, and of integers about
//! numbers. Each is warned about.

use super::pass::Context;
use super::types::alternatives;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// `required: true` on a property, as older drafts of JSON Schema had it.
pub(super) fn required_on_property(
    tree: &mut Tree,
    schema: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, schema);
    let required = node.get("required")?;
    let is_boolean = required.boolean().is_some();
    let is_quoted = matches!(required.string(), Some("true" | "false"));
    if !is_boolean && !is_quoted {
        return None;
    }
    context.findings.warning(
        Code::RequiredOnProperty,
        required,
        "`required` of a schema is an array of the names of its properties; this is ignored",
        "name the property in `required` of the object around it",
    );
    let mut edit = Edit::of(tree, schema);
    edit.remove(tree, "required");
    Some(edit.build(tree))
}

/// What Kubernetes writes for a string or an integer: a format of its own, mostly beside `type: string`.
pub(super) fn integer_or_string(
    tree: &mut Tree,
    id: NodeId,
    _: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let is_meant = node.string_of("format") == Some("int-or-string");
    let has_others = ["oneOf", "anyOf", "allOf"].iter().any(|key| node.has(key));
    let is_either = matches!(node.string_of("type"), None | Some("string" | "integer"));
    if !is_meant || !is_either || has_others {
        return None;
    }
    let types = ["integer", "string"].map(|word| (word.to_owned(), id));
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "format");
    edit.remove(tree, "type");
    let rest = edit.build(tree);
    let mut edit = Edit::of(tree, rest);
    let list = alternatives(tree, rest, &types, &mut edit);
    let list = tree.make_array(id, &list);
    edit.set(tree, "anyOf", list);
    Some(edit.build(tree))
}

/// Formats of integers of 64 bits at most.
const INTEGERS: [&str; 8] = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
];

/// A number whose format is of integers is one, unless a value of it has a fraction: an id beyond 2^53
/// would be another one.
pub(super) fn integer_format(
    tree: &mut Tree,
    schema: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, schema);
    let format = node.get("format")?;
    let word = format.string().filter(|word| INTEGERS.contains(word))?;
    if node.string_of("type") != Some("number") {
        return None;
    }
    let is_whole = shows_whole_numbers(node);
    let read = if is_whole {
        "; the number is read as one"
    } else {
        ", and values with a fraction are shown; any number is read"
    };
    context.findings.warning(
        Code::IntegerFormat,
        format,
        format!("`{word}` is a format of integers{read}"),
        "write `type: integer`, or leave the format out",
    );
    if !is_whole {
        return None;
    }
    let mut edit = Edit::of(tree, schema);
    edit.set_string(tree, "type", "integer");
    Some(edit.build(tree))
}

fn shows_whole_numbers(schema: Node<'_>) -> bool {
    let single = ["default", "example", "minimum", "maximum", "multipleOf"];
    let shown = single.into_iter().filter_map(|key| schema.get(key));
    let lists = ["enum", "examples"].into_iter();
    let listed = lists.flat_map(|key| schema.items_of(key));
    let mut shown = shown.chain(listed).filter_map(Node::number);
    shown.all(|number| number.whole().is_some())
}

/// A `type` beside alternatives of which none is of it: they say more about what a value is.
pub(super) fn contradicted_type(
    tree: &mut Tree,
    schema: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, schema);
    let written = node.get("type")?;
    let word = written.string()?;
    let key = ["oneOf", "anyOf"].into_iter().find(|key| node.has(key))?;
    let alternatives: Vec<Node<'_>> = node.items_of(key).map(Node::definition).collect();
    let is_another = |one: &Node<'_>| {
        let own = one.string_of("type");
        own.is_some_and(|own| own != word && !(is_number(own) && is_number(word)))
    };
    if alternatives.is_empty() || !alternatives.iter().all(is_another) {
        return None;
    }
    context.findings.warning(
        Code::AllOfContradiction,
        written,
        format!("no alternative of `{key}` is of the type `{word}`; the type is ignored"),
        "leave out `type` beside alternatives",
    );
    let mut edit = Edit::of(tree, schema);
    edit.remove(tree, "type");
    Some(edit.build(tree))
}

/// Properties of an array whose items nothing describes: they are those of the items.
pub(super) fn properties_of_items(
    tree: &mut Tree,
    schema: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, schema);
    let properties = node.get("properties")?;
    let items = node.get("items")?;
    let is_array = node.string_of("type") == Some("array");
    if !is_array || properties.entries().len() == 0 || !is_undescribed(items) {
        return None;
    }
    context.findings.warning(
        Code::KeywordOfAnotherType,
        Place::key(properties),
        "an array has no properties; these are read as those of its items",
        "write them in `items`",
    );
    let items = items.id();
    let mut edit = Edit::of(tree, schema);
    let mut of_items = Edit::of(tree, items);
    for key in ["properties", "required"] {
        if let Some(moved) = edit.remove(tree, key) {
            of_items.set(tree, key, moved);
        }
    }
    of_items.set_string(tree, "type", "object");
    let items = of_items.build(tree);
    edit.set(tree, "items", items);
    Some(edit.build(tree))
}

/// All that a schema says of its values is that they are objects.
fn is_undescribed(schema: Node<'_>) -> bool {
    const NOTES: [&str; 5] = ["title", "description", "example", "deprecated", "nullable"];
    schema.is_object()
        && schema.entries().all(|(key, value)| match key {
            "type" => value.string() == Some("object"),
            _ => NOTES.contains(&key) || key.starts_with("x-"),
        })
}

fn is_number(word: &str) -> bool {
    matches!(word, "integer" | "number")
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{rewritten, rewritten_in};
    use super::super::version::Version;

    #[test]
    fn a_number_with_a_format_of_integers_is_an_integer() {
        let made = rewritten("{ type: number, format: int64, minimum: 1 }");
        let expected = "{format:int64,minimum:1,type:integer}";
        assert_eq!(made, (expected.to_owned(), vec!["E0128"]));
        let (made, codes) = rewritten("{ type: number, format: int32, default: 0.5 }");
        assert!(made.contains("type:number"), "{made}");
        assert_eq!(codes, ["E0128"]);
        let (made, codes) = rewritten("{ type: number, format: double }");
        assert!(made.contains("type:number") && codes.is_empty(), "{made}");
    }

    #[test]
    fn a_type_that_no_alternative_is_of_is_taken_away_with_a_warning() {
        let (made, codes) =
            rewritten("{ type: object, oneOf: [{ type: string }, { type: boolean }] }");
        assert_eq!(made, "{oneOf:[{type:string},{type:boolean}]}");
        assert_eq!(codes, ["E0314"]);
        for kept in [
            "{ type: number, oneOf: [{ type: integer }, { type: string }] }",
            "{ type: object, oneOf: [{ type: string }, { required: [a] }] }",
            "{ type: string, oneOf: [{ type: string }, { type: boolean }] }",
        ] {
            let (made, codes) = rewritten(kept);
            assert!(!codes.contains(&"E0314"), "{made}");
        }
    }

    #[test]
    fn properties_of_an_array_are_those_of_items_that_nothing_describes() {
        let expected = "{items:{properties:{a:{type:string}},required:[a],type:object},type:array}";
        for items in ["{ type: object }", "{}"] {
            let schema = "required: [a], properties: { a: { type: string } }";
            let made = rewritten(&format!("{{ type: array, items: {items}, {schema} }}"));
            assert_eq!(made, (expected.to_owned(), vec!["E0345"]));
        }
        for kept in [
            "{items:{type:string},properties:{a:{type:string}},type:array}",
            "{items:{properties:{b:{type:string}},type:object},properties:{a:{type:string}},type:array}",
            "{items:{type:object},properties:{a:{type:string}},type:object}",
            "{items:{type:object},properties:{},type:array}",
        ] {
            assert_eq!(rewritten(&kept.replace(':', ": ")).0, kept);
        }
    }

    #[test]
    fn a_boolean_required_is_taken_away_with_a_warning() {
        let made = rewritten("{ type: string, required: true }");
        assert_eq!(made, ("{type:string}".to_owned(), vec!["E0106"]));
        assert_eq!(rewritten("{ type: string, required: 'true' }"), made);
    }

    #[test]
    fn an_array_of_names_and_a_property_called_required_are_left_alone() {
        let made =
            rewritten("{ required: [required], properties: { required: { type: boolean } } }");
        assert_eq!(
            made,
            (
                "{properties:{required:{type:boolean}},required:[required]}".to_owned(),
                vec![]
            )
        );
    }

    #[test]
    fn an_integer_or_a_string_of_kubernetes_is_either() {
        let expected = "{anyOf:[{type:integer},{maxLength:9,type:string}],description:d}";
        for kind in ["type: string,", "type: integer,", ""] {
            let schema =
                format!("{{ {kind} format: int-or-string, maxLength: 9, description: d }}");
            assert_eq!(rewritten(&schema).0, expected, "{kind}");
        }
        let made =
            rewritten("{ anyOf: [{ type: integer }, { type: string }], format: int-or-string }");
        assert_eq!(made.1, [""; 0]);
    }

    #[test]
    fn values_of_both_kinds_are_right_for_an_integer_or_a_string() {
        let schema = "{ type: string, format: int-or-string, default: 5, example: 7 }";
        let (made, findings) = rewritten_in(Version::V3_0, schema);
        assert_eq!(
            made,
            "{anyOf:[{type:integer},{type:string}],default:5,example:7}"
        );
        assert_eq!(findings, [""; 0]);
        let schema = "{ type: string, format: int-or-string, enum: [a, 1] }";
        assert_eq!(
            rewritten_in(Version::V3_0, schema),
            (
                "{anyOf:[{enum:[1],type:integer},{enum:[a],type:string}]}".to_owned(),
                vec![]
            )
        );
    }
}
