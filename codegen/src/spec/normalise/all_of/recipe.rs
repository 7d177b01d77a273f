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

/// What a parent is part of, among the widest parts of a schema.
pub(super) enum Family {
    /// All else only demands something of what the parent describes: what, by keyword.
    Limited(usize, Vec<(&'static str, NodeId)>),
    /// Something is added, which has no place in the children: what keeps what they have.
    Extended(Part),
}
