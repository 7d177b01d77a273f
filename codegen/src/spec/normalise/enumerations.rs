//! `enum`: lists without a value, those of values of several types, and those that are written as
//! alternatives.

use super::pass::Context;
use super::types::is_of;
use super::version::Version;
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::extensions::{ENUM_DESCRIPTIONS, ENUM_NAMES};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};
use std::collections::HashSet;

/// No value is one of none.
pub(super) fn empty(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("enum")?;
    if !matches!(written.value(), Value::Array([])) {
        return None;
    }
    context.findings.warning(
        Code::EmptyEnum,
        written,
        "`enum` lists no value; it is ignored",
        "list the values, or remove the key",
    );
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "enum");
    Some(edit.build(tree))
}

/// A value `null` that the type beside it does not allow.
pub(super) fn unsaid_null(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let null = node.items_of("enum").find(|it| it.value() == Value::Null)?;
    let word = node.string_of("type").filter(|word| *word != "null")?;
    if !node.is_set("nullable") {
        context.findings.warning(
            Code::ValueOfAnotherType,
            null,
            format!("`null` is no value of the type `{word}`; it is read as one"),
            match context.version {
                Version::V3_0 => "write `nullable: true`, or remove the value".to_owned(),
                _ => format!("write `type: [{word}, 'null']`, or remove the value"),
            },
        );
    }
    None
}

/// Values of several types, where no `type` says which is right, are alternatives: those of each.
pub(super) fn mixed(tree: &mut Tree, id: NodeId, _: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let values: Vec<Node<'_>> = node.get("enum")?.items().collect();
    if ["type", "oneOf", "anyOf", "allOf"]
        .into_iter()
        .any(|key| node.has(key))
    {
        return None;
    }
    let has_fractions = values
        .iter()
        .any(|value| is_of(value.value(), "number") && !is_of(value.value(), "integer"));
    let number = if has_fractions { "number" } else { "integer" };
    let lists: Vec<(&str, Vec<usize>)> = ["string", number, "boolean"]
        .into_iter()
        .map(|word| {
            let own = values.iter().enumerate();
            let own = own.filter(|(_, value)| is_of(value.value(), word));
            (word, own.map(|(index, _)| index).collect())
        })
        .filter(|(_, own): &(_, Vec<usize>)| !own.is_empty())
        .collect();
    let nulls = values.iter().filter(|value| value.value() == Value::Null);
    let known = lists.iter().map(|(_, own)| own.len()).sum::<usize>() + nulls.clone().count();
    if lists.len() < 2 || known < values.len() {
        return None;
    }
    let is_nullable = nulls.count() > 0;
    // The values, and what is said about each of them in lists of the same length.
    let parallel: Vec<(String, Vec<NodeId>)> = node
        .entries()
        .filter(|(key, list)| {
            *key == "enum" || key.starts_with("x-enum") && list.items().len() == values.len()
        })
        .map(|(key, list)| (key.to_owned(), list.items().map(Node::id).collect()))
        .collect();
    let mut alternatives = Vec::new();
    for (word, own) in lists {
        let mut edit = Edit::empty(id);
        edit.set_string(tree, "type", word);
        for (key, items) in &parallel {
            let items: Vec<NodeId> = own
                .iter()
                .filter_map(|index| items.get(*index).copied())
                .collect();
            let list = tree.make_array(id, &items);
            edit.set(tree, key, list);
        }
        alternatives.push(edit.build(tree));
    }
    let mut edit = Edit::of(tree, id);
    edit.retain(tree, |key| !parallel.iter().any(|(known, _)| known == key));
    let alternatives = tree.make_array(id, &alternatives);
    edit.set(tree, "anyOf", alternatives);
    if is_nullable {
        edit.set_boolean(tree, "nullable", true);
    }
    Some(edit.build(tree))
}

/// Alternatives that are but values of one type are the values of an `enum`: that is how JSON Schema
/// says something about each of them.
pub(super) fn listed(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let mut lists = ["oneOf", "anyOf"].into_iter().filter(|key| node.has(key));
    let (Some(key), None) = (lists.next(), lists.next()) else {
        return None;
    };
    let alternatives: Vec<Node<'_>> = node.items_of(key).collect();
    let is_more = |key| MORE_THAN_VALUES.contains(&key) || key.starts_with("x-enum");
    if alternatives.len() < 2 || node.entries().any(|(key, _)| is_more(key)) {
        return None;
    }
    let listed = alternatives.iter().map(|one| values_of(*one));
    let listed: Vec<Listed> = listed
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect();
    let own_type = node.get("type");
    let word = ["string", "integer"].into_iter().find(|word| {
        let mut types = alternatives.iter().filter_map(|one| one.get("type"));
        let is_value = |one: &Listed| is_of(Node::new(tree, one.value).value(), word);
        let is_own = |written: Node<'_>| written.string() == Some(word);
        // Beside them, that a value may be null says nothing about the others.
        let is_around = |written: Node<'_>| {
            let words = written.items().filter_map(Node::string);
            let words: Vec<&str> = words.filter(|other| *other != "null").collect();
            is_own(written) || words == [*word]
        };
        types.all(is_own) && own_type.is_none_or(is_around) && listed.iter().all(is_value)
    })?;
    let alternatives: Vec<NodeId> = alternatives.into_iter().map(Node::id).collect();
    for alternative in alternatives {
        context.since_3_1(tree, alternative, "const");
    }
    let is_untyped = own_type.is_none();
    let mut known = HashSet::new();
    let (mut values, mut names, mut descriptions) = (Vec::new(), Vec::new(), Vec::new());
    for one in listed {
        let text = Node::new(tree, one.value)
            .text()
            .map(|text| text.into_owned());
        if known.insert(text.clone()) {
            values.push(one.value);
            names.push(one.name.or(text).unwrap_or_default());
            descriptions.push(one.description.unwrap_or_default());
        }
    }
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, key);
    if is_untyped {
        edit.set_string(tree, "type", word);
    }
    for (key, labels) in [(ENUM_NAMES, names), (ENUM_DESCRIPTIONS, descriptions)] {
        let made = values.iter().zip(labels);
        let made: Vec<NodeId> = made
            .map(|(value, label)| tree.make_string(*value, &label))
            .collect();
        let list = tree.make_array(id, &made);
        edit.set(tree, key, list);
    }
    let values = tree.make_array(id, &values);
    edit.set(tree, "enum", values);
    Some(edit.build(tree))
}

/// What a schema says beside alternatives that makes more of them than values.
const MORE_THAN_VALUES: [&str; 8] = [
    "allOf",
    "const",
    "discriminator",
    "enum",
    "items",
    "properties",
    "required",
    "additionalProperties",
];

/// A value as an alternative has it, with what that says about it.
struct Listed {
    value: NodeId,
    name: Option<String>,
    description: Option<String>,
}

/// The values of an alternative that only lists some: one, of which it says what it likes, or
/// several without a word.
fn values_of(alternative: Node<'_>) -> Option<Vec<Listed>> {
    let is_known = |key: &str| matches!(key, "const" | "enum" | "type" | "title" | "description");
    let values: Vec<Node<'_>> = match (alternative.get("const"), alternative.get("enum")) {
        (Some(only), None) => vec![only],
        (None, Some(list)) => list.items().collect(),
        _ => return None,
    };
    let label = |key| alternative.string_of(key).map(str::to_owned);
    let (name, description) = (label("title"), label("description"));
    let is_one = values.len() == 1;
    if !alternative.entries().all(|(key, _)| is_known(key))
        || !is_one && (name.is_some() || description.is_some())
    {
        return None;
    }
    let listed = values.into_iter().map(|value| Listed {
        value: value.id(),
        name: name.clone(),
        description: description.clone(),
    });
    Some(listed.collect())
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{rewritten, rewritten_in};
    use super::super::version::Version;

    #[test]
    fn an_empty_enum_is_ignored_with_a_warning() {
        assert_eq!(
            rewritten("{ type: string, enum: [] }"),
            ("{type:string}".to_owned(), vec!["E0333"])
        );
    }

    #[test]
    fn a_null_that_the_type_does_not_allow_is_doubtful() {
        let (made, codes) = rewritten_in(Version::V3_0, "{ type: string, enum: [a, null] }");
        assert_eq!(
            (made.as_str(), codes),
            ("{enum:[a,null],type:string}", vec!["E0307"])
        );
        let nullable = "{ type: string, enum: [a, null], nullable: true }";
        assert!(rewritten_in(Version::V3_0, nullable).1.is_empty());
        assert!(
            rewritten("{ type: [string, 'null'], enum: [a, null] }")
                .1
                .is_empty()
        );
    }

    #[test]
    fn alternatives_that_are_values_of_one_type_are_an_enum() {
        let made = rewritten(
            "{ oneOf: [{ const: 1, title: Odd, description: d }, { enum: [2, 1] }], description: w }",
        );
        assert_eq!(
            made,
            ("{description:w,enum:[1,2],type:integer,x-enum-descriptions:[d,],x-enum-varnames:[Odd,2]}".to_owned(), vec![])
        );
        let made = rewritten("{ type: string, anyOf: [{ enum: [a, b] }, { enum: [''] }] }").0;
        assert!(made.starts_with("{enum:[a,b,],type:string,"), "{made}");
        let nullable = "{ type: [string, 'null'], oneOf: [{ const: a }, { const: b }] }";
        let made = rewritten(nullable).0;
        assert!(
            made.starts_with("{enum:[a,b],nullable:true,type:string,"),
            "{made}"
        );
        for other in [
            "{ oneOf: [{ const: a }, { const: 1 }] }",
            "{ oneOf: [{ const: a, deprecated: true }, { const: b }] }",
            "{ oneOf: [{ enum: [a, b], title: T }, { const: c }] }",
            "{ oneOf: [{ enum: [a] }, { type: string }] }",
            "{ oneOf: [{ const: a }, { const: b }], required: [c] }",
        ] {
            let made = rewritten(other).0;
            assert!(made.contains("oneOf:["), "{made}");
        }
        let (_, codes) = rewritten_in(Version::V3_0, "{ oneOf: [{ const: a }, { const: b }] }");
        assert_eq!(codes, ["E0108", "E0108"]);
    }

    #[test]
    fn values_of_several_types_are_alternatives() {
        let made = rewritten(
            "{ enum: [auto, 1, null, 2, true], x-enum-varnames: [A, B, C, D, E], title: T }",
        );
        assert_eq!(
            made,
            ("{anyOf:[{enum:[auto],type:string,x-enum-varnames:[A]},{enum:[1,2],type:integer,x-enum-varnames:[B,D]},{enum:[true],type:boolean,x-enum-varnames:[E]}],nullable:true,title:T}".to_owned(), vec![])
        );
        let made = rewritten("{ enum: [auto, 0.5, 1] }").0;
        assert_eq!(
            made,
            "{anyOf:[{enum:[auto],type:string},{enum:[0.5,1],type:number}]}"
        );
        assert_eq!(rewritten("{ enum: [a, null] }").0, "{enum:[a,null]}");
        assert_eq!(
            rewritten("{ enum: [a, [1], 2] }").0,
            "{$conditions:[{enum:[a,[1],2]}]}"
        );
        assert_eq!(
            rewritten("{ type: string, enum: [a, 1] }").0,
            "{enum:[a,1],type:string}"
        );
    }
}
