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
        self.since(Version::V3_1, tree, object, key);
    }

    /// A keyword of 3.2 stands in a document that says it is older.
    pub(super) fn since_3_2(&mut self, tree: &Tree, object: NodeId, key: &str) {
        self.since(Version::V3_2, tree, object, key);
    }

    fn since(&mut self, first: Version, tree: &Tree, object: NodeId, key: &str) {
        let own = self.version;
        if own < first
            && let Some(written) = tree.child(object, key)
        {
            let what = match key {
                "type" | "in" => format!("this `{key}` is none"),
                key => format!("`{key}` is not a keyword"),
            };
            self.findings.warning(
                Code::OtherVersion,
                Place::key(written),
                format!("{what} of OpenAPI {own}; it is read as OpenAPI {first} means it"),
                format!("write `openapi: {first}.0` at the top, or say it in the words of {own}"),
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
