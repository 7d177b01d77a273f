//! An object that is being made from another one.

use super::tree::{Key, NodeId, Tree};

/// The entries of an object, to be changed. The children are shared with it.
pub(super) struct Edit {
    origin: NodeId,
    entries: Vec<(Key, NodeId)>,
}

impl Edit {
    /// Begins with the entries of an object; with none if it is something else.
    pub(super) fn of(tree: &Tree, object: NodeId) -> Self {
        Self {
            origin: object,
            entries: tree.entries(object),
        }
    }

    /// Begins with nothing. What is made is said to come from `origin`.
    pub(super) fn empty(origin: NodeId) -> Self {
        Self {
            origin,
            entries: Vec::new(),
        }
    }

    /// There is an entry.
    pub(super) fn has(&self, tree: &Tree, key: &str) -> bool {
        self.entries
            .iter()
            .any(|(known, _)| tree.key_text(*known) == key)
    }

    /// The entry at a key.
    pub(super) fn get(&self, tree: &Tree, key: &str) -> Option<NodeId> {
        let mut entries = self.entries.iter();
        let found = entries.find(|(known, _)| tree.key_text(*known) == key);
        found.map(|(_, child)| *child)
    }

    /// Takes an entry away.
    pub(super) fn remove(&mut self, tree: &Tree, key: &str) -> Option<NodeId> {
        let is_it = |(known, _): &(Key, NodeId)| tree.key_text(*known) == key;
        let index = self.entries.iter().position(is_it)?;
        Some(self.entries.remove(index).1)
    }

    /// Keeps the entries whose keys are wanted.
    pub(super) fn retain(&mut self, tree: &Tree, mut is_wanted: impl FnMut(&str) -> bool) {
        self.entries
            .retain(|(key, _)| is_wanted(tree.key_text(*key)));
    }

    /// Adds an entry, or replaces the one with this key.
    pub(super) fn set(&mut self, tree: &mut Tree, key: &str, child: NodeId) {
        let key = tree.key(key);
        match self.entries.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => *known = child,
            None => self.entries.push((key, child)),
        }
    }

    /// Adds a string.
    pub(super) fn set_string(&mut self, tree: &mut Tree, key: &str, value: &str) {
        let value = tree.make_string(self.origin, value);
        self.set(tree, key, value);
    }

    /// Adds a boolean.
    pub(super) fn set_boolean(&mut self, tree: &mut Tree, key: &str, value: bool) {
        let value = tree.make_boolean(self.origin, value);
        self.set(tree, key, value);
    }

    /// The object.
    pub(super) fn build(self, tree: &mut Tree) -> NodeId {
        tree.make_entries(self.origin, self.entries)
    }
}
