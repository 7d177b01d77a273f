//! Restoring a batch of items of the bin: at once, or as a task if they are
//! many or a directory with children is among them.
//!
//! Where the pages are silent: an id given twice is not found the second time;
//! the results come in the order of the request.

use serde_json::{Value, json};

use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::{Smh, Space};
use super::tasks::Task;
use crate::call::Call;
use crate::tree::{Kind, NodeId, ROOT};

const BATCH_LIMIT: usize = 1000;

/// As in `file (1).docx`.
const GAP: &str = " ";

/// What to do when the original directory is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PathStrategy {
    OriginalPath,
    FallbackToRoot,
}

/// One item after it was tried.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    item: i64,
    /// The final path.
    result: Result<Vec<String>, Refusal>,
}

/// The flags select the operation by being there, whatever their value.
pub(super) fn restore_recycled_items(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    if call.query("restore").is_none() {
        return Err(Refusal::route_not_found());
    }
    if call.query("delete").is_some() || call.query("lifecycle").is_some() {
        return Err(Refusal::parameter("More than one operation is selected."));
    }
    place.check_grant("restore_recycled")?;
    smh.check_bin(&place.library)?;
    let strategy = path_strategy(call)?;
    let ids = item_ids(call)?;
    if smh.is_long_work(place, &ids)? {
        let polls = smh.settings.task_polls;
        let id = smh.fresh_task_id();
        let space = smh.space_mut(&place.library, &place.space)?;
        space.tasks.insert(id, Task::restore(ids, strategy, polls));
        return Ok(Reply::with(202, json!({ "taskId": smh.number(id) })));
    }
    let space = smh.space_mut(&place.library, &place.space)?;
    let outcomes = space.restore(&ids, strategy);
    let body = json!({ "result": smh.outcomes_json(&outcomes) });
    Ok(Reply::with(overall_status(&outcomes), body))
}

fn path_strategy(call: &Call) -> Result<PathStrategy, Refusal> {
    match call.filled("restore_path_strategy") {
        None | Some("originalPath") => Ok(PathStrategy::OriginalPath),
        Some("fallbackToRoot") => Ok(PathStrategy::FallbackToRoot),
        Some(_) => Err(Refusal::parameter("restore_path_strategy is unknown.")),
    }
}

fn item_ids(call: &Call) -> Result<Vec<i64>, Refusal> {
    let wrong = || Refusal::parameter("The body must be an array of recycled item ids.");
    let body: Value = serde_json::from_slice(&call.body).map_err(|_not_json| wrong())?;
    let ids: Option<Vec<i64>> = body
        .as_array()
        .filter(|_| call.says_json())
        .ok_or_else(wrong)?
        .iter()
        .map(Value::as_i64)
        .collect();
    let ids = ids.ok_or_else(wrong)?;
    match ids.len() {
        0 => Err(Refusal::new(400, "NoItemsProvided", "No items provided.")),
        1..=BATCH_LIMIT => Ok(ids),
        _ => Err(Refusal::new(400, "TooManyItems", "Too many items.")),
    }
}

/// 200 if every item succeeded, 207 otherwise.
pub(super) fn overall_status(outcomes: &[Outcome]) -> u16 {
    if outcomes.iter().all(|outcome| outcome.result.is_ok()) {
        200
    } else {
        207
    }
}

impl Smh {
    fn is_long_work(&self, place: &Place, ids: &[i64]) -> Result<bool, Refusal> {
        let space = self.space(&place.library, &place.space)?;
        let has_full_directory = ids
            .iter()
            .filter_map(|id| space.items.get(id))
            .any(|item| item.part.has_children());
        Ok(has_full_directory || ids.len() > self.settings.async_above)
    }

    pub(super) fn outcomes_json(&self, outcomes: &[Outcome]) -> Vec<Value> {
        outcomes
            .iter()
            .map(|outcome| match &outcome.result {
                Ok(path) => json!({
                    "status": self.number(200),
                    "path": path,
                    "recycledItemId": self.number(outcome.item),
                }),
                Err(refusal) => json!({
                    "status": self.number(i64::from(refusal.status)),
                    "code": refusal.code,
                    "message": refusal.message,
                    "recycledItemId": self.number(outcome.item),
                }),
            })
            .collect()
    }
}

impl Space {
    pub(super) fn restore(&mut self, ids: &[i64], strategy: PathStrategy) -> Vec<Outcome> {
        ids.iter()
            .map(|id| Outcome {
                item: *id,
                result: self.restore_one(*id, strategy),
            })
            .collect()
    }

    fn restore_one(&mut self, id: i64, strategy: PathStrategy) -> Result<Vec<String>, Refusal> {
        let parent = self.parent_of(id, strategy)?;
        let item = self
            .items
            .remove(&id)
            .ok_or_else(Refusal::recycled_item_not_found)?;
        let top = item.part.top.id;
        let name = self.tree.free_name(parent, &item.part.top, GAP);
        self.tree.attach(item.part, parent, name);
        Ok(self.tree.path(top))
    }

    fn parent_of(&self, id: i64, strategy: PathStrategy) -> Result<NodeId, Refusal> {
        let item = self
            .items
            .get(&id)
            .ok_or_else(Refusal::recycled_item_not_found)?;
        if let Kind::Link { target } = &item.part.top.kind
            && self.tree.at(target).is_none()
        {
            return Err(Refusal::source_file_not_found());
        }
        let directory = match item.path.split_last() {
            Some((_name, directory)) => directory,
            None => &[],
        };
        let parent = self
            .tree
            .at(directory)
            .filter(|parent| self.tree.is_folder(*parent));
        match (parent, strategy) {
            (Some(parent), _) => Ok(parent),
            (None, PathStrategy::FallbackToRoot) => Ok(ROOT),
            (None, PathStrategy::OriginalPath) => Err(Refusal::directory_not_found()),
        }
    }
}
