//! Keywords that say more about values than a type can. What can be judged by the JSON of a value is
//! gathered under one key, for requests to be checked by it; the rest is left to the service.

use super::conditional;
use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::schema::{CONDITIONAL, CONDITIONS};
use crate::spec::tree::{NodeId, Tree, Value};

/// Conditions on values; the first one is of 3.0 too. What belongs together is in one row.
const JUDGED: [&[&str]; 7] = [
    &["not"],
    &["if", "then", "else"],
    &["dependentSchemas"],
    &["dependentRequired"],
    &["dependencies"],
    &["propertyNames"],
    &["contains", "minContains", "maxContains"],
];

const IGNORED: [&str; 6] = [
    "contentSchema",
    "unevaluatedItems",
    "additionalItems",
    "$vocabulary",
    CONDITIONS,
    CONDITIONAL,
];

/// What a member of `allOf` may say besides conditions, and is none the more for it.
const WORDS: [&str; 3] = ["title", "description", "$comment"];

pub(super) fn is_condition(key: &str) -> bool {
    IGNORED.contains(&key) || JUDGED.iter().any(|row| row.contains(&key))
}

/// The members of `allOf` that are conditions and nothing else, and so are conditions of the schema that
/// includes them.
fn included(schema: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let members = schema.items_of("allOf");
    members.filter(|member| {
        let judged = |key: &str| JUDGED.iter().any(|row| row.contains(&key));
        member.entries().any(|(key, _)| judged(key))
            && member
                .entries()
                .all(|(key, _)| judged(key) || WORDS.contains(&key))
    })
}

/// Whether a schema has conditions by others that it includes.
pub(super) fn includes_some(schema: Node<'_>) -> bool {
    included(schema).next().is_some()
}

/// Values of an `enum` that no type lists: whole arrays and objects.
pub(super) fn lists_structures(schema: Node<'_>) -> bool {
    let mut values = schema.items_of("enum");
    values.any(|value| matches!(value.value(), Value::Array(_) | Value::Object(_)))
}

/// Gathers conditions; takes away what cannot be judged and says so.
pub(super) fn gather(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    for key in IGNORED {
        if let Some(written) = Node::new(tree, id).get(key) {
            let (message, hint) = match key {
                "contentSchema" => (
                    "what is in a text has no type of its own: `contentSchema` is ignored"
                        .to_owned(),
                    "callers read and write the text",
                ),
                _ => (
                    format!("the client does not check `{key}`"),
                    "the service still checks it; say it in the description for those who call it",
                ),
            };
            context
                .findings
                .warning(Code::IgnoredKeyword, Place::key(written), message, hint);
        }
    }
    let included: Vec<NodeId> = included(Node::new(tree, id)).map(Node::id).collect();
    let mut conditions = Vec::new();
    for schema in [id].iter().chain(&included) {
        for row in JUDGED {
            let found = row.iter().filter_map(|key| {
                let written = Node::new(tree, *schema).get(key)?;
                Some((*key, written.id()))
            });
            let found: Vec<(&str, NodeId)> = found.collect();
            if !found.is_empty() {
                conditions.push(tree.make_object(*schema, &found));
            }
        }
    }
    let conditional = conditional::described(tree, &conditions, context.findings);
    let structures = Some(Node::new(tree, id)).filter(|schema| lists_structures(*schema));
    let values = structures.and_then(|schema| Some(schema.get("enum")?.id()));
    if let Some(values) = values {
        conditions.push(tree.make_object(id, &[("enum", values)]));
    }
    let mut edit = Edit::of(tree, id);
    edit.retain(tree, |key| {
        let is_moved = is_condition(key) || values.is_some() && key == "enum";
        !is_moved
    });
    if !included.is_empty() {
        let members = Node::new(tree, id).items_of("allOf").map(Node::id);
        let members: Vec<NodeId> = members.filter(|it| !included.contains(it)).collect();
        match members.is_empty() {
            true => _ = edit.remove(tree, "allOf"),
            false => {
                let members = tree.make_array(id, &members);
                edit.set(tree, "allOf", members);
            }
        }
    }
    if !conditional.is_empty() {
        let properties = conditional.iter().map(|(name, it)| (name.as_str(), *it));
        let properties = tree.make_object(id, &properties.collect::<Vec<_>>());
        edit.set(tree, CONDITIONAL, properties);
    }
    if !conditions.is_empty() {
        let conditions = tree.make_array(id, &conditions);
        edit.set(tree, CONDITIONS, conditions);
    }
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn conditions_are_gathered_and_the_rest_is_taken_away_with_a_warning() {
        let made = rewritten("{ if: { type: string }, then: {}, not: { type: array } }");
        let expected = "{$conditions:[{not:{type:array}},{if:{type:string},then:{}}]}";
        assert_eq!(made, (expected.to_owned(), vec![]));
        let made = rewritten("{ unevaluatedItems: false, $conditions: [] }");
        assert_eq!(made, ("{}".to_owned(), vec!["E0121"; 2]));
        let made = rewritten("{ type: array, enum: [[a], [b]] }").0;
        assert_eq!(made, "{$conditions:[{enum:[[a],[b]]}],type:array}");
        let made = rewritten("{ properties: { not: {}, if: {} } }");
        assert_eq!(made.1, Vec::<&str>::new());
    }
}
