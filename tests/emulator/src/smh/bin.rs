//! Listing the recycle bin of a space, by marker or by page.
//!
//! Where the pages are silent: unsorted means in the order of deletion; a
//! value out of range is `ParamInvalid`; a marker whose item has left the bin
//! still leads on in an unsorted list; one that names nothing is
//! `MarkerNotFound`; the total is in both modes, as in the example.

use serde_json::{Value, json};

use super::body::number;
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::{BinItem, Smh, time_text};
use crate::answer::set;
use crate::call::Call;
use crate::tree::{Kind, Node, split_extension};

const DEFAULT_SIZE: usize = 20;
const LARGEST_LIMIT: usize = 100;
const LARGEST_PAGE: usize = 1000;
const DEEPEST: usize = 10_000;

/// Which part of the bin is asked for.
enum Window {
    Marker { after: Option<i64>, limit: usize },
    Page { skip: usize, size: usize },
}

pub(super) fn list_recycled_items(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    smh.check_bin(&place.library)?;
    let window = read_window(call)?;
    let space = smh.space(&place.library, &place.space)?;
    let mut items: Vec<&BinItem> = space.items.values().collect();
    sort(&mut items, call)?;
    let total = items.len();
    let (skip, size) = match window {
        Window::Page { skip, size } => (skip, size),
        Window::Marker { after, limit } => {
            let skip = after.map_or(Ok(0), |id| smh.position_after(&items, id, call))?;
            (skip, limit)
        }
    };
    let shown: Vec<&BinItem> = items.into_iter().skip(skip).take(size).collect();
    let contents: Vec<Value> = shown
        .iter()
        .map(|item| smh.item_json(item, &place.space))
        .collect();
    let mut body = json!({ "totalNum": total, "contents": contents });
    let is_by_marker = matches!(window, Window::Marker { .. });
    if let Some(last) = shown.last().filter(|_| is_by_marker)
        && skip + shown.len() < total
    {
        set(&mut body, "nextMarker", smh.number(last.id));
    }
    Ok(Reply::with(200, body))
}

fn read_window(call: &Call) -> Result<Window, Refusal> {
    let is_by_page = call.filled("page").is_some() || call.filled("page_size").is_some();
    let is_by_marker = call.filled("marker").is_some() || call.filled("limit").is_some();
    if is_by_page && is_by_marker {
        return Err(Refusal::parameter(
            "marker and limit cannot be used together with page and page_size.",
        ));
    }
    if is_by_page {
        let page = number(call, "page", 1..=usize::MAX)?.unwrap_or(1);
        let size = number(call, "page_size", 0..=LARGEST_PAGE)?.unwrap_or(DEFAULT_SIZE);
        if page.saturating_mul(size) > DEEPEST {
            return Err(Refusal::parameter("page * page_size is over 10000."));
        }
        let skip = (page - 1) * size;
        return Ok(Window::Page { skip, size });
    }
    let after = match call.filled("marker") {
        None => None,
        Some(text) => Some(text.parse().map_err(|_| marker_not_found())?),
    };
    let limit = number(call, "limit", 1..=LARGEST_LIMIT)?.unwrap_or(DEFAULT_SIZE);
    Ok(Window::Marker { after, limit })
}

fn marker_not_found() -> Refusal {
    Refusal::new(404, "MarkerNotFound", "Marker not found.")
}

fn sort(items: &mut [&BinItem], call: &Call) -> Result<(), Refusal> {
    match call.filled("order_by") {
        None => return Ok(()),
        Some("name") => items.sort_by(|a, b| a.part.top.name.cmp(&b.part.top.name)),
        Some("modificationTime") => items.sort_by_key(|item| item.part.top.modified()),
        Some("size") => items.sort_by_key(|item| item.part.top.size()),
        Some("removalTime" | "remainingTime") => items.sort_by_key(|item| item.removed),
        Some(_) => return Err(Refusal::parameter("order_by is not a sortable field.")),
    }
    match call.filled("order_by_type") {
        None | Some("asc") => {}
        Some("desc") => items.reverse(),
        Some(_) => return Err(Refusal::parameter("order_by_type is not asc or desc.")),
    }
    Ok(())
}

impl Smh {
    fn position_after(&self, items: &[&BinItem], id: i64, call: &Call) -> Result<usize, Refusal> {
        let position = items.iter().position(|item| item.id == id);
        let is_unsorted = call.filled("order_by").is_none();
        match position {
            Some(position) => Ok(position + 1),
            None if is_unsorted && self.has_issued_item(id) => {
                Ok(items.iter().filter(|item| item.id < id).count())
            }
            None => Err(marker_not_found()),
        }
    }

    fn item_json(&self, item: &BinItem, space: &str) -> Value {
        let top = &item.part.top;
        let mut object = json!({
            "recycledItemId": self.number(item.id),
            "originalPath": item.path,
            "spaceId": space,
            "name": top.name,
            "type": type_of(top),
            "creationTime": time_text(top.created),
            "modificationTime": time_text(top.modified()),
            "removalTime": time_text(item.removed),
            "remainingTime": self.days_left(item),
            "previewByDoc": false,
            "previewByCI": false,
            "previewAsIcon": false,
        });
        if let Some(size) = top.size() {
            set(&mut object, "size", size.to_string());
        }
        if let Some(kind) = file_type(&top.name).filter(|_| !top.is_folder()) {
            set(&mut object, "fileType", kind);
        }
        object
    }
}

pub(super) fn type_of(node: &Node) -> &'static str {
    match (&node.kind, file_type(&node.name)) {
        (Kind::Folder, _) => "dir",
        (Kind::File { .. }, Some("image")) => "image",
        (Kind::File { .. }, Some("video")) => "video",
        (Kind::File { .. } | Kind::Link { .. }, _) => "file",
    }
}

/// The few kinds the emulator tells apart; the field is open.
pub(super) fn file_type(name: &str) -> Option<&'static str> {
    let (_stem, extension) = split_extension(name);
    match extension {
        ".xlsx" | ".xls" => Some("excel"),
        ".pptx" | ".ppt" => Some("powerpoint"),
        ".png" | ".jpg" | ".svg" => Some("image"),
        ".mp4" | ".mov" => Some("video"),
        _ => None,
    }
}
