//! Properties that only `then`, `else` and schemas that depend on a property describe: which of these
//! a value must be right by is seen when it is there, and whatever they describe may be in it.

use super::distinct::distinct;
use super::pass::looser;
use super::tuples::any_of;
use crate::diagnostic::Findings;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use std::collections::{BTreeMap, HashSet, VecDeque};

/// How much is taken for one schema of those elsewhere: conditions may lead to all of a document.
const MOST: usize = 512;

/// The schemas that a condition may demand of a value, besides those that it must be right by anyway.
fn branches<'a>(schema: Node<'a>) -> impl Iterator<Item = Node<'a>> {
    let has_test = schema.has("if");
    let keys = ["then", "else"].into_iter().filter(move |_| has_test);
    let dependent = ["dependentSchemas", "dependencies"].into_iter();
    let dependent = dependent.flat_map(move |key| schema.entries_of(key));
    keys.filter_map(move |key| schema.get(key))
        .chain(dependent.map(|(_, branch)| branch))
}

/// A schema as it is written: what it refers to may have been looked at before.
fn as_written(node: Node<'_>) -> Node<'_> {
    let tree = node.tree();
    Node::written(tree, tree.original(node.id()))
}

/// What the branches of these conditions describe, by name: one schema each, which allows what any of
/// them does.
pub(super) fn described(
    tree: &mut Tree,
    conditions: &[NodeId],
    findings: &mut Findings,
) -> Vec<(String, NodeId)> {
    let conditions = conditions.iter().map(|id| Node::new(tree, *id));
    let mut open: VecDeque<(Node<'_>, bool)> = conditions
        .flat_map(branches)
        .map(|it| (as_written(it), false))
        .collect();
    let mut entered = HashSet::new();
    let mut found: BTreeMap<&str, Vec<NodeId>> = BTreeMap::new();
    let mut left = MOST;
    while let Some((branch, is_elsewhere)) = open.pop_front() {
        if !entered.insert(branch.id()) {
            continue;
        }
        let properties = branch.entries_of("properties");
        // What must not be there is no property.
        let properties =
            properties.filter(|(_, property)| as_written(*property).boolean() != Some(false));
        let mut count = 1;
        for (name, property) in properties {
            found.entry(name).or_default().push(property.id());
            count += 1;
        }
        left = left.saturating_sub(if is_elsewhere { count } else { 0 });
        let listed = ["allOf", "anyOf", "oneOf"].into_iter();
        let listed = listed.flat_map(|key| branch.items_of(key));
        let members = listed.chain(branches(branch));
        open.extend(members.map(|it| (as_written(it), is_elsewhere)));
        open.extend(branch.target().map(|it| (as_written(it), true)));
        let is_more = |(next, _): &(Node<'_>, bool)| !entered.contains(&next.id());
        if left == 0 && open.iter().any(is_more) {
            let message = format!(
                "this leads to more than {MOST} conditional properties and schemas: the type has not all of them"
            );
            looser(findings, branch, message);
            break;
        }
    }
    let found = found.into_iter().map(|(name, schemas)| {
        let is_anything = |id: &&NodeId| {
            let written = as_written(Node::new(tree, **id));
            written.boolean().is_some() || written.is_object() && written.entries().len() == 0
        };
        let anything = schemas.iter().find(is_anything).copied();
        let schemas = match anything {
            Some(anything) => vec![anything],
            None => distinct(tree, &schemas),
        };
        (name.to_owned(), schemas)
    });
    let found: Vec<(String, Vec<NodeId>)> = found.collect();
    let one_of_each = found.into_iter().filter_map(|(name, schemas)| {
        let origin = schemas.first().and_then(|first| tree.parent(*first))?;
        Some((name, any_of(tree, origin, &schemas)))
    });
    one_of_each.collect()
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{normalised, rewritten};
    use super::super::version::Version;

    fn described(schema: &str) -> String {
        let (made, codes) = rewritten(schema);
        assert!(codes.is_empty(), "{codes:?}");
        let start = made.find("$conditional:").map(|at| at + 13);
        let rest = start.map_or("", |start| made.get(start..).unwrap_or_default());
        let end = rest.find(",$conditions").unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default().to_owned()
    }

    #[test]
    fn what_several_branches_describe_is_what_any_of_them_does() {
        let made = described(
            "{ if: {}, then: { properties: { a: { type: string } } }, else: { properties: { a: { type: integer }, b: {} } } }",
        );
        assert_eq!(made, "{a:{anyOf:[{type:string},{type:integer}]},b:{}}");
        let made = described(
            "{ if: {}, then: { properties: { a: { type: string } } }, else: { properties: { a: true } } }",
        );
        assert_eq!(made, "{a:{}}");
        let made = described(
            "{ if: {}, then: { properties: { a: { const: x } } }, else: { properties: { a: { const: y }, b: false } } }",
        );
        assert!(
            made.contains("enum:[x,y]") && !made.contains("b:"),
            "{made}"
        );
    }

    #[test]
    fn branches_are_looked_through() {
        let made = described(
            "{ dependentSchemas: { a: { allOf: [{ properties: { b: {} } }], if: {}, else: { anyOf: [{ properties: { c: {} } }] } } } }",
        );
        assert_eq!(made, "{b:{},c:{}}");
        let made = described("{ allOf: [{ title: T, if: {}, then: { properties: { a: {} } } }] }");
        assert_eq!(made, "{a:{}}");
        // Without `if`, or as what is asked, they are about nothing.
        assert_eq!(described("{ then: { properties: { a: {} } } }"), "");
        assert_eq!(described("{ if: { properties: { a: {} } }, then: {} }"), "");
    }

    #[test]
    fn what_leads_to_all_of_a_document_is_cut_off_with_a_warning() {
        let steps = (0..600).map(|step| {
            let next = format!("{{ $ref: '#/components/schemas/S{}' }}", step + 1);
            format!("S{step}: {{ properties: {{ p{step}: {{}} }}, if: {{}}, then: {next} }}")
        });
        let steps: Vec<String> = steps.collect();
        let text = format!(
            "paths: {{}}\ncomponents: {{ schemas: {{ {}, S600: {{}} }} }}",
            steps.join(", ")
        );
        let (_, codes) = normalised(Version::V3_1, &text, &["components"]);
        assert!(codes.contains(&"E0330") && codes.iter().all(|code| *code == "E0330"));
    }
}
