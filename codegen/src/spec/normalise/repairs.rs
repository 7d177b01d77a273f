//! Words of older drafts of JSON Schema. Each is warned about.

use super::pass::Context;
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// `required: true` on a property, as older drafts of JSON Schema had it.
pub(super) fn required_on_property(
    tree: &mut Tree,
    schema: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, schema);
    let required = node.get("required")?;
    let is_boolean = required.boolean().is_some();
    let is_quoted = matches!(required.string(), Some("true" | "false"));
    if !is_boolean && !is_quoted {
        return None;
    }
    context.findings.warning(
        Code::RequiredOnProperty,
        required,
        "`required` of a schema is an array of the names of its properties; this is ignored",
        "name the property in `required` of the object around it",
    );
    let mut edit = Edit::of(tree, schema);
    edit.remove(tree, "required");
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::rewritten;

    #[test]
    fn a_boolean_required_is_taken_away_with_a_warning() {
        let made = rewritten("{ type: string, required: true }");
        assert_eq!(made, ("{type:string}".to_owned(), vec!["E0106"]));
        assert_eq!(rewritten("{ type: string, required: 'true' }"), made);
    }

    #[test]
    fn an_array_of_names_and_a_property_called_required_are_left_alone() {
        let made =
            rewritten("{ required: [required], properties: { required: { type: boolean } } }");
        assert_eq!(
            made,
            (
                "{properties:{required:{type:boolean}},required:[required]}".to_owned(),
                vec![]
            )
        );
    }
}
