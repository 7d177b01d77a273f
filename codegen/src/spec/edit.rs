//! An object that is being made from another one.

use super::tree::{Key, NodeId, Tree};

/// The entries of an object, to be changed: sorted by key, as those of the tree. The children are shared
/// with it.
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

    /// Where the entry at a key is, or belongs.
    fn find(&self, tree: &Tree, key: &str) -> Result<usize, usize> {
        let known = |(known, _): &(Key, NodeId)| tree.key_text(*known).cmp(key);
        self.entries.binary_search_by(known)
    }

    /// There is an entry.
    pub(super) fn has(&self, tree: &Tree, key: &str) -> bool {
        self.find(tree, key).is_ok()
    }

    /// The entry at a key.
    pub(super) fn get(&self, tree: &Tree, key: &str) -> Option<NodeId> {
        let index = self.find(tree, key).ok()?;
        self.entries.get(index).map(|(_, child)| *child)
    }

    /// Takes an entry away.
    pub(super) fn remove(&mut self, tree: &Tree, key: &str) -> Option<NodeId> {
        let index = self.find(tree, key).ok()?;
        Some(self.entries.remove(index).1)
    }

    /// Keeps the entries whose keys are wanted.
    pub(super) fn retain(&mut self, tree: &Tree, mut is_wanted: impl FnMut(&str) -> bool) {
        self.entries
            .retain(|(key, _)| is_wanted(tree.key_text(*key)));
    }

    /// Adds an entry, or replaces the one with this key.
    pub(super) fn set(&mut self, tree: &mut Tree, key: &str, child: NodeId) {
        match self.find(tree, key) {
            Ok(index) => {
                if let Some((_, known)) = self.entries.get_mut(index) {
                    *known = child;
                }
            }
            Err(index) => self.entries.insert(index, (tree.key(key), child)),
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
