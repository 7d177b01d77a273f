//! New names: folders that are made, files and folders that are renamed.
//!
//! Where the pages are silent: an empty name is illegal, `/`, `\`, `:` and `?`
//! are not; making a folder in a space that is not there is
//! `dentryNotExist`, the one 404 of the page; overwriting with a new folder
//! removes what was there; a file is never returned as the folder that
//! exists.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::conflict::{ConflictStrategy, Place};
use super::dentry::{AppProperty, View};
use super::envelope::{Failure, Refusal};
use super::state::DingTalk;
use crate::tree::{Kind, Node, NodeId, ROOT, Subtree};

const MOST_PROPERTIES: usize = 3;

/// The name as the service keeps it, if it may be one.
fn clean(name: &str) -> Option<&str> {
    let name = name.trim_matches(' ');
    let is_forbidden = |c| matches!(c, '\t' | '*' | '"' | '<' | '>' | '|');
    let is_legal = !name.is_empty() && !name.contains(is_forbidden) && !name.ends_with('.');
    is_legal.then_some(name)
}

pub(super) fn add_folder(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let parent = call.id("parentId")?;
    let name = clean(call.text("name")?)
        .ok_or_else(|| Refusal::new(400, "dentryNameIllegal", "The name is illegal"))?;
    let strategy = ConflictStrategy::read(call)?;
    let properties = read_properties(call)?;
    let space = call.space(drive)?;
    let folder = drive.find_folder(space, parent)?;
    if drive.is_held(folder) {
        return Err(Failure::ConcurrentControl.into());
    }
    let place = Place { space, folder };
    let id = match drive.existing_folder(place, name, strategy)? {
        Some(existing) => existing,
        None => drive.make_folder(place, name, strategy, call, properties),
    };
    drive.answer_with(space, id, call)
}

pub(super) fn rename_dentry(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    if call.path("dentryId") == ROOT.to_string() {
        return Err(call.wrong("dentryId"));
    }
    call.id("dentryId")?;
    // The page names the code after `name`, the field is `newName`.
    let wrong = || call.wrong("name");
    let new_name = call.body.get("newName").and_then(Value::as_str);
    let name = new_name.and_then(clean).ok_or_else(wrong)?;
    let (space, id) = call.dentry(drive)?;
    if drive.is_held(id) {
        return Err(Failure::ConcurrentControl.into());
    }
    let tree = drive.spaces.get_mut(&space).map(|space| &mut space.tree);
    let tree = tree.ok_or_else(Refusal::space_not_exist)?;
    let parent = tree.get(id).map_or(ROOT, |node| node.parent);
    if tree.child(parent, name).is_some_and(|other| other != id) {
        return Err(Failure::DentryAlreadyExist.into());
    }
    if let Some(node) = tree.get_mut(id) {
        name.clone_into(&mut node.name);
    }
    drive.note_change(id, call.union_id);
    drive.answer_with(space, id, call)
}

fn read_properties(call: &Admitted<'_>) -> Result<Vec<(String, String, bool)>, Refusal> {
    let wrong = || call.wrong("appProperties");
    let Some(list) = call.option("appProperties")? else {
        return Ok(Vec::new());
    };
    let properties: Option<Vec<_>> = list
        .as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(read_property)
        .collect();
    let properties = properties.ok_or_else(wrong)?;
    let is_unique = |(index, (name, ..)): (usize, &(String, String, bool))| {
        properties
            .iter()
            .take(index)
            .all(|(other, ..)| other != name)
    };
    if properties.len() > MOST_PROPERTIES || !properties.iter().enumerate().all(is_unique) {
        return Err(wrong());
    }
    Ok(properties)
}

/// Name, value, and whether all apps may see it.
fn read_property(property: &Value) -> Option<(String, String, bool)> {
    let text = |key: &str| property.get(key).and_then(Value::as_str);
    let is_public = match text("visibility")? {
        "PUBLIC" => true,
        "PRIVATE" => false,
        _ => return None,
    };
    Some((
        text("name")?.to_owned(),
        text("value")?.to_owned(),
        is_public,
    ))
}

impl DingTalk {
    /// The folder of that name that is to be returned instead of a new one.
    fn existing_folder(
        &self,
        place: Place,
        name: &str,
        strategy: ConflictStrategy,
    ) -> Result<Option<NodeId>, Failure> {
        let Some(tree) = self.tree(place.space) else {
            return Err(Failure::DentryNotExist);
        };
        let Some(existing) = tree.child(place.folder, name) else {
            return Ok(None);
        };
        match strategy {
            ConflictStrategy::AutoRename => Ok(None),
            ConflictStrategy::Overwrite => self.check_overwriting(existing).map(|()| None),
            ConflictStrategy::ReturnDentryIfExists if tree.is_folder(existing) => {
                Ok(Some(existing))
            }
            ConflictStrategy::ReturnDentryIfExists | ConflictStrategy::ReturnErrorIfExists => {
                Err(Failure::DentryAlreadyExist)
            }
        }
    }

    fn make_folder(
        &mut self,
        place: Place,
        name: &str,
        strategy: ConflictStrategy,
        call: &Admitted<'_>,
        properties: Vec<(String, String, bool)>,
    ) -> NodeId {
        let id = self.fresh_id();
        let folder = Node {
            id,
            parent: place.folder,
            name: name.to_owned(),
            created: self.clock.now(),
            kind: Kind::Folder,
        };
        self.land(Subtree::of_one(folder), place, strategy);
        let owner = self.owner_of(place.space);
        let properties = properties
            .into_iter()
            .map(|(name, value, is_public)| AppProperty {
                owner: owner.clone(),
                app: call.caller.app.clone(),
                name,
                value,
                is_public,
            })
            .collect();
        self.note_creation(id, call.union_id, properties);
        id
    }

    fn answer_with(&self, space: u64, id: NodeId, call: &Admitted<'_>) -> Result<Value, Refusal> {
        let node = self.tree(space).and_then(|tree| tree.get(id));
        let node = node.ok_or(Failure::DentryNotExist)?;
        Ok(json!({ "dentry": self.dentry_json(space, node, &View::plain(call)) }))
    }
}
