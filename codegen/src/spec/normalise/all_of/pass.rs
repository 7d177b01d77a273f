//! The merging of schemas into one, from a list of what is still to be made.

use super::super::distinct::distinct;
use super::budget::Budget;
use super::build::{around, contradiction, owned_entries, with};
use super::judge::{is_definition, is_structural, says_anything};
use super::keyword_kinds::{LIMITS, LOWER_BOUNDS, STRUCTURE, UPPER_BOUNDS};
use super::merged::Merged;
use super::recipe::{Family, Part, Recipe};
use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::{NodeId, Tree};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::rc::Rc;

/// How many properties within properties are merged.
const MAX_DEPTH: usize = 8;

/// What was looked at, each once, and what is still to be made.
#[derive(Default)]
pub(super) struct Pass {
    pub(super) leaves: HashMap<NodeId, Rc<Vec<NodeId>>>,
    /// In the order in which they are made, so that what is near to the text comes first.
    pub(super) open: VecDeque<Recipe>,
    pub(super) made: HashMap<Vec<Part>, NodeId>,
    /// What alternatives were chosen as from several lists.
    pub(super) chosen: HashMap<NodeId, Vec<NodeId>>,
    /// What tells the alternatives of unions apart that do not say it themselves.
    pub(super) inherited: BTreeMap<NodeId, NodeId>,
    /// Objects with a discriminator that others include.
    pub(super) families: HashSet<NodeId>,
    pub(super) budget: Budget,
    /// What of them is closed, and was told of.
    pub(super) closed: HashSet<NodeId>,
}

impl Pass {
    /// The schemas that a schema is made of by `allOf`, itself last. Those that say nothing about
    /// values are left out. The way down is a list, because the document decides how deep it is.
    pub(super) fn leaves(
        &mut self,
        tree: &Tree,
        id: NodeId,
        findings: &mut Findings,
    ) -> Rc<Vec<NodeId>> {
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
                self.budget.list(found.len());
                // Whatever is made of them is not made.
                if self.budget.is_spent() {
                    found.clear();
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
    pub(super) fn whole(
        &mut self,
        tree: &mut Tree,
        id: NodeId,
        findings: &mut Findings,
    ) -> Option<NodeId> {
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
    pub(super) fn later(
        &mut self,
        tree: &mut Tree,
        origin: NodeId,
        parts: Vec<Part>,
        depth: usize,
    ) -> NodeId {
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
        self.open.push_back(Recipe {
            place,
            origin,
            parts,
            depth,
        });
        place
    }

    pub(super) fn merge(
        &mut self,
        tree: &mut Tree,
        recipe: &Recipe,
        findings: &mut Findings,
    ) -> NodeId {
        let origin = recipe.origin;
        if self.budget.is_spent() {
            return self.spent(tree, recipe, findings);
        }
        // What another part includes as well adds nothing.
        let leaves_of: Vec<Rc<Vec<NodeId>>> = recipe
            .parts
            .iter()
            .map(|part| match part.bare {
                true => Rc::new(vec![Node::new(tree, part.id).definition().id()]),
                // Its own members are parts beside it.
                false if part.id == recipe.place => Rc::new(vec![part.id]),
                false => self.leaves(tree, part.id, findings),
            })
            .collect();
        if self.budget.is_spent() {
            return self.spent(tree, recipe, findings);
        }
        let structural: Vec<usize> = (0..recipe.parts.len())
            .filter(|index| {
                let leaves = leaves_of.get(*index);
                let mut leaves = leaves.into_iter().flat_map(|leaves| leaves.iter());
                leaves.any(|leaf| is_structural(Schema::new(Node::new(tree, *leaf))))
            })
            .collect();
        let mut widest = widest(&structural, &leaves_of);
        let mut leaves: Vec<Part> = Vec::new();
        let mut known = HashSet::new();
        for (part, found) in recipe.parts.iter().zip(&leaves_of) {
            let found = found.iter().copied().filter(|leaf| known.insert(*leaf));
            leaves.extend(found.map(|id| Part {
                id,
                bare: part.bare,
            }));
        }
        let mut demands = Vec::new();
        match self.family(tree, recipe, &widest, findings) {
            Some(Family::Limited(parent, demanded)) => (widest, demands) = (vec![parent], demanded),
            Some(Family::Extended(keeps)) => leaves.push(keeps),
            None => {}
        }
        self.budget.list(leaves.len());
        let merged = Merged::of(tree, &leaves);
        self.report_closed(tree, &leaves, &merged, findings);
        if let Some((first, second)) = &merged.contradiction {
            return contradiction(tree, recipe, first, second, findings);
        }
        // One member decides what it is, and keeps its name.
        if let [only] = widest.as_slice()
            && let Some(part) = recipe.parts.get(*only)
            && !part.bare
            && part.id != recipe.place
            && is_definition(tree, part.id)
            && leaves_of
                .get(*only)
                .is_some_and(|leaves| merged.describes_no_more(leaves))
        {
            let members = tree.make_array(origin, &[part.id]);
            let mut structure = merged.limits(tree, Some(part.id));
            structure.push(("allOf".to_owned(), members));
            Self::constrain(tree, origin, &demands, &mut structure);
            structure.extend(self.words(tree, recipe));
            return with(tree, origin, structure);
        }
        let (unions, constraints) = self.unions(tree, origin, &leaves, findings);
        let mut structure = if unions.is_empty() {
            self.single(tree, recipe, &merged)
        } else {
            match self.product(tree, recipe, &leaves, &unions, findings) {
                Some(structure) => structure,
                None => {
                    let (first, second) = ("what is common", "one of the alternatives");
                    return contradiction(tree, recipe, first, second, findings);
                }
            }
        };
        Self::constrain(tree, origin, &constraints, &mut structure);
        structure.extend(self.words(tree, recipe));
        with(tree, origin, structure)
    }

    /// What stands in the place of a schema that is not made.
    fn spent(&mut self, tree: &mut Tree, recipe: &Recipe, findings: &mut Findings) -> NodeId {
        self.budget.report(recipe.origin, findings);
        let last = recipe.parts.last().filter(|_| recipe.depth > 0);
        last.map_or_else(|| around(tree, recipe.origin, &[]), |part| part.id)
    }

    /// A schema without alternatives.
    pub(super) fn single(
        &mut self,
        tree: &mut Tree,
        recipe: &Recipe,
        merged: &Merged,
    ) -> Vec<(String, NodeId)> {
        let origin = recipe.origin;
        let mut structure = merged.limits(tree, None);
        if let Some(kind) = merged.kind.as_deref() {
            structure.push(("type".to_owned(), tree.make_string(origin, kind)));
        }
        self.budget
            .spend(merged.properties.len() + merged.conditional.len() + 1);
        let properties = self.properties(tree, merged, recipe.depth);
        let properties: Vec<(&str, NodeId)> = properties
            .iter()
            .map(|(name, it)| (name.as_str(), *it))
            .collect();
        if !properties.is_empty() || merged.kind.as_deref() == Some("object") {
            let properties = tree.make_object(origin, &properties);
            structure.push(("properties".to_owned(), properties));
        }
        if let Some(first) = merged.required.first() {
            // Where it is written, if that is one place.
            let list = |name: &NodeId| tree.parent(*name);
            let written =
                list(first).filter(|it| merged.required.iter().all(|name| list(name) == Some(*it)));
            let required = tree.make_array(written.unwrap_or(origin), &merged.required);
            structure.push(("required".to_owned(), required));
        }
        if !merged.additional.is_empty() {
            let additional = self.several(tree, &merged.additional, recipe.depth);
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
    pub(super) fn several(&mut self, tree: &mut Tree, found: &[NodeId], depth: usize) -> NodeId {
        let distinct = distinct(tree, found);
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

    /// What the parts of a schema that are written in place say about it, the last one first.
    pub(super) fn words(&self, tree: &Tree, recipe: &Recipe) -> Vec<(String, NodeId)> {
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

/// Which of some parts no other one includes; of those that are made of the same, the first.
fn widest(parts: &[usize], leaves_of: &[Rc<Vec<NodeId>>]) -> Vec<usize> {
    let leaves = |part: usize| leaves_of.get(part).into_iter().flat_map(|it| it.iter());
    let mut sets: HashMap<usize, HashSet<NodeId>> = HashMap::new();
    let mut holders: HashMap<NodeId, Vec<usize>> = HashMap::new();
    for part in parts {
        sets.insert(*part, leaves(*part).copied().collect());
        for leaf in leaves(*part) {
            holders.entry(*leaf).or_default().push(*part);
        }
    }
    let includes = |other: usize, part: usize| match (sets.get(&other), sets.get(&part)) {
        (Some(other), Some(part)) => part.is_subset(other),
        _ => false,
    };
    let is_widest = |part: &usize| {
        // Whoever includes it has the leaf that fewest have.
        let rarest = leaves(*part).filter_map(|leaf| holders.get(leaf));
        let mut rarest = rarest
            .min_by_key(|holders| holders.len())
            .into_iter()
            .flatten();
        !rarest.any(|other| {
            other != part && includes(*other, *part) && (!includes(*part, *other) || other < part)
        })
    };
    parts.iter().copied().filter(is_widest).collect()
}
