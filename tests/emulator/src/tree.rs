//! A tree of folders, files with versions, and links, kept in memory: what
//! both services store. It knows nothing about bins, rights or JSON; taking a
//! part out of the tree and putting it back are its only life-cycle steps.

use std::collections::BTreeMap;

use jiff::Timestamp;

/// Number of a folder, file or link; unique within one service.
pub(crate) type NodeId = u64;

/// The parent of everything at the top of a tree. It has no node of its own.
pub(crate) const ROOT: NodeId = 0;

/// One state of a file's content.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: u64,
    pub(crate) number: i64,
    pub(crate) content: String,
    pub(crate) size: u64,
    pub(crate) created: Timestamp,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Folder,
    File {
        current: Version,
        earlier: Vec<Version>,
    },
    Link {
        target: Vec<String>,
    },
}

/// A folder, file or link.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) id: NodeId,
    pub(crate) parent: NodeId,
    pub(crate) name: String,
    pub(crate) created: Timestamp,
    pub(crate) kind: Kind,
}

impl Node {
    pub(crate) fn is_folder(&self) -> bool {
        matches!(self.kind, Kind::Folder)
    }

    /// The version a reader gets; folders and links have none.
    pub(crate) fn current(&self) -> Option<&Version> {
        match &self.kind {
            Kind::File { current, .. } => Some(current),
            Kind::Folder | Kind::Link { .. } => None,
        }
    }

    /// All versions of a file, the current one first, then the newest.
    pub(crate) fn versions(&self) -> Vec<&Version> {
        match &self.kind {
            Kind::File { current, earlier } => std::iter::once(current)
                .chain(earlier.iter().rev())
                .collect(),
            Kind::Folder | Kind::Link { .. } => Vec::new(),
        }
    }

    /// Puts a new version on top. Folders and links stay as they are.
    pub(crate) fn push_version(&mut self, mut version: Version) {
        let newest = self.versions().iter().map(|version| version.number).max();
        if let Kind::File { current, earlier } = &mut self.kind {
            version.number = newest.unwrap_or_default() + 1;
            earlier.push(std::mem::replace(current, version));
        }
    }

    /// Puts an earlier version on top, as it is; false if it is not one.
    pub(crate) fn raise_version(&mut self, id: u64) -> bool {
        let Kind::File { current, earlier } = &mut self.kind else {
            return false;
        };
        match earlier.iter_mut().find(|version| version.id == id) {
            Some(version) => {
                std::mem::swap(current, version);
                true
            }
            None => false,
        }
    }

    /// When the content last changed.
    pub(crate) fn modified(&self) -> Timestamp {
        self.current()
            .map_or(self.created, |version| version.created)
    }

    pub(crate) fn size(&self) -> Option<u64> {
        self.current().map(|version| version.size)
    }
}

/// A part taken out of a tree, whole.
#[derive(Clone, Debug)]
pub(crate) struct Subtree {
    pub(crate) top: Node,
    below: Vec<Node>,
}

impl Subtree {
    pub(crate) fn has_children(&self) -> bool {
        !self.below.is_empty()
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = &Node> {
        std::iter::once(&self.top).chain(&self.below)
    }

    pub(crate) fn nodes_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        std::iter::once(&mut self.top).chain(&mut self.below)
    }

    /// Number of nodes, the top one included.
    pub(crate) fn len(&self) -> u64 {
        1 + self.below.len() as u64
    }

    /// A part that is one node.
    pub(crate) fn of_one(top: Node) -> Self {
        Self {
            top,
            below: Vec::new(),
        }
    }

    /// Gives every node another id: this one to the top, fresh ones below.
    pub(crate) fn renumber(&mut self, top: NodeId, mut fresh: impl FnMut() -> NodeId) {
        let mut renumbered = BTreeMap::from([(self.top.id, top)]);
        for node in &self.below {
            renumbered.insert(node.id, fresh());
        }
        let renumbered = |id: NodeId| renumbered.get(&id).copied().unwrap_or(id);
        for node in self.nodes_mut() {
            node.id = renumbered(node.id);
            node.parent = renumbered(node.parent);
        }
    }
}

/// The folders, files and links of one space.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    nodes: BTreeMap<NodeId, Node>,
}

impl Tree {
    pub(crate) fn get(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(&id)
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.nodes.values()
    }

    pub(crate) fn nodes_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        self.nodes.values_mut()
    }

    pub(crate) fn insert(&mut self, node: Node) {
        self.nodes.insert(node.id, node);
    }

    pub(crate) fn child(&self, parent: NodeId, name: &str) -> Option<NodeId> {
        self.nodes
            .values()
            .find(|node| node.parent == parent && node.name == name)
            .map(|node| node.id)
    }

    pub(crate) fn has_children(&self, id: NodeId) -> bool {
        self.nodes.values().any(|node| node.parent == id)
    }

    /// The node at a path; [`ROOT`] for the empty path.
    pub(crate) fn at<S: AsRef<str>>(&self, path: &[S]) -> Option<NodeId> {
        path.iter()
            .try_fold(ROOT, |parent, name| self.child(parent, name.as_ref()))
    }

    /// Whether `id` can hold children: the root, or a folder that is there.
    pub(crate) fn is_folder(&self, id: NodeId) -> bool {
        id == ROOT || self.get(id).is_some_and(Node::is_folder)
    }

    /// The names from the root down to `id`, its own included.
    pub(crate) fn path(&self, id: NodeId) -> Vec<String> {
        let mut names = Vec::new();
        let mut next = self.get(id);
        while let Some(node) = next {
            names.push(node.name.clone());
            next = self.get(node.parent);
        }
        names.reverse();
        names
    }

    /// Number of nodes at and below `id`.
    pub(crate) fn count(&self, id: NodeId) -> u64 {
        1 + self.below(id).len() as u64
    }

    /// Whether `id` is `ancestor` or somewhere below it.
    pub(crate) fn is_within(&self, id: NodeId, ancestor: NodeId) -> bool {
        let mut next = Some(id);
        while let Some(id) = next {
            if id == ancestor {
                return true;
            }
            next = self.get(id).map(|node| node.parent);
        }
        false
    }

    /// Bytes at and below `id`, or of everything for [`ROOT`].
    pub(crate) fn bytes(&self, id: NodeId) -> u64 {
        let below = self.below(id);
        let nodes = below.iter().chain(std::iter::once(&id));
        nodes
            .filter_map(|id| self.get(*id)?.size())
            .fold(0, u64::saturating_add)
    }

    /// `id` and everything below it, as it is.
    pub(crate) fn copy(&self, id: NodeId) -> Option<Subtree> {
        let below = self.below(id);
        Some(Subtree {
            top: self.get(id)?.clone(),
            below: below
                .iter()
                .filter_map(|id| self.get(*id).cloned())
                .collect(),
        })
    }

    /// Takes `id` and everything below it out of the tree.
    pub(crate) fn detach(&mut self, id: NodeId) -> Option<Subtree> {
        let below = self.below(id);
        let top = self.nodes.remove(&id)?;
        let below = below
            .into_iter()
            .filter_map(|id| self.nodes.remove(&id))
            .collect();
        Some(Subtree { top, below })
    }

    /// Puts a part back under `parent`, its top named `name`.
    pub(crate) fn attach(&mut self, part: Subtree, parent: NodeId, name: String) {
        let mut top = part.top;
        top.parent = parent;
        top.name = name;
        self.insert(top);
        for node in part.below {
            self.insert(node);
        }
    }

    /// `wanted`, or the first name like `wanted(1).ext` that nobody in
    /// `parent` has. `gap` stands between the name and the number.
    pub(crate) fn free_name(&self, parent: NodeId, wanted: &Node, gap: &str) -> String {
        let (stem, extension) = if wanted.is_folder() {
            (wanted.name.as_str(), "")
        } else {
            split_extension(&wanted.name)
        };
        let mut name = wanted.name.clone();
        let mut number = 0_u64;
        while self.child(parent, &name).is_some() {
            number += 1;
            name = format!("{stem}{gap}({number}){extension}");
        }
        name
    }

    fn below(&self, id: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut folders = vec![id];
        while let Some(folder) = folders.pop() {
            for node in self.nodes.values().filter(|node| node.parent == folder) {
                found.push(node.id);
                folders.push(node.id);
            }
        }
        found
    }
}

/// Splits before the last dot; a leading dot does not start an extension.
pub(crate) fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}

/// The names of a path written with slashes, empty ones left out.
pub(crate) fn split_path(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}
