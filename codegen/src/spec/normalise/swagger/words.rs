//! Keywords that OpenAPI 3 says with others.

use super::super::pass::Context;
use super::content::report;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// `discriminator` is an object with the name of the property.
pub(in crate::spec::normalise) fn discriminator(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let property = Node::new(tree, id).string_of("discriminator")?.to_owned();
    report(tree, id, "discriminator", "`propertyName` of one", context);
    let mut made = Edit::empty(id);
    made.set_string(tree, "propertyName", &property);
    let made = made.build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "discriminator", made);
    Some(edit.build(tree))
}

/// The style of a `collectionFormat` if it is not the usual one, and whether it explodes.
pub(super) fn style(collection_format: &str) -> Option<(Option<&'static str>, bool)> {
    match collection_format {
        "csv" => Some((None, false)),
        "multi" => Some((None, true)),
        "ssv" => Some((Some("spaceDelimited"), false)),
        "pipes" => Some((Some("pipeDelimited"), false)),
        _ => None,
    }
}

/// How the items of an array are written in a parameter.
pub(in crate::spec::normalise) fn collection_format(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if node.has("style") || node.has("explode") {
        return None;
    }
    let (style, explode) = style(node.string_of("collectionFormat")?)?;
    report(
        tree,
        id,
        "collectionFormat",
        "`style` and `explode`",
        context,
    );
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "collectionFormat");
    edit.set_boolean(tree, "explode", explode);
    if let Some(style) = style {
        edit.set_string(tree, "style", style);
    }
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::super::schema::tests::rewritten;

    #[test]
    fn the_name_of_a_discriminator_is_one() {
        let made = rewritten("{ discriminator: kind, type: object }");
        let expected = "{discriminator:{propertyName:kind},type:object}";
        assert_eq!(made, (expected.to_owned(), vec!["E0124"]));
    }
}
