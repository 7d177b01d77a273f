//! Finding the recycle bin, paging through it, and reading one item.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::envelope::{Failure, Refusal};
use super::state::{BinItem, DingTalk, parse_id, recycle_bin_not_exist};
use crate::answer::set;

const PAGE_LIMIT: usize = 50;

pub(super) fn get_recycle_bin(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    if call.query("recycleBinScope") != Some("ORG") {
        return Err(call.wrong("recycleBinScope"));
    }
    let organization = call.query("scopeId").ok_or_else(Refusal::parameter)?;
    let bin = drive
        .bins
        .get(organization)
        .ok_or_else(recycle_bin_not_exist)?;
    Ok(json!({
        "recycleBin": {
            "id": drive.id_value(bin),
            "scope": "ORG",
            "scopeId": organization,
        }
    }))
}

/// Newest first, which no page promises.
pub(super) fn list_recycle_items(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let bin = call.bin(drive)?;
    let size = call.page_size(&drive.settings, PAGE_LIMIT)?;
    let cursor = call.query("nextToken").map(Cursor::read).transpose()?;
    let mut items: Vec<&BinItem> = drive
        .items
        .values()
        .filter(|item| item.bin == bin)
        .filter(|item| cursor.is_none_or(|cursor| Cursor::of(item) < cursor))
        .collect();
    items.sort_by_key(|item| std::cmp::Reverse(Cursor::of(item)));
    let has_more = items.len() > size;
    items.truncate(size);
    let entries: Vec<Value> = items.iter().map(|item| drive.bin_item_json(item)).collect();
    let mut answer = json!({ "recycleItems": entries });
    match items.last() {
        Some(last) if has_more => set(&mut answer, "nextToken", Cursor::of(last).text()),
        _ => drive.settings.absence.mark_text(&mut answer, "nextToken"),
    }
    Ok(answer)
}

pub(super) fn get_recycle_item(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let bin = call.bin(drive)?;
    let item = drive
        .bin_item(&bin, call.id("recycleItemId")?)
        .ok_or(Failure::RecycleItemNotExist)?;
    if drive.is_forbidden(item.part.top.id) {
        return Err(Failure::PermissionDenied.into());
    }
    Ok(json!({ "item": drive.bin_item_json(item) }))
}

impl DingTalk {
    pub(super) fn bin_item(&self, bin: &str, id: &str) -> Option<&BinItem> {
        let item = self.items.get(&parse_id(id)?)?;
        (item.bin == bin).then_some(item)
    }

    fn bin_item_json(&self, item: &BinItem) -> Value {
        let top = &item.part.top;
        let mut object = json!({
            "id": self.id_value(item.id),
            "spaceId": self.id_value(item.space),
            "dentryId": self.id_value(top.id),
            "type": if top.is_folder() { "FOLDER" } else { "FILE" },
            "originalName": top.name,
            "originalPath": format!("./{}", item.path.join("/")),
            "operatorId": item.operator,
            "operatorTime": self.time_value(item.deleted),
        });
        if let Some(size) = top.size() {
            set(&mut object, "size", size);
        }
        object
    }
}

/// Where a page ends: deletion time and id of its last item, printed like the
/// token in the example.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cursor {
    milliseconds: i64,
    item: u64,
}

impl Cursor {
    fn of(item: &BinItem) -> Self {
        Self {
            milliseconds: item.deleted.as_millisecond(),
            item: item.id,
        }
    }

    fn text(self) -> String {
        format!("{}:{}", self.milliseconds, self.item)
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        let (milliseconds, item) = text.split_once(':').ok_or_else(Refusal::parameter)?;
        match (milliseconds.parse(), item.parse()) {
            (Ok(milliseconds), Ok(item)) => Ok(Self { milliseconds, item }),
            _ => Err(Refusal::parameter()),
        }
    }
}
