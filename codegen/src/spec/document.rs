//! A document that is structurally sound and normalised.

use super::grammar::{Kind, METHODS, Shape, shape_of, title};
use super::linking::Others;
use super::node::Node;
use super::parse::parse_into;
use super::pointer;
use super::select::Selection;
use super::text::Source;
use super::tree::{NodeId, Tree, Value};
use super::version::Version;
use crate::diagnostic::{Code, Diagnostic, Findings, Located, Place};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// How many lines of the text are kept of a place.
const EXCERPT: usize = 15;

/// A document may be a single line of megabytes.
const LONGEST_LINE: usize = 300;

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file, as the caller named it.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// JSON pointer into the file.
    pub pointer: String,
    /// The text from that line on, some lines of it.
    pub lines: Vec<String>,
}

/// Whether a text says that it is a document of OpenAPI; so does one that cannot be parsed and mentions
/// it, so that the mistake is told.
pub fn is_document(source: &Source) -> bool {
    const KEYS: [&str; 2] = ["openapi", "swagger"];
    if !KEYS.iter().any(|key| source.text.contains(key)) {
        return false;
    }
    let mut tree = Tree::default();
    match parse_into(&mut tree, &source.text, 0) {
        Ok(root) => KEYS.iter().any(|key| tree.child(root, key).is_some()),
        Err(_) => true,
    }
}

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

    /// Where nodes are written, whatever they were made into: the keys that lead to them.
    pub fn places(&self, source: &Source, nodes: &[NodeId]) -> BTreeMap<NodeId, Written> {
        let mut findings = Findings::new();
        for (index, node) in nodes.iter().enumerate() {
            let message = index.to_string();
            findings.push(Diagnostic::warning(
                Code::UnusedExtension,
                Place::key(*node),
                message,
            ));
        }
        let located = self.others.locate(source, &self.tree, findings);
        let mut texts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let written = located.into_iter().filter_map(|located| {
            // Behind the number may be where an overlay brings it in.
            let number = located.diagnostic.message.split(',').next()?;
            let index: usize = number.parse().ok()?;
            let path = located.path.clone();
            let lines = texts
                .entry(path)
                .or_insert_with_key(|path| self.others.text(source, path).lines().collect());
            let first = located.excerpt.map(|excerpt| excerpt.text);
            let more = lines.iter().skip(located.line).take(EXCERPT);
            let more = more.take_while(|line| line.len() < LONGEST_LINE);
            let more = more.map(|line| (*line).to_owned());
            let node = *nodes.get(index)?;
            let steps = self.tree.path(node).steps.into_iter();
            let tokens = steps.map(|step| self.tree.token(step));
            let written = Written {
                pointer: tokens.fold(String::new(), |all, token| pointer::join(&all, &token)),
                lines: first.into_iter().chain(more).collect(),
                path: located.path,
                line: located.line,
                column: located.column,
            };
            Some((node, written))
        });
        written.collect()
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

/// A parameter is sent with its reserved characters as they are. Before 3.2 only one of the query can be.
pub fn allows_reserved(parameter: Node<'_>) -> bool {
    let tree = parameter.tree();
    let is_wider = Version::of(Node::new(tree, tree.root())) >= Some(Version::V3_2);
    parameter.is_set("allowReserved")
        && match parameter.string_of("in") {
            Some("query") => true,
            Some("path") => is_wider,
            Some("cookie") => is_wider && parameter.string_of("style") != Some("cookie"),
            _ => false,
        }
}

/// The name of the security scheme that is demanded, where it is demanded by its URI.
pub(super) fn demanded(root: Node<'_>, written: &str) -> Option<String> {
    let itself = root.string_of("$self").unwrap_or_default();
    let uri = written.strip_prefix(itself).unwrap_or(written);
    pointer::component("securitySchemes", uri)
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
        Value::Number(number) => number.into(),
        Value::String(text) => text.into(),
        Value::Null | Value::Array(_) | Value::Object(_) => Json::Null,
    }
}
