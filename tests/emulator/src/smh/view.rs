//! Looking at the state without HTTP: what is in a space and in its bin.

use serde_json::{Value, json};

use super::state::Smh;
use crate::tree::{Kind, Node, Version};

/// A file, directory or link in a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Names from the root down, with `/` between them, without one in front.
    pub path: String,
    /// What it is.
    pub kind: EntryKind,
}

/// What an entry is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A directory.
    Directory,
    /// A file.
    File {
        /// What a reader gets.
        content: String,
        /// Number and content of every version, the latest first.
        versions: Vec<(i64, String)>,
    },
    /// A symbolic link.
    Symlink {
        /// The path it leads to.
        target: String,
    },
}

/// Something in the bin of a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recycled {
    /// The id of the recycled item.
    pub id: i64,
    /// Where it was, written like [`Entry::path`].
    pub original_path: String,
    /// Whether it is a directory.
    pub is_directory: bool,
}

impl Smh {
    /// Everything in a space, sorted by path; empty if there is no such space.
    #[must_use]
    pub fn entries(&self, library_id: &str, space_id: &str) -> Vec<Entry> {
        let Ok(space) = self.space(library_id, space_id) else {
            return Vec::new();
        };
        let mut entries: Vec<Entry> = space
            .tree
            .nodes()
            .map(|node| Entry {
                path: space.tree.path(node.id).join("/"),
                kind: kind_of(node),
            })
            .collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries
    }

    /// The entry at this path of a space.
    #[must_use]
    pub fn entry(&self, library_id: &str, space_id: &str, path: &str) -> Option<Entry> {
        self.entries(library_id, space_id)
            .into_iter()
            .find(|entry| entry.path == path)
    }

    /// The content a reader of the file at this path gets.
    #[must_use]
    pub fn content(&self, library_id: &str, space_id: &str, path: &str) -> Option<String> {
        match self.entry(library_id, space_id, path)?.kind {
            EntryKind::File { content, .. } => Some(content),
            EntryKind::Directory | EntryKind::Symlink { .. } => None,
        }
    }

    /// Everything in the bin of a space, in the order of deletion; empty if
    /// there is no such space.
    #[must_use]
    pub fn recycled(&self, library_id: &str, space_id: &str) -> Vec<Recycled> {
        let Ok(space) = self.space(library_id, space_id) else {
            return Vec::new();
        };
        space
            .items
            .values()
            .map(|item| Recycled {
                id: item.id,
                original_path: item.path.join("/"),
                is_directory: item.part.top.is_folder(),
            })
            .collect()
    }
}

impl Smh {
    pub(crate) fn to_json(&self) -> Value {
        let spaces: Vec<Value> = self
            .libraries
            .iter()
            .flat_map(|(library, state)| state.spaces.keys().map(move |space| (library, space)))
            .map(|(library, space)| self.space_json(library, space))
            .collect();
        json!({ "spaces": spaces, "tokenRequests": self.token_requests() })
    }

    fn space_json(&self, library: &str, space: &str) -> Value {
        let entries: Vec<Value> = self
            .entries(library, space)
            .iter()
            .map(|entry| {
                let content = self.content(library, space, &entry.path);
                json!({ "path": entry.path, "content": content })
            })
            .collect();
        let recycled: Vec<Value> = self
            .recycled(library, space)
            .iter()
            .map(|item| json!({ "id": item.id, "originalPath": item.original_path }))
            .collect();
        json!({
            "libraryId": library,
            "spaceId": space,
            "entries": entries,
            "recycled": recycled,
        })
    }
}

fn kind_of(node: &Node) -> EntryKind {
    let pair = |version: &Version| (version.number, version.content.clone());
    match &node.kind {
        Kind::Folder => EntryKind::Directory,
        Kind::Link { target } => EntryKind::Symlink {
            target: target.join("/"),
        },
        Kind::File { current, .. } => EntryKind::File {
            content: current.content.clone(),
            versions: node.versions().into_iter().map(pair).collect(),
        },
    }
}
