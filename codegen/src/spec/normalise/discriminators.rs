//! Discriminators that lead to more than the list of alternatives beside them: into another list, and to
//! schemas that are in none.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::schema::{selected, targets};
use crate::spec::tree::{NodeId, Tree};
use std::collections::HashSet;

/// Alternatives of alternatives are looked at this deep.
const DEEPEST: usize = 8;

/// What is in both lists is told apart by one discriminator: they are one list.
pub(super) fn two_lists(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let discriminator = node.get("discriminator")?;
    context.since_3_2(tree, discriminator.id(), "defaultMapping");
    let mut list: Vec<NodeId> = node.items_of("oneOf").map(Node::id).collect();
    let known: HashSet<NodeId> = node
        .items_of("oneOf")
        .map(|it| it.definition().id())
        .collect();
    let others: Vec<Node<'_>> = node.items_of("anyOf").collect();
    let is_known = |one: &Node<'_>| known.contains(&one.definition().id());
    if !others.iter().any(is_known) {
        return None;
    }
    list.extend(others.iter().filter(|one| !is_known(one)).map(|it| it.id()));
    context.findings.warning(
        Code::LooserSchema,
        Place::key(discriminator),
        "the discriminator stands beside `oneOf` and `anyOf`; they are read as one list of alternatives",
        "keep one of the lists",
    );
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "anyOf");
    let list = tree.make_array(id, &list);
    edit.set(tree, "oneOf", list);
    Some(edit.build(tree))
}

/// A schema that a value of the discriminator leads to is an alternative.
pub(super) fn mapped(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let list = ["oneOf", "anyOf"];
    let list = list.into_iter().find(|key| node.has(key))?;
    let root = Node::new(tree, tree.root());
    let mut known = HashSet::new();
    reachable(node, 0, &mut known);
    let mut pointers = Vec::new();
    for target in targets(node.get("discriminator")?) {
        let Some(text) = target.string() else {
            continue;
        };
        let reference = match text.starts_with('#') {
            true => text.to_owned(),
            false => format!("#{}", pointer::join("/components/schemas", text)),
        };
        let found = selected(root, text);
        // What does not exist is told where references are followed.
        let Some(found) = found.filter(|found| known.insert(found.definition().id())) else {
            continue;
        };
        if !is_schema(found) {
            context.findings.warning(
                Code::MappedElsewhere,
                target,
                format!(
                    "`{text}` is no schema; `{}` selects nothing",
                    target.key().unwrap_or_default()
                ),
                "name a schema, or refer to one",
            );
            continue;
        }
        context.findings.warning(
            Code::MappedElsewhere,
            target,
            format!("`{text}` is not among the alternatives; it is taken for one"),
            format!("list it in `{list}`"),
        );
        pointers.push((target.id(), reference));
    }
    if pointers.is_empty() {
        return None;
    }
    let mut alternatives: Vec<NodeId> = node.items_of(list).map(Node::id).collect();
    for (origin, reference) in pointers {
        let mut alternative = Edit::empty(origin);
        alternative.set_string(tree, "$ref", &reference);
        alternatives.push(alternative.build(tree));
    }
    let alternatives = tree.make_array(id, &alternatives);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, list, alternatives);
    Some(edit.build(tree))
}

/// The alternatives of a schema, and theirs.
fn reachable(node: Node<'_>, depth: usize, known: &mut HashSet<NodeId>) {
    let lists = ["oneOf", "anyOf", "allOf"];
    for one in lists.into_iter().flat_map(|key| node.items_of(key)) {
        let one = one.definition();
        if known.insert(one.id()) && depth < DEEPEST {
            reachable(one, depth + 1, known);
        }
    }
}

/// It is in a place of schemas.
fn is_schema(node: Node<'_>) -> bool {
    match node.definition().path().as_slice() {
        [components, section, ..] if components == "components" => section == "schemas",
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    const OTHER: &str = "{ $ref: '#/components/schemas/Other' }";

    #[test]
    fn alternatives_that_both_lists_have_are_one_list() {
        let lists = format!("oneOf: [{OTHER}, {{ type: object }}], anyOf: [{OTHER}]");
        let made = rewritten(&format!(
            "{{ {lists}, discriminator: {{ propertyName: k }} }}"
        ));
        let expected = "{discriminator:{propertyName:k},oneOf:[{$ref:#/components/schemas/Other},{type:object}]}";
        assert_eq!(made, (expected.to_owned(), vec!["E0330"]));
        // Without a word on what tells them apart, they are what they are.
        assert_eq!(rewritten(&format!("{{ {lists} }}")).1, [""; 0]);
    }

    #[test]
    fn what_a_value_leads_to_is_an_alternative() {
        let list = "oneOf: [{ type: object }]";
        let told = "discriminator: { propertyName: k, mapping: { a: Other, b: '#/components/schemas/Other' } }";
        let (made, findings) = rewritten(&format!("{{ {list}, {told} }}"));
        let expected = "oneOf:[{type:object},{$ref:#/components/schemas/Other}]}";
        assert!(made.ends_with(expected), "{made}");
        assert_eq!(findings, ["E0125"]);
        let nested = format!("oneOf: [{{ anyOf: [{OTHER}, {{ type: object }}] }}]");
        assert_eq!(rewritten(&format!("{{ {nested}, {told} }}")).1, [""; 0]);
    }
}
