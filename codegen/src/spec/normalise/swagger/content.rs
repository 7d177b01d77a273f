//! The media types of what is sent and answered, and how what was read is reported.

use super::super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

pub(super) const JSON: &str = "application/json";
pub(super) const BYTES: &str = "application/octet-stream";

/// A description of a body for each of its media types.
pub(super) fn content(
    tree: &mut Tree,
    origin: NodeId,
    media: NodeId,
    media_types: &[String],
    usual: &str,
) -> NodeId {
    // One may be listed twice.
    let mut content = Edit::empty(origin);
    for media_type in media_types {
        content.set(tree, media_type, media);
    }
    if media_types.is_empty() {
        content.set(tree, usual, media);
    }
    content.build(tree)
}

pub(super) fn report(tree: &Tree, id: NodeId, key: &str, meant: &str, context: &mut Context<'_>) {
    let node = Node::new(tree, id);
    context.findings.warning(
        Code::OfSwagger,
        Place::key(node.get(key).unwrap_or(node)),
        format!("`{key}` is of Swagger 2.0 here; it is read as {meant}"),
        "write it as OpenAPI 3 has it",
    );
}
