//! Keywords that say more about values than a type can: they are left to the service.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// Conditions on values; the first one is of 3.0 too.
const CONDITIONS: [&str; 15] = [
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "additionalItems",
    "contentSchema",
    "$vocabulary",
];

pub(super) fn is_ignored(key: &str) -> bool {
    CONDITIONS.contains(&key)
}

/// Takes conditions away and says so.
pub(super) fn ignored(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    for key in CONDITIONS {
        let Some(written) = Node::new(tree, id).get(key) else {
            continue;
        };
        context.findings.warning(
            Code::IgnoredKeyword,
            Place::key(written),
            format!("the client does not check `{key}`"),
            "the service still checks it; say it in the description for those who call it",
        );
    }
    let mut edit = Edit::of(tree, id);
    edit.retain(tree, |key| !is_ignored(key));
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn conditions_are_taken_away_with_a_warning_each() {
        let made = rewritten("{ if: { type: string }, then: {}, not: { type: array } }");
        assert_eq!(made, ("{}".to_owned(), vec!["E0121"; 3]));
        let made = rewritten("{ properties: { not: {}, if: {} } }");
        assert_eq!(made.1, Vec::<&str>::new());
    }
}
