//! Alternatives of a merged schema: what is common goes into each.

use super::judge::{has_limits, is_structural_alone, only_constrains, only_says_object};
use super::merged::Merged;
use super::pass::Pass;
use super::recipe::{Part, Recipe};
use crate::diagnostic::{Code, Findings, Place};
use crate::spec::node::Node;
use crate::spec::schema::{CONDITIONS, Schema};
use crate::spec::tree::{NodeId, Tree};

/// More alternatives than this are not multiplied out.
const MAX_ALTERNATIVES: usize = 64;

/// A list of alternatives and the schema that it stands in.
pub(super) struct Alternatives {
    pub(super) owner: NodeId,
    pub(super) list: Vec<NodeId>,
}

impl Pass {
    /// The alternatives of each schema that has some which add to what is common, and those which only
    /// say what of it stands together.
    pub(super) fn unions(
        &mut self,
        tree: &Tree,
        origin: NodeId,
        leaves: &[Part],
        findings: &mut Findings,
    ) -> (Vec<Alternatives>, Vec<(&'static str, NodeId)>) {
        let common: Vec<Schema<'_>> = leaves
            .iter()
            .map(|leaf| Schema::new(Node::new(tree, leaf.id)))
            .collect();
        let mut unions = Vec::new();
        let mut constraints = Vec::new();
        for leaf in leaves.iter().filter(|leaf| !leaf.bare) {
            let schema = Schema::new(Node::new(tree, leaf.id));
            for key in ["oneOf", "anyOf"] {
                let list: Vec<Schema<'_>> = schema.node().items_of(key).map(Schema::new).collect();
                if list.is_empty() {
                    continue;
                }
                if list.iter().all(|one| only_constrains(*one, &common)) {
                    let list = schema.node().get(key).map(Node::id);
                    constraints.extend(list.map(|list| (key, list)));
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
        (unions, constraints)
    }

    /// Where one part is an object with properties, others that say no more than that it is one are
    /// left out: a schema that remains alone is not made again.
    fn leave_out_what_adds_nothing(
        &mut self,
        tree: &Tree,
        recipe: &Recipe,
        parts: &mut Vec<Part>,
        findings: &mut Findings,
    ) {
        let schemas = |pass: &mut Self, part: &Part, findings: &mut Findings| {
            let leaves = match part.bare {
                true => vec![part.id],
                false => pass.leaves(tree, part.id, findings).to_vec(),
            };
            let leaves = leaves
                .into_iter()
                .map(|leaf| Schema::new(Node::new(tree, leaf)));
            leaves.collect::<Vec<_>>()
        };
        let mut is_telling = Vec::new();
        let mut are_objects = false;
        for part in parts.iter() {
            let leaves = schemas(self, part, findings);
            are_objects |= leaves.iter().any(|leaf| leaf.has_properties());
            let mut leaves = leaves.into_iter();
            let is_bare = |leaf: Schema<'_>| part.bare || !leaf.has_alternatives();
            is_telling.push(!leaves.all(|leaf| is_bare(leaf) && only_says_object(leaf)));
        }
        if !are_objects || is_telling.iter().all(|telling| *telling) {
            return;
        }
        let mut is_telling = is_telling.into_iter();
        parts.retain(|_| is_telling.next().unwrap_or(true));
        // All that one of the schemas is made of is that schema.
        let whole = recipe.parts.iter().find(|part| {
            let leaves = self.leaves(tree, part.id, findings);
            let is_left = |leaf: &NodeId| parts.iter().any(|part| part.id == *leaf);
            let schema = Schema::new(Node::new(tree, part.id));
            part.id != recipe.place
                && !part.bare
                && !schema.has_alternatives()
                && leaves.len() == parts.len()
                && leaves.iter().all(is_left)
        });
        if let Some(whole) = whole {
            *parts = vec![*whole];
        }
    }

    /// What lists of alternatives demand that only say which properties stand together: a condition
    /// beside those that there are.
    pub(super) fn constrain(
        tree: &mut Tree,
        origin: NodeId,
        lists: &[(&'static str, NodeId)],
        structure: &mut Vec<(String, NodeId)>,
    ) {
        if lists.is_empty() {
            return;
        }
        let known = structure.iter().position(|(key, _)| key == CONDITIONS);
        let known = known.map(|index| structure.swap_remove(index).1);
        let known = known.into_iter();
        let mut conditions: Vec<NodeId> = known
            .flat_map(|known| Node::new(tree, known).items())
            .map(Node::id)
            .collect();
        for (key, list) in lists {
            conditions.push(tree.make_object(*list, &[(key, *list)]));
        }
        let conditions = tree.make_array(origin, &conditions);
        structure.push((CONDITIONS.to_owned(), conditions));
    }

    /// A union in which each alternative has what is common.
    pub(super) fn product(
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
        let told = self.told(tree, &used, findings);
        let place = told.map_or(0, |(place, _)| place);
        let mut alternatives = Vec::new();
        for chosen in combinations {
            let mut parts = common.clone();
            parts.retain(|part| {
                let schema = Schema::new(Node::new(tree, part.id));
                is_structural_alone(schema) || schema.type_name().is_some() || has_limits(schema)
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
                several => {
                    // Which alternative it is, is said by the list with the discriminator.
                    let Some(own) = several.get(place).copied() else {
                        continue;
                    };
                    self.leave_out_what_adds_nothing(tree, recipe, &mut parts, findings);
                    let made = self.later(tree, own, parts, recipe.depth);
                    let lists = used.iter().zip(several);
                    let told = lists.filter(|(union, _)| union.list.len() > 1);
                    let chosen: Vec<NodeId> = told.map(|(_, one)| *one).collect();
                    if chosen.len() > 1 {
                        self.chosen.insert(made, chosen);
                    }
                    made
                }
            };
            alternatives.push(made);
        }
        self.budget.spend(alternatives.len());
        if alternatives.is_empty() {
            return None;
        }
        let mut structure = Vec::new();
        let list = tree.make_array(origin, &alternatives);
        structure.push(("oneOf".to_owned(), list));
        if let Some((_, discriminator)) = told {
            structure.push(("discriminator".to_owned(), discriminator));
        }
        Some(structure)
    }

    /// The discriminator of what these lists make together, with the place of its list.
    fn told(
        &self,
        tree: &Tree,
        used: &[&Alternatives],
        findings: &mut Findings,
    ) -> Option<(usize, NodeId)> {
        for (place, union) in used.iter().enumerate() {
            let own = tree.child(union.owner, "discriminator");
            let inherited = self.inherited.get(&union.owner).copied();
            let Some(discriminator) = own.or(inherited) else {
                continue;
            };
            // What goes with each alternative does not make several of it.
            let mut others = used.iter().filter(|other| !std::ptr::eq(**other, *union));
            if others.all(|other| other.list.len() == 1) {
                return Some((place, discriminator));
            }
            // One that nobody wrote there is not missed.
            if own.is_none() {
                continue;
            }
            findings.warning(
                Code::IgnoredKeyword,
                Place::key(Node::new(tree, discriminator)),
                "this discriminator is ignored: each alternative goes with each of another list",
                "describe what goes together in one list of alternatives",
            );
        }
        None
    }
}
