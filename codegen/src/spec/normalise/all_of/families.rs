//! Parents within an `allOf` that makes no child of what includes them: there, too, a value may be any of
//! their children.

use super::pass::Pass;
use super::recipe::{Family, Part, Recipe};
use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::schema::{Schema, component};
use crate::spec::tree::{NodeId, Tree};

impl Pass {
    /// What becomes of a parent among the widest parts of a schema, if there is one with others.
    pub(super) fn family(
        &mut self,
        tree: &mut Tree,
        recipe: &Recipe,
        widest: &[usize],
        findings: &mut Findings,
    ) -> Option<Family> {
        if widest.len() < 2 || is_part_or_child(Node::new(tree, recipe.origin)) {
            return None;
        }
        let of = |index: &usize| recipe.parts.get(*index);
        let is_parent = |part: &Part| {
            let id = Node::new(tree, part.id).definition().id();
            !part.bare && self.families.contains(&id)
        };
        let parent = *widest
            .iter()
            .find(|index| of(index).is_some_and(is_parent))?;
        let mut leaves = |pass: &mut Self, index: &usize| {
            let leaves = of(index).map(|part| match part.bare || part.id == recipe.place {
                true => vec![part.id],
                false => pass.leaves(tree, part.id, findings).to_vec(),
            });
            leaves.unwrap_or_default()
        };
        let own = leaves(self, &parent);
        let others = widest.iter().filter(|index| **index != parent);
        let others: Vec<NodeId> = others.flat_map(|index| leaves(self, index)).collect();
        let schema = |id: &NodeId| Schema::new(Node::new(tree, *id));
        let common: Vec<Schema<'_>> = own.iter().map(schema).collect();
        let others = others.iter().filter(|id| !own.contains(id)).map(schema);
        let demands: Option<Vec<_>> = others.map(|other| demands(other, &common)).collect();
        if let Some(demands) = demands {
            return Some(Family::Limited(parent, demands.concat()));
        }
        findings.warning(
            Code::LooserSchema,
            recipe.origin,
            "`allOf` adds to an object with a discriminator where it is used: its children are not told apart, and what they have is kept as it is",
            "describe what is added where the object or its children are described",
        );
        let anything = tree.make_object(recipe.origin, &[]);
        let keeps = [("additionalProperties", anything)];
        let id = tree.make_object(recipe.origin, &keeps);
        Some(Family::Extended(Part { id, bare: true }))
    }
}

/// What a component includes makes a child of it.
fn is_part_or_child(node: Node<'_>) -> bool {
    let path = node.path();
    let mut path = path.iter().rev();
    let is_item = path.next().is_some_and(|key| key.parse::<usize>().is_ok());
    let is_part = is_item && path.next().is_some_and(|key| key == "allOf");
    is_part || component(node).is_some()
}

/// What a schema demands of objects that others describe, by keyword; nothing if it describes more.
fn demands(schema: Schema<'_>, common: &[Schema<'_>]) -> Option<Vec<(&'static str, NodeId)>> {
    let node = schema.node();
    let only_requires = |one: Schema<'_>| one.node().entries().all(|(key, _)| key == "required");
    let is_more = !schema.alternatives().into_iter().all(only_requires)
        || schema.items().is_some()
        || node.items_of("enum").next().is_some()
        || schema.additional_properties().is_some()
        || schema.conditional().next().is_some()
        || !schema.may_be_object();
    let mut is_new = false;
    for (name, property) in schema.properties() {
        let known = || common.iter().filter_map(|one| one.property(name));
        let is_same = known().any(|known| known.used_at().equals(property.used_at()));
        let is_limited = known().next().is_some() && known().all(|it| limits(property, it));
        if !is_same && !is_limited {
            return None;
        }
        is_new |= !is_same;
    }
    let is_demanded = |name: &String| common.iter().any(|one| one.required().contains(name));
    let required = !schema.required().iter().all(is_demanded);
    let keys = [
        ("required", required),
        ("properties", is_new),
        ("oneOf", true),
        ("anyOf", true),
    ];
    let keys = keys.into_iter().filter(|(_, is_told)| *is_told);
    let demands = keys.filter_map(|(key, _)| Some((key, node.get(key)?.id())));
    (!is_more).then(|| demands.collect())
}

/// A property is of the type that is known, and nothing is said but limits of it.
fn limits(property: Schema<'_>, known: Schema<'_>) -> bool {
    let more = ["enum", "oneOf", "anyOf", "allOf", "items", "properties"];
    let ty = property.type_name();
    !more.into_iter().any(|key| property.node().has(key))
        && (ty.is_none() || ty == known.type_name())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::tests::{normalised, schema};
    use super::*;
    use crate::spec::schema::CONDITIONS;

    /// What is made of a property that includes a parent, and the findings.
    fn included(members: &str) -> (Tree, Vec<Code>) {
        normalised(&format!(
            "S: {{ properties: {{ p: {{ allOf: [{members}] }} }} }},
             Pet: {{ required: [k], properties: {{ k: {{ type: string }}, n: {{ type: string }} }}, discriminator: {{ propertyName: k }} }},
             Cat: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}, {{ properties: {{ a: {{}} }} }}] }}"
        ))
    }

    #[test]
    fn what_only_demands_something_of_a_parent_leaves_it_its_children() {
        const PET: &str = "{ $ref: '#/components/schemas/Pet' }";
        for (more, demanded) in [
            ("{ required: [k] }", None),
            ("{ required: [n] }", Some("required")),
            (
                "{ type: object, properties: { n: { minLength: 1 } } }",
                Some("properties"),
            ),
            (
                "{ type: object, properties: { n: { type: string, minLength: 1 } } }",
                Some("properties"),
            ),
            (
                "{ oneOf: [{ required: [k] }, { required: [n] }] }",
                Some("oneOf"),
            ),
        ] {
            for members in [format!("{PET}, {more}"), format!("{more}, {PET}")] {
                let (tree, codes) = included(&members);
                assert_eq!(codes, [], "{members}");
                let property = schema(&tree).property("p").unwrap();
                let [parent] = property.all_of().try_into().unwrap();
                assert_eq!(parent.component().as_deref(), Some("Pet"));
                assert_eq!(parent.alternatives().len(), 2);
                let conditions = property.node().items_of(CONDITIONS);
                let keys = conditions.flat_map(|it| it.entries().map(|(key, _)| key));
                assert_eq!(
                    keys.collect::<Vec<_>>(),
                    Vec::from_iter(demanded),
                    "{members}"
                );
            }
        }
    }

    #[test]
    fn what_is_added_to_a_parent_where_it_is_used_keeps_what_its_children_have() {
        let pet = "{ $ref: '#/components/schemas/Pet' }";
        let (tree, codes) = included(&format!("{pet}, {{ properties: {{ b: {{}} }} }}"));
        assert_eq!(codes, [Code::LooserSchema]);
        let property = schema(&tree).property("p").unwrap();
        assert!(property.property("n").is_some() && property.property("b").is_some());
        assert!(property.additional_properties().is_some());
    }
}
