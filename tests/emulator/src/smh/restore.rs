//! Restoring items of the bin: one at once; a batch at once, or as a task if
//! they are many or a directory with children is among them.
//!
//! Where the pages are silent: an id given twice is not found the second time;
//! the results come in the order of the request; what is overwritten is gone
//! for good, and only a file overwrites a file.

use serde_json::json;

use super::body::{id_in_path, item_ids};
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::outcome::{Outcome, overall_status};
use super::settings::ConflictStrategy;
use super::state::{BinItem, Smh, Space};
use super::tasks::Work;
use crate::call::Call;
use crate::tree::{Kind, NodeId, ROOT};

/// As in `file (1).docx`.
const GAP: &str = " ";

/// What to do when the original directory is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PathStrategy {
    OriginalPath,
    FallbackToRoot,
}

/// Directories with children come back at once, too.
pub(super) fn restore_recycled_item(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.check_grant("restore_recycled")?;
    smh.check_bin(&place.library)?;
    let conflict = match call.filled("conflict_resolution_strategy") {
        None => smh.settings.conflict_strategy,
        Some(text) => ConflictStrategy::named(text).ok_or_else(|| {
            Refusal::new(
                400,
                "InvalidConflictResolutionStrategy",
                "conflict_resolution_strategy is unknown.",
            )
        })?,
    };
    let strategy = path_strategy(call)?;
    let id = id_in_path(call, "RecycledItemId")?;
    let keeps_versions = smh.keeps_versions(&place.library);
    let path = smh.space_mut(&place.library, &place.space)?.restore(
        id,
        strategy,
        conflict,
        keeps_versions,
    )?;
    Ok(Reply::with(200, json!({ "path": path })))
}

pub(super) fn restore_recycled_items(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.check_grant("restore_recycled")?;
    smh.check_bin(&place.library)?;
    let strategy = path_strategy(call)?;
    let items = item_ids(call)?;
    let space = smh.space(&place.library, &place.space)?;
    let has_full_directory = items
        .iter()
        .filter_map(|id| space.items.get(id))
        .any(|item| item.part.has_children());
    if has_full_directory || items.len() > smh.settings.async_above {
        return Ok(smh.start_task(Work::Restore {
            place: place.clone(),
            items,
            strategy,
        }));
    }
    let outcomes = smh.restore_all(place, &items, strategy);
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

impl Smh {
    pub(super) fn restore_all(
        &mut self,
        place: &Place,
        items: &[i64],
        strategy: PathStrategy,
    ) -> Vec<Outcome> {
        items
            .iter()
            .map(|id| {
                let space = self.space_mut(&place.library, &place.space);
                let result = space.and_then(|space| {
                    space.restore(*id, strategy, ConflictStrategy::Rename, false)
                });
                Outcome::of_restore(*id, result)
            })
            .collect()
    }
}

impl Space {
    fn restore(
        &mut self,
        id: i64,
        strategy: PathStrategy,
        conflict: ConflictStrategy,
        keeps_versions: bool,
    ) -> Result<Vec<String>, Refusal> {
        let item = self
            .items
            .get(&id)
            .ok_or_else(Refusal::recycled_item_not_found)?;
        let parent = self.parent_of(item, strategy)?;
        let mut name = item.part.top.name.clone();
        if let Some(taken) = self.tree.child(parent, &name) {
            match conflict {
                ConflictStrategy::Rename => {
                    name = self.tree.free_name(parent, &item.part.top, GAP);
                }
                ConflictStrategy::Overwrite
                    if !item.part.top.is_folder() && !self.tree.is_folder(taken) =>
                {
                    if keeps_versions {
                        return Err(Refusal::new(
                            400,
                            "OverwriteFileNotAllowed",
                            "Files cannot be overwritten while versions are kept.",
                        ));
                    }
                    self.tree.detach(taken);
                }
                ConflictStrategy::Ask | ConflictStrategy::Overwrite => {
                    return Err(Refusal::same_name());
                }
            }
        }
        let item = self
            .items
            .remove(&id)
            .ok_or_else(Refusal::recycled_item_not_found)?;
        let top = item.part.top.id;
        self.tree.attach(item.part, parent, name);
        Ok(self.tree.path(top))
    }

    fn parent_of(&self, item: &BinItem, strategy: PathStrategy) -> Result<NodeId, Refusal> {
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
