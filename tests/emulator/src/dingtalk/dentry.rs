//! What is known of a file or folder beside its place and content, and its
//! JSON.
//!
//! Where the pages are silent: folders have no `version`, and every file has
//! a thumbnail.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::arguments::Admitted;
use super::envelope::Refusal;
use super::state::DingTalk;
use crate::answer::set;
use crate::tree::{Node, NodeId, split_extension};

/// Whom seeded content is by.
pub(super) const AUTHOR: &str = "chyAuthor5pQ";

const MOST_OWNERS: usize = 20;

/// Who made and changed a file or folder, and what apps hung on it.
#[derive(Clone, Debug)]
pub(super) struct Details {
    creator: String,
    modifier: String,
    modified: Timestamp,
    properties: Vec<AppProperty>,
}

#[derive(Clone, Debug)]
pub(super) struct AppProperty {
    /// The owner of the space: the key it is listed under.
    pub(super) owner: String,
    /// The app that set it.
    pub(super) app: String,
    pub(super) name: String,
    pub(super) value: String,
    pub(super) is_public: bool,
}

/// Which optional parts of a file or folder are asked for, and by whom.
pub(super) struct View<'a> {
    app: &'a str,
    /// Only the properties under these keys.
    owners: Option<Vec<String>>,
    with_thumbnail: bool,
}

impl<'a> View<'a> {
    /// The usual parts only.
    pub(super) fn plain(call: &'a Admitted<'_>) -> Self {
        Self {
            app: &call.caller.app,
            owners: None,
            with_thumbnail: false,
        }
    }

    /// What the body's `option` asks for.
    pub(super) fn of_option(call: &'a Admitted<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            app: &call.caller.app,
            owners: call.option_texts("appIdsForAppProperties", MOST_OWNERS)?,
            with_thumbnail: call.option_flag("withThumbnail")?,
        })
    }

    pub(super) fn with_thumbnail(self, with_thumbnail: bool) -> Self {
        Self {
            with_thumbnail,
            ..self
        }
    }

    fn shows(&self, property: &AppProperty) -> bool {
        let is_asked_for = match &self.owners {
            None => true,
            Some(owners) => owners.contains(&property.owner),
        };
        is_asked_for && (property.is_public || property.app == self.app)
    }
}

impl AppProperty {
    fn to_json(&self) -> Value {
        json!({
            "name": self.name,
            "value": self.value,
            "visibility": if self.is_public { "PUBLIC" } else { "PRIVATE" },
        })
    }
}

impl DingTalk {
    /// Writes down who made a file or folder just now.
    pub(super) fn note_creation(
        &mut self,
        node: NodeId,
        creator: &str,
        properties: Vec<AppProperty>,
    ) {
        let details = Details {
            creator: creator.to_owned(),
            modifier: creator.to_owned(),
            modified: self.clock.now(),
            properties,
        };
        self.details.insert(node, details);
    }

    /// Writes down who changed a file or folder just now.
    pub(super) fn note_change(&mut self, node: NodeId, modifier: &str) {
        let modified = self.clock.now();
        let details = self.details.entry(node).or_insert_with(|| Details {
            creator: AUTHOR.to_owned(),
            modifier: AUTHOR.to_owned(),
            modified,
            properties: Vec::new(),
        });
        modifier.clone_into(&mut details.modifier);
        details.modified = modified;
    }

    pub(super) fn modified(&self, node: &Node) -> Timestamp {
        let noted = self.details.get(&node.id).map(|details| details.modified);
        noted.map_or(node.modified(), |noted| noted.max(node.modified()))
    }

    pub(super) fn dentry_json(&self, space: u64, node: &Node, view: &View<'_>) -> Value {
        let path = self.tree(space).map(|tree| tree.path(node.id));
        let details = self.details.get(&node.id);
        let mut object = json!({
            "id": self.id_value(node.id),
            "spaceId": self.id_value(space),
            "parentId": self.id_value(node.parent),
            "type": if node.is_folder() { "FOLDER" } else { "FILE" },
            "name": node.name,
            "path": format!("/{}", path.unwrap_or_default().join("/")),
            "status": "NORMAL",
            "creatorId": details.map_or(AUTHOR, |details| &details.creator),
            "modifierId": details.map_or(AUTHOR, |details| &details.modifier),
            "createTime": self.time_value(node.created),
            "modifiedTime": self.time_value(self.modified(node)),
            "properties": { "readOnly": false },
            "uuid": format!("{:032x}", node.id),
            "partitionType": "PUBLIC_OSS_PARTITION",
            "storageDriver": "DINGTALK",
        });
        if let Some(version) = node.current() {
            let (_stem, extension) = split_extension(&node.name);
            set(&mut object, "size", version.size);
            set(&mut object, "version", version.number);
            set(&mut object, "extension", extension.trim_start_matches('.'));
            if view.with_thumbnail {
                set(&mut object, "thumbnail", thumbnail(node.id));
            }
        }
        if let Some(properties) = self.app_properties(node.id, view) {
            set(&mut object, "appProperties", properties);
        }
        object
    }

    fn app_properties(&self, node: NodeId, view: &View<'_>) -> Option<Value> {
        let shown: Vec<&AppProperty> = self
            .details
            .get(&node)?
            .properties
            .iter()
            .filter(|property| view.shows(property))
            .collect();
        if shown.is_empty() {
            return None;
        }
        if self.settings.bare_app_properties {
            return Some(shown.iter().map(|property| property.to_json()).collect());
        }
        let mut map = json!({});
        for owner in shown.iter().map(|property| &property.owner) {
            let of_owner = shown.iter().filter(|property| property.owner == *owner);
            let list: Value = of_owner.map(|property| property.to_json()).collect();
            set(&mut map, owner, list);
        }
        Some(map)
    }
}

fn thumbnail(node: NodeId) -> Value {
    json!({
        "width": 128,
        "height": 96,
        "url": format!("https://thumbnails.example/{node}.png"),
    })
}
