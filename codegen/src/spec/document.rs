//! A document that is structurally sound and normalised.

use super::grammar::{Kind, METHODS, Shape, shape_of, title};
use super::linking::Others;
use super::node::Node;
use super::select::Selection;
use super::text::Source;
use super::tree::{Tree, Value};
use crate::diagnostic::{Code, Diagnostic, Findings, Located};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};

/// The document that is compiled.
#[derive(Debug)]
pub struct Document {
    tree: Tree,
    others: Others,
    selection: Selection,
}

impl Document {
    pub(super) fn new(tree: Tree, others: Others, selection: Selection) -> Self {
        Self {
            tree,
            others,
            selection,
        }
    }

    /// Which operations were selected.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Gives findings their files, lines and columns, and what stands there. `source` is the text that
    /// the document was read from.
    pub fn locate(&self, source: &Source, findings: Findings) -> Vec<Located> {
        self.others.locate(source, &self.tree, findings)
    }

    /// The nodes.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The whole document.
    pub fn root(&self) -> Node<'_> {
        Node::new(&self.tree, self.tree.root())
    }
}

/// The operations of a path item by their methods: those that the specification names in its order and
/// spelling, then others as they are sent.
pub fn operations<'a>(item: Node<'a>) -> impl Iterator<Item = (&'a str, Node<'a>)> {
    let named = METHODS
        .iter()
        .filter_map(move |method| Some((*method, item.get(method)?)));
    named.chain(item.entries_of("additionalOperations"))
}

/// An object of the specification, typed by `openapiv3`. Its children are references that lead
/// nowhere: they are asked for by their own nodes.
///
/// # Errors
///
/// What the type refuses, at the node.
pub fn typed<T: DeserializeOwned>(node: Node<'_>, kind: Kind) -> Result<T, Diagnostic> {
    serde_json::from_value(shallow(node, kind)).map_err(|error| {
        let message = format!("{} cannot be read: {error}", title(kind));
        Diagnostic::error(Code::UnreadableObject, node, message)
            .hint("compare it with the OpenAPI 3.0 specification")
    })
}

/// A copy of an object whose children are references.
fn shallow(node: Node<'_>, kind: Kind) -> Json {
    let entries = node.entries();
    let known = entries.filter_map(|(key, child)| Some((key, child, shape_of(kind, key)?)));
    let copied = known.filter_map(|(key, child, shape)| Some((key.to_owned(), cut(child, shape)?)));
    Json::Object(copied.collect())
}

/// The copy of a field: references in place of objects, nothing in place of what no phase reads.
fn cut(node: Node<'_>, shape: Shape) -> Option<Json> {
    Some(match shape {
        Shape::Any | Shape::Paths | Shape::Aside(_) => return None,
        Shape::String => Json::String(node.text()?.into_owned()),
        Shape::Boolean | Shape::Integer | Shape::Number => scalar(node),
        Shape::BooleanOrSchema if node.boolean().is_some() => scalar(node),
        Shape::Reference(_) | Shape::BooleanOrSchema => json!({ "$ref": "#" }),
        Shape::Node(kind) => shallow(node, kind),
        Shape::Array(item) => node.items().filter_map(|child| cut(child, *item)).collect(),
        Shape::Map(item) => node
            .entries()
            .filter_map(|(key, child)| Some((key.to_owned(), cut(child, *item)?)))
            .collect::<Map<String, Json>>()
            .into(),
    })
}

fn scalar(node: Node<'_>) -> Json {
    match node.value() {
        Value::Boolean(value) => value.into(),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => value.into(),
            (None, Some(value)) => value.into(),
            (None, None) => number.as_f64().into(),
        },
        Value::String(text) => text.into(),
        Value::Null | Value::Array(_) | Value::Object(_) => Json::Null,
    }
}
