//! Deleting files and folders, into the bin or for good: at once, or as a task
//! if they have children.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::envelope::{Failure, Refusal};
use super::outcome::{done_item, failed_item};
use super::seed::Restriction;
use super::settings::BatchFailures;
use super::state::{BinItem, DingTalk};
use super::tasks::Work;
use crate::answer::set;
use crate::tree::NodeId;

const BATCH_LIMIT: usize = 50;

/// Who deletes, and where to.
#[derive(Clone, Debug)]
pub(super) struct Deletion {
    pub(super) operator: String,
    pub(super) to_bin: bool,
}

pub(super) fn delete_dentry(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let id = call.id("dentryId")?;
    let deletion = Deletion {
        operator: call.union_id.to_owned(),
        to_bin: call.query_flag("toRecycleBin")?,
    };
    let space = call.space(drive)?;
    drive.check_bin_support(space, &deletion)?;
    let task = drive.delete(space, id, &deletion)?;
    Ok(task.map_or(json!({ "async": false }), |task| drive.started(task)))
}

pub(super) fn delete_dentries(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    call.id("spaceId")?;
    let ids = call.ids("dentryIds", BATCH_LIMIT)?;
    let deletion = Deletion {
        operator: call.union_id.to_owned(),
        to_bin: call.option_flag("toRecycleBin")?,
    };
    let space_id = call.space(drive)?;
    drive.check_bin_support(space_id, &deletion)?;
    if drive.settings.batch_failures == BatchFailures::WholeCall {
        for id in &ids {
            drive.plan_deletion(space_id, id, deletion.to_bin)?;
        }
    }
    let results: Vec<Value> = ids
        .iter()
        .map(|id| {
            let mut result = match drive.delete(space_id, id, &deletion) {
                Ok(None) => done_item(),
                Ok(Some(task)) => drive.started_item(task),
                Err(failure) => failed_item(failure),
            };
            set(&mut result, "spaceId", drive.id_value(space_id));
            set(&mut result, "dentryId", drive.id_value(id));
            result
        })
        .collect();
    Ok(json!({ "resultItems": results }))
}

impl DingTalk {
    fn check_bin_support(&self, space: u64, deletion: &Deletion) -> Result<(), Refusal> {
        let space = self.spaces.get(&space);
        if deletion.to_bin && space.is_some_and(|space| space.bin.is_none()) {
            return Err(Refusal::new(
                400,
                "recycleBinNotSupportForSpace",
                "The space does not support the Recycle Bin",
            ));
        }
        Ok(())
    }

    /// Deletes a file or folder; the task that does it if it has children.
    fn delete(
        &mut self,
        space: u64,
        id: &str,
        deletion: &Deletion,
    ) -> Result<Option<u64>, Failure> {
        let node = self.plan_deletion(space, id, deletion.to_bin)?;
        let tree = self.tree(space).ok_or(Failure::DentryNotExist)?;
        if tree.has_children(node) {
            let total = tree.count(node);
            let work = Work::Delete {
                space,
                node,
                deletion: deletion.clone(),
            };
            return Ok(Some(self.start_task(work, node, total)));
        }
        self.finish_deletion(space, node, deletion)?;
        Ok(None)
    }

    fn plan_deletion(&self, space: u64, id: &str, to_bin: bool) -> Result<NodeId, Failure> {
        let node = self.find_dentry(space, id)?;
        if self.is_held(node) {
            return Err(Failure::ConcurrentControl);
        }
        if to_bin && self.restrictions.get(&node) == Some(&Restriction::NotRecyclable) {
            return Err(Failure::NotSupported);
        }
        Ok(node)
    }

    /// Takes the file or folder away; the id of the new item if it went into
    /// the bin.
    pub(super) fn finish_deletion(
        &mut self,
        space_id: u64,
        node: NodeId,
        deletion: &Deletion,
    ) -> Result<Option<u64>, Failure> {
        let deleted = self.clock.now();
        let space = self
            .spaces
            .get_mut(&space_id)
            .ok_or(Failure::DentryNotExist)?;
        let path = space.tree.path(node);
        let bin = space.bin.clone();
        let part = space.tree.detach(node).ok_or(Failure::DentryNotExist)?;
        let Some(bin) = bin.filter(|_bin| deletion.to_bin) else {
            return Ok(None);
        };
        let id = self.fresh_id();
        let item = BinItem {
            id,
            bin,
            space: space_id,
            part,
            path,
            operator: deletion.operator.clone(),
            deleted,
        };
        self.items.insert(id, item);
        Ok(Some(id))
    }
}
