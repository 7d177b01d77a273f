//! A document that can be asked for typed nodes by pointer.

use super::grammar::{Kind, Shape, fields};
use super::{pointer, repairs};
use crate::diagnostic::{Code, Diagnostic};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// A structurally sound document.
#[derive(Debug)]
pub struct Document {
    root: Value,
}

/// A typed node and its address.
#[derive(Debug)]
pub struct Located<T> {
    /// Where the node is defined: behind every `$ref`.
    pub at: String,
    /// The node; its children are references.
    pub node: T,
}

impl Document {
    pub(super) fn new(root: Value) -> Self {
        Self { root }
    }

    /// The raw value at a pointer.
    pub fn raw(&self, at: &str) -> Option<&Value> {
        self.root.pointer(at)
    }

    /// The keys of the mapping at a pointer, sorted; none if there is no mapping.
    pub fn keys(&self, at: &str) -> impl Iterator<Item = &str> {
        self.raw(at)
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
    }

    /// Follows a chain of `$ref`s to the definition.
    ///
    /// # Errors
    ///
    /// A reference that leads to itself.
    pub fn resolve(&self, at: &str) -> Result<String, Diagnostic> {
        let mut current = at.to_owned();
        let mut visited: Vec<String> = Vec::new();
        while let Some(reference) = self
            .raw(&current)
            .and_then(|value| value.get("$ref")?.as_str())
        {
            if visited.contains(&current) {
                return Err(Diagnostic::error(
                    Code::CircularReference,
                    at,
                    format!("`{reference}` leads back to itself"),
                )
                .hint("let one of the references point to a definition"));
            }
            visited.push(std::mem::take(&mut current));
            current = decode_fragment(reference.trim_start_matches('#'));
        }
        Ok(current)
    }

    /// The node at a pointer, behind its `$ref`s, with its children as references.
    ///
    /// # Errors
    ///
    /// What the type refuses, at the pointer of the node.
    pub fn node<T: DeserializeOwned>(
        &self,
        at: &str,
        kind: Kind,
    ) -> Result<Located<T>, Diagnostic> {
        let at = self.resolve(at)?;
        let empty = Value::Object(Map::new());
        let value = self.raw(&at).unwrap_or(&empty);
        let shallow = shallow(&at, value, kind);
        match serde_json::from_value(shallow) {
            Ok(node) => Ok(Located { at, node }),
            Err(error) => Err(Diagnostic::error(
                Code::UnreadableObject,
                at,
                format!("{} cannot be read: {error}", super::grammar::title(kind)),
            )
            .hint("compare it with the OpenAPI 3.0 specification")),
        }
    }
}

/// Turns a URI fragment into a JSON pointer (`%7B` is `{`).
pub fn decode_fragment(fragment: &str) -> String {
    if !fragment.contains('%') {
        return fragment.to_owned();
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let decoded = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match decoded {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A copy of a node whose child nodes are references to their pointers.
fn shallow(at: &str, value: &Value, kind: Kind) -> Value {
    let Some(object) = value.as_object() else {
        return value.clone();
    };
    let known = fields(kind);
    let mut copy = Map::new();
    for (key, child) in object {
        if repairs::is_property_flag(kind, key, child) {
            continue;
        }
        let child_at = pointer::join(at, key);
        let shape = match known.iter().find(|(name, ..)| name == key) {
            Some((_, shape, _)) => *shape,
            None if kind == Kind::Responses && !key.starts_with("x-") => {
                Shape::Reference(Kind::Response)
            }
            None if key.starts_with("x-") => Shape::Map(&Shape::Any),
            None => continue,
        };
        if let Some(child) = cut(&child_at, child, shape) {
            copy.insert(key.clone(), child);
        }
    }
    Value::Object(copy)
}

/// What stays of a field: references in place of nodes, nothing in place of what no phase reads.
fn cut(at: &str, value: &Value, shape: Shape) -> Option<Value> {
    let reference = || json!({ "$ref": format!("#{}", at.replace('%', "%25")) });
    Some(match shape {
        Shape::Any
            if at.ends_with("/default")
                || pointer::parent(at).is_some_and(|parent| parent.ends_with("/enum")) =>
        {
            value.clone()
        }
        Shape::Any | Shape::Paths => return None,
        Shape::Text if !value.is_string() => Value::String(value.to_string()),
        Shape::Text | Shape::Flag | Shape::Count | Shape::Number => value.clone(),
        Shape::Reference(_) => reference(),
        Shape::FlagOrSchema if value.is_boolean() => value.clone(),
        Shape::FlagOrSchema => reference(),
        Shape::Node(kind) => shallow(at, value, kind),
        Shape::List(Shape::Any) | Shape::Map(Shape::Any) => value.clone(),
        Shape::List(item) => Value::Array(
            value
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
                .filter_map(|(index, child)| {
                    cut(&pointer::join(at, &index.to_string()), child, *item)
                })
                .collect(),
        ),
        Shape::Map(item) => Value::Object(
            value
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(|(key, child)| {
                    Some((key.clone(), cut(&pointer::join(at, key), child, *item)?))
                })
                .collect(),
        ),
    })
}
