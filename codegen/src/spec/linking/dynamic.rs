//! `$dynamicRef`: a `$ref` to an anchor that a schema which includes this one may have anew. A type
//! does not depend on where a value comes from, so that the anchor of this place is meant.

use super::resolve::Resolver;
use crate::diagnostic::{Code, Findings, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// Makes a `$ref` of the `$dynamicRef` of a schema.
pub(super) fn settle(
    tree: &mut Tree,
    resolver: &mut Resolver<'_>,
    findings: &mut Findings,
    id: NodeId,
    file: usize,
) {
    let node = Node::new(tree, id);
    let Some(dynamic) = node.get("$dynamicRef") else {
        return;
    };
    let Some(text) = dynamic.string() else {
        return;
    };
    let (_, name) = text.split_once('#').unwrap_or_default();
    let Resolver {
        identifiers, files, ..
    } = resolver;
    if identifiers.is_ambiguous(tree, files, file, name) {
        findings.warning(
            Code::LooserSchema,
            Place::key(dynamic),
            format!("`{text}` is read as the `$dynamicAnchor` nearest to it, also where a schema that includes this one has another"),
            "write the properties of the schema that includes this one again, with a `$ref`",
        );
    }
    let (id, dynamic) = (node.id(), dynamic.id());
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "$dynamicRef");
    if edit.has(tree, "$ref") {
        let member = tree.make_object(id, &[("$ref", dynamic)]);
        let members = Node::new(tree, id).items_of("allOf").map(Node::id);
        let members: Vec<NodeId> = members.chain([member]).collect();
        let members = tree.make_array(id, &members);
        edit.set(tree, "allOf", members);
    } else {
        edit.set(tree, "$ref", dynamic);
    }
    let made = edit.build(tree);
    tree.replace(id, made);
}
