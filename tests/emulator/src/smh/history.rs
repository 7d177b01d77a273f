//! The historical versions of a file: listing them, making one the latest,
//! deleting some.
//!
//! Where the pages are silent: every version keeps its number and its id, only
//! which one is the latest changes; making an id the latest that nobody has is
//! `FileNotFound`, deleting it changes nothing. The latest version has no id to
//! delete it by.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::bin::{file_type, type_of};
use super::body::{json_list, number};
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::item::entity_tag;
use super::state::{Smh, Space, time_text};
use crate::answer::set;
use crate::call::Call;
use crate::tree::{Kind, Node, Version, split_path};

pub(super) const CONTENT_TYPE: &str = "application/octet-stream";

const DEFAULT_SIZE: usize = 20;
const MOST_DELETED: usize = 100;

/// Which part of the versions is asked for; a marker is the number of versions
/// before it.
struct Window {
    skip: usize,
    size: usize,
    is_page: bool,
}

/// The latest version first, then as asked for.
pub(super) fn list_history(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let space = smh.space(&place.library, &place.space)?;
    let tree = &space.tree;
    let node = tree
        .at(&split_path(call.path("FilePath")))
        .and_then(|node| tree.get(node))
        .ok_or_else(Refusal::file_not_found)?;
    if node.current().is_none() {
        return Err(Refusal::new(
            400,
            "UnsupportedFileType",
            "Unsupported file type.",
        ));
    }
    let window = read_window(call)?;
    let mut versions = node.versions();
    if let Some((_latest, earlier)) = versions.split_first_mut() {
        sort(earlier, call)?;
    }
    let total = versions.len();
    let contents: Vec<Value> = versions
        .iter()
        .enumerate()
        .skip(window.skip)
        .take(window.size)
        .map(|(position, version)| space.version_json(node, version, position == 0))
        .collect();
    let next = window.skip.saturating_add(contents.len());
    let mut body = json!({ "hasMore": next < total, "contents": contents });
    if window.is_page {
        set(&mut body, "totalNum", total);
    } else if next < total {
        set(&mut body, "nextMarker", next.to_string());
    }
    Ok(Reply::with(200, body))
}

pub(super) fn make_latest(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    place.check_grant("set_history_latest")?;
    let id: u64 = call
        .path("HistoryId")
        .parse()
        .map_err(|_| Refusal::parameter("The history id is not a number."))?;
    let now = smh.clock.now();
    let space = smh.space_mut(&place.library, &place.space)?;
    let (node, version) = space
        .tree
        .nodes_mut()
        .find_map(|node| node.raise_version(id).then_some(&*node))
        .and_then(|node| Some((node, node.current()?)))
        .ok_or_else(Refusal::file_not_found)?;
    let mut body = json!({
        "name": node.name,
        "type": type_of(node),
        "creationTime": time_text(node.created),
        "modificationTime": time_text(node.modified()),
        "setLatestTime": time_text(now),
        "contentType": CONTENT_TYPE,
        "size": version.size,
        "eTag": entity_tag(version),
        "previewByDoc": false,
        "previewByCI": false,
        "previewAsIcon": false,
    });
    if let Some(kind) = file_type(&node.name) {
        set(&mut body, "fileType", kind);
    }
    space.set_latest.insert(id, now);
    Ok(Reply::with(200, body))
}

/// Ids are text on the page, and numbers from some SDKs.
pub(super) fn delete_history(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    place.check_grant("delete_history")?;
    let ids: BTreeSet<u64> = json_list(call, MOST_DELETED)?
        .iter()
        .map(|id| match id {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64(),
        })
        .collect::<Option<_>>()
        .ok_or_else(|| Refusal::parameter("A history id is not a number."))?;
    let space = smh.space_mut(&place.library, &place.space)?;
    for node in space.tree.nodes_mut() {
        if let Kind::File { earlier, .. } = &mut node.kind {
            earlier.retain(|version| !ids.contains(&version.id));
        }
    }
    Ok(Reply::no_content())
}

/// Pages win over markers.
fn read_window(call: &Call) -> Result<Window, Refusal> {
    let is_page = call.filled("page").is_some() || call.filled("page_size").is_some();
    if is_page {
        let page = number(call, "page", 1..=usize::MAX)?.unwrap_or(1);
        let size = number(call, "page_size", 1..=usize::MAX)?.unwrap_or(DEFAULT_SIZE);
        let skip = (page - 1).saturating_mul(size);
        return Ok(Window {
            skip,
            size,
            is_page,
        });
    }
    Ok(Window {
        skip: number(call, "marker", 0..=usize::MAX)?.unwrap_or(0),
        size: number(call, "limit", 1..=usize::MAX)?.unwrap_or(DEFAULT_SIZE),
        is_page,
    })
}

fn sort(earlier: &mut [&Version], call: &Call) -> Result<(), Refusal> {
    match call.filled("order_by") {
        None | Some("id") => earlier.sort_by_key(|version| version.id),
        Some("creationTime") => earlier.sort_by_key(|version| (version.created, version.id)),
        Some(_) => return Err(Refusal::parameter("order_by is not a sortable field.")),
    }
    match call.filled("order_by_type") {
        None | Some("desc") => earlier.reverse(),
        Some("asc") => {}
        Some(_) => return Err(Refusal::parameter("order_by_type is not asc or desc.")),
    }
    Ok(())
}

impl Space {
    fn version_json(&self, node: &Node, version: &Version, is_latest: bool) -> Value {
        let set_latest = self.set_latest.get(&version.id);
        let mut object = json!({
            "createdBy": "",
            "creationWay": i32::from(version.number > 1),
            "version": version.number,
            "isLatestVersion": is_latest,
            "name": node.name,
            "contentType": CONTENT_TYPE,
            "size": version.size,
            "creationTime": time_text(version.created),
            "setLatestTime": time_text(*set_latest.unwrap_or(&version.created)),
        });
        if !is_latest {
            set(&mut object, "id", version.id);
        }
        object
    }
}
