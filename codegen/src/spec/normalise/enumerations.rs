//! `enum`: lists without a value, and those of values of several types.

use super::pass::Context;
use super::types::is_of;
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

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

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn an_empty_enum_is_ignored_with_a_warning() {
        assert_eq!(
            rewritten("{ type: string, enum: [] }"),
            ("{type:string}".to_owned(), vec!["E0333"])
        );
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
        assert_eq!(rewritten("{ enum: [a, [1], 2] }").0, "{enum:[a,[1],2]}");
        assert_eq!(
            rewritten("{ type: string, enum: [a, 1] }").0,
            "{enum:[a,1],type:string}"
        );
    }
}
