//! The versions of a file: listing them, and making an old one current again
//! by adding a copy of it on top.
//!
//! Neither page has a 404 row. A space nobody has is `paramError.spaceId`
//! where that code is listed, every other thing that is not there `paramError`.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::dentry::View;
use super::envelope::{Failure, Refusal};
use super::state::{DingTalk, parse_id};
use crate::answer::set;
use crate::tree::{Node, NodeId, Version};

const PAGE_LIMIT: usize = 100;

/// The current version is listed too, and the order is newest first; no page
/// says either.
pub(super) fn list_dentry_versions(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let (space, node) = drive.file(call)?;
    let size = call.page_size(&drive.settings, PAGE_LIMIT)?;
    let below: Option<i64> = match call.query("nextToken") {
        None => None,
        Some(text) => Some(text.parse().map_err(|_| Refusal::parameter())?),
    };
    let tree = &drive
        .spaces
        .get(&space)
        .ok_or_else(Refusal::parameter)?
        .tree;
    let node = tree.get(node).ok_or_else(Refusal::parameter)?;
    let mut versions = node.versions();
    versions.retain(|version| below.is_none_or(|below| version.number < below));
    let has_more = versions.len() > size;
    versions.truncate(size);
    let view = View::plain(call);
    let entries: Vec<Value> = versions
        .iter()
        .map(|version| drive.version_json(space, node, version, &view))
        .collect();
    let mut answer = json!({ "dentries": entries });
    match versions.last() {
        Some(last) if has_more => set(&mut answer, "nextToken", last.number.to_string()),
        _ => drive.settings.absence.mark_text(&mut answer, "nextToken"),
    }
    Ok(answer)
}

pub(super) fn revert_dentry_version(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let (space, id) = drive.file(call)?;
    let number = parse_id(call.path("version"))
        .and_then(|number| i64::try_from(number).ok())
        .ok_or_else(|| call.wrong("version"))?;
    let now = drive.clock.now();
    let version_id = drive.fresh_id();
    let node = drive
        .spaces
        .get_mut(&space)
        .and_then(|space| space.tree.get_mut(id))
        .ok_or_else(Refusal::parameter)?;
    let old = node
        .versions()
        .into_iter()
        .find(|version| version.number == number)
        .ok_or_else(Refusal::parameter)?;
    let copy = Version {
        id: version_id,
        created: now,
        ..old.clone()
    };
    node.push_version(copy);
    Ok(json!({ "success": true }))
}

impl DingTalk {
    /// The file of the path, readable and not held by another operation.
    fn file(&self, call: &Admitted<'_>) -> Result<(u64, NodeId), Refusal> {
        let (space, id) = call.dentry(self)?;
        self.tree(space)
            .and_then(|tree| tree.get(id))
            .filter(|node| node.current().is_some())
            .ok_or_else(|| call.wrong("dentryId"))?;
        if self.is_held(id) {
            return Err(Failure::ConcurrentControl.into());
        }
        Ok((space, id))
    }

    /// The file as it was with that version.
    fn version_json(&self, space: u64, node: &Node, version: &Version, view: &View<'_>) -> Value {
        let mut object = self.dentry_json(space, node, view);
        set(&mut object, "size", version.size);
        set(&mut object, "version", version.number);
        set(
            &mut object,
            "modifiedTime",
            self.time_value(version.created),
        );
        object
    }
}
