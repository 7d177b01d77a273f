//! The historical versions of a file: listing them, and making one the latest.
//!
//! Where the pages are silent: every version keeps its number and its id, only
//! which one is the latest changes; an id nobody has is `FileNotFound`.

use serde_json::{Value, json};

use super::bin::{file_type, type_of};
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::{Smh, time_text};
use crate::answer::set;
use crate::call::Call;
use crate::tree::{Node, Version, split_path};

const DEFAULT_SIZE: usize = 20;
const CONTENT_TYPE: &str = "application/octet-stream";

/// By marker only; the latest version first, then by falling id.
pub(super) fn list_history(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let tree = &smh.space(&place.library, &place.space)?.tree;
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
    let skip = number(call, "marker", 0)?;
    let limit = number(call, "limit", DEFAULT_SIZE)?;
    let mut versions = node.versions();
    if let Some((_latest, earlier)) = versions.split_first_mut() {
        earlier.sort_by_key(|version| std::cmp::Reverse(version.id));
    }
    let total = versions.len();
    let contents: Vec<Value> = versions
        .iter()
        .enumerate()
        .skip(skip)
        .take(limit)
        .map(|(position, version)| entry_json(node, version, position == 0))
        .collect();
    let next = skip + contents.len();
    let mut body = json!({ "hasMore": next < total, "contents": contents });
    if next < total {
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
    let node = space
        .tree
        .nodes_mut()
        .find_map(|node| node.raise_version(id).then_some(node))
        .ok_or_else(Refusal::file_not_found)?;
    let body = json!({
        "name": node.name,
        "type": type_of(node),
        "fileType": file_type(&node.name),
        "creationTime": time_text(node.created),
        "modificationTime": time_text(node.modified()),
        "setLatestTime": time_text(now),
        "contentType": CONTENT_TYPE,
        "size": node.size(),
        "eTag": format!("\"{id:032x}\""),
        "previewByDoc": false,
        "previewByCI": false,
        "previewAsIcon": false,
    });
    Ok(Reply::with(200, body))
}

fn number(call: &Call, name: &str, default: usize) -> Result<usize, Refusal> {
    match call.filled(name) {
        None => Ok(default),
        Some(text) => text
            .parse()
            .map_err(|_| Refusal::parameter(&format!("{name} is not a number."))),
    }
}

fn entry_json(node: &Node, version: &Version, is_latest: bool) -> Value {
    let mut object = json!({
        "createdBy": "",
        "creationWay": i32::from(version.number > 1),
        "version": version.number,
        "isLatestVersion": is_latest,
        "name": node.name,
        "contentType": CONTENT_TYPE,
        "size": version.size,
        "creationTime": time_text(version.created),
        "setLatestTime": time_text(version.created),
    });
    if !is_latest {
        set(&mut object, "id", version.id);
    }
    object
}
