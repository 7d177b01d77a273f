//! A document as an arena: every node has a number, a place among the others, and perhaps an
//! origin.
//!
//! Text becomes nodes once, in `spec::parse`. Passes add nodes and let them take the
//! place of others; no node is ever changed, so the path of a node in the text stays known
//! whatever was made of it. Nodes are read through [`crate::spec::node::Node`].

mod build;
mod links;
mod number;

pub use crate::node_id::NodeId;
pub(in crate::spec) use links::Link;
pub use number::Number;

use std::collections::HashMap;

/// An interned key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u32);

/// The way from a parent to a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// By a key of an object.
    Key(Key),
    /// By its place in an array.
    Index(u32),
}

/// The content of a node. Children are as the text has them, whatever has taken their place.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "the names are those of JSON")]
pub enum Value<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    String(&'a str),
    Array(&'a [NodeId]),
    /// Sorted by key.
    Object(&'a [(Key, NodeId)]),
}

impl Value<'_> {
    /// What it is, for messages.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Stored {
    Null,
    Boolean(bool),
    Number(Number),
    String(Range),
    Array(Range),
    Object(Range),
}

/// A part of one of the lists that nodes share.
#[derive(Debug, Clone, Copy)]
struct Range {
    start: u32,
    end: u32,
}

impl Range {
    fn of<T>(self, list: &[T]) -> &[T] {
        list.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

#[derive(Debug)]
struct Stem {
    value: Stored,
    parent: Option<(NodeId, Step)>,
    origin: Option<NodeId>,
    replacement: Option<NodeId>,
}

/// Where a node is in the text: the root of its file and the steps that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The root of the file.
    pub root: NodeId,
    /// Outermost first.
    pub steps: Vec<Step>,
}

/// The entries that an object has where it is searched one by one.
const FEW: usize = 16;

/// The nodes of a document and of the files that it refers to.
#[derive(Debug, Default)]
pub struct Tree {
    nodes: Vec<Stem>,
    text: String,
    items: Vec<NodeId>,
    entries: Vec<(Key, NodeId)>,
    keys: Vec<Box<str>>,
    numbers: HashMap<Box<str>, Key>,
    /// Whether it is YAML that repeats a key.
    repeated: Vec<(NodeId, bool)>,
    infinite: Vec<NodeId>,
    links: links::Links,
}

/// Reading.
impl Tree {
    /// The root of the document that was read first.
    pub const fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// The content of a node.
    pub fn value(&self, id: NodeId) -> Value<'_> {
        match self.stem(id).map(|node| node.value) {
            None | Some(Stored::Null) => Value::Null,
            Some(Stored::Boolean(value)) => Value::Boolean(value),
            Some(Stored::Number(value)) => Value::Number(value),
            Some(Stored::String(range)) => Value::String(
                self.text
                    .get(range.start as usize..range.end as usize)
                    .unwrap_or_default(),
            ),
            Some(Stored::Array(range)) => Value::Array(range.of(&self.items)),
            Some(Stored::Object(range)) => Value::Object(range.of(&self.entries)),
        }
    }

    fn stem(&self, id: NodeId) -> Option<&Stem> {
        self.nodes.get(id.0 as usize)
    }

    /// The values of keys that the text has more than once, those that count, and whether it is YAML.
    pub(super) fn repeated(&self) -> &[(NodeId, bool)] {
        &self.repeated
    }

    /// What the text has as a number and JSON has not, so that it is null.
    pub(super) fn infinite(&self) -> &[NodeId] {
        &self.infinite
    }

    /// The text of a key.
    pub fn key_text(&self, key: Key) -> &str {
        self.keys.get(key.0 as usize).map_or("", |text| text)
    }

    /// The node that has taken the place of another; the node itself if none has.
    pub fn current(&self, id: NodeId) -> NodeId {
        let mut id = id;
        while let Some(next) = self.stem(id).and_then(|node| node.replacement) {
            id = next;
        }
        id
    }

    /// The node in the text that a synthetic one was made from; the node itself if it is in the
    /// text.
    pub fn original(&self, id: NodeId) -> NodeId {
        let mut id = id;
        while let Some(origin) = self.stem(id).and_then(|node| node.origin) {
            id = origin;
        }
        id
    }

    /// The children of an array or an object in the text, with their keys.
    pub fn children(&self, id: NodeId) -> Vec<(Option<&str>, NodeId)> {
        match self.value(id) {
            Value::Array(items) => items.iter().map(|item| (None, *item)).collect(),
            Value::Object(entries) => entries
                .iter()
                .map(|(key, child)| (Some(self.key_text(*key)), *child))
                .collect(),
            Value::Null | Value::Boolean(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        }
    }

    /// The entries of an object in the text; none for anything else.
    pub(super) fn entries(&self, id: NodeId) -> Vec<(Key, NodeId)> {
        match self.value(id) {
            Value::Object(entries) => entries.to_vec(),
            _ => Vec::new(),
        }
    }

    /// The child of an object in the text, whatever has taken its place.
    pub fn child(&self, id: NodeId, key: &str) -> Option<NodeId> {
        let Value::Object(entries) = self.value(id) else {
            return None;
        };
        // Where there are few, most differ in their lengths, which is cheaper to see than their order.
        let found = match entries.len() <= FEW {
            true => entries
                .iter()
                .position(|(known, _)| self.key_text(*known) == key),
            false => {
                let order = |(known, _): &(Key, _)| self.key_text(*known).cmp(key);
                entries.binary_search_by(order).ok()
            }
        };
        let (_, child) = entries.get(found?)?;
        Some(*child)
    }

    /// The node that the tokens of a JSON pointer lead to in the text, whatever has taken its
    /// place.
    pub fn find<'t>(
        &self,
        root: NodeId,
        mut tokens: impl Iterator<Item = impl AsRef<str> + 't>,
    ) -> Option<NodeId> {
        tokens.try_fold(root, |id, token| match self.value(id) {
            Value::Array(items) => items.get(token.as_ref().parse::<usize>().ok()?).copied(),
            _ => self.child(id, token.as_ref()),
        })
    }

    /// The step that leads to a node from its parent in the text.
    pub fn step(&self, id: NodeId) -> Option<Step> {
        let (_, step) = self.stem(self.original(id))?.parent?;
        Some(step)
    }

    /// The numbers and booleans of all texts.
    pub(super) fn scalars(&self) -> impl Iterator<Item = NodeId> {
        let nodes = self.nodes.iter().zip(0..);
        nodes.filter_map(|(node, id)| match node.value {
            Stored::Number(_) | Stored::Boolean(_) => Some(NodeId(id)),
            _ => None,
        })
    }

    /// The strings of the text and of what was made of it.
    pub(super) fn strings(&self) -> impl Iterator<Item = (NodeId, &str)> {
        let nodes = (0..).map(NodeId).take(self.nodes.len());
        nodes.filter_map(|id| match self.value(id) {
            Value::String(text) => Some((id, text)),
            _ => None,
        })
    }

    /// What a node was written in, and the step to it.
    pub(super) fn written_in(&self, id: NodeId) -> Option<(NodeId, Step)> {
        self.stem(id)?.parent
    }

    /// What a node stands in, in the text.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        let (parent, _) = self.stem(self.original(id))?.parent?;
        Some(self.original(parent))
    }

    /// The keys and indices that lead to a node in the document, outermost first. What is in another
    /// file and has no place in the document has none.
    pub(super) fn place_in_document(&self, id: NodeId) -> Option<Vec<String>> {
        let mut at = self.original(id);
        let mut steps = Vec::new();
        let mut tokens = loop {
            if let Some(place) = self.place_of(at) {
                break place.to_vec();
            }
            match self.stem(at).and_then(|node| node.parent) {
                Some((parent, step)) => {
                    steps.push(step);
                    at = self.original(parent);
                }
                None if at == self.root() => break Vec::new(),
                None => return None,
            }
        };
        tokens.extend(steps.into_iter().rev().map(|step| self.token(step)));
        Some(tokens)
    }

    /// A step as a token of a pointer.
    pub(super) fn token(&self, step: Step) -> String {
        match step {
            Step::Key(key) => self.key_text(key).to_owned(),
            Step::Index(index) => index.to_string(),
        }
    }

    /// Where a node is in the text, or what it was made from.
    pub fn path(&self, id: NodeId) -> Path {
        let mut root = self.original(id);
        let mut steps = Vec::new();
        while let Some((parent, step)) = self.stem(root).and_then(|node| node.parent) {
            steps.push(step);
            root = self.original(parent);
        }
        steps.reverse();
        Path { root, steps }
    }
}

/// Several files.
impl Tree {
    /// Says where a `$ref` leads, by its string.
    pub(in crate::spec) fn link(&mut self, reference: NodeId, link: Link) {
        self.links.link(reference, link);
    }

    /// Where a `$ref` leads by its string, if that was said.
    pub(in crate::spec) fn linked(&self, reference: NodeId) -> Option<Link> {
        if self.links.is_empty() {
            return None;
        }
        self.links.linked(self.original(reference))
    }

    /// Gives a node of another file a place in the document.
    pub(in crate::spec) fn put_at(&mut self, node: NodeId, path: Vec<String>) {
        self.links.put_at(node, path);
    }

    /// The place in the document that a node was given.
    pub(in crate::spec) fn place_of(&self, node: NodeId) -> Option<&[String]> {
        self.links.place_of(node)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    #[test]
    fn a_path_leads_to_where_a_node_is_written() {
        let tree = parse("a: { b: [x, y] }").unwrap();
        let y = tree.find(tree.root(), ["a", "b", "1"].iter()).unwrap();
        assert_eq!(tree.value(y), Value::String("y"));
        let path = tree.path(y);
        assert_eq!(path.root, tree.root());
        assert_eq!(
            tree.find(path.root, ["a", "b"].iter()),
            tree.find(tree.root(), ["a", "b"].iter())
        );
        assert_eq!(path.steps.last(), Some(&Step::Index(1)));
    }

    #[test]
    fn a_synthetic_node_takes_the_place_of_its_origin_and_keeps_its_path() {
        let mut tree = parse("a: { b: 1, c: 2 }").unwrap();
        let a = tree.child(tree.root(), "a").unwrap();
        let b = tree.child(a, "b").unwrap();
        let made = tree.make_object(a, &[("b", b)]);
        tree.replace(a, made);
        assert_eq!(tree.current(a), made);
        assert_eq!(tree.path(made), tree.path(a));
        assert_eq!(tree.child(made, "b"), Some(b));
        assert_eq!(tree.child(made, "c"), None);
        let again = tree.make_object(made, &[]);
        tree.replace(a, again);
        assert_eq!(tree.current(a), again);
        assert_eq!(tree.original(again), a);
    }
}
