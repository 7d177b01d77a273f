//! What a document of several files knows about them: where each begins, where `$ref`s lead that are
//! not pointers into the first file, and what place a node of another file has in the document.

use crate::node_id::NodeId;
use std::collections::HashMap;

/// Where a `$ref` leads that the first file alone does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::spec) enum Link {
    /// To this node.
    To(NodeId),
    /// To nothing, in the file with this root.
    Nothing(NodeId),
    /// To what could not be read, which has been said.
    Unread,
}

/// The links between files.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// By the string of the `$ref`.
    by_reference: HashMap<NodeId, Link>,
    places: HashMap<NodeId, Vec<String>>,
}

impl Links {
    /// Says where a `$ref` leads, by its string.
    pub(super) fn link(&mut self, reference: NodeId, link: Link) {
        self.by_reference.insert(reference, link);
    }

    /// Where a `$ref` leads by its string, if that was said.
    pub(super) fn linked(&self, reference: NodeId) -> Option<Link> {
        self.by_reference.get(&reference).copied()
    }

    /// Gives a node of another file a place in the document, unless it has one.
    pub(super) fn put_at(&mut self, node: NodeId, path: Vec<String>) {
        self.places.entry(node).or_insert(path);
    }

    /// The place in the document that a node was given.
    pub(super) fn place_of(&self, node: NodeId) -> Option<&[String]> {
        self.places.get(&node).map(Vec::as_slice)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_reference.is_empty()
    }
}
