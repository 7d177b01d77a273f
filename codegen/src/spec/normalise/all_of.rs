//! `allOf`, and what stands beside `oneOf` and `anyOf`: one schema that says it all in one place.
//!
//! Afterwards a schema is one of three things. It has properties or a type and no alternatives. Or
//! it has alternatives and nothing else: what was common to them is merged into each, so that
//! every alternative is a whole type. Or it has an `allOf` with a single member, which it says
//! more about. Synthetic schemas keep the place of what they were made from, see
//! [`Schema::is_merged`].
//!
//! An object with a `discriminator` that others include by `allOf` becomes a union of those and of
//! itself: where it is used, a value may be any of them.

use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::schema::Schema;
use crate::spec::tree::{NodeId, Number, Tree};
use crate::spec::walk::used_schemas;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
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

/// The keywords of which the greater value is the narrower one, and those of which the lesser is.
const LOWER_BOUNDS: [&str; 4] = ["minLength", "minItems", "minimum", "minProperties"];
const UPPER_BOUNDS: [&str; 4] = ["maxLength", "maxItems", "maximum", "maxProperties"];

/// Other keywords that limit values.
const LIMITS: [&str; 7] = [
    "format",
    "pattern",
    "multipleOf",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "not",
];

/// More alternatives than this are not multiplied out.
const MAX_ALTERNATIVES: usize = 64;

/// How many properties within properties are merged.
const MAX_DEPTH: usize = 8;

pub(super) fn apply(tree: &mut Tree, findings: &mut Findings) {
    let mut pass = Pass::default();
    let used = used_schemas(tree);
    let parents = parents(tree, &used, &mut pass, findings);
    // Only at the end, so that everything is about what is written.
    let mut replacements = Vec::new();
    for id in used {
        let schema = Schema::new(Node::new(tree, id));
        if schema.all_of().is_empty() && !has_common(schema) {
            continue;
        }
        if let Some(made) = pass.whole(tree, id, findings) {
            replacements.push((id, made));
        }
    }
    while let Some(recipe) = pass.open.pop() {
        let made = pass.merge(tree, &recipe, findings);
        tree.replace(recipe.place, made);
    }
    let mut bases = HashMap::new();
    for (parent, _) in &parents {
        let made = replacements.iter().find(|(id, _)| id == parent);
        let made = made.map_or(*parent, |(_, made)| *made);
        bases.insert(*parent, base(tree, *parent, made));
    }
    for (id, made) in replacements {
        tree.replace(id, made);
    }
    for (parent, children) in parents {
        let union = union_of(tree, parent, &children, &bases);
        tree.replace(parent, union);
    }
}

/// Something stands beside the alternatives of a schema.
fn has_common(schema: Schema<'_>) -> bool {
    schema.has_alternatives()
        && (schema.has_properties()
            || !schema.required().is_empty()
            || schema.additional_properties().is_some()
            || schema.items().is_some()
            || schema.type_name().is_some()
            || schema.node().items_of("enum").next().is_some()
            || (schema.node().items_of("oneOf").next().is_some()
                && schema.node().items_of("anyOf").next().is_some()))
}

/// Objects with a discriminator that others include, and those others.
fn parents(
    tree: &Tree,
    used: &[NodeId],
    pass: &mut Pass,
    findings: &mut Findings,
) -> Vec<(NodeId, Vec<NodeId>)> {
    let root = Node::new(tree, tree.root());
    let components = root.get("components").into_iter();
    let components: Vec<NodeId> = components
        .flat_map(|node| node.entries_of("schemas"))
        .filter(|(_, schema)| !schema.has("$ref"))
        .map(|(_, schema)| schema.id())
        .collect();
    let mut children: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for component in &components {
        for leaf in pass.leaves(tree, *component, findings).iter() {
            if leaf != component {
                children.entry(*leaf).or_default().push(*component);
            }
        }
    }
    let used: HashSet<NodeId> = used.iter().copied().collect();
    let mut parents = Vec::new();
    for (parent, mut children) in children {
        let schema = Schema::new(Node::new(tree, parent));
        let Some(discriminator) = schema.discriminator() else {
            continue;
        };
        if schema.has_alternatives() || !components.contains(&parent) || !used.contains(&parent) {
            continue;
        }
        for (_, target) in &discriminator.mapping {
            let target = target.strip_prefix("#").map_or_else(
                || tree.find(tree.root(), ["components", "schemas", target].iter()),
                |pointer| tree.find(tree.root(), pointer::tokens(pointer)),
            );
            if let Some(target) = target {
                let target = Node::new(tree, target).definition().id();
                if target != parent && !children.contains(&target) {
                    children.push(target);
                }
            }
        }
        children.sort_by_cached_key(|child| Node::new(tree, *child).path());
        parents.push((parent, children));
    }
    parents
}

/// A parent as itself.
fn base(tree: &mut Tree, parent: NodeId, made: NodeId) -> NodeId {
    let entries = owned_entries(tree, made);
    let kept: Vec<(&str, NodeId)> = entries
        .iter()
        .filter(|(key, _)| key != "discriminator")
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
    tree.make_object(parent, &kept)
}

fn union_of(
    tree: &mut Tree,
    parent: NodeId,
    children: &[NodeId],
    bases: &HashMap<NodeId, NodeId>,
) -> NodeId {
    let mut alternatives: Vec<NodeId> = children
        .iter()
        .map(|child| bases.get(child).copied().unwrap_or(*child))
        .collect();
    alternatives.extend(bases.get(&parent));
    let alternatives = tree.make_array(parent, &alternatives);
    around(tree, parent, &[("oneOf", alternatives)])
}

fn owned_entries(tree: &Tree, id: NodeId) -> Vec<(String, NodeId)> {
    let entries = Node::new(tree, id).entries();
    entries
        .map(|(key, child)| (key.to_owned(), child.id()))
        .collect()
}

/// A schema that is to be made of several.
struct Recipe {
    /// What it will stand for.
    place: NodeId,
    origin: NodeId,
    parts: Vec<Part>,
    depth: usize,
}

/// A part of a merged schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Part {
    /// Where it is used; it may be a `$ref`.
    id: NodeId,
    /// Without its `allOf`, `oneOf` and `anyOf`.
    bare: bool,
}

/// What was looked at, each once, and what is still to be made.
#[derive(Default)]
struct Pass {
    leaves: HashMap<NodeId, Rc<Vec<NodeId>>>,
    open: Vec<Recipe>,
    made: HashMap<Vec<Part>, NodeId>,
}

impl Pass {
    /// The schemas that a schema is made of by `allOf`, itself last. Those that say nothing about
    /// values are left out. The way down is a list, because the document decides how deep it is.
    fn leaves(&mut self, tree: &Tree, id: NodeId, findings: &mut Findings) -> Rc<Vec<NodeId>> {
        let id = Node::new(tree, id).definition().id();
        let mut open = vec![(id, false)];
        let mut entered = HashSet::new();
        while let Some((id, has_members)) = open.pop() {
            if self.leaves.contains_key(&id) {
                continue;
            }
            let schema = Schema::new(Node::new(tree, id));
            let members = schema.all_of();
            if has_members {
                let mut found = Vec::new();
                let mut known = HashSet::new();
                for member in members {
                    let leaves = self.leaves.get(&member.node().id());
                    let leaves = leaves.into_iter().flat_map(|leaves| leaves.iter());
                    found.extend(leaves.copied().filter(|leaf| known.insert(*leaf)));
                }
                if says_anything(schema) {
                    found.push(id);
                }
                self.leaves.insert(id, Rc::new(found));
            } else if entered.insert(id) {
                open.push((id, true));
                let members = members.into_iter().rev();
                open.extend(members.map(|member| (member.node().id(), false)));
            } else if open.contains(&(id, true)) {
                findings.warning(
                    Code::AllOfItself,
                    id,
                    "`allOf` includes itself, which adds nothing",
                    "remove the member that leads back",
                );
            }
        }
        self.leaves.get(&id).cloned().unwrap_or_default()
    }

    /// What is to stand in the place of a schema with `allOf`, or with something beside its
    /// alternatives; nothing if it stays as it is.
    fn whole(&mut self, tree: &mut Tree, id: NodeId, findings: &mut Findings) -> Option<NodeId> {
        let schema = Schema::new(Node::new(tree, id));
        let members = schema.all_of();
        if members.len() == 1 && !says_anything(schema) {
            return None;
        }
        let mut parts: Vec<Part> = members
            .iter()
            .filter(|member| member.node().id() != id)
            .map(|member| Part {
                id: member.used_at().id(),
                bare: false,
            })
            .collect();
        parts.push(Part {
            id,
            bare: !members.is_empty() && !schema.has_alternatives(),
        });
        let recipe = Recipe {
            place: id,
            origin: id,
            parts,
            depth: 0,
        };
        Some(self.merge(tree, &recipe, findings))
    }

    /// A schema that is everything that its parts are. It is made later.
    fn later(&mut self, tree: &mut Tree, origin: NodeId, parts: Vec<Part>, depth: usize) -> NodeId {
        if let [only] = parts.as_slice()
            && !only.bare
        {
            return only.id;
        }
        if let Some(known) = self.made.get(&parts) {
            return *known;
        }
        let place = tree.make_object(origin, &[]);
        self.made.insert(parts.clone(), place);
        self.open.push(Recipe {
            place,
            origin,
            parts,
            depth,
        });
        place
    }

    fn merge(&mut self, tree: &mut Tree, recipe: &Recipe, findings: &mut Findings) -> NodeId {
        let origin = recipe.origin;
        // What another part includes as well adds nothing.
        let leaves_of: Vec<Rc<Vec<NodeId>>> = recipe
            .parts
            .iter()
            .map(|part| match part.bare {
                true => Rc::new(vec![Node::new(tree, part.id).definition().id()]),
                false if part.id == origin => Rc::new(vec![origin]),
                false => self.leaves(tree, part.id, findings),
            })
            .collect();
        let structural: Vec<usize> = (0..recipe.parts.len())
            .filter(|index| {
                let leaves = leaves_of.get(*index);
                let mut leaves = leaves.into_iter().flat_map(|leaves| leaves.iter());
                leaves.any(|leaf| is_structural(Schema::new(Node::new(tree, *leaf))))
            })
            .collect();
        let includes = |a: usize, b: usize| match (leaves_of.get(a), leaves_of.get(b)) {
            (Some(a), Some(b)) => b.iter().all(|leaf| a.contains(leaf)),
            _ => false,
        };
        let widest: Vec<usize> = structural
            .iter()
            .copied()
            .filter(|index| {
                !structural.iter().any(|other| {
                    other != index
                        && includes(*other, *index)
                        && (!includes(*index, *other) || other < index)
                })
            })
            .collect();
        let mut leaves: Vec<Part> = Vec::new();
        for (part, found) in recipe.parts.iter().zip(&leaves_of) {
            for leaf in found.iter() {
                if !leaves.iter().any(|known| known.id == *leaf) {
                    leaves.push(Part {
                        id: *leaf,
                        bare: part.bare,
                    });
                }
            }
        }
        let merged = Merged::of(tree, &leaves);
        if let Some((first, second)) = &merged.contradiction {
            return contradiction(tree, recipe, first, second, findings);
        }
        // One member decides what it is, and keeps its name.
        if let [only] = widest.as_slice()
            && let Some(part) = recipe.parts.get(*only)
            && !part.bare
            && part.id != origin
            && is_definition(tree, part.id)
        {
            let members = tree.make_array(origin, &[part.id]);
            let mut structure = merged.limits(tree, origin, Some(part.id));
            structure.push(("allOf".to_owned(), members));
            structure.extend(self.words(tree, recipe));
            return with(tree, origin, structure);
        }
        let unions = self.unions(tree, origin, &leaves, findings);
        let mut structure = if unions.is_empty() {
            self.single(tree, recipe, &merged, findings)
        } else {
            match self.product(tree, recipe, &leaves, &unions, findings) {
                Some(structure) => structure,
                None => {
                    let (first, second) = ("what is common", "one of the alternatives");
                    return contradiction(tree, recipe, first, second, findings);
                }
            }
        };
        structure.extend(self.words(tree, recipe));
        with(tree, origin, structure)
    }

    /// A schema without alternatives.
    fn single(
        &mut self,
        tree: &mut Tree,
        recipe: &Recipe,
        merged: &Merged,
        _: &mut Findings,
    ) -> Vec<(String, NodeId)> {
        let origin = recipe.origin;
        let mut structure = merged.limits(tree, origin, None);
        if let Some(kind) = merged.kind.as_deref() {
            structure.push(("type".to_owned(), tree.make_string(origin, kind)));
        }
        let mut properties = Vec::new();
        for (name, found) in &merged.properties {
            let property = self.several(tree, found, recipe.depth);
            properties.push((name.as_str(), property));
        }
        if !properties.is_empty() || merged.kind.as_deref() == Some("object") {
            let properties = tree.make_object(origin, &properties);
            structure.push(("properties".to_owned(), properties));
        }
        if !merged.required.is_empty() {
            let required = tree.make_array(origin, &merged.required);
            structure.push(("required".to_owned(), required));
        }
        if let Some(additional) = merged.additional {
            structure.push(("additionalProperties".to_owned(), additional));
        }
        if !merged.items.is_empty() {
            let items = self.several(tree, &merged.items, recipe.depth);
            structure.push(("items".to_owned(), items));
        }
        if let Some(values) = &merged.values {
            let list = tree.make_array(origin, &values.list);
            structure.push(("enum".to_owned(), list));
            let leaf = owned_entries(tree, values.leaf);
            let labels = leaf.into_iter();
            structure.extend(labels.filter(|(key, _)| key.starts_with("x-enum")));
        }
        structure
    }

    /// A property that several schemas describe.
    fn several(&mut self, tree: &mut Tree, found: &[NodeId], depth: usize) -> NodeId {
        let mut distinct: Vec<NodeId> = Vec::new();
        for id in found {
            let node = Node::new(tree, *id);
            let is_known = distinct.iter().any(|known| {
                let known = Node::new(tree, *known);
                known.definition() == node.definition() || known.equals(node)
            });
            if !is_known {
                distinct.push(*id);
            }
        }
        match distinct.as_slice() {
            [only] => *only,
            [.., last] if depth < MAX_DEPTH => {
                let last = *last;
                let parts = distinct.iter().map(|id| Part {
                    id: *id,
                    bare: false,
                });
                self.later(tree, last, parts.collect(), depth + 1)
            }
            _ => found.last().copied().unwrap_or_default(),
        }
    }

    /// The alternatives of each schema that has some which add to what is common.
    fn unions(
        &mut self,
        tree: &Tree,
        origin: NodeId,
        leaves: &[Part],
        findings: &mut Findings,
    ) -> Vec<Alternatives> {
        let common: Vec<Schema<'_>> = leaves
            .iter()
            .map(|leaf| Schema::new(Node::new(tree, leaf.id)))
            .collect();
        let mut unions = Vec::new();
        for leaf in leaves.iter().filter(|leaf| !leaf.bare) {
            let schema = Schema::new(Node::new(tree, leaf.id));
            for key in ["oneOf", "anyOf"] {
                let list: Vec<Schema<'_>> = schema.node().items_of(key).map(Schema::new).collect();
                if list.is_empty() || list.iter().all(|one| only_constrains(*one, &common)) {
                    continue;
                }
                let lists_children = list.iter().any(|one| {
                    let leaves = self.leaves(tree, one.node().id(), findings);
                    one.node().id() == origin || leaves.contains(&leaf.id)
                });
                if lists_children && leaf.id != origin {
                    // Which child it is, is what this schema says.
                    continue;
                }
                unions.push(Alternatives {
                    owner: leaf.id,
                    list: list.iter().map(|one| one.used_at().id()).collect(),
                });
            }
        }
        unions
    }

    /// A union in which each alternative has what is common.
    fn product(
        &mut self,
        tree: &mut Tree,
        recipe: &Recipe,
        leaves: &[Part],
        unions: &[Alternatives],
        findings: &mut Findings,
    ) -> Option<Vec<(String, NodeId)>> {
        let origin = recipe.origin;
        let count = unions.iter().fold(1usize, |count, union| {
            count.saturating_mul(union.list.len())
        });
        let mut used: Vec<&Alternatives> = unions.iter().collect();
        if count > MAX_ALTERNATIVES && unions.len() > 1 {
            findings.warning(
                Code::TooManyAlternatives,
                origin,
                format!("the alternatives make {count} combinations; only those of the first list are told apart"),
                "describe what goes together in one list of alternatives",
            );
            used.truncate(1);
        }
        let mut common: Vec<Part> = leaves
            .iter()
            .map(|leaf| Part {
                id: leaf.id,
                bare: true,
            })
            .collect();
        if used.len() < unions.len() {
            // What the other lists describe is kept, though nothing says what it is.
            let anything = tree.make_object(origin, &[]);
            let id = tree.make_object(origin, &[("additionalProperties", anything)]);
            common.push(Part { id, bare: true });
        }
        let mut combinations: Vec<Vec<NodeId>> = vec![Vec::new()];
        for union in &used {
            combinations = combinations
                .into_iter()
                .flat_map(|chosen| {
                    union.list.iter().map(move |one| {
                        let mut chosen = chosen.clone();
                        chosen.push(*one);
                        chosen
                    })
                })
                .collect();
        }
        let mut alternatives = Vec::new();
        for chosen in combinations {
            let mut parts = common.clone();
            parts.retain(|part| {
                let schema = Schema::new(Node::new(tree, part.id));
                is_structural(schema) || schema.type_name().is_some() || has_limits(schema)
            });
            let mut is_whole = false;
            for one in &chosen {
                let own = self.leaves(tree, *one, findings);
                is_whole |= parts.iter().all(|part| own.contains(&part.id));
                parts.push(Part {
                    id: *one,
                    bare: false,
                });
            }
            let mut all = common.clone();
            for one in &chosen {
                let leaves = self.leaves(tree, *one, findings);
                all.extend(leaves.iter().map(|id| Part {
                    id: *id,
                    bare: true,
                }));
            }
            let together = Merged::of(tree, &all);
            let is_alien = together.contradiction.is_some();
            if is_alien && (together.is_strict || recipe.depth > 0) {
                continue;
            }
            let made = match chosen.as_slice() {
                // A child has what is common already; and what is for objects says nothing of a
                // string.
                [only] if is_whole || is_alien => *only,
                _ if is_alien => continue,
                [first, ..] => self.later(tree, *first, parts, recipe.depth),
                [] => continue,
            };
            alternatives.push(made);
        }
        if alternatives.is_empty() {
            return None;
        }
        let mut structure = Vec::new();
        let list = tree.make_array(origin, &alternatives);
        structure.push(("oneOf".to_owned(), list));
        if let [union] = used.as_slice()
            && let Some(discriminator) = tree.child(union.owner, "discriminator")
        {
            structure.push(("discriminator".to_owned(), discriminator));
        }
        Some(structure)
    }

    /// What the parts of a schema that are written in place say about it, the last one first.
    fn words(&self, tree: &Tree, recipe: &Recipe) -> Vec<(String, NodeId)> {
        let mut words: BTreeMap<String, NodeId> = BTreeMap::new();
        let mut is_nullable = None;
        for part in recipe.parts.iter().rev() {
            let node = Node::new(tree, part.id);
            let is_inline = !node.has("$ref");
            for (key, child) in node.definition().entries() {
                let is_word = !STRUCTURE.contains(&key)
                    && !LOWER_BOUNDS.contains(&key)
                    && !UPPER_BOUNDS.contains(&key)
                    && !LIMITS.contains(&key)
                    && !["discriminator", "title", "xml", "nullable", "$ref"].contains(&key)
                    && !key.starts_with("x-enum");
                if is_word && is_inline {
                    words.entry(key.to_owned()).or_insert(child.id());
                }
                if key == "nullable" && child.boolean() == Some(true) {
                    is_nullable = Some(child.id());
                }
            }
        }
        let all_nullable = recipe.parts.iter().all(|part| {
            let definition = Node::new(tree, part.id).definition();
            definition.is_set("nullable") || !definition.has("type")
        });
        let says_so = recipe.parts.last().is_some_and(|part| {
            let node = Node::new(tree, part.id);
            !node.has("$ref") && node.is_set("nullable")
        });
        if let Some(nullable) = is_nullable.filter(|_| all_nullable || says_so) {
            words.insert("nullable".to_owned(), nullable);
        }
        words.into_iter().collect()
    }
}

/// What stands for a schema that no value satisfies: of a property what the last schema says, and
/// otherwise any JSON.
fn contradiction(
    tree: &mut Tree,
    recipe: &Recipe,
    first: &str,
    second: &str,
    findings: &mut Findings,
) -> NodeId {
    let last = recipe.parts.last().filter(|_| recipe.depth > 0);
    let consequence = match last {
        Some(_) => "the last description counts",
        None => "any JSON is taken",
    };
    findings.warning(
        Code::AllOfContradiction,
        recipe.origin,
        format!("no value is both {first} and {second}, as `allOf` demands; {consequence}"),
        "let the members describe the same kind of value",
    );
    match last {
        Some(part) => part.id,
        None => around(tree, recipe.origin, &[]),
    }
}

/// A list of alternatives and the schema that it stands in.
struct Alternatives {
    owner: NodeId,
    list: Vec<NodeId>,
}

/// A schema says something about values.
fn says_anything(schema: Schema<'_>) -> bool {
    is_structural(schema)
        || schema.type_name().is_some()
        || has_limits(schema)
        || schema.has_alternatives()
        || schema.discriminator().is_some()
}

fn has_limits(schema: Schema<'_>) -> bool {
    let mut keys = LOWER_BOUNDS.iter().chain(&UPPER_BOUNDS).chain(&LIMITS);
    keys.any(|key| schema.node().has(key))
}

/// A schema says what values are made of, more than their type.
fn is_structural(schema: Schema<'_>) -> bool {
    let has_items = |key: &str| schema.node().items_of(key).next().is_some();
    schema.has_properties()
        || !schema.required().is_empty()
        || schema.additional_properties().is_some()
        || schema.items().is_some()
        || ["enum", "oneOf", "anyOf"].into_iter().any(has_items)
}

/// A schema becomes a type with a name.
fn is_definition(tree: &Tree, id: NodeId) -> bool {
    let schema = Schema::new(Node::new(tree, id));
    schema.has_properties()
        || !schema.all_of().is_empty()
        || schema.has_alternatives()
        || schema.node().items_of("enum").next().is_some()
        || schema.additional_properties().is_some()
}

/// An alternative only says which of the common properties go together.
fn only_constrains(schema: Schema<'_>, common: &[Schema<'_>]) -> bool {
    let is_object = |schema: &Schema<'_>| {
        schema.has_properties() || schema.type_name().as_deref() == Some("object")
    };
    let keys = [
        "required",
        "properties",
        "type",
        "not",
        "description",
        "title",
        "minProperties",
        "maxProperties",
    ];
    let mut entries = schema.node().entries();
    let is_known = |(name, property): (&str, Schema<'_>)| {
        let mut known = common.iter().filter_map(|schema| schema.property(name));
        let adds_nothing = property.is_unconstrained();
        known.any(|known| {
            adds_nothing
                || known.node() == property.node()
                || known.used_at().equals(property.used_at())
        })
    };
    common.iter().any(|schema| is_object(schema))
        && entries.all(|(key, _)| keys.contains(&key))
        && (schema.type_name().is_none() || schema.type_name().as_deref() == Some("object"))
        && schema.properties().all(is_known)
}

/// What several schemas demand together.
#[derive(Default)]
struct Merged {
    kind: Option<String>,
    contradiction: Option<(String, String)>,
    /// Only the keyword `type` contradicts itself.
    is_strict: bool,
    /// The kind is what a `type` says.
    is_written: bool,
    properties: BTreeMap<String, Vec<NodeId>>,
    required: Vec<NodeId>,
    additional: Option<NodeId>,
    items: Vec<NodeId>,
    values: Option<Values>,
    limits: BTreeMap<String, (NodeId, NodeId)>,
}

/// The values of an `enum`, and where it is.
struct Values {
    leaf: NodeId,
    list: Vec<NodeId>,
}

impl Merged {
    fn of(tree: &Tree, leaves: &[Part]) -> Self {
        let mut merged = Self::default();
        let mut names = BTreeSet::new();
        for leaf in leaves {
            let schema = Schema::new(Node::new(tree, leaf.id));
            merged.add_kind(schema);
            for (name, property) in schema.properties() {
                let found = merged.properties.entry(name.to_owned()).or_default();
                found.push(property.used_at().id());
            }
            for name in schema.node().items_of("required") {
                if name
                    .text()
                    .is_some_and(|name| names.insert(name.into_owned()))
                {
                    merged.required.push(name.id());
                }
            }
            if let Some(additional) = schema.node().get("additionalProperties")
                && additional.boolean() != Some(false)
            {
                merged.additional = Some(additional.id());
            }
            merged
                .items
                .extend(schema.node().get("items").map(Node::id));
            merged.add_values(tree, schema);
            merged.add_limits(tree, schema);
        }
        if merged.kind.is_none() && (!merged.properties.is_empty() || merged.additional.is_some()) {
            merged.kind = Some("object".to_owned());
        }
        if merged.kind.is_none() && !merged.required.is_empty() {
            merged.kind = Some("object".to_owned());
        }
        merged
    }

    fn add_kind(&mut self, schema: Schema<'_>) {
        let is_object = schema.has_properties() || schema.additional_properties().is_some();
        let kind = match schema.type_name() {
            Some(kind) => kind.into_owned(),
            None if is_object => "object".to_owned(),
            None => return,
        };
        if self.kind.is_none() || schema.type_name().is_some_and(|kind| self.is_kind(&kind)) {
            self.is_written = schema.type_name().is_some();
        }
        match &self.kind {
            None => self.kind = Some(kind),
            Some(known) if *known == kind => {}
            Some(known) => match (known.as_str(), kind.as_str()) {
                ("integer", "number") => {}
                ("number", "integer") => self.kind = Some(kind),
                _ => {
                    self.is_strict = schema.type_name().is_some() && self.is_written;
                    self.contradiction = Some((a(known), a(&kind)));
                }
            },
        }
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.kind.as_deref() == Some(kind)
    }

    fn add_values(&mut self, tree: &Tree, schema: Schema<'_>) {
        let list: Vec<NodeId> = schema.node().items_of("enum").map(Node::id).collect();
        if list.is_empty() {
            return;
        }
        let leaf = schema.node().id();
        let Some(known) = &self.values else {
            self.values = Some(Values { leaf, list });
            return;
        };
        let is_in = |id: &NodeId, list: &[NodeId]| {
            let node = Node::new(tree, *id);
            list.iter()
                .any(|other| Node::new(tree, *other).equals(node))
        };
        if list.iter().all(|id| is_in(id, &known.list)) {
            self.values = Some(Values { leaf, list });
            return;
        }
        let both: Vec<NodeId> = known
            .list
            .iter()
            .copied()
            .filter(|id| is_in(id, &list))
            .collect();
        if both.is_empty() {
            let words = |list: &[NodeId]| {
                let texts = list.iter().filter_map(|id| Node::new(tree, *id).text());
                let texts: Vec<String> = texts.take(3).map(|text| format!("`{text}`")).collect();
                format!("one of {}", texts.join(", "))
            };
            self.contradiction = Some((words(&known.list), words(&list)));
            self.is_strict = true;
            return;
        }
        let leaf = if both.len() == known.list.len() {
            known.leaf
        } else {
            leaf
        };
        self.values = Some(Values { leaf, list: both });
    }

    fn add_limits(&mut self, tree: &Tree, schema: Schema<'_>) {
        let keys = LOWER_BOUNDS.iter().chain(&UPPER_BOUNDS).chain(&LIMITS);
        for key in keys {
            let Some(found) = schema.node().get(key) else {
                continue;
            };
            let is_narrower = match self.limits.get(*key) {
                None => true,
                Some((_, known)) => {
                    let known = Node::new(tree, *known).number().map(Number::as_f64);
                    match known.zip(found.number().map(Number::as_f64)) {
                        Some((known, found)) if LOWER_BOUNDS.contains(key) => found > known,
                        Some((known, found)) if UPPER_BOUNDS.contains(key) => found < known,
                        _ => true,
                    }
                }
            };
            if is_narrower {
                let limit = (schema.node().id(), found.id());
                self.limits.insert((*key).to_owned(), limit);
            }
        }
    }

    /// The limits, but those of a schema that keeps them itself.
    fn limits(&self, tree: &Tree, _: NodeId, but: Option<NodeId>) -> Vec<(String, NodeId)> {
        let but = but.map(|id| Node::new(tree, id).definition().id());
        let limits = self.limits.iter();
        limits
            .filter(|(_, (leaf, _))| Some(*leaf) != but)
            .map(|(key, (_, limit))| (key.clone(), *limit))
            .collect()
    }
}

/// A type with its article.
fn a(kind: &str) -> String {
    match kind {
        "integer" | "object" | "array" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}

/// The words of a schema about itself, with another structure.
fn around(tree: &mut Tree, origin: NodeId, structure: &[(&str, NodeId)]) -> NodeId {
    let entries = owned_entries(tree, origin);
    let mut children: Vec<(&str, NodeId)> = entries
        .iter()
        .filter(|(key, _)| !STRUCTURE.contains(&key.as_str()) && key != "$ref")
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
    children.extend_from_slice(structure);
    tree.make_object(origin, &children)
}

/// A schema of these keywords; of those that come twice the first counts.
fn with(tree: &mut Tree, origin: NodeId, structure: Vec<(String, NodeId)>) -> NodeId {
    let mut known = HashSet::new();
    let children: Vec<(&str, NodeId)> = structure
        .iter()
        .filter(|(key, _)| known.insert(key.as_str()))
        .map(|(key, child)| (key.as_str(), *child))
        .collect();
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
        assert_eq!(codes, [Code::AllOfContradiction]);
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
        assert_eq!(schema(&tree).type_name().as_deref(), Some("string"));
        assert_eq!(schema(&tree).description().as_deref(), Some("words"));
    }

    #[test]
    fn what_no_value_is_becomes_any_json() {
        let (tree, codes) =
            normalised("S: { allOf: [{ type: string }, { properties: { a: {} } }] }");
        assert_eq!(codes, [Code::AllOfContradiction]);
        assert!(schema(&tree).is_unconstrained());
    }

    #[test]
    fn a_property_of_several_members_is_all_that_they_say() {
        let (tree, codes) = normalised(
            "S: { allOf: [{ $ref: '#/components/schemas/A' },
                { properties: { a: { minimum: 3, description: words }, b: { type: string }, c: { enum: [y] } } }] },
             A: { properties: { a: { type: integer, minimum: 1 }, b: { type: integer }, c: { type: string, enum: [x, y] } } }",
        );
        assert_eq!(codes, [Code::AllOfContradiction]);
        let schema = schema(&tree);
        let a = schema.property("a").unwrap();
        assert_eq!(a.type_name().as_deref(), Some("integer"));
        assert_eq!(a.bound("minimum"), Some(3.0));
        assert_eq!(a.description().as_deref(), Some("words"));
        let b = schema.property("b").unwrap();
        assert_eq!(b.type_name().as_deref(), Some("string"));
        let c = schema.property("c").unwrap();
        assert_eq!(c.type_name().as_deref(), Some("string"));
        assert_eq!(c.enumeration().len(), 1);
    }

    #[test]
    fn what_is_common_is_merged_into_each_alternative() {
        for text in [
            "S: { properties: { id: { type: integer } }, oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }",
            "S: { allOf: [{ properties: { id: { type: integer } } }, { oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }] }",
        ] {
            let (tree, codes) = normalised(text);
            assert_eq!(codes, []);
            let schema = schema(&tree);
            assert!(!schema.has_properties());
            let [a, b] = schema.alternatives().try_into().unwrap();
            assert!(a.property("id").is_some() && a.property("a").is_some());
            assert!(b.property("id").is_some() && b.property("b").is_some());
        }
    }

    #[test]
    fn alternatives_that_only_require_leave_an_object() {
        let (tree, codes) = normalised(
            "S: { type: object, properties: { a: {}, b: {} }, anyOf: [{ required: [a] }, { properties: { b: {} }, required: [b] }] }",
        );
        assert_eq!(codes, []);
        let schema = schema(&tree);
        assert!(!schema.has_alternatives());
        assert!(schema.property("b").is_some());
    }

    #[test]
    fn a_parent_with_a_discriminator_becomes_its_children_and_itself() {
        let (tree, codes) = normalised(
            "S: { properties: { k: { type: string } }, discriminator: { propertyName: k } },
             A: { allOf: [{ $ref: '#/components/schemas/S' }, { properties: { a: {} } }] }",
        );
        assert_eq!(codes, []);
        let [child, itself] = schema(&tree).alternatives().try_into().unwrap();
        assert!(child.property("k").is_some() && child.property("a").is_some());
        assert!(itself.property("k").is_some() && itself.property("a").is_none());
    }

    #[test]
    fn alternatives_that_include_what_lists_them_stay_as_they_are() {
        let (tree, codes) = normalised(
            "S: { properties: { k: {} }, oneOf: [{ $ref: '#/components/schemas/A' }] },
             A: { allOf: [{ $ref: '#/components/schemas/S' }, { properties: { a: {} } }] }",
        );
        assert_eq!(codes, []);
        let [child] = schema(&tree).alternatives().try_into().unwrap();
        assert!(child.property("k").is_some() && child.property("a").is_some());
        assert!(!child.has_alternatives());
    }

    #[test]
    fn a_schema_that_includes_itself_adds_nothing_to_itself() {
        let (tree, codes) = normalised(
            "S: { allOf: [{ $ref: '#/components/schemas/S' }], properties: { a: { type: string } } }",
        );
        assert_eq!(codes, [Code::AllOfItself]);
        assert!(schema(&tree).property("a").is_some());
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
