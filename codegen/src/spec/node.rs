//! A borrowed view of a node, with everything that passes have made of the document.

use super::pointer;
use super::tree::{Key, Link, NodeId, Number, Step, Tree, Value};
use serde_json::Value as Json;
use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};
use std::hash::{Hash, Hasher};

/// The nodes that a hash of content takes in.
const HASHED: usize = 1000;

/// A node and the tree that it is in.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    tree: &'a Tree,
    id: NodeId,
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Node<'_> {}

impl From<Node<'_>> for NodeId {
    fn from(node: Node<'_>) -> Self {
        node.id
    }
}

impl<'a> Node<'a> {
    /// The node that stands at an id.
    pub fn new(tree: &'a Tree, id: NodeId) -> Self {
        Self {
            tree,
            id: tree.current(id),
        }
    }

    /// The node with an id itself, whatever stands in its place.
    pub const fn written(tree: &'a Tree, id: NodeId) -> Self {
        Self { tree, id }
    }

    /// The number of the node.
    pub const fn id(self) -> NodeId {
        self.id
    }

    /// The tree around it.
    pub const fn tree(self) -> &'a Tree {
        self.tree
    }

    /// The content of the node; children are as the text has them.
    pub fn value(self) -> Value<'a> {
        self.tree.value(self.id)
    }

    /// The entry of an object.
    pub fn get(self, key: &str) -> Option<Self> {
        let child = self.tree.child(self.id, key)?;
        Some(Self::new(self.tree, child))
    }

    /// The node at the same place of another document.
    pub fn counterpart<'b>(self, root: Node<'b>) -> Option<Node<'b>> {
        let steps = self.tree.path(self.id).steps.into_iter();
        let tokens = steps.map(|step| self.tree.token(step));
        let found = root.tree.find(root.id, tokens)?;
        Some(Node::new(root.tree, found))
    }

    /// An object has this key.
    pub fn has(self, key: &str) -> bool {
        self.tree.child(self.id, key).is_some()
    }

    /// The entries of an object, sorted by key; none for anything else.
    pub fn entries(self) -> impl ExactSizeIterator<Item = (&'a str, Self)> {
        let entries = match self.value() {
            Value::Object(entries) => entries,
            _ => &[],
        };
        let entry = move |(key, child): &'a (Key, NodeId)| {
            (self.tree.key_text(*key), Self::new(self.tree, *child))
        };
        entries.iter().map(entry)
    }

    /// The entries of the object at a key.
    pub fn entries_of(self, key: &str) -> impl Iterator<Item = (&'a str, Self)> {
        self.get(key).into_iter().flat_map(Self::entries)
    }

    /// The items of an array; none for anything else.
    pub fn items(self) -> impl ExactSizeIterator<Item = Self> {
        let items = match self.value() {
            Value::Array(items) => items,
            _ => &[],
        };
        items.iter().map(move |item| Self::new(self.tree, *item))
    }

    /// The items of the array at a key.
    pub fn items_of(self, key: &str) -> impl Iterator<Item = Self> {
        self.get(key).into_iter().flat_map(Self::items)
    }

    /// The text of a string; nothing for anything else.
    pub fn string(self) -> Option<&'a str> {
        match self.value() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text of the string at a key.
    pub fn string_of(self, key: &str) -> Option<&'a str> {
        self.get(key)?.string()
    }

    /// The text of a string, a number or a boolean: those that nobody quoted count as what they
    /// look like.
    pub fn text(self) -> Option<Cow<'a, str>> {
        match self.value() {
            Value::Boolean(value) => Some(value.to_string().into()),
            Value::Number(value) => Some(value.to_string().into()),
            Value::String(text) => Some(text.into()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The text at a key, see [`Node::text`].
    pub fn text_of(self, key: &str) -> Option<Cow<'a, str>> {
        self.get(key)?.text()
    }

    /// The texts in the array at a key, see [`Node::text`].
    pub fn texts_of(self, key: &str) -> Vec<String> {
        let texts = self.items_of(key).filter_map(Self::text);
        texts.map(Cow::into_owned).collect()
    }

    /// The value of a boolean; nothing for anything else.
    pub fn boolean(self) -> Option<bool> {
        match self.value() {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// The value at a key is `true`.
    pub fn is_set(self, key: &str) -> bool {
        self.get(key).and_then(Self::boolean).unwrap_or(false)
    }

    /// The value of a number; nothing for anything else.
    pub fn number(self) -> Option<Number> {
        match self.value() {
            Value::Number(value) => Some(value),
            _ => None,
        }
    }

    /// The number at a key, if it is whole and not negative.
    pub fn count_of(self, key: &str) -> Option<u64> {
        self.get(key)?.number()?.as_u64()
    }

    /// The node is an object.
    pub fn is_object(self) -> bool {
        matches!(self.value(), Value::Object(_))
    }

    /// The node that its `$ref` leads to, if it has one and it leads to something.
    pub fn target(self) -> Option<Self> {
        let reference = self.get("$ref")?;
        if let Some(link) = self.tree.linked(reference.id) {
            return match link {
                Link::To(target) => Some(Self::new(self.tree, target)),
                Link::Nothing(_) | Link::Unread => None,
            };
        }
        let fragment = reference.string()?.strip_prefix('#')?;
        let fragment = pointer::decode_fragment(fragment);
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return None;
        }
        Self::new(self.tree, self.tree.root()).at(&fragment)
    }

    /// Its `$ref` leads to nothing: to what place below which root. What could not be read is not
    /// nothing.
    pub(super) fn leads_to_nothing(self) -> Option<(&'a str, Self)> {
        let reference = self.get("$ref")?;
        let text = reference.string()?;
        let root = match self.tree.linked(reference.id) {
            Some(Link::Nothing(root)) => root,
            Some(_) => return None,
            None if text.starts_with('#') && self.target().is_none() => self.tree.root(),
            None => return None,
        };
        Some((text, Self::new(self.tree, root)))
    }

    /// What a pointer leads to: in the text, or else in what has taken its place.
    pub fn at(self, pointer: &str) -> Option<Self> {
        let written = self.tree.original(self.id);
        if let Some(found) = self.tree.find(written, pointer::tokens(pointer)) {
            return Some(Self::new(self.tree, found));
        }
        let mut tokens = pointer::tokens(pointer);
        tokens.try_fold(self, |node, token| match node.value() {
            Value::Array(_) => node.items().nth(token.parse().ok()?),
            _ => node.get(&token),
        })
    }

    /// The definition behind a chain of `$ref`s; the node itself if it has none, or if they lead to
    /// nothing or back.
    pub fn definition(self) -> Self {
        self.try_definition().unwrap_or(self)
    }

    /// The `$ref`s that begin here never come to a definition.
    pub fn is_circular(self) -> bool {
        self.try_definition().is_none()
    }

    /// Brent's way to notice a circle: one node is remembered, ever further on.
    fn try_definition(self) -> Option<Self> {
        let mut node = self;
        let mut remembered = self;
        let mut steps = 0u64;
        while let Some(target) = node.target() {
            if target == remembered {
                return None;
            }
            node = target;
            steps += 1;
            if steps.is_power_of_two() {
                remembered = node;
            }
        }
        Some(node)
    }

    /// The key that leads to the node in the text.
    pub fn key(self) -> Option<&'a str> {
        match self.tree.step(self.id)? {
            Step::Key(key) => Some(self.tree.key_text(key)),
            Step::Index(_) => None,
        }
    }

    /// The keys and indices that lead to the node in the document, outermost first. What another
    /// file describes has the place that the document gives it.
    pub fn path(self) -> Vec<String> {
        self.tree.place_in_document(self.id).unwrap_or_else(|| {
            let steps = self.tree.path(self.id).steps.into_iter();
            steps.map(|step| self.tree.token(step)).collect()
        })
    }

    /// The key under which it is written in another file than the first; its place in the document may
    /// have another.
    pub fn key_elsewhere(self) -> Option<&'a str> {
        let original = self.tree.original(self.id);
        self.tree.place_of(original).and_then(|_| self.key())
    }

    /// The content, at any depth.
    pub fn to_json(self) -> Json {
        match self.value() {
            Value::Null => Json::Null,
            Value::Boolean(value) => value.into(),
            Value::Number(number) => number.into(),
            Value::String(text) => text.into(),
            Value::Array(_) => self.items().map(Self::to_json).collect(),
            Value::Object(_) => {
                let entries = self.entries();
                let entries = entries.map(|(key, child)| (key.to_owned(), child.to_json()));
                Json::Object(entries.collect())
            }
        }
    }

    /// Adds the content to a hash: of two equal nodes it is the same. What merging has put within
    /// itself has no end, so only the first nodes count.
    pub fn hash_content(self, state: &mut impl Hasher) {
        let mut waiting = VecDeque::from([self]);
        for _ in 0..HASHED {
            let Some(node) = waiting.pop_front() else {
                return;
            };
            std::mem::discriminant(&node.value()).hash(state);
            match node.value() {
                Value::Null => {}
                Value::Boolean(value) => value.hash(state),
                // Numbers may be equal that are written in two ways, zeros among them.
                Value::Number(number) => (number.as_f64() + 0.0).to_bits().hash(state),
                Value::String(text) => text.hash(state),
                Value::Array(items) => {
                    items.len().hash(state);
                    waiting.extend(node.items());
                }
                Value::Object(_) => {
                    for (key, child) in node.entries() {
                        key.hash(state);
                        waiting.push_back(child);
                    }
                }
            }
        }
    }

    /// Two nodes have the same content, at any depth. What is within itself is compared once.
    pub fn equals(self, other: Self) -> bool {
        let mut compared = HashSet::new();
        let mut waiting = vec![(self, other)];
        while let Some((one, other)) = waiting.pop() {
            let is_same = std::ptr::eq(one.tree, other.tree) && one == other;
            match (one.value(), other.value()) {
                _ if is_same => {}
                (Value::Array(a), Value::Array(b)) => {
                    if a.len() != b.len() {
                        return false;
                    }
                    if compared.insert((one.id, other.id)) {
                        waiting.extend(one.items().zip(other.items()));
                    }
                }
                (Value::Object(a), Value::Object(b)) => {
                    let mut keys = one.entries().zip(other.entries());
                    if a.len() != b.len() || keys.any(|((a, _), (b, _))| a != b) {
                        return false;
                    }
                    if compared.insert((one.id, other.id)) {
                        let children = one.entries().zip(other.entries());
                        waiting.extend(children.map(|((_, a), (_, b))| (a, b)));
                    }
                }
                (a, b) if a == b => {}
                _ => return false,
            }
        }
        true
    }
}
