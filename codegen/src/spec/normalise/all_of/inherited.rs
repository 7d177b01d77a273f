//! Unions with alternatives that include one object with a discriminator: it tells them apart, though only
//! that object has it. Of what is beside them it says nothing.

use super::pass::Pass;
use crate::diagnostic::Findings;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::schema::{NAMED, Schema};
use crate::spec::tree::{NodeId, Tree};
use std::collections::{BTreeMap, HashMap};

/// Alternatives of alternatives are looked at this deep.
const DEEPEST: usize = 8;

/// Unions that do not say it themselves, each with the discriminator that its alternatives have in common.
/// What is no object has nothing to say.
pub(super) fn inherited(
    tree: &mut Tree,
    used: &[NodeId],
    pass: &mut Pass,
    findings: &mut Findings,
) -> BTreeMap<NodeId, NodeId> {
    let mut found = BTreeMap::new();
    let mut search = Search {
        pass,
        findings,
        known: HashMap::new(),
    };
    for id in used {
        let union = Schema::new(Node::new(tree, *id));
        if union.has_alternatives() && !union.node().has("discriminator") {
            let told = search.of_union(tree, union, 0);
            found.extend(told.map(|told| (*id, told)));
        }
    }
    let said = found.into_iter().map(|(id, told)| (id, said(tree, told)));
    said.collect()
}

/// What tells the alternatives of a union apart.
#[derive(Clone)]
struct Told {
    discriminator: NodeId,
    /// The alternatives that include the object, if there are others.
    named: Option<Vec<NodeId>>,
}

struct Search<'p> {
    pass: &'p mut Pass,
    findings: &'p mut Findings,
    /// What is known of unions; nothing yet of those that are being looked at.
    known: HashMap<NodeId, Option<Told>>,
}

impl Search<'_> {
    fn of_union(&mut self, tree: &Tree, union: Schema<'_>, depth: usize) -> Option<Told> {
        let id = union.node().id();
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        if depth > DEEPEST {
            return None;
        }
        self.known.insert(id, None);
        let mut alternatives = union.alternatives_but_null();
        alternatives.retain(|one| one.may_be_object());
        let mut told = Vec::new();
        let mut named = Vec::new();
        for one in &alternatives {
            if one.has_alternatives() {
                let own = tree.child(one.node().id(), "discriminator");
                let inherited = || Some(self.of_union(tree, *one, depth + 1)?.discriminator);
                told.extend(own.or_else(inherited));
                continue;
            }
            let leaves = self.pass.leaves(tree, one.node().id(), self.findings);
            let mut leaves = leaves.iter().rev();
            let own = leaves.find_map(|leaf| tree.child(*leaf, "discriminator"));
            named.extend(own.map(|_| one.used_at().id()));
            told.extend(own);
        }
        let are_several = alternatives.len() > 1;
        let first = told.first().filter(|_| are_several).copied();
        let first = first.filter(|first| told.iter().all(|other| other == first));
        let found = first.map(|discriminator| Told {
            discriminator,
            named: (named.len() < alternatives.len()).then_some(named),
        });
        self.known.insert(id, found.clone());
        found
    }
}

/// The discriminator as the union is to have it.
fn said(tree: &mut Tree, told: Told) -> NodeId {
    let Some(named) = told.named else {
        return told.discriminator;
    };
    let mut edit = Edit::of(tree, told.discriminator);
    let named = tree.make_array(told.discriminator, &named);
    edit.set(tree, NAMED, named);
    edit.build(tree)
}

/// Lets the unions say so themselves, whatever has become of them.
pub(super) fn say(tree: &mut Tree, found: &BTreeMap<NodeId, NodeId>) {
    for (union, discriminator) in found {
        let union = Schema::new(Node::new(tree, *union));
        if !union.has_alternatives() || union.node().has("discriminator") {
            continue;
        }
        let id = union.node().id();
        let mut edit = Edit::of(tree, id);
        edit.set(tree, "discriminator", *discriminator);
        let made = edit.build(tree);
        tree.replace(id, made);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::tests::{normalised, schema};
    use crate::spec::schema::NAMED;

    #[test]
    fn children_are_told_apart_beside_others_and_within_lists() {
        let told = |list: &str| {
            let (tree, codes) = normalised(&format!(
                "S: {{ oneOf: [{list}] }}, Stone: {{ type: object }},
                 Pet: {{ properties: {{ k: {{ type: string }} }}, discriminator: {{ propertyName: k }} }},
                 Cat: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}, {{ properties: {{ a: {{}} }} }}] }},
                 Dog: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}, {{ properties: {{ b: {{}} }} }}] }}"
            ));
            assert_eq!(codes, []);
            let told = schema(&tree).node().get("discriminator")?;
            let named = told.get(NAMED).map(|named| named.items().len());
            Some((told.string_of("propertyName")?.to_owned(), named))
        };
        let [cat, dog, stone] = ["Cat", "Dog", "Stone"]
            .map(|name| format!("{{ $ref: '#/components/schemas/{name}' }}"));
        let by = |named| Some(("k".to_owned(), named));
        assert_eq!(told(&format!("{cat}, {dog}")), by(None));
        assert_eq!(told(&format!("{cat}, {dog}, {stone}")), by(Some(2)));
        assert_eq!(
            told(&format!("{{ oneOf: [{cat}, {dog}] }}, {stone}")),
            by(Some(0))
        );
        assert_eq!(
            told(&format!("{{ oneOf: [{cat}, {stone}] }}, {dog}")),
            by(Some(1))
        );
        assert_eq!(told(&format!("{stone}, {{ type: object }}")), None);
    }
}
