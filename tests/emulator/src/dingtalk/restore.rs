//! Restoring items of the bin: at once, or as a task if they have children.
//!
//! Where the pages are silent: an item keeps its id; `OVERWRITE` of a file by
//! a file adds a version to the one that is there and keeps that one's id,
//! every other overwriting removes what was there;
//! `RETURN_DENTRY_IF_EXISTS` leaves the item in the bin; a parent folder that
//! is gone is `dentryNotExist`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::envelope::{Failure, Refusal};
use super::gateway::Admitted;
use super::settings::BatchFailures;
use super::state::DingTalk;
use super::tasks::Work;
use crate::answer::set;
use crate::tree::{Node, NodeId, Tree, Version};

const BATCH_LIMIT: usize = 30;

/// Nothing stands between a file's name and the number.
const GAP: &str = "";

/// What to do when the name is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConflictStrategy {
    AutoRename,
    Overwrite,
    ReturnDentryIfExists,
    ReturnErrorIfExists,
}

impl ConflictStrategy {
    fn read(call: &Admitted<'_>) -> Result<Self, Refusal> {
        match call.option("conflictStrategy")?.map(Value::as_str) {
            None | Some(Some("AUTO_RENAME")) => Ok(Self::AutoRename),
            Some(Some("OVERWRITE")) => Ok(Self::Overwrite),
            Some(Some("RETURN_DENTRY_IF_EXISTS")) => Ok(Self::ReturnDentryIfExists),
            Some(Some("RETURN_ERROR_IF_EXISTS")) => Ok(Self::ReturnErrorIfExists),
            Some(_) => Err(Refusal::parameter_named("conflictStrategy")),
        }
    }
}

/// Where an item of the bin is going.
struct Plan {
    item: u64,
    space: u64,
    parent: NodeId,
    node: NodeId,
    existing: Option<NodeId>,
    is_task: bool,
    total: u64,
}

pub(super) fn restore_recycle_items(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let bin = drive.bin(call.path("recycleBinId"))?;
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
            let mut result = drive.restore_one(&bin, id, strategy);
            set(&mut result, "recycleBinId", drive.id_value(&bin));
            set(&mut result, "recycleItemId", drive.id_value(id));
            result
        })
        .collect();
    Ok(json!({ "resultItems": results }))
}

impl DingTalk {
    fn restore_one(&mut self, bin: &str, id: &str, strategy: ConflictStrategy) -> Value {
        let plan = match self.plan_restore(bin, id, strategy) {
            Ok(plan) => plan,
            Err(failure) => return failed_item(failure),
        };
        let space = plan.space;
        let mut result;
        if plan.is_task {
            let (item, node) = (plan.item, plan.node);
            let task = self.start_task(Work::Restore { item, strategy }, node, plan.total);
            result = self.started_item(task);
            set(&mut result, "dentryId", self.id_value(node));
        } else {
            let dentry = self.carry_out(&plan, strategy);
            result = json!({ "async": false, "success": true });
            set(&mut result, "dentryId", self.id_value(dentry));
        }
        set(&mut result, "spaceId", self.id_value(space));
        result
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
        if existing.is_some() && strategy == ConflictStrategy::ReturnErrorIfExists {
            return Err(Failure::DentryAlreadyExist);
        }
        let is_moved = existing.is_none() || strategy != ConflictStrategy::ReturnDentryIfExists;
        Ok(Plan {
            item: item.id,
            space: item.space,
            parent: top.parent,
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
        let now = self.clock.now();
        let item = self.items.remove(&plan.item);
        let space = self.spaces.get_mut(&plan.space);
        let (Some(item), Some(space)) = (item, space) else {
            return plan.node;
        };
        let (part, tree) = (item.part, &mut space.tree);
        let name = match plan.existing {
            None => part.top.name.clone(),
            Some(existing) if strategy == ConflictStrategy::Overwrite => {
                if add_as_version(tree, existing, &part.top, now) {
                    return existing;
                }
                tree.detach(existing);
                part.top.name.clone()
            }
            Some(_) => tree.free_name(plan.parent, &part.top, GAP),
        };
        tree.attach(part, plan.parent, name);
        plan.node
    }

    /// An item whose work goes on as a task.
    pub(super) fn started_item(&self, task: u64) -> Value {
        let mut result = json!({ "async": true, "taskId": self.id_value(task) });
        if self.settings.contradictory_async_items {
            set(&mut result, "success", true);
            set(&mut result, "errorCode", "permissionDenied");
        } else {
            let absence = self.settings.absence;
            absence.mark_boolean(&mut result, "success");
            absence.mark_text(&mut result, "errorCode");
        }
        result
    }
}

/// An item that was left as it was.
pub(super) fn failed_item(failure: Failure) -> Value {
    json!({ "async": false, "success": false, "errorCode": failure.code() })
}

/// Makes the content of one file the next version of another; false, and
/// nothing done, if they are not both files.
fn add_as_version(tree: &mut Tree, target: NodeId, source: &Node, now: Timestamp) -> bool {
    let target = tree.get_mut(target).filter(|node| node.current().is_some());
    let (Some(target), Some(version)) = (target, source.current()) else {
        return false;
    };
    target.push_version(Version {
        created: now,
        ..version.clone()
    });
    true
}
