//! Restoring items of the bin: at once, or as a task if they have children.
//!
//! Where the pages are silent: an item keeps its id; `RETURN_DENTRY_IF_EXISTS`
//! leaves the item in the bin; a parent folder that is gone is
//! `dentryNotExist`; whether there is room is not looked at.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::conflict::{ConflictStrategy, Place};
use super::envelope::{Failure, Refusal};
use super::outcome::{done_item, failed_item};
use super::settings::BatchFailures;
use super::state::DingTalk;
use super::tasks::Work;
use crate::answer::set;
use crate::tree::NodeId;

const BATCH_LIMIT: usize = 30;

/// Where an item of the bin is going.
struct Plan {
    item: u64,
    place: Place,
    node: NodeId,
    existing: Option<NodeId>,
    is_task: bool,
    total: u64,
}

/// An item that is being put back, or has been.
struct Restored {
    task: Option<u64>,
    space: u64,
    dentry: NodeId,
}

/// The answer has no `success`: that it comes at all says so.
pub(super) fn restore_recycle_item(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    call.id("recycleBinId")?;
    let item = call.id("recycleItemId")?;
    let strategy = ConflictStrategy::read(call)?;
    let bin = call.bin(drive)?;
    let restored = drive.restore(&bin, item, strategy)?;
    let mut answer = match restored.task {
        None => json!({ "async": false }),
        Some(task) => drive.started(task),
    };
    drive.add_place(&mut answer, &restored);
    Ok(answer)
}

pub(super) fn restore_recycle_items(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let bin = call.bin(drive)?;
    let ids = call.ids("recycleItemIds", BATCH_LIMIT)?;
    let strategy = ConflictStrategy::read(call)?;
    if drive.settings.batch_failures == BatchFailures::WholeCall {
        for id in &ids {
            drive.plan_restore(&bin, id, strategy)?;
        }
    }
    let results: Vec<Value> = ids
        .iter()
        .map(|id| {
            let mut result = match drive.restore(&bin, id, strategy) {
                Ok(restored) => {
                    let mut result = match restored.task {
                        None => done_item(),
                        Some(task) => drive.started_item(task),
                    };
                    drive.add_place(&mut result, &restored);
                    result
                }
                Err(failure) => failed_item(failure),
            };
            set(&mut result, "recycleBinId", drive.id_value(&bin));
            set(&mut result, "recycleItemId", drive.id_value(id));
            result
        })
        .collect();
    Ok(json!({ "resultItems": results }))
}

impl DingTalk {
    /// Puts an item back; what became of it, and where it is then.
    fn restore(
        &mut self,
        bin: &str,
        id: &str,
        strategy: ConflictStrategy,
    ) -> Result<Restored, Failure> {
        let plan = self.plan_restore(bin, id, strategy)?;
        let task = plan.is_task.then(|| {
            let item = plan.item;
            self.start_task(Work::Restore { item, strategy }, plan.node, plan.total)
        });
        let dentry = match task {
            Some(_) => plan.node,
            None => self.carry_out(&plan, strategy),
        };
        Ok(Restored {
            task,
            space: plan.place.space,
            dentry,
        })
    }

    fn plan_restore(
        &self,
        bin: &str,
        id: &str,
        strategy: ConflictStrategy,
    ) -> Result<Plan, Failure> {
        let item = self.bin_item(bin, id).ok_or(Failure::RecycleItemNotExist)?;
        let top = &item.part.top;
        if self.is_forbidden(top.id) {
            return Err(Failure::PermissionDenied);
        }
        if self.is_held(top.id) {
            return Err(Failure::ConcurrentControl);
        }
        let space = self
            .spaces
            .get(&item.space)
            .filter(|space| space.tree.is_folder(top.parent))
            .ok_or(Failure::DentryNotExist)?;
        let existing = space.tree.child(top.parent, &top.name);
        match (existing, strategy) {
            (Some(_), ConflictStrategy::ReturnErrorIfExists) => {
                return Err(Failure::DentryAlreadyExist);
            }
            (Some(existing), ConflictStrategy::Overwrite) => self.check_overwriting(existing)?,
            _ => {}
        }
        let is_moved = existing.is_none() || strategy != ConflictStrategy::ReturnDentryIfExists;
        Ok(Plan {
            item: item.id,
            place: Place {
                space: item.space,
                folder: top.parent,
            },
            node: top.id,
            existing,
            is_task: is_moved && item.part.has_children(),
            total: item.part.len(),
        })
    }

    /// Does what a restore task was started for, on the world as it is by now.
    pub(super) fn finish_restore(
        &mut self,
        item: u64,
        strategy: ConflictStrategy,
    ) -> Result<(), Failure> {
        let bin = self
            .items
            .get(&item)
            .map(|item| item.bin.clone())
            .ok_or(Failure::RecycleItemNotExist)?;
        let plan = self.plan_restore(&bin, &item.to_string(), strategy)?;
        self.carry_out(&plan, strategy);
        Ok(())
    }

    /// The file or folder that is at the wanted place afterwards.
    fn carry_out(&mut self, plan: &Plan, strategy: ConflictStrategy) -> NodeId {
        if let (Some(existing), ConflictStrategy::ReturnDentryIfExists) = (plan.existing, strategy)
        {
            return existing;
        }
        match self.items.remove(&plan.item) {
            None => plan.node,
            Some(item) => self.land(item.part, plan.place, strategy),
        }
    }
    fn add_place(&self, result: &mut Value, restored: &Restored) {
        set(result, "spaceId", self.id_value(restored.space));
        set(result, "dentryId", self.id_value(restored.dentry));
    }
}
