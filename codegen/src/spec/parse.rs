//! Text to tree. The only module that knows which libraries read YAML and JSON.
//!
//! Both libraries limit how deep a document may be nested, so what walks down a tree may recurse.

use super::depth;
use super::tree::{Key, NodeId, Number, Step, Tree, Value};
use crate::diagnostic::{Code, Diagnostic, Place, Spot};
use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

/// Parses JSON when the text starts like a JSON object, YAML otherwise. The nodes are added to the
/// tree; the root among them is returned.
pub(super) fn parse_into(tree: &mut Tree, text: &str, file: usize) -> Result<NodeId, Diagnostic> {
    let text = text.trim_start_matches('\u{feff}');
    if let Some((line, column)) = depth::too_deep(text) {
        return Err(syntax_error("nested too deeply", file, line, column).hint(depth::HINT));
    }
    if starts_like_json(text) {
        // A flow mapping of YAML starts in the same way; if it is neither, the JSON message is the better one.
        let known = tree.node_count();
        parse_json(tree, text, file).or_else(|json_error| {
            tree.forget_after(known);
            parse_yaml(tree, text, file).map_err(|_| json_error)
        })
    } else {
        let root = parse_yaml(tree, text, file)?;
        match tree.value(root) {
            Value::Null => Err(empty(file)),
            _ => Ok(root),
        }
    }
}

fn empty(file: usize) -> Diagnostic {
    let place = Place::Text(Spot {
        file,
        line: 1,
        column: 1,
    });
    Diagnostic::error(Code::EmptyFile, place, "the file is empty")
        .hint("write the document, or name another file")
}

/// The nodes of a text that is a document by itself.
#[cfg(test)]
pub(super) fn parse(text: &str) -> Result<Tree, Diagnostic> {
    let mut tree = Tree::default();
    parse_into(&mut tree, text, 0)?;
    Ok(tree)
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

fn parse_json(tree: &mut Tree, text: &str, file: usize) -> Result<NodeId, Diagnostic> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let root = Seed::root(tree, Rules::Json).deserialize(&mut deserializer);
    root.and_then(|root| deserializer.end().map(|()| root))
        .map_err(|error| syntax_error(&error.to_string(), file, error.line(), error.column()))
}

fn parse_yaml(tree: &mut Tree, text: &str, file: usize) -> Result<NodeId, Diagnostic> {
    let refused = |error: serde_yaml::Error| {
        let place = error
            .location()
            .map_or((1, 1), |location| (location.line(), location.column()));
        let finding = syntax_error(&error.to_string(), file, place.0, place.1);
        let line = text.lines().nth(place.0.saturating_sub(1));
        let line = line.unwrap_or_default();
        let indentation = line.split(|character: char| !character.is_whitespace());
        if indentation
            .into_iter()
            .next()
            .is_some_and(|begin| begin.contains('\t'))
        {
            return finding.hint("YAML is indented with spaces only; this line begins with a tab");
        }
        finding
    };
    let most = tree.weight() + 8 * text.len() + ROOM_FOR_ALIASES;
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        return Ok(tree.add_null(None));
    };
    let root = Seed::root(tree, Rules::Yaml { most });
    let root = root.deserialize(first).map_err(refused)?;
    // A line of `---` at the end begins another document that is empty.
    for other in documents {
        let other = Option::<IgnoredAny>::deserialize(other).map_err(refused)?;
        if other.is_some() {
            let place = second_document(text, file);
            return Err(Diagnostic::error(
                Code::SeveralDocuments,
                place,
                "another document begins here",
            )
            .hint("write each document into a file of its own"));
        }
    }
    Ok(root)
}

/// Where the second document of a stream begins: the first line of `---` behind anything.
fn second_document(text: &str, file: usize) -> Place {
    let is_content = |line: &str| {
        !line.trim().is_empty()
            && !["#", "%", "---"]
                .iter()
                .any(|start| line.starts_with(start))
    };
    let mut lines = text.lines().enumerate();
    let has_begun = lines.any(|(_, line)| is_content(line));
    let next = lines.find(|(_, line)| has_begun && line.starts_with("---"));
    Place::Text(Spot {
        file,
        line: next.map_or(1, |(index, _)| index + 1),
        column: 1,
    })
}

fn syntax_error(message: &str, file: usize, line: usize, column: usize) -> Diagnostic {
    // The place is shown in front of the message; the libraries repeat it behind.
    let message = message.split(" at line ").next().unwrap_or_default();
    let place = Place::Text(Spot {
        file,
        line: line.max(1),
        column: column.max(1),
    });
    let message = format!("not a well-formed document: {message}");
    let hint = if message.contains("recursion limit") {
        depth::HINT
    } else if message.contains(OF_ALIASES) {
        "write out what the aliases stand for, or remove those that hold others"
    } else {
        "check indentation, quotes and brackets at this place"
    };
    Diagnostic::error(Code::NotWellFormed, place, message).hint(hint)
}

/// What aliases may add to a document of any size, in nodes and bytes: much more than anybody writes,
/// and little enough for any machine.
const ROOM_FOR_ALIASES: usize = 1_000_000;

const OF_ALIASES: &str = "aliases make this document many times as large as its text";

/// What differs between the languages.
#[derive(Clone, Copy)]
enum Rules {
    Json,
    /// `<<` brings in what it refers to; aliases may not make the tree heavier than `most`.
    Yaml {
        most: usize,
    },
}

/// Reads one node into a tree. It takes any number that YAML can hold.
struct Seed<'t> {
    tree: &'t mut Tree,
    parent: Option<(NodeId, Step)>,
    rules: Rules,
}

impl<'t> Seed<'t> {
    fn root(tree: &'t mut Tree, rules: Rules) -> Self {
        Self {
            tree,
            parent: None,
            rules,
        }
    }

    fn below(&mut self, parent: NodeId, step: Step) -> Seed<'_> {
        Seed {
            tree: self.tree,
            parent: Some((parent, step)),
            rules: self.rules,
        }
    }

    fn number(self, value: Number) -> NodeId {
        self.tree.add_number(value, self.parent)
    }

    fn check_weight<E: Error>(&self) -> Result<(), E> {
        match self.rules {
            Rules::Yaml { most } if self.tree.weight() > most => Err(E::custom(OF_ALIASES)),
            _ => Ok(()),
        }
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
            self.tree.add_infinite(self.parent)
        })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<NodeId, E> {
        self.check_weight()?;
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

    /// A tag, such as `!include`.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<NodeId, A::Error> {
        let (tag, _) = access.variant::<String>()?;
        Err(A::Error::custom(format_args!(
            "nothing is known of the tag `!{tag}`; another file is brought in with `$ref`"
        )))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<NodeId, A::Error> {
        self.check_weight()?;
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
        self.check_weight()?;
        let id = self.tree.add_null(self.parent);
        let mut entries = Vec::new();
        let mut known = Known::default();
        let mut merged = None;
        let is_yaml = matches!(self.rules, Rules::Yaml { .. });
        while let Some(key) = access.next_key_seed(KeySeed(self.tree))? {
            let mut is_repeated = !known.insert(key, &entries);
            let child = access.next_value_seed(self.below(id, Step::Key(key)))?;
            let is_merge =
                is_yaml && self.tree.key_text(key) == "<<" && can_be_merged(self.tree, child);
            if is_merge {
                is_repeated |= merged.replace(child).is_some();
            }
            if is_repeated {
                self.tree.note_repeated(child, is_yaml);
                entries.retain(|(known, _)| *known != key);
            }
            if !is_merge {
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

/// Whether this is what stands behind `<<`: a mapping, or several. Anything else makes it a key like others.
fn can_be_merged(tree: &Tree, node: NodeId) -> bool {
    let is_mapping = |node: NodeId| matches!(tree.value(node), Value::Object(_));
    match tree.value(node) {
        Value::Array(sources) => sources.iter().all(|source| is_mapping(*source)),
        _ => is_mapping(node),
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
    fn two_merge_keys_are_repeated_and_one_that_has_no_mapping_is_a_key() {
        let tree = parse("a: &a { x: 1 }\nb: { <<: *a, <<: *a }").unwrap();
        assert!(matches!(tree.repeated(), [(_, true)]));
        assert_eq!(string("<<: x", "<<").as_deref(), Some("x"));
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
    fn a_repeated_key_is_noticed_in_small_objects_and_in_large_ones() {
        let many: String = (0..40).map(|key| format!("k{key}: 1\n")).collect();
        for text in [
            "a: 1\nb: 2\na: 3".to_owned(),
            format!("{many}k39: 2"),
            format!("{many}k3: 2"),
        ] {
            let tree = parse(&text).unwrap();
            assert!(matches!(tree.repeated(), [(_, true)]), "{text}");
        }
    }

    #[test]
    fn a_stream_of_several_documents_is_refused_where_the_second_begins() {
        let error = parse("---\na: 1\n---\nb: 2\n").unwrap_err();
        assert_eq!(error.code, Code::SeveralDocuments);
        let place = Place::Text(Spot {
            file: 0,
            line: 3,
            column: 1,
        });
        assert_eq!(error.place, place);
        assert_eq!(string("---\na: x\n---\n", "a").as_deref(), Some("x"));
        assert_eq!(string("a: x\n...\n", "a").as_deref(), Some("x"));
    }

    #[test]
    fn aliases_that_multiply_are_refused() {
        let bomb = format!(
            "a: &a [{}]\nb: [{}]\n",
            "x, ".repeat(20_000),
            "*a, ".repeat(20_000)
        );
        let laughs: String = (1..40)
            .map(|line| format!("l{line}: &l{line} [*l{0}, *l{0}]\n", line - 1))
            .collect();
        for text in [
            bomb,
            format!("l0: &l0 x\n{laughs}"),
            "a: &a [*a]".to_owned(),
        ] {
            assert_eq!(parse(&text).unwrap_err().code, Code::NotWellFormed);
        }
    }

    #[test]
    fn a_tag_is_refused_by_name() {
        let error = parse("a: !include b.yaml").unwrap_err();
        assert!(error.message.contains("`!include`"), "{}", error.message);
        assert_eq!(string("a: !!str 1", "a").as_deref(), Some("1"));
    }

    #[test]
    fn the_last_of_repeated_keys_counts_in_json() {
        let tree = parse(r#"{ "a": "x", "b": 1, "a": "y" }"#).unwrap();
        assert_eq!(Node::new(&tree, tree.root()).string_of("a"), Some("y"));
        assert!(matches!(tree.repeated(), [(_, false)]));
        assert_eq!(parse(r#"{ "a": "x", "b": 1 }"#).unwrap().repeated(), []);
    }
}
