//! Deleting files and folders, into the bin or for good: at once, or as a task
//! if they have children.

use serde_json::{Value, json};

use super::envelope::{Failure, Refusal};
use super::gateway::Admitted;
use super::restore::failed_item;
use super::seed::Restriction;
use super::settings::BatchFailures;
use super::state::{BinItem, DingTalk, is_wellformed_id};
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

pub(super) fn delete_dentries(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let space_text = call.path("spaceId");
    if !is_wellformed_id(space_text) {
        return Err(Refusal::parameter_named("spaceId"));
    }
    let ids = call.ids("dentryIds", BATCH_LIMIT)?;
    let to_bin = match call.option("toRecycleBin")? {
        None => false,
        Some(value) => value.as_bool().ok_or_else(Refusal::parameter)?,
    };
    let (space_id, space) = drive
        .space(space_text)
        .ok_or_else(|| Refusal::new(404, "spaceNotExist", "The space does not exist"))?;
    if to_bin && space.bin.is_none() {
        return Err(Refusal::new(
            400,
            "recycleBinNotSupportForSpace",
            "The space does not support the Recycle Bin",
        ));
    }
    if drive.settings.batch_failures == BatchFailures::WholeCall {
        for id in &ids {
            drive.plan_deletion(space_id, id, to_bin)?;
        }
    }
    let deletion = Deletion {
        operator: call.union_id.to_owned(),
        to_bin,
    };
    let results: Vec<Value> = ids
        .iter()
        .map(|id| {
            let mut result = drive.delete_one(space_id, id, &deletion);
            set(&mut result, "spaceId", drive.id_value(space_id));
            set(&mut result, "dentryId", drive.id_value(id));
            result
        })
        .collect();
    Ok(json!({ "resultItems": results }))
}

impl DingTalk {
    fn delete_one(&mut self, space: u64, id: &str, deletion: &Deletion) -> Value {
        let node = match self.plan_deletion(space, id, deletion.to_bin) {
            Ok(node) => node,
            Err(failure) => return failed_item(failure),
        };
        let tree = self.spaces.get(&space).map(|space| &space.tree);
        let total = tree.map_or(0, |tree| tree.count(node));
        if tree.is_some_and(|tree| tree.has_children(node)) {
            let work = Work::Delete {
                space,
                node,
                deletion: deletion.clone(),
            };
            let task = self.start_task(work, node, total);
            return self.started_item(task);
        }
        match self.finish_deletion(space, node, deletion) {
            Ok(_item) => json!({ "async": false, "success": true }),
            Err(failure) => failed_item(failure),
        }
    }

    fn plan_deletion(&self, space: u64, id: &str, to_bin: bool) -> Result<NodeId, Failure> {
        let node = id
            .parse()
            .ok()
            .filter(|node| {
                let space = self.spaces.get(&space);
                space.is_some_and(|space| space.tree.get(*node).is_some())
            })
            .ok_or(Failure::DentryNotExist)?;
        if self.is_forbidden(node) {
            return Err(Failure::PermissionDenied);
        }
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
