//! Names and descriptions of the values of an `enum`, as other tools write them: under other keys, as
//! maps, or as one list of objects.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::extensions::{ENUM_DESCRIPTIONS, ENUM_NAMES};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

/// How each is written, what we call it first.
const SPELLINGS: [(&str, &[&str]); 2] = [
    (ENUM_NAMES, &[ENUM_NAMES, "x-enumNames", "x-enum-names"]),
    (
        ENUM_DESCRIPTIONS,
        &[ENUM_DESCRIPTIONS, "x-enumDescriptions"],
    ),
];

/// A list of objects, each about a value.
const OBJECTS: &str = "x-ms-enum";

/// Says it in lists that run parallel to the values.
pub(super) fn parallel(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let mut edit = Edit::of(tree, id);
    let mut is_changed = false;
    for ((key, spellings), word) in SPELLINGS.into_iter().zip(["name", "description"]) {
        let node = Node::new(tree, id);
        let mut written = spellings.iter().filter_map(|key| node.get(key));
        let written = written.find(|written| written.value() != Value::Null);
        let list = match written.map(|written| (written, written.value())) {
            Some((_, Value::Object(_))) => of_map(written?, node, context),
            Some((written, _)) if written.key() == Some(key) => continue,
            Some((written, _)) => {
                let (list, old) = (written.id(), written.key().unwrap_or_default().to_owned());
                edit.remove(tree, &old);
                edit.set(tree, key, list);
                is_changed = true;
                continue;
            }
            None => of_objects(node, word, context),
        };
        let Some((origin, list)) = list else {
            continue;
        };
        let items: Vec<NodeId> = list
            .into_iter()
            .map(|item| item.unwrap_or_else(|| tree.make_string(origin, "")))
            .collect();
        let list = tree.make_array(origin, &items);
        edit.set(tree, key, list);
        is_changed = true;
    }
    is_changed.then(|| edit.build(tree))
}

/// Says what names and describes nothing: what is no list, an item that is no text, and what stands
/// where there are no values.
pub(super) fn report(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let has_values = ["enum", "allOf", "oneOf", "anyOf", "$ref"]
        .into_iter()
        .any(|key| node.has(key));
    for (key, _) in SPELLINGS {
        let Some(written) = node.get(key) else {
            continue;
        };
        let is_text = |item: &Node<'_>| item.text().is_some();
        let wrong = written.items().find(|item| !is_text(item));
        let (place, message) = match (written.value(), wrong) {
            (Value::Null, _) => continue,
            _ if !has_values => (Place::key(written), "stands where there are no values"),
            (Value::Array(_), None) => continue,
            (Value::Array(_), Some(item)) => (Place::from(item), "has an item that is no text"),
            _ => (Place::from(written), "is no list"),
        };
        context.findings.warning(
            Code::UnequalLabels,
            place,
            format!("`{key}` {message}; that is not used"),
            "write a list of a text for each value",
        );
    }
    None
}

/// Where it is written, and an item for each value.
type List = (NodeId, Vec<Option<NodeId>>);

/// The texts of a map from values.
fn of_map(map: Node<'_>, schema: Node<'_>, context: &mut Context<'_>) -> Option<List> {
    let said = map
        .entries()
        .map(|(value, text)| (Place::key(text), value.to_owned(), text));
    Some((map.id(), matched(said.collect(), schema, map, context)))
}

/// The texts at a word of the objects of a list.
fn of_objects(schema: Node<'_>, word: &str, context: &mut Context<'_>) -> Option<List> {
    let written = schema.get(OBJECTS)?;
    let values = written.items_of("values");
    let said = values.filter_map(|object| {
        let value = object.text_of("value")?.into_owned();
        Some((Place::from(object.id()), value, object.get(word)?))
    });
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| (written.id(), matched(said, schema, written, context)))
}

/// What is said about each value.
fn matched(
    said: Vec<(Place, String, Node<'_>)>,
    schema: Node<'_>,
    written: Node<'_>,
    context: &mut Context<'_>,
) -> Vec<Option<NodeId>> {
    let values: Vec<_> = schema.items_of("enum").map(Node::text).collect();
    let mut list = vec![None; values.len()];
    for (place, value, text) in said {
        match values
            .iter()
            .position(|known| known.as_deref() == Some(&value))
        {
            Some(index) => {
                if let Some(item) = list.get_mut(index) {
                    *item = Some(text.id());
                }
            }
            None => context.findings.warning(
                Code::UnequalLabels,
                place,
                format!(
                    "`{}` is about {value:?}, which `enum` does not list; that is not used",
                    written.key().unwrap_or_default()
                ),
                "list the value, or write here what is listed",
            ),
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    fn labels(text: &str) -> (String, Vec<&'static str>) {
        rewritten(&format!("{{ enum: [0, 1], {text} }}"))
    }

    #[test]
    fn other_spellings_are_read() {
        for (text, expected) in [
            ("x-enumNames: [A, B]", "x-enum-varnames:[A,B]"),
            ("x-enumDescriptions: [A, B]", "x-enum-descriptions:[A,B]"),
            (
                "x-enum-varnames: [C, D], x-enumNames: [A, B]",
                "x-enum-varnames:[C,D],x-enumNames:[A,B]",
            ),
            (
                "x-enum-descriptions: { '1': B }",
                "x-enum-descriptions:[,B]",
            ),
        ] {
            let made = labels(text);
            assert_eq!(made, (format!("{{enum:[0,1],{expected}}}"), vec![]));
        }
    }

    #[test]
    fn objects_about_values_are_two_lists() {
        let (made, codes) = labels(
            "x-ms-enum: { values: [{ value: 1, name: B }, { value: 0, name: A, description: a }] }",
        );
        let expected = "{enum:[0,1],x-enum-descriptions:[a,],x-enum-varnames:[A,B],";
        assert!(made.starts_with(expected), "{made}");
        assert!(codes.is_empty(), "{codes:?}");
        let (made, codes) = labels("x-ms-enum: { name: Kind, modelAsString: true }");
        assert!(!made.contains("varnames"), "{made}");
        assert!(codes.is_empty());
    }

    #[test]
    fn what_names_nothing_is_reported() {
        for text in ["x-enum-varnames: A", "x-enum-varnames: [A, null]"] {
            assert_eq!(labels(text).1, ["E0342"], "{text}");
        }
        let (_, codes) = rewritten("{ type: string, x-enum-varnames: [A] }");
        assert_eq!(codes, ["E0342"]);
    }

    #[test]
    fn what_is_said_about_no_value_is_reported() {
        let (_, codes) = labels("x-enum-descriptions: { '2': C }");
        assert_eq!(codes, ["E0342"]);
        let (_, codes) = labels("x-ms-enum: { values: [{ value: 2, name: C }] }");
        assert_eq!(codes, ["E0342"]);
    }
}
