//! Items and properties that are described by their place, their pattern, or what is left.

use super::distinct::distinct;
use super::pass::{Context, looser};
use crate::diagnostic::Place;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};
use std::collections::HashSet;

/// A tuple is an array of anything that one of its places allows.
pub(super) fn prefix_items(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let items = node.get("items");
    // `items` with an array is how older drafts write a tuple.
    let is_old = items.is_some_and(|items| matches!(items.value(), Value::Array(_)));
    let key = if is_old { "items" } else { "prefixItems" };
    let written = node.get(key)?;
    if !matches!(written.value(), Value::Array(_)) {
        return None;
    }
    let count = written.items().len() as u64;
    let rest = if is_old {
        node.get("additionalItems")
    } else {
        items
    };
    // What others evaluate is none of what is left.
    let is_shared = node.has("contains") || OTHERS.iter().any(|key| node.has(key));
    let left = node.get("unevaluatedItems").filter(|_| !is_shared);
    let rest = rest.or(left);
    let most = node.count_of("maxItems");
    // Beyond the places there may be anything, unless something is said of it.
    let is_free = match rest {
        Some(rest) => rest.boolean() == Some(true),
        None => most.is_none_or(|most| most > count),
    };
    let mut places: Vec<Node<'_>> = written.items().collect();
    places.extend(rest.filter(|rest| rest.boolean().is_none()));
    let is_any = is_free || places.iter().any(|place| place.entries().next().is_none());
    let mut places: Vec<NodeId> = places.into_iter().map(Node::id).collect();
    let written = written.id();
    if is_free {
        places.push(tree.make_object(written, &[]));
    }
    let places = distinct(tree, &places);
    if count > 0 && (is_old || count > 1 || places.len() > 1) {
        let items = if is_any { "anything" } else { "any of them" };
        let message = format!(
            "`{key}` describes each place of a tuple; it is read as an array whose items may be {items}"
        );
        looser(context.findings, Place::key(written), message);
    }
    if !is_old {
        context.since_3_1(tree, id, "prefixItems");
    }
    let mut edit = Edit::of(tree, id);
    for key in [
        "prefixItems",
        "items",
        "additionalItems",
        "unevaluatedItems",
    ] {
        edit.remove(tree, key);
    }
    if !Node::new(tree, id).has("type") {
        edit.set_string(tree, "type", "array");
    }
    let item = any_of(tree, written, &places);
    edit.set(tree, "items", item);
    Some(edit.build(tree))
}

/// Properties whose names match a pattern are additional ones.
pub(super) fn pattern_properties(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("patternProperties")?;
    looser(
        context.findings,
        Place::key(written),
        "`patternProperties` are read as `additionalProperties`; names are not compared with the patterns",
    );
    let mut schemas: Vec<Node<'_>> = written.entries().map(|(_, schema)| schema).collect();
    let additional = node.get("additionalProperties");
    schemas.extend(additional);
    schemas.retain(|schema| schema.boolean() != Some(false));
    let matches_all = written.entries().any(|(name, _)| is_for_all(name));
    let is_free =
        additional.is_none() && !matches_all || schemas.iter().any(|it| it.boolean() == Some(true));
    let schemas = schemas.into_iter().filter(|it| it.boolean().is_none());
    let mut schemas: Vec<NodeId> = schemas.map(Node::id).collect();
    let written = written.id();
    context.since_3_1(tree, id, "patternProperties");
    // Under other names there may be anything.
    if is_free {
        schemas.push(tree.make_object(written, &[]));
    }
    let schemas = distinct(tree, &schemas);
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "patternProperties");
    if !schemas.is_empty() {
        let value = any_of(tree, written, &schemas);
        edit.set(tree, "additionalProperties", value);
    }
    Some(edit.build(tree))
}

/// A pattern that every name matches; none is empty or has a line break.
fn is_for_all(pattern: &str) -> bool {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    matches!(inner, "" | "." | ".*" | ".+") && !matches!(pattern, "^$" | "^.$")
}

/// The keywords whose schemas describe properties of the value as well.
const OTHERS: [&str; 9] = [
    "$ref",
    "$dynamicRef",
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "dependentSchemas",
];

/// The keywords of a member that evaluate properties without naming them.
const UNNAMED: [&str; 4] = [
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
    "$dynamicRef",
];

/// What a schema includes may evaluate properties that it does not name for every value: additional ones,
/// or those of some alternative or condition.
fn others_evaluate(schema: Node<'_>) -> bool {
    let (mut always, mut sometimes) = (HashSet::new(), HashSet::new());
    let mut visited = HashSet::new();
    let mut open = vec![(schema, true)];
    while let Some((node, is_always)) = open.pop() {
        if !visited.insert((node.id(), is_always)) {
            continue;
        }
        if node.id() != schema.id() && UNNAMED.iter().any(|key| node.has(key)) {
            return true;
        }
        let names = node.entries_of("properties").map(|(name, _)| name);
        match is_always {
            true => always.extend(names),
            false => sometimes.extend(names),
        }
        open.push((node.definition(), is_always));
        open.extend(node.items_of("allOf").map(|it| (it, is_always)));
        let lists = ["anyOf", "oneOf"].into_iter();
        open.extend(
            lists
                .flat_map(|key| node.items_of(key))
                .map(|it| (it, false)),
        );
        let branches = ["if", "then", "else"].into_iter();
        open.extend(
            branches
                .filter_map(|key| node.get(key))
                .map(|it| (it, false)),
        );
        let dependent = node.entries_of("dependentSchemas");
        open.extend(dependent.map(|(_, it)| (it, false)));
    }
    !sometimes.is_subset(&always)
}

/// What is not evaluated is what is additional, once all is said that describes properties.
pub(super) fn unevaluated_properties(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("unevaluatedProperties")?;
    let is_taken = !node.has("additionalProperties");
    // The properties that others describe are evaluated, and no additional ones.
    let is_shared = match written.boolean() {
        Some(true) => false,
        Some(false) => OTHERS.iter().any(|key| node.has(key)),
        None => others_evaluate(node),
    };
    if is_shared {
        looser(
            context.findings,
            Place::key(written),
            "`unevaluatedProperties` is not checked where several schemas describe the properties",
        );
    }
    let written = written.id();
    context.since_3_1(tree, id, "unevaluatedProperties");
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "unevaluatedProperties");
    if is_taken && !is_shared {
        edit.set(tree, "additionalProperties", written);
    }
    Some(edit.build(tree))
}

/// A property that no value is right for must not be there.
pub(super) fn forbidden_properties(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let properties = Node::new(tree, id).get("properties")?;
    let is_forbidden = |(_, schema): &(&str, Node<'_>)| schema.boolean() == Some(false);
    let forbidden: Vec<(String, NodeId)> = properties
        .entries()
        .filter(is_forbidden)
        .map(|(name, schema)| (name.to_owned(), schema.id()))
        .collect();
    if forbidden.is_empty() {
        return None;
    }
    let mut kept = Edit::of(tree, properties.id());
    for (name, schema) in forbidden {
        looser(
            context.findings,
            Place::key(schema),
            format!("the property `{name}` must not be there; it is left out of the type"),
        );
        kept.remove(tree, &name);
    }
    let kept = kept.build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "properties", kept);
    Some(edit.build(tree))
}

/// A schema that allows what any of some do.
pub(super) fn any_of(tree: &mut Tree, origin: NodeId, schemas: &[NodeId]) -> NodeId {
    match schemas {
        [only] => *only,
        [] => tree.make_object(origin, &[]),
        several => {
            let several = tree.make_array(origin, several);
            tree.make_object(origin, &[("anyOf", several)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn a_tuple_is_an_array_of_any_of_its_places() {
        let made = rewritten(
            "{ type: array, prefixItems: [{ type: string }, { type: integer }, { type: string }], items: false }",
        );
        assert_eq!(
            made,
            (
                "{items:{anyOf:[{type:string},{type:integer}]},type:array}".to_owned(),
                vec!["E0330"]
            )
        );
        let made = rewritten("{ prefixItems: [{ type: string }], items: false }");
        assert_eq!(
            made,
            ("{items:{type:string},type:array}".to_owned(), vec![])
        );
        let old = "{ type: array, items: [{ type: string }], additionalItems: false }";
        assert_eq!(
            rewritten(old),
            ("{items:{type:string},type:array}".to_owned(), vec!["E0330"])
        );
        assert_eq!(
            rewritten("{ items: { type: string }, type: array }").1,
            Vec::<&str>::new()
        );
    }

    #[test]
    fn beyond_the_places_of_a_tuple_there_may_be_anything() {
        let free = "{items:{anyOf:[{type:string},{}]},type:array}".to_owned();
        for written in [
            "{ prefixItems: [{ type: string }] }",
            "{ prefixItems: [{ type: string }, { type: string }] }",
            "{ items: [{ type: string }] }",
            "{ prefixItems: [{ type: string }], items: true }",
        ] {
            assert_eq!(
                rewritten(written),
                (free.clone(), vec!["E0330"]),
                "{written}"
            );
        }
        let longer = rewritten("{ prefixItems: [{ type: string }], maxItems: 2 }");
        assert!(longer.0.contains("anyOf"));
        for written in [
            "{ prefixItems: [{ type: string }], unevaluatedItems: false }",
            "{ items: [{ type: string }], additionalItems: false }",
        ] {
            let closed = "{items:{type:string},type:array}";
            assert_eq!(rewritten(written).0, closed, "{written}");
        }
        let full = rewritten("{ prefixItems: [{ type: string }], maxItems: 1 }");
        assert_eq!(full.0, "{items:{type:string},maxItems:1,type:array}");
        assert_eq!(full.1, Vec::<&str>::new());
        let others = "{ prefixItems: [{ type: string }], unevaluatedItems: { type: integer } }";
        assert_eq!(
            rewritten(others).0,
            "{items:{anyOf:[{type:string},{type:integer}]},type:array}"
        );
    }

    #[test]
    fn a_tuple_that_an_array_says_exactly_is_not_reported() {
        for (written, items) in [
            ("{ prefixItems: [] }", "{}"),
            (
                "{ prefixItems: [], items: { type: string } }",
                "{type:string}",
            ),
            (
                "{ prefixItems: [{ type: string }], items: { type: string } }",
                "{type:string}",
            ),
            ("{ prefixItems: [{}] }", "{}"),
        ] {
            let made = (format!("{{items:{items},type:array}}"), vec![]);
            assert_eq!(rewritten(written), made, "{written}");
        }
        for written in [
            "{ prefixItems: [{ type: string }], items: { type: integer } }",
            "{ prefixItems: [{ type: string }], items: {} }",
        ] {
            assert_eq!(rewritten(written).1, ["E0330"], "{written}");
        }
    }

    #[test]
    fn items_that_others_evaluate_are_none_of_what_is_left_of_a_tuple() {
        for others in [
            "contains: { type: integer }",
            "allOf: [{ items: { type: integer } }]",
        ] {
            let made = rewritten(&format!(
                "{{ prefixItems: [{{ type: string }}], unevaluatedItems: false, {others} }}"
            ));
            assert!(
                made.0.contains("items:{anyOf:[{type:string},{}]}"),
                "{}",
                made.0
            );
            assert!(made.1.contains(&"E0330"), "{others}");
        }
    }

    #[test]
    fn properties_of_a_pattern_are_additional_ones() {
        let made = rewritten(
            "{ patternProperties: { ^a: { type: string } }, additionalProperties: false }",
        );
        assert_eq!(
            made,
            (
                "{additionalProperties:{type:string}}".to_owned(),
                vec!["E0330"]
            )
        );
        let closed = rewritten(
            "{ patternProperties: { ^a: { type: string } }, unevaluatedProperties: false }",
        );
        assert_eq!(closed, made);
    }

    #[test]
    fn under_other_names_than_those_of_patterns_there_may_be_anything() {
        for free in [
            "",
            "additionalProperties: true, ",
            "unevaluatedProperties: true, ",
        ] {
            let made = rewritten(&format!(
                "{{ {free} patternProperties: {{ ^a: {{ type: string }} }} }}"
            ));
            assert_eq!(made.0, "{additionalProperties:{anyOf:[{type:string},{}]}}");
        }
        for all in ["''", ".*", "^.*$", "^.+", "."] {
            let made = rewritten(&format!(
                "{{ patternProperties: {{ {all}: {{ type: string }} }} }}"
            ));
            assert_eq!(made.0, "{additionalProperties:{type:string}}", "{all}");
        }
        for some in ["^$", "^.$"] {
            let made = rewritten(&format!(
                "{{ patternProperties: {{ {some}: {{ type: string }} }} }}"
            ));
            assert!(made.0.contains("anyOf"), "{some}");
        }
        let made = rewritten("{ patternProperties: { ^x: {} } }").0;
        assert_eq!(made, "{additionalProperties:{}}");
    }

    #[test]
    fn what_is_not_evaluated_is_additional_where_nothing_else_evaluates() {
        let made = rewritten("{ unevaluatedProperties: false }");
        assert_eq!(made, ("{additionalProperties:false}".to_owned(), vec![]));
        let made = rewritten("{ unevaluatedProperties: false, allOf: [{ type: object }] }");
        assert_eq!(made, ("{allOf:[{type:object}]}".to_owned(), vec!["E0330"]));
        let made =
            rewritten("{ unevaluatedProperties: { type: integer }, allOf: [{ type: object }] }");
        let expected = "{additionalProperties:{type:integer},allOf:[{type:object}]}";
        assert_eq!(made, (expected.to_owned(), vec![]));
        for evaluated in [
            "allOf: [{ additionalProperties: { type: string } }]",
            "allOf: [{ allOf: [{ patternProperties: { a: { type: string } } }] }]",
            "anyOf: [{ properties: { x: { type: string } } }, { properties: { y: {} } }]",
            "properties: { k: {} }, if: { properties: { k: {} } }, then: { properties: { z: {} } }",
        ] {
            let made = rewritten(&format!(
                "{{ unevaluatedProperties: {{ type: integer }}, {evaluated} }}"
            ));
            assert!(!made.0.starts_with("{additionalProperties"), "{}", made.0);
            assert!(made.1.contains(&"E0330"), "{evaluated}");
        }
        let made = rewritten(
            "{ unevaluatedProperties: { type: integer }, properties: { x: {} }, anyOf: [{ properties: { x: {} } }] }",
        );
        assert_eq!(made.1, Vec::<&str>::new());
        let made = rewritten("{ unevaluatedProperties: false, dependentSchemas: { a: {} } }").0;
        assert!(!made.contains("additionalProperties"), "{made}");
        let made = rewritten("{ unevaluatedProperties: false, additionalProperties: {} }");
        assert_eq!(made, ("{additionalProperties:{}}".to_owned(), vec![]));
    }

    #[test]
    fn a_forbidden_property_is_left_out() {
        let made = rewritten("{ properties: { a: false, b: true } }");
        assert_eq!(made, ("{properties:{b:{}}}".to_owned(), vec!["E0330"]));
    }
}
