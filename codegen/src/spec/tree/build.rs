//! Making nodes: for what is in a text, and for what passes make of it.

use super::{Key, NodeId, Number, Range, Stem, Step, Stored, Tree};

fn place(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Building: used by the parser for what is in a text.
impl Tree {
    /// The same key for the same text.
    pub fn key(&mut self, text: &str) -> Key {
        if let Some(key) = self.numbers.get(text) {
            return *key;
        }
        let key = Key(place(self.keys.len()));
        self.keys.push(text.into());
        self.numbers.insert(text.into(), key);
        key
    }

    fn push(&mut self, value: Stored, parent: Option<(NodeId, Step)>) -> NodeId {
        let id = NodeId(place(self.nodes.len()));
        self.nodes.push(Stem {
            value,
            parent,
            origin: None,
            replacement: None,
        });
        id
    }

    pub(in crate::spec) fn add_null(&mut self, parent: Option<(NodeId, Step)>) -> NodeId {
        self.push(Stored::Null, parent)
    }

    pub(in crate::spec) fn add_boolean(
        &mut self,
        value: bool,
        parent: Option<(NodeId, Step)>,
    ) -> NodeId {
        self.push(Stored::Boolean(value), parent)
    }

    pub(in crate::spec) fn add_number(
        &mut self,
        value: Number,
        parent: Option<(NodeId, Step)>,
    ) -> NodeId {
        self.push(Stored::Number(value), parent)
    }

    pub(in crate::spec) fn add_string(
        &mut self,
        value: &str,
        parent: Option<(NodeId, Step)>,
    ) -> NodeId {
        let start = place(self.text.len());
        self.text.push_str(value);
        let end = place(self.text.len());
        self.push(Stored::String(Range { start, end }), parent)
    }

    /// Gives a node that was made before its children the children of an array.
    pub(in crate::spec) fn fill_array(&mut self, id: NodeId, children: &[NodeId]) {
        let start = place(self.items.len());
        self.items.extend_from_slice(children);
        let end = place(self.items.len());
        self.fill(id, Stored::Array(Range { start, end }));
    }

    /// Gives a node that was made before its children the children of an object.
    pub(in crate::spec) fn fill_object(&mut self, id: NodeId, mut children: Vec<(Key, NodeId)>) {
        children.sort_by(|(a, _), (b, _)| self.key_text(*a).cmp(self.key_text(*b)));
        let start = place(self.entries.len());
        self.entries.append(&mut children);
        let end = place(self.entries.len());
        self.fill(id, Stored::Object(Range { start, end }));
    }

    fn fill(&mut self, id: NodeId, value: Stored) {
        if let Some(node) = self.nodes.get_mut(id.0 as usize) {
            node.value = value;
        }
    }

    /// How much there is: a measure of memory.
    pub(in crate::spec) fn weight(&self) -> usize {
        self.nodes.len() + self.text.len()
    }

    /// Forgets every node that was made after there were so many.
    pub(in crate::spec) fn forget_after(&mut self, nodes: usize) {
        self.nodes.truncate(nodes);
        self.repeated.retain(|(id, _)| (id.0 as usize) < nodes);
        self.infinite.retain(|id| (id.0 as usize) < nodes);
    }

    /// The number of nodes, and the next one to be made.
    pub(in crate::spec) fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// A node counts in place of others with the same key.
    pub(in crate::spec) fn note_repeated(&mut self, id: NodeId, is_yaml: bool) {
        self.repeated.push((id, is_yaml));
    }

    /// Adds null in place of a number that is not finite.
    pub(in crate::spec) fn add_infinite(&mut self, parent: Option<(NodeId, Step)>) -> NodeId {
        let id = self.add_null(parent);
        self.infinite.push(id);
        id
    }

    /// Lets a node stand elsewhere than where it was read.
    pub(in crate::spec) fn adopt(&mut self, child: NodeId, parent: NodeId, step: Step) {
        if let Some(node) = self.nodes.get_mut(child.0 as usize) {
            node.parent = Some((parent, step));
        }
    }
}

/// Overlays: what is in one text and counts in another.
impl Tree {
    /// A copy of a node and of what is below it. Its place in the text is that of the node.
    pub(in crate::spec) fn duplicate(&mut self, id: NodeId) -> NodeId {
        let parent = self.stem(id).and_then(|node| node.parent);
        self.duplicate_below(id, parent)
    }

    fn duplicate_below(&mut self, id: NodeId, parent: Option<(NodeId, Step)>) -> NodeId {
        let value = self.stem(id).map_or(Stored::Null, |node| node.value);
        let made = self.push(value, parent);
        let child_of = |tree: &mut Self, child: NodeId| {
            // What came from elsewhere is still there.
            let parent = tree.stem(child).and_then(|node| node.parent);
            let is_here = |(parent, step)| {
                if parent == id {
                    (made, step)
                } else {
                    (parent, step)
                }
            };
            tree.duplicate_below(child, parent.map(is_here))
        };
        match value {
            Stored::Array(range) => {
                let items = range.of(&self.items).to_vec();
                let items: Vec<NodeId> = items.into_iter().map(|it| child_of(self, it)).collect();
                self.fill_array(made, &items);
            }
            Stored::Object(range) => {
                let entries = range.of(&self.entries).to_vec();
                let entries = entries.into_iter();
                let entries = entries.map(|(key, child)| (key, child_of(self, child)));
                let entries = entries.collect();
                self.fill_object(made, entries);
            }
            Stored::Null | Stored::Boolean(_) | Stored::Number(_) | Stored::String(_) => {}
        }
        made
    }
}

/// Normalising: what passes make of what is in the text.
impl Tree {
    /// An object that no text has. It shares the children that are given.
    pub fn make_object(&mut self, origin: NodeId, children: &[(&str, NodeId)]) -> NodeId {
        let children = children
            .iter()
            .map(|(key, child)| (self.key(key), *child))
            .collect();
        let id = self.push(Stored::Null, None);
        self.fill_object(id, children);
        self.come_from(id, origin)
    }

    /// An array that no text has. It shares the children that are given.
    pub fn make_array(&mut self, origin: NodeId, children: &[NodeId]) -> NodeId {
        let id = self.push(Stored::Null, None);
        self.fill_array(id, children);
        self.come_from(id, origin)
    }

    /// A string that no text has.
    pub fn make_string(&mut self, origin: NodeId, value: &str) -> NodeId {
        let id = self.add_string(value, None);
        self.come_from(id, origin)
    }

    /// An object of entries that another one had, or nearly.
    pub(in crate::spec) fn make_entries(
        &mut self,
        origin: NodeId,
        entries: Vec<(Key, NodeId)>,
    ) -> NodeId {
        let id = self.push(Stored::Null, None);
        self.fill_object(id, entries);
        self.come_from(id, origin)
    }

    /// A boolean that no text has.
    pub fn make_boolean(&mut self, origin: NodeId, value: bool) -> NodeId {
        let id = self.add_boolean(value, None);
        self.come_from(id, origin)
    }

    /// A number that no text has.
    pub fn make_number(&mut self, origin: NodeId, value: Number) -> NodeId {
        let id = self.add_number(value, None);
        self.come_from(id, origin)
    }

    fn come_from(&mut self, id: NodeId, origin: NodeId) -> NodeId {
        if let Some(node) = self.nodes.get_mut(id.0 as usize) {
            node.origin = Some(origin);
        }
        id
    }

    /// From now on whoever reaches `original` finds `replacement` in its place.
    pub fn replace(&mut self, original: NodeId, replacement: NodeId) {
        let original = self.current(original);
        if original != replacement
            && let Some(node) = self.nodes.get_mut(original.0 as usize)
        {
            node.replacement = Some(replacement);
        }
    }
}
