//! What a merged schema is made of.

use crate::spec::tree::NodeId;

/// A schema that is to be made of several.
pub(super) struct Recipe {
    /// What it will stand for.
    pub(super) place: NodeId,
    pub(super) origin: NodeId,
    pub(super) parts: Vec<Part>,
    pub(super) depth: usize,
}

/// A part of a merged schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Part {
    /// Where it is used; it may be a `$ref`.
    pub(super) id: NodeId,
    /// Without its `allOf`, `oneOf` and `anyOf`.
    pub(super) bare: bool,
}
