//! The ids of nodes: what findings and the model know of a document.

/// Names a node of a [`crate::spec::tree::Tree`], which made it; unless it is given, the root of the
/// first document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(crate) u32);
