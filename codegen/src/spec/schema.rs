//! A schema with all its keywords side by side, whatever its `type`.
//!
//! A schema is a view of a node: of one in the text, or of one that a pass has made. The `$ref`s
//! that lead to it are followed when the view is made; the place that they were followed from is
//! kept, because that is what a finding about a property is about.

use super::node::Node;
use super::pointer;
use super::tree::{NodeId, Number, Value};
use std::borrow::Cow;
use std::collections::HashSet;

/// Where normalising has gathered what a schema demands of values beyond their types: schemas, each of
/// which a value is right by.
pub const CONDITIONS: &str = "$conditions";

/// Where normalising has gathered the properties that only some of these conditions describe.
pub const CONDITIONAL: &str = "$conditional";

/// Where normalising has written what an alternative is made of that was chosen from several lists.
pub const CHOSEN: &str = "$chosen";

/// Where a discriminator lists the alternatives whose names are values of it, if there are others.
pub const NAMED: &str = "$named";

/// A schema and the place where it is used.
#[derive(Debug, Clone, Copy)]
pub struct Schema<'a> {
    used_at: Node<'a>,
    node: Node<'a>,
}

/// A value of `enum`.
#[derive(Debug, Clone, Copy)]
pub struct Literal<'a> {
    /// Where it is listed.
    pub node: Node<'a>,
    /// What it is.
    pub value: Value<'a>,
}

impl PartialEq for Literal<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value || self.node.equals(other.node)
    }
}

/// The property that tells alternatives apart.
#[derive(Debug, Clone)]
pub struct Discriminator<'a> {
    /// The property that says which alternative a value is.
    pub property: Cow<'a, str>,
    /// The values of the property, each with a name of a schema or a reference to one.
    pub mapping: Vec<(&'a str, Cow<'a, str>)>,
    /// The schema that other values stand for, likewise.
    pub default: Option<Cow<'a, str>>,
}

/// Properties of an object that have no schema of their own.
#[derive(Debug, Clone, Copy)]
pub enum AdditionalProperties<'a> {
    /// Anything, or nothing.
    Any(bool),
    /// Values of this schema.
    Schema(Schema<'a>),
}

/// What the values of a discriminator stand for: names of schemas, or references.
pub(super) fn targets<'a>(discriminator: Node<'a>) -> impl Iterator<Item = Node<'a>> {
    let mapped = discriminator.entries_of("mapping");
    let default = discriminator.get("defaultMapping");
    mapped.map(|(_, target)| target).chain(default)
}

/// What such a target means: the name of a schema, or a reference; it may be one to another.
pub fn selected<'a>(root: Node<'a>, target: &str) -> Option<Node<'a>> {
    match target.strip_prefix('#') {
        Some(fragment) => root.at(&pointer::decode_fragment(fragment)),
        None => root.at(&pointer::join("/components/schemas", target)),
    }
}

/// The name that a node has below `components/schemas`, whatever it refers to.
pub fn component(node: Node<'_>) -> Option<String> {
    match <[String; 3]>::try_from(node.path()) {
        Ok([components, schemas, name]) => {
            (components == "components" && schemas == "schemas").then_some(name)
        }
        // Of Swagger 2.0.
        Err(path) => match <[String; 2]>::try_from(path) {
            Ok([definitions, name]) => (definitions == "definitions").then_some(name),
            Err(_) => None,
        },
    }
}

impl From<Schema<'_>> for NodeId {
    fn from(schema: Schema<'_>) -> Self {
        schema.node.id()
    }
}

impl<'a> Schema<'a> {
    /// The schema at a node, or behind its `$ref`s.
    pub fn new(used_at: Node<'a>) -> Self {
        Self {
            used_at,
            node: used_at.definition(),
        }
    }

    /// The node with the keywords.
    pub const fn node(self) -> Node<'a> {
        self.node
    }

    /// The node that the schema was asked for with; it may be a `$ref`.
    pub const fn used_at(self) -> Node<'a> {
        self.used_at
    }

    /// The schema is written down where it is used.
    pub fn is_inline(self) -> bool {
        self.used_at == self.node
    }

    /// The name of the schema below `components/schemas`, if it has one.
    pub fn component(self) -> Option<String> {
        component(self.node)
    }

    fn child(self, key: &str) -> Option<Self> {
        self.node.get(key).map(Self::new)
    }

    fn children(self, key: &str) -> Vec<Self> {
        self.node.items_of(key).map(Self::new).collect()
    }

    /// `type`.
    pub fn type_name(self) -> Option<Cow<'a, str>> {
        self.node.text_of("type")
    }

    /// `format`.
    pub fn format(self) -> Option<Cow<'a, str>> {
        self.node.text_of("format")
    }

    /// `title`.
    pub fn title(self) -> Option<Cow<'a, str>> {
        self.node.text_of("title")
    }

    /// `description`.
    pub fn description(self) -> Option<Cow<'a, str>> {
        self.node.text_of("description")
    }

    /// `nullable`.
    pub fn nullable(self) -> bool {
        self.node.is_set("nullable")
    }

    /// `deprecated`.
    pub fn deprecated(self) -> bool {
        self.node.is_set("deprecated")
    }

    /// `properties`, sorted by name.
    pub fn properties(self) -> impl Iterator<Item = (&'a str, Self)> {
        let entries = self.node.entries_of("properties");
        entries.map(|(name, property)| (name, Self::new(property)))
    }

    /// The properties that only some of its conditions describe, sorted by name. What is made of it is
    /// whole when schemas are merged.
    pub fn conditional(self) -> impl Iterator<Item = (&'a str, Self)> {
        let entries = self.node.entries_of(CONDITIONAL);
        entries.map(|(name, property)| (name, Self::new(property)))
    }

    /// One of the `properties`.
    pub fn property(self, name: &str) -> Option<Self> {
        self.node.get("properties")?.get(name).map(Self::new)
    }

    /// There are `properties`.
    pub fn has_properties(self) -> bool {
        self.node.entries_of("properties").next().is_some()
    }

    /// `required`.
    pub fn required(self) -> Vec<String> {
        let mut known = HashSet::new();
        let names = self.node.texts_of("required").into_iter();
        names.filter(|name| known.insert(name.clone())).collect()
    }

    /// The properties that are demanded and that nothing describes, with what they are: what is said of all
    /// others, or anything, which is what their names in the list say of them.
    pub fn undescribed(self) -> Vec<(String, Self)> {
        let others = match self.additional_properties() {
            Some(AdditionalProperties::Any(false)) => return Vec::new(),
            Some(AdditionalProperties::Schema(others)) => Some(others),
            Some(AdditionalProperties::Any(true)) | None => None,
        };
        let told = self.discriminator().map(|it| it.property);
        let listed = self.node.items_of("required");
        let listed = listed.filter_map(|name| Some((name.text()?.into_owned(), name)));
        let mut known = HashSet::new();
        listed
            .filter(|(name, _)| self.property(name).is_none() && told.as_deref() != Some(name))
            .filter(|(name, _)| known.insert(name.clone()))
            .map(|(name, place)| (name, others.unwrap_or_else(|| Self::new(place))))
            .collect()
    }

    /// `additionalProperties`.
    pub fn additional_properties(self) -> Option<AdditionalProperties<'a>> {
        let node = self.node.get("additionalProperties")?;
        Some(match node.boolean() {
            Some(allowed) => AdditionalProperties::Any(allowed),
            None => AdditionalProperties::Schema(Self::new(node)),
        })
    }

    /// `items`.
    pub fn items(self) -> Option<Self> {
        self.child("items")
    }

    /// `allOf`. What is left of it after normalising is a single schema that this one says more
    /// about.
    pub fn all_of(self) -> Vec<Self> {
        self.children("allOf")
    }

    /// Normalising has made one object of the members of an `allOf`.
    pub fn is_merged(self) -> bool {
        let tree = self.node.tree();
        let original = tree.original(self.node.id());
        original != self.node.id()
            && tree.child(original, "allOf").is_some()
            && !self.node.has("allOf")
    }

    /// The alternatives of `oneOf` and `anyOf`.
    pub fn alternatives(self) -> Vec<Self> {
        let mut alternatives = self.children("oneOf");
        alternatives.extend(self.children("anyOf"));
        alternatives
    }

    /// The alternatives that are more than null.
    pub fn alternatives_but_null(self) -> Vec<Self> {
        let mut alternatives = self.alternatives();
        alternatives.retain(|one| !one.is_null());
        alternatives
    }

    /// The schemas that its values are of: what its alternatives come to, and itself if it has none or
    /// says all of it. Each is found once, by however many ways.
    pub fn endings(self, says_all: impl Fn(Self) -> bool) -> Vec<Self> {
        let mut visited = HashSet::new();
        let mut open = vec![self];
        let mut found = Vec::new();
        while let Some(schema) = open.pop() {
            if !visited.insert(schema.node.id()) {
                continue;
            }
            if schema.has_alternatives() && !says_all(schema) {
                open.extend(schema.alternatives());
            } else {
                found.push(schema);
            }
        }
        found
    }

    /// The alternative of a schema that has no other but null.
    pub fn only_alternative(self) -> Option<Self> {
        match self.alternatives_but_null().as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// Objects are among its values, as far as its type says.
    pub fn may_be_object(self) -> bool {
        self.type_name().is_none_or(|name| name == "object")
    }

    /// Only null is a value.
    pub fn is_null(self) -> bool {
        let mut values = self.node.items_of("enum").peekable();
        values.peek().is_some() && values.all(|value| value.value() == Value::Null)
    }

    /// There are alternatives.
    pub fn has_alternatives(self) -> bool {
        let mut alternatives = self
            .node
            .items_of("oneOf")
            .chain(self.node.items_of("anyOf"));
        alternatives.next().is_some()
    }

    /// What is written where the schema comes from; it may be a `$ref`.
    pub fn written(self) -> Node<'a> {
        let tree = self.node.tree();
        Node::written(tree, tree.original(self.node.id()))
    }

    /// Every value is right, as far as types go.
    pub fn is_unconstrained(self) -> bool {
        let has_items = |key: &str| self.node.items_of(key).next().is_some();
        self.type_name().is_none()
            && !["enum", "oneOf", "anyOf", "allOf"]
                .into_iter()
                .any(has_items)
            && !self.node.has("items")
            && !self.has_properties()
    }

    /// `enum`.
    pub fn enumeration(self) -> Vec<Literal<'a>> {
        let node = |node: Node<'a>| Literal {
            node,
            value: node.value(),
        };
        let mut literals: Vec<Literal<'a>> = self.node.items_of("enum").map(node).collect();
        let is_number =
            |literal: &Literal<'_>| matches!(literal.value, Value::Number(_) | Value::Null);
        if !literals.iter().all(is_number) {
            return literals;
        }
        // `1` is a number with a fraction beside others, `1.0` is none.
        let is_whole = literals.iter().all(|literal| match literal.value {
            Value::Number(number) => number.whole().is_some(),
            _ => true,
        });
        let has_fractions = !is_whole && self.type_name().as_deref() == Some("number");
        for literal in &mut literals {
            if let Value::Number(number) = literal.value {
                literal.value = Value::Number(match number.whole() {
                    _ if has_fractions => Number::Float(number.as_f64()),
                    Some(whole) => whole,
                    None => number,
                });
            }
        }
        literals
    }

    /// What lists the values: this schema, or the one that it says more about.
    pub fn listing(self) -> Self {
        match self.all_of().as_slice() {
            [only] if !self.node.has("enum") => *only,
            _ => self,
        }
    }

    /// `minLength`, `maxItems` and the like.
    pub fn count(self, key: &str) -> Option<u64> {
        self.node.count_of(key)
    }

    /// `minimum` and `maximum`.
    pub fn bound(self, key: &str) -> Option<Number> {
        self.node.get(key)?.number()
    }

    /// `uniqueItems`, `exclusiveMinimum` and the like.
    pub fn is_set(self, key: &str) -> bool {
        self.node.is_set(key)
    }

    /// `discriminator`.
    pub fn discriminator(self) -> Option<Discriminator<'a>> {
        let node = self.node.get("discriminator")?;
        let mapping = node.entries_of("mapping");
        let mapping = mapping.filter_map(|(value, schema)| Some((value, schema.text()?)));
        Some(Discriminator {
            property: node.text_of("propertyName")?,
            mapping: mapping.collect(),
            default: node.text_of("defaultMapping"),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    #[test]
    fn references_are_followed_and_the_place_of_use_is_kept() {
        let tree = parse("components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { type: string } } }").unwrap();
        let a = tree
            .find(tree.root(), ["components", "schemas", "A"].iter())
            .unwrap();
        let schema = Schema::new(Node::new(&tree, a));
        assert_eq!(schema.type_name().as_deref(), Some("string"));
        assert_eq!(schema.component().as_deref(), Some("B"));
        assert_eq!(schema.used_at().id(), a);
        assert!(!schema.is_inline());
    }

    #[test]
    fn a_synthetic_schema_is_read_like_any_other() {
        let mut tree = parse("{ properties: { a: { type: integer } } }").unwrap();
        let root = tree.root();
        let properties = tree.child(root, "properties").unwrap();
        let kind = tree.make_string(root, "object");
        let made = tree.make_object(root, &[("type", kind), ("properties", properties)]);
        let schema = Schema::new(Node::new(&tree, made));
        assert_eq!(schema.type_name().as_deref(), Some("object"));
        let property = schema.property("a").unwrap();
        assert_eq!(property.type_name().as_deref(), Some("integer"));
        assert_eq!(property.node().path(), ["properties", "a"]);
    }

    fn values(text: &str) -> Vec<Option<Number>> {
        let tree = parse(text).unwrap();
        let values = Schema::new(Node::new(&tree, tree.root())).enumeration();
        let values = values.into_iter().map(|literal| {
            literal.node.number().and(match literal.value {
                Value::Number(number) => Some(number),
                _ => None,
            })
        });
        values.collect()
    }

    #[test]
    fn a_list_of_a_number_has_fractions_only_if_one_value_has() {
        let float = |value| Some(Number::Float(value));
        let whole = |value| Some(Number::Unsigned(value));
        let made = values("{ type: number, enum: [1, null, 2.5] }");
        assert_eq!(made, [float(1.0), None, float(2.5)]);
        let made = values("{ type: number, enum: [1, null, 2.0] }");
        assert_eq!(made, [whole(1), None, whole(2)]);
        let made = values("{ type: integer, enum: [-1.0, 2] }");
        assert_eq!(made, [Some(Number::Signed(-1)), whole(2)]);
    }
}
