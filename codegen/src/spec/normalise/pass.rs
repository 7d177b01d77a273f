//! What a pass is, and what it is given.

use super::version::Version;
use crate::diagnostic::{Code, Findings, Place};
use crate::spec::tree::{NodeId, Tree};

/// What passes know besides the tree.
pub(super) struct Context<'f> {
    pub(super) version: Version,
    pub(super) findings: &'f mut Findings,
}

impl Context<'_> {
    /// A keyword of 3.1 stands in a document that says it is older.
    pub(super) fn since_3_1(&mut self, tree: &Tree, object: NodeId, key: &str) {
        if self.version == Version::V3_0
            && let Some(written) = tree.child(object, key)
        {
            let what = match key {
                "type" => "this `type` is none".to_owned(),
                key => format!("`{key}` is not a keyword"),
            };
            self.findings.warning(
                Code::OtherVersion,
                Place::key(written),
                format!("{what} of OpenAPI 3.0; it is read as OpenAPI 3.1 means it"),
                "write `openapi: 3.1.0` at the top, or say it in the words of 3.0",
            );
        }
    }
}

/// Looks at an object; returns what is to stand in its place.
pub(super) type Pass = fn(&mut Tree, NodeId, &mut Context<'_>) -> Option<NodeId>;

/// Lets what a pass has made stand in the place of what it was given.
pub(super) fn replace(tree: &mut Tree, id: NodeId, made: Option<NodeId>) -> NodeId {
    if let Some(made) = made {
        tree.replace(id, made);
    }
    tree.current(id)
}

/// A schema says more than the client checks.
pub(super) fn looser(findings: &mut Findings, place: impl Into<Place>, message: impl Into<String>) {
    let hint = "the service still checks it; say it in the description for those who call it";
    findings.warning(Code::LooserSchema, place, message, hint);
}
