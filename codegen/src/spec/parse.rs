//! Text to tree. The only module that knows which libraries read YAML and JSON.
//!
//! Both libraries limit how deep a document may be nested, so what walks down a tree may recurse.

use super::tree::{Key, NodeId, Number, Step, Tree, Value};
use crate::diagnostic::{Code, Diagnostic, Place};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

/// Parses JSON when the text starts like a JSON object, YAML otherwise.
pub(super) fn parse(text: &str) -> Result<Tree, Diagnostic> {
    let text = text.trim_start_matches('\u{feff}');
    if starts_like_json(text) {
        // A flow mapping of YAML starts in the same way; if it is neither, the JSON message is the better one.
        parse_json(text).or_else(|json_error| parse_yaml(text).map_err(|_| json_error))
    } else {
        parse_yaml(text)
    }
}

/// A text like this is tried as JSON first.
pub(super) fn starts_like_json(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// The text of a JSON string with its quotes.
pub(super) fn unquote(quoted: &str) -> Option<Cow<'_, str>> {
    if quoted.contains('\\') {
        return serde_json::from_str(quoted).ok().map(Cow::Owned);
    }
    let text = quoted.strip_prefix('"')?.strip_suffix('"')?;
    Some(Cow::Borrowed(text))
}

fn parse_json(text: &str) -> Result<Tree, Diagnostic> {
    let mut tree = Tree::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Seed::root(&mut tree, false)
        .deserialize(&mut deserializer)
        .and_then(|_| deserializer.end())
        .map_err(|error| syntax_error(&error.to_string(), error.line(), error.column()))?;
    Ok(tree)
}

fn parse_yaml(text: &str) -> Result<Tree, Diagnostic> {
    let mut tree = Tree::default();
    Seed::root(&mut tree, true)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| {
            let place = error
                .location()
                .map_or((1, 1), |location| (location.line(), location.column()));
            syntax_error(&error.to_string(), place.0, place.1)
        })?;
    Ok(tree)
}

fn syntax_error(message: &str, line: usize, column: usize) -> Diagnostic {
    // The place is shown in front of the message; the libraries repeat it behind.
    let message = message.split(" at line ").next().unwrap_or_default();
    let place = Place::LineColumn(line.max(1), column.max(1));
    let message = format!("not a well-formed document: {message}");
    Diagnostic::error(Code::NotWellFormed, place, message)
        .hint("check indentation, quotes and repeated keys at this place")
}

/// Reads one node into a tree. It takes any number that YAML can hold.
struct Seed<'t> {
    tree: &'t mut Tree,
    parent: Option<(NodeId, Step)>,
    /// `<<` brings in what it refers to.
    merges: bool,
}

impl<'t> Seed<'t> {
    fn root(tree: &'t mut Tree, merges: bool) -> Self {
        Self {
            tree,
            parent: None,
            merges,
        }
    }

    fn below(&mut self, parent: NodeId, step: Step) -> Seed<'_> {
        Seed {
            tree: self.tree,
            parent: Some((parent, step)),
            merges: self.merges,
        }
    }

    fn number(self, value: Number) -> NodeId {
        self.tree.add_number(value, self.parent)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = NodeId;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<NodeId, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = NodeId;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML or JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<NodeId, E> {
        Ok(self.tree.add_boolean(value, self.parent))
    }

    fn visit_i64<E>(self, value: i64) -> Result<NodeId, E> {
        let number = u64::try_from(value).map_or(Number::Signed(value), Number::Unsigned);
        Ok(self.number(number))
    }

    fn visit_u64<E>(self, value: u64) -> Result<NodeId, E> {
        Ok(self.number(Number::Unsigned(value)))
    }

    fn visit_i128<E>(self, value: i128) -> Result<NodeId, E> {
        Ok(self.number(Number::Float(value as f64)))
    }

    fn visit_u128<E>(self, value: u128) -> Result<NodeId, E> {
        Ok(self.number(Number::Float(value as f64)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<NodeId, E> {
        Ok(if value.is_finite() {
            self.number(Number::Float(value))
        } else {
            self.tree.add_null(self.parent)
        })
    }

    fn visit_str<E>(self, value: &str) -> Result<NodeId, E> {
        Ok(self.tree.add_string(value, self.parent))
    }

    fn visit_unit<E>(self) -> Result<NodeId, E> {
        Ok(self.tree.add_null(self.parent))
    }

    fn visit_none<E>(self) -> Result<NodeId, E> {
        Ok(self.tree.add_null(self.parent))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<NodeId, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<NodeId, A::Error> {
        let id = self.tree.add_null(self.parent);
        let mut items = Vec::new();
        for index in 0.. {
            match access.next_element_seed(self.below(id, Step::Index(index)))? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        self.tree.fill_array(id, &items);
        Ok(id)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<NodeId, A::Error> {
        let id = self.tree.add_null(self.parent);
        let mut entries = Vec::new();
        let mut known = Known::default();
        let mut merged = None;
        while let Some(key) = access.next_key_seed(KeySeed(self.tree))? {
            let is_repeated = !known.insert(key, &entries);
            // In YAML it is mostly an indentation that is wrong: both values are meant.
            if is_repeated && self.merges {
                let key = self.tree.key_text(key);
                return Err(A::Error::custom(format_args!(
                    "the key `{key}` is here twice"
                )));
            }
            let child = access.next_value_seed(self.below(id, Step::Key(key)))?;
            if is_repeated {
                self.tree.note_repeated(child);
                entries.retain(|(known, _)| *known != key);
            }
            if self.merges && self.tree.key_text(key) == "<<" {
                merged = Some(child);
            } else {
                entries.push((key, child));
            }
        }
        if let Some(merged) = merged {
            merge(self.tree, id, merged, &mut entries);
        }
        self.tree.fill_object(id, entries);
        Ok(id)
    }
}

/// The keys of one object. Most objects are so small that looking through them is quickest.
#[derive(Default)]
struct Known(HashSet<Key>);

impl Known {
    fn insert(&mut self, key: Key, entries: &[(Key, NodeId)]) -> bool {
        const FEW: usize = 16;
        if entries.len() < FEW {
            return entries.iter().all(|(known, _)| *known != key);
        }
        if self.0.is_empty() {
            self.0.extend(entries.iter().map(|(known, _)| *known));
        }
        self.0.insert(key)
    }
}

/// Copies what `<<` refers to beside it; keys of the mapping itself win.
fn merge(tree: &mut Tree, id: NodeId, merged: NodeId, entries: &mut Vec<(Key, NodeId)>) {
    let mut known: HashSet<Key> = entries.iter().map(|(key, _)| *key).collect();
    let sources = match tree.value(merged) {
        Value::Array(sources) => sources.to_vec(),
        _ => vec![merged],
    };
    for source in sources {
        for (key, child) in tree.entries(source) {
            if known.insert(key) {
                tree.adopt(child, id, Step::Key(key));
                entries.push((key, child));
            }
        }
    }
}

struct KeySeed<'t>(&'t mut Tree);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, value: &str) -> Result<Key, E> {
        Ok(self.0.key(value))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::node::Node;

    fn string(text: &str, key: &str) -> Option<String> {
        let tree = parse(text).unwrap();
        Node::new(&tree, tree.root())
            .string_of(key)
            .map(str::to_owned)
    }

    #[test]
    fn a_merge_key_brings_in_what_the_mapping_lacks() {
        let text = "base: &base { a: one, b: two }\nc: { <<: *base, b: own }";
        let tree = parse(text).unwrap();
        let c = Node::new(&tree, tree.root()).get("c").unwrap();
        assert_eq!(c.string_of("a"), Some("one"));
        assert_eq!(c.string_of("b"), Some("own"));
        assert_eq!(c.get("a").unwrap().path(), ["c", "a"]);
        assert!(!c.has("<<"));
    }

    #[test]
    fn a_merge_key_is_an_ordinary_key_of_json() {
        assert_eq!(string(r#"{ "<<": "x" }"#, "<<").as_deref(), Some("x"));
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(string("\u{feff}a: x", "a").as_deref(), Some("x"));
        assert_eq!(string("\u{feff}{\"a\":\"x\"}", "a").as_deref(), Some("x"));
    }

    #[test]
    fn a_repeated_key_is_refused_in_small_objects_and_in_large_ones() {
        let many: String = (0..40).map(|key| format!("k{key}: 1\n")).collect();
        for text in [
            "a: 1\nb: 2\na: 3".to_owned(),
            format!("{many}k39: 2"),
            format!("{many}k3: 2"),
        ] {
            let error = parse(&text).unwrap_err();
            assert!(error.message.contains("is here twice"), "{}", error.message);
        }
    }

    #[test]
    fn the_last_of_repeated_keys_counts_in_json() {
        let tree = parse(r#"{ "a": "x", "b": 1, "a": "y" }"#).unwrap();
        assert_eq!(Node::new(&tree, tree.root()).string_of("a"), Some("y"));
        assert_eq!(tree.repeated().len(), 1);
        assert_eq!(parse(r#"{ "a": "x", "b": 1 }"#).unwrap().repeated(), []);
    }
}
