//! Looking at the state without HTTP: what is in the spaces and in the bin.

use serde_json::{Value, json};

use super::state::DingTalk;
use crate::tree::{Node, Version};

/// A file or folder in a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dentry {
    /// Its id.
    pub id: String,
    /// The space that holds it.
    pub space_id: String,
    /// Names from the root down, with `/` between them, without one in front.
    pub path: String,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Number and content of every version, newest first; none for folders.
    pub versions: Vec<(i64, String)>,
}

impl Dentry {
    /// The content a reader gets; `None` for folders.
    #[must_use]
    pub fn content(&self) -> Option<&str> {
        self.versions.first().map(|(_, content)| content.as_str())
    }

    /// The number of the current version; `None` for folders.
    #[must_use]
    pub fn version(&self) -> Option<i64> {
        self.versions.first().map(|(number, _)| *number)
    }
}

/// A deleted file or folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecycleItem {
    /// The id of the recycle item.
    pub id: String,
    /// The bin that holds it.
    pub recycle_bin_id: String,
    /// The space it came from.
    pub space_id: String,
    /// The id it had there.
    pub dentry_id: String,
    /// Where it was, written like [`Dentry::path`].
    pub original_path: String,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Who deleted it.
    pub operator: String,
}

impl DingTalk {
    /// Everything in all spaces, in the order of their ids.
    #[must_use]
    pub fn dentries(&self) -> Vec<Dentry> {
        let mut found: Vec<Dentry> = self
            .spaces
            .iter()
            .flat_map(|(space_id, space)| {
                let tree = &space.tree;
                tree.nodes()
                    .map(move |node| view(*space_id, tree.path(node.id), node))
            })
            .collect();
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found
    }

    /// The file or folder of that id, if it is in a space.
    #[must_use]
    pub fn dentry(&self, dentry_id: &str) -> Option<Dentry> {
        self.dentries()
            .into_iter()
            .find(|dentry| dentry.id == dentry_id)
    }

    /// The file or folder at that path of a space.
    #[must_use]
    pub fn dentry_at(&self, space_id: &str, path: &str) -> Option<Dentry> {
        self.dentries()
            .into_iter()
            .find(|dentry| dentry.space_id == space_id && dentry.path == path)
    }

    /// Everything in all bins, in the order of their ids.
    #[must_use]
    pub fn recycle_items(&self) -> Vec<RecycleItem> {
        self.items
            .values()
            .map(|item| RecycleItem {
                id: item.id.to_string(),
                recycle_bin_id: item.bin.clone(),
                space_id: item.space.to_string(),
                dentry_id: item.part.top.id.to_string(),
                original_path: item.path.join("/"),
                is_folder: item.part.top.is_folder(),
                operator: item.operator.clone(),
            })
            .collect()
    }

    pub(crate) fn to_json(&self) -> Value {
        let dentries: Vec<Value> = self.dentries().iter().map(Dentry::to_json).collect();
        let items: Vec<Value> = self
            .recycle_items()
            .iter()
            .map(RecycleItem::to_json)
            .collect();
        json!({
            "dentries": dentries,
            "recycleItems": items,
            "tokenRequests": self.token_requests(),
        })
    }
}

impl Dentry {
    fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "spaceId": self.space_id,
            "path": self.path,
            "isFolder": self.is_folder,
            "version": self.version(),
            "content": self.content(),
        })
    }
}

impl RecycleItem {
    fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "recycleBinId": self.recycle_bin_id,
            "spaceId": self.space_id,
            "dentryId": self.dentry_id,
            "originalPath": self.original_path,
            "isFolder": self.is_folder,
            "operator": self.operator,
        })
    }
}

fn view(space_id: u64, path: Vec<String>, node: &Node) -> Dentry {
    let pair = |version: &Version| (version.number, version.content.clone());
    Dentry {
        id: node.id.to_string(),
        space_id: space_id.to_string(),
        path: path.join("/"),
        is_folder: node.is_folder(),
        versions: node.versions().into_iter().map(pair).collect(),
    }
}
