//! Alternatives that nothing is right by: generators write them for what is absent.

use super::pass::Context;
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// No value is of such an alternative, so there is no type for it. Where there is no other one, whoever
/// reads it as something says so.
pub(super) fn alternatives(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let mut edit = Edit::of(tree, id);
    let mut is_changed = false;
    for key in ["oneOf", "anyOf"] {
        let list = Node::new(tree, id).items_of(key);
        let (never, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
            list.partition(|one| allows_nothing(*one));
        if never.is_empty() || others.is_empty() {
            continue;
        }
        for one in never {
            context.findings.warning(
                Code::IgnoredKeyword,
                one,
                "no value is right by this alternative; it is left out",
                "remove it, or say what it allows",
            );
        }
        let others: Vec<NodeId> = others.into_iter().map(Node::id).collect();
        let others = tree.make_array(id, &others);
        edit.set(tree, key, others);
        is_changed = true;
    }
    is_changed.then(|| edit.build(tree))
}

/// `false`, or what is not anything, as the text has it.
fn allows_nothing(schema: Node<'_>) -> bool {
    let tree = schema.tree();
    let written = Node::written(tree, tree.original(schema.definition().id()));
    let allows_all = |node: Node<'_>| {
        node.boolean() == Some(true) || node.is_object() && node.entries().next().is_none()
    };
    written.boolean() == Some(false) || written.get("not").is_some_and(allows_all)
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn an_alternative_that_nothing_is_right_by_is_left_out() {
        for never in ["false", "{ not: {} }", "{ not: true, description: d }"] {
            for key in ["oneOf", "anyOf"] {
                let list =
                    format!("{{ {key}: [{never}, {{ type: string }}, {{ type: integer }}] }}");
                let expected = format!("{{{key}:[{{type:string}},{{type:integer}}]}}");
                assert_eq!(rewritten(&list), (expected, vec!["E0121"]), "{list}");
            }
        }
        // Something is right by these.
        for other in ["true", "{}", "{ not: { type: string } }", "{ not: false }"] {
            let (made, findings) =
                rewritten(&format!("{{ anyOf: [{other}, {{ type: string }}] }}"));
            assert!(made.contains("},{type:string}]"), "{made}");
            assert!(!findings.contains(&"E0121"), "{other}");
        }
        let alone = rewritten("{ anyOf: [false] }");
        assert_eq!(alone, ("{anyOf:[{}]}".to_owned(), vec!["E0330"]));
    }
}
