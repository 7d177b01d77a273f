//! `allOf`: one object with the properties of several schemas, or one schema with other words
//! around it.
//!
//! What is left of an `allOf` afterwards has a single member, which the schema says more about;
//! every other has become a synthetic object, see [`Schema::is_merged`].

use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::schema::{AdditionalProperties, Schema};
use crate::spec::tree::{NodeId, Tree};
use crate::spec::walk::used_schemas;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// The keywords that say what a schema is made of, rather than something about it.
const STRUCTURE: [&str; 9] = [
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "items",
    "type",
    "properties",
    "required",
    "additionalProperties",
];

pub(super) fn apply(tree: &mut Tree, findings: &mut Findings) {
    let mut plans = Vec::new();
    let mut known = Members::default();
    for id in used_schemas(tree) {
        let schema = Schema::new(Node::new(tree, id));
        if !schema.all_of().is_empty() {
            plans.push((id, plan(schema, &mut known, findings)));
        }
    }
    // Only now, so that every plan is about what is written.
    for (id, plan) in plans {
        let made = match plan {
            Plan::Nothing => continue,
            Plan::Wrap(member) => {
                let members = tree.make_array(id, &[member]);
                around(tree, id, &[("allOf", members)])
            }
            Plan::Merge(merged) => merged.build(tree, id),
            Plan::Refuse => around(tree, id, &[]),
        };
        tree.replace(id, made);
    }
}

/// What becomes of a schema with `allOf`.
enum Plan {
    /// It has one member and stays as it is.
    Nothing,
    /// It says more about this schema.
    Wrap(NodeId),
    /// It is one object.
    Merge(Merged),
    /// It is not supported.
    Refuse,
}

fn plan(schema: Schema<'_>, known: &mut Members, findings: &mut Findings) -> Plan {
    let members = schema.all_of();
    let has_alternatives = schema
        .alternatives()
        .into_iter()
        .any(|alternative| !alternative.is_unconstrained());
    let is_bare = !schema.has_properties()
        && !has_alternatives
        && schema.required().is_empty()
        && schema.additional_properties().is_none();
    if is_bare && members.len() == 1 {
        return Plan::Nothing;
    }
    if has_alternatives {
        findings.error(
            Code::AllOfWithAlternatives,
            schema.node(),
            "`allOf` beside `oneOf` or `anyOf` is not supported",
            "put what is common into each alternative",
        );
        return Plan::Refuse;
    }
    let (objects, others): (Vec<Schema<'_>>, Vec<Schema<'_>>) = members
        .into_iter()
        .partition(|member| known.get(*member, findings).is_object);
    // Members that say nothing about the type (a description, a nullable, …) change nothing.
    let others: Vec<Schema<'_>> = others
        .into_iter()
        .filter(|member| !member.is_unconstrained())
        .collect();
    if let ([only], true, true) = (others.as_slice(), objects.is_empty(), is_bare) {
        return Plan::Wrap(only.used_at().id());
    }
    if let Some(member) = others.first() {
        findings.error(
            Code::AllOfNonObjects,
            member.used_at(),
            "`allOf` of things that are not all objects is not supported",
            "describe the object with its properties in one place",
        );
        return Plan::Refuse;
    }
    Plan::Merge(known.get(schema, findings).merged.clone())
}

/// What members add to the schemas that include them, each looked at once.
#[derive(Default)]
struct Members {
    known: HashMap<NodeId, Rc<Member>>,
}

/// A schema as a member of an `allOf`.
#[derive(Default)]
struct Member {
    is_object: bool,
    /// The object that it makes together with its own members.
    merged: Merged,
}

impl Members {
    /// Looks at a schema after its own members. The way down is a list, because the document
    /// decides how deep it is.
    fn get(&mut self, schema: Schema<'_>, findings: &mut Findings) -> Rc<Member> {
        let mut open = vec![(schema, false)];
        let mut entered = HashSet::new();
        while let Some((schema, has_members)) = open.pop() {
            let id = schema.node().id();
            if self.known.contains_key(&id) {
                continue;
            }
            if has_members {
                let member = self.combine(schema, findings);
                self.known.insert(id, Rc::new(member));
            } else if entered.insert(id) {
                open.push((schema, true));
                let members = schema.all_of().into_iter().rev();
                open.extend(members.map(|member| (member, false)));
            } else {
                findings.error(
                    Code::AllOfItself,
                    id,
                    "`allOf` includes itself",
                    "remove the member that leads back",
                );
            }
        }
        let found = self.known.get(&schema.node().id());
        found.cloned().unwrap_or_default()
    }

    fn combine(&self, schema: Schema<'_>, findings: &mut Findings) -> Member {
        let mut merged = Merged::default();
        let mut are_objects = true;
        let members = schema.all_of();
        for member in &members {
            // A member that leads back is reported and adds nothing.
            if let Some(member) = self.known.get(&member.node().id()) {
                are_objects &= member.is_object;
                merged.extend(&member.merged);
            }
        }
        merged.add(schema, findings);
        let is_object = if schema.has_alternatives() && !schema.has_properties() {
            false
        } else if members.is_empty() {
            is_object(schema)
        } else {
            are_objects
        };
        Member { is_object, merged }
    }
}

/// A schema without members can be merged into an object.
fn is_object(schema: Schema<'_>) -> bool {
    schema.has_properties()
        || !schema.required().is_empty()
        || schema.additional_properties().is_some()
        || schema.type_name().as_deref() == Some("object")
}

/// An object that is collected from several schemas.
#[derive(Default, Clone)]
struct Merged {
    properties: BTreeMap<String, NodeId>,
    required: Vec<NodeId>,
    additional: Option<NodeId>,
}

impl Merged {
    /// Adds a member; a later property replaces an earlier one.
    fn extend(&mut self, member: &Self) {
        let properties = member.properties.iter();
        self.properties
            .extend(properties.map(|(name, property)| (name.clone(), *property)));
        self.required.extend(&member.required);
        self.additional = member.additional.or(self.additional);
    }

    /// Adds what one schema says itself; a later property replaces an earlier one.
    fn add(&mut self, schema: Schema<'_>, findings: &mut Findings) {
        // Alternatives would be lost in one object.
        let has_own_alternatives =
            schema.has_alternatives() && !schema.alternatives_only_constrain();
        if schema.has_properties() && has_own_alternatives {
            findings.error(
                Code::PropertiesWithAlternatives,
                schema.node(),
                "`properties` beside `oneOf` or `anyOf` is not supported",
                "move the common properties into each alternative",
            );
        }
        for (name, property) in schema.properties() {
            self.properties
                .insert(name.to_owned(), property.used_at().id());
        }
        let required = schema.node().items_of("required");
        self.required.extend(required.map(Node::id));
        match schema.additional_properties() {
            Some(AdditionalProperties::Schema(value)) => {
                self.additional = Some(value.used_at().id());
            }
            Some(AdditionalProperties::Any(true)) => {
                let written = schema.node().get("additionalProperties");
                self.additional = written.map(Node::id);
            }
            Some(AdditionalProperties::Any(false)) | None => {}
        }
    }

    fn build(self, tree: &mut Tree, origin: NodeId) -> NodeId {
        let properties: Vec<(&str, NodeId)> = self
            .properties
            .iter()
            .map(|(name, id)| (name.as_str(), *id))
            .collect();
        let mut structure = vec![
            ("type", tree.make_string(origin, "object")),
            ("properties", tree.make_object(origin, &properties)),
        ];
        let mut names = HashSet::new();
        let names = self.required.iter().filter(|name| {
            let name = Node::new(tree, **name);
            names.insert(name.text())
        });
        let required: Vec<NodeId> = names.copied().collect();
        if !required.is_empty() {
            structure.push(("required", tree.make_array(origin, &required)));
        }
        if let Some(additional) = self.additional {
            structure.push(("additionalProperties", additional));
        }
        around(tree, origin, &structure)
    }
}

/// The words of a schema about itself, with another structure.
fn around(tree: &mut Tree, origin: NodeId, structure: &[(&str, NodeId)]) -> NodeId {
    let entries = Node::new(tree, origin).entries();
    let words: Vec<(String, NodeId)> = entries
        .filter(|(key, _)| !STRUCTURE.contains(key))
        .map(|(key, child)| (key.to_owned(), child.id()))
        .collect();
    let mut children: Vec<(&str, NodeId)> = words
        .iter()
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
    children.extend_from_slice(structure);
    tree.make_object(origin, &children)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    /// Normalises schemas; the first is called `S`.
    fn normalised(schemas: &str) -> (Tree, Vec<Code>) {
        let mut tree = parse(&format!("components: {{ schemas: {{ {schemas} }} }}")).unwrap();
        let mut findings = Findings::new();
        apply(&mut tree, &mut findings);
        let codes = findings.iter().map(|finding| finding.code).collect();
        (tree, codes)
    }

    fn schema(tree: &Tree) -> Schema<'_> {
        let found = tree.find(tree.root(), ["components", "schemas", "S"].iter());
        Schema::new(Node::new(tree, found.unwrap()))
    }

    #[test]
    fn objects_become_one_object_in_which_later_properties_win() {
        let (tree, codes) = normalised(
            "S: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: boolean } }, required: [b] }], description: words },
             A: { properties: { a: { type: string }, b: { type: string } }, required: [a] }",
        );
        assert_eq!(codes, []);
        let schema = schema(&tree);
        assert!(schema.is_merged());
        assert_eq!(schema.required(), ["a", "b"]);
        assert_eq!(schema.description().as_deref(), Some("words"));
        let b = schema.property("b").unwrap();
        assert_eq!(b.type_name().as_deref(), Some("boolean"));
        assert_eq!(schema.node().path(), ["components", "schemas", "S"]);
        let a = schema.property("a").unwrap();
        assert_eq!(
            a.node().path(),
            ["components", "schemas", "A", "properties", "a"]
        );
    }

    #[test]
    fn a_single_member_is_left_alone() {
        let (tree, codes) = normalised("S: { allOf: [{ type: string }], nullable: true }");
        assert_eq!(codes, []);
        assert!(!schema(&tree).is_merged());
        assert_eq!(schema(&tree).all_of().len(), 1);
    }

    #[test]
    fn members_that_are_unconstrained_change_nothing() {
        let (tree, codes) = normalised("S: { allOf: [{ type: string }, { description: words }] }");
        assert_eq!(codes, []);
        let [member] = schema(&tree).all_of().try_into().unwrap();
        assert_eq!(member.type_name().as_deref(), Some("string"));
    }

    #[test]
    fn what_is_not_an_object_cannot_be_merged() {
        let (tree, codes) =
            normalised("S: { allOf: [{ type: string }, { properties: { a: {} } }] }");
        assert_eq!(codes, [Code::AllOfNonObjects]);
        assert!(schema(&tree).is_unconstrained());
    }

    #[test]
    fn alternatives_beside_members_are_refused_unless_they_say_nothing() {
        let members = "allOf: [{ type: object }]";
        let (_, codes) = normalised(&format!("S: {{ {members}, oneOf: [{{ type: string }}] }}"));
        assert_eq!(codes, [Code::AllOfWithAlternatives]);
        let (_, codes) = normalised(&format!("S: {{ {members}, anyOf: [{{ required: [a] }}] }}"));
        assert_eq!(codes, []);
    }

    #[test]
    fn a_schema_that_includes_itself_is_refused() {
        let (_, codes) = normalised(
            "S: { allOf: [{ $ref: '#/components/schemas/S' }], properties: { a: { type: string } } }",
        );
        assert_eq!(codes, [Code::AllOfItself]);
    }

    #[test]
    fn members_of_members_cost_no_more_than_the_document_is_long() {
        let mut schemas = String::from(
            "S: { allOf: [{ $ref: '#/components/schemas/L0' }, {}], properties: { b: {} } }",
        );
        for level in 0..2_000 {
            let next =
                format!("{{ $ref: '#/components/schemas/L{} }}", level + 1).replace(" }", "' }");
            schemas.push_str(&format!(", L{level}: {{ allOf: [{next}, {next}] }}"));
        }
        schemas.push_str(", L2000: { properties: { a: { type: string } } }");
        let (tree, codes) = normalised(&schemas);
        assert_eq!(codes, []);
        assert!(schema(&tree).property("a").is_some());
    }
}
