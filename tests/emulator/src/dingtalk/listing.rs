//! Listing files and folders: one level, or a whole space as one flat list.
//!
//! Where the pages are silent: folders count as empty when the order is by
//! size, equal entries are in the order of their ids, and a cursor that was
//! not given out for the same order is refused.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::dentry::View;
use super::envelope::{Failure, Refusal};
use super::state::DingTalk;
use crate::answer::set;
use crate::tree::{Node, NodeId, ROOT};

const PAGE_LIMIT: usize = 50;

pub(super) fn list_dentries(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let parent = call
        .query("parentId")
        .ok_or_else(|| call.wrong("parentId"))?;
    let order = Order {
        by: read_order_by(call, call.call.query("orderBy"))?,
        is_descending: read_order(call, call.call.query("order"), true)?,
    };
    let view = View::plain(call).with_thumbnail(call.query_flag("withThumbnail")?);
    let page = Page {
        size: call.page_size(&drive.settings, PAGE_LIMIT)?,
        after: read_cursor(call, order, call.query("nextToken"))?,
    };
    let space = call.space(drive)?;
    let folder = drive.find_folder(space, parent)?;
    Ok(drive.page(space, Some(folder), order, &page, &view))
}

pub(super) fn list_all_dentries(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let order = Order {
        by: OrderBy::ModifiedTime,
        is_descending: read_order(call, call.option_text("order")?, false)?,
    };
    let view = View::plain(call).with_thumbnail(call.option_flag("withThumbnail")?);
    let cursor = call.option_text("nextToken")?;
    let page = Page {
        size: call.option_page_size(&drive.settings, PAGE_LIMIT)?,
        after: read_cursor(call, order, cursor.filter(|text| !text.is_empty()))?,
    };
    let space = call.space(drive)?;
    Ok(drive.page(space, None, order, &page, &view))
}

#[derive(Clone, Copy)]
enum OrderBy {
    ModifiedTime,
    CreateTime,
    Name,
    Size,
}

#[derive(Clone, Copy)]
struct Order {
    by: OrderBy,
    is_descending: bool,
}

/// What decides the place of an entry: its key as text that sorts like the
/// key, then its id.
type Rank = (String, NodeId);

struct Page {
    size: usize,
    /// Where the page before ended.
    after: Option<Rank>,
}

fn read_order_by(call: &Admitted<'_>, text: Option<&str>) -> Result<OrderBy, Refusal> {
    match text {
        None | Some("MODIFIED_TIME") => Ok(OrderBy::ModifiedTime),
        Some("CREATE_TIME") => Ok(OrderBy::CreateTime),
        Some("NAME") => Ok(OrderBy::Name),
        Some("SIZE") => Ok(OrderBy::Size),
        Some(_) => Err(call.wrong("orderBy")),
    }
}

fn read_order(
    call: &Admitted<'_>,
    text: Option<&str>,
    default_is_descending: bool,
) -> Result<bool, Refusal> {
    match text {
        None => Ok(default_is_descending),
        Some("DESC") => Ok(true),
        Some("ASC") => Ok(false),
        Some(_) => Err(call.wrong("order")),
    }
}

fn read_cursor(
    call: &Admitted<'_>,
    order: Order,
    text: Option<&str>,
) -> Result<Option<Rank>, Refusal> {
    let Some(text) = text else {
        return Ok(None);
    };
    order
        .rank_of_cursor(text)
        .map(Some)
        .ok_or_else(|| call.wrong("nextToken"))
}

impl Order {
    fn rank(self, drive: &DingTalk, node: &Node) -> Rank {
        let sortable = |number: u64| format!("{number:020}");
        let time = |time: jiff::Timestamp| {
            sortable(u64::try_from(time.as_millisecond()).unwrap_or_default())
        };
        let key = match self.by {
            OrderBy::ModifiedTime => time(drive.modified(node)),
            OrderBy::CreateTime => time(node.created),
            OrderBy::Name => node
                .name
                .bytes()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            OrderBy::Size => sortable(node.size().unwrap_or_default()),
        };
        (key, node.id)
    }

    fn mark(self) -> &'static str {
        match (self.by, self.is_descending) {
            (OrderBy::ModifiedTime, false) => "ma",
            (OrderBy::ModifiedTime, true) => "md",
            (OrderBy::CreateTime, false) => "ca",
            (OrderBy::CreateTime, true) => "cd",
            (OrderBy::Name, false) => "na",
            (OrderBy::Name, true) => "nd",
            (OrderBy::Size, false) => "sa",
            (OrderBy::Size, true) => "sd",
        }
    }

    fn cursor(self, (key, id): &Rank) -> String {
        format!("{}:{key}:{id}", self.mark())
    }

    fn rank_of_cursor(self, text: &str) -> Option<Rank> {
        let (mark, rank) = text.split_once(':')?;
        let (key, id) = rank.split_once(':')?;
        let is_ours = mark == self.mark() && key.bytes().all(|byte| byte.is_ascii_hexdigit());
        id.parse()
            .ok()
            .filter(|_| is_ours)
            .map(|id| (key.to_owned(), id))
    }

    fn is_behind(self, rank: &Rank, after: &Rank) -> bool {
        if self.is_descending {
            rank < after
        } else {
            rank > after
        }
    }
}

impl DingTalk {
    /// A folder of a space, or its root, which the operator may work with.
    pub(super) fn find_folder(&self, space: u64, id: &str) -> Result<NodeId, Failure> {
        if id == "0" {
            return Ok(ROOT);
        }
        let node = self.find_dentry(space, id)?;
        let is_folder = self.tree(space).is_some_and(|tree| tree.is_folder(node));
        Some(node)
            .filter(|_| is_folder)
            .ok_or(Failure::DentryNotExist)
    }

    fn page(
        &self,
        space: u64,
        folder: Option<NodeId>,
        order: Order,
        page: &Page,
        view: &View<'_>,
    ) -> Value {
        let mut entries: Vec<(Rank, &Node)> = self
            .tree(space)
            .into_iter()
            .flat_map(|tree| tree.nodes())
            .filter(|node| folder.is_none_or(|folder| node.parent == folder))
            .map(|node| (order.rank(self, node), node))
            .filter(|(rank, _)| match &page.after {
                None => true,
                Some(after) => order.is_behind(rank, after),
            })
            .collect();
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        if order.is_descending {
            entries.reverse();
        }
        let has_more = entries.len() > page.size;
        entries.truncate(page.size);
        let dentries: Value = entries
            .iter()
            .map(|(_, node)| self.dentry_json(space, node, view))
            .collect();
        let mut answer = json!({ "dentries": dentries });
        match entries.last() {
            Some((rank, _)) if has_more => set(&mut answer, "nextToken", order.cursor(rank)),
            _ => self.settings.absence.mark_text(&mut answer, "nextToken"),
        }
        answer
    }
}
