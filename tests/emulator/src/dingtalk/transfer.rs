//! Moving and copying: at once, or as a task if the item has children.
//!
//! Where the pages are silent: a moved item keeps its id, even in another
//! space; a copy of a file begins with the current version as its first and
//! without the properties of apps; an item cannot go into itself
//! (`paramError.targetFolderId`) and nothing can overwrite what it is part of
//! (`dentryAlreadyExist`); `RETURN_DENTRY_IF_EXISTS` leaves a moved item
//! where it is; an asynchronous answer has no `dentry`. Whether permissions
//! are kept makes no difference here.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::conflict::{ConflictStrategy, Place};
use super::dentry::View;
use super::envelope::{Failure, Refusal};
use super::outcome::{done_item, failed_item};
use super::settings::BatchFailures;
use super::state::{DingTalk, is_wellformed_id};
use super::tasks::Work;
use crate::answer::set;
use crate::tree::{Kind, NodeId, Subtree};

const MOVE_LIMIT: usize = 30;
const COPY_LIMIT: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Move,
    Copy,
}

/// What a whole call asks for.
struct Request {
    way: Way,
    from: u64,
    to: Place,
    strategy: ConflictStrategy,
    operator: String,
}

/// One file or folder on its way.
#[derive(Clone, Debug)]
pub(super) struct Transfer {
    way: Way,
    from: u64,
    node: NodeId,
    to: Place,
    strategy: ConflictStrategy,
    operator: String,
    /// The id it is to have there.
    target: NodeId,
}

/// How far a transfer has come when the call is answered.
struct Transferred {
    task: Option<u64>,
    /// Its id at the target.
    dentry: NodeId,
}

pub(super) fn move_dentry(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    transfer_one(drive, call, Way::Move)
}

pub(super) fn copy_dentry(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    transfer_one(drive, call, Way::Copy)
}

pub(super) fn move_dentries(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    transfer_batch(drive, call, Way::Move, MOVE_LIMIT)
}

pub(super) fn copy_dentries(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    transfer_batch(drive, call, Way::Copy, COPY_LIMIT)
}

fn transfer_one(drive: &mut DingTalk, call: &Admitted<'_>, way: Way) -> Result<Value, Refusal> {
    call.id("dentryId")?;
    let request = Request::read(drive, call, way)?;
    let transferred = drive.transfer(&request, call.path("dentryId"))?;
    if let Some(task) = transferred.task {
        return Ok(drive.started(task));
    }
    let space = request.to.space;
    let node = drive
        .tree(space)
        .and_then(|tree| tree.get(transferred.dentry));
    let node = node.ok_or(Failure::DentryNotExist)?;
    let dentry = drive.dentry_json(space, node, &View::plain(call));
    Ok(json!({ "async": false, "dentry": dentry }))
}

fn transfer_batch(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
    way: Way,
    limit: usize,
) -> Result<Value, Refusal> {
    let ids = call.ids("dentryIds", limit)?;
    let request = Request::read(drive, call, way)?;
    if drive.settings.batch_failures == BatchFailures::WholeCall {
        for id in &ids {
            let node = drive.find_dentry(request.from, id)?;
            drive.plan_transfer(&request.item(node))?;
        }
    }
    let mut results = Vec::new();
    for id in ids {
        let mut result = match drive.transfer(&request, &id) {
            Ok(transferred) => {
                let mut result = match transferred.task {
                    None => done_item(),
                    Some(task) => drive.started_item(task),
                };
                set(
                    &mut result,
                    "targetSpaceId",
                    drive.id_value(request.to.space),
                );
                set(
                    &mut result,
                    "targetDentryId",
                    drive.id_value(transferred.dentry),
                );
                result
            }
            Err(failure) => failed_item(failure),
        };
        set(&mut result, "spaceId", drive.id_value(request.from));
        set(&mut result, "dentryId", drive.id_value(id));
        results.push(result);
    }
    Ok(json!({ "resultItems": results }))
}

impl Request {
    fn read(drive: &DingTalk, call: &Admitted<'_>, way: Way) -> Result<Self, Refusal> {
        call.id("spaceId")?;
        let target = |name: &str| {
            let id = call.text(name)?;
            Some(id)
                .filter(|id| is_wellformed_id(id))
                .ok_or_else(|| call.wrong(name))
        };
        let (space, folder) = (target("targetSpaceId")?, target("targetFolderId")?);
        let strategy = ConflictStrategy::read(call)?;
        if way == Way::Move {
            // The two calls spell it differently; both spellings are read.
            call.option_flag("presevePermissions")?;
            call.option_flag("preservePermissions")?;
        }
        let from = call.space(drive)?;
        let (space, _) = drive.space(space).ok_or_else(Refusal::space_not_exist)?;
        Ok(Self {
            way,
            from,
            to: Place {
                space,
                folder: drive.find_folder(space, folder)?,
            },
            strategy,
            operator: call.union_id.to_owned(),
        })
    }

    fn item(&self, node: NodeId) -> Transfer {
        Transfer {
            way: self.way,
            from: self.from,
            node,
            to: self.to,
            strategy: self.strategy,
            operator: self.operator.clone(),
            target: node,
        }
    }
}

impl DingTalk {
    fn transfer(&mut self, request: &Request, id: &str) -> Result<Transferred, Failure> {
        let node = self.find_dentry(request.from, id)?;
        let mut transfer = request.item(node);
        if let Some(dentry) = self.plan_transfer(&transfer)? {
            return Ok(Transferred { task: None, dentry });
        }
        let tree = self.tree(request.from).ok_or(Failure::DentryNotExist)?;
        let (is_task, total) = (tree.has_children(node), tree.count(node));
        if request.way == Way::Copy {
            transfer.target = self.fresh_id();
        }
        if is_task {
            let dentry = transfer.target;
            let task = self.start_task(Work::Transfer(transfer), node, total);
            return Ok(Transferred {
                task: Some(task),
                dentry,
            });
        }
        let dentry = self.carry_over(&transfer)?;
        Ok(Transferred { task: None, dentry })
    }

    /// Does what a task was started for, on the world as it is by now.
    pub(super) fn finish_transfer(&mut self, transfer: &Transfer) -> Result<(), Failure> {
        self.find_dentry(transfer.from, &transfer.node.to_string())?;
        self.find_folder(transfer.to.space, &transfer.to.folder.to_string())?;
        if self.plan_transfer(transfer)?.is_none() {
            self.carry_over(transfer)?;
        }
        Ok(())
    }

    /// What is at the target already and stays there, so that nothing is left
    /// to do.
    fn plan_transfer(&self, transfer: &Transfer) -> Result<Option<NodeId>, Failure> {
        let Transfer { node, to, .. } = *transfer;
        if self.is_held(node) || self.is_held(to.folder) {
            return Err(Failure::ConcurrentControl);
        }
        let (Some(source), Some(target)) = (self.tree(transfer.from), self.tree(to.space)) else {
            return Err(Failure::DentryNotExist);
        };
        let top = source.get(node).ok_or(Failure::DentryNotExist)?;
        if target.is_within(to.folder, node) {
            return Err(Failure::TargetInside);
        }
        if let Some(existing) = target.child(to.folder, &top.name) {
            if existing == node && transfer.way == Way::Move {
                return Ok(Some(node));
            }
            match transfer.strategy {
                ConflictStrategy::AutoRename => {}
                ConflictStrategy::ReturnDentryIfExists => return Ok(Some(existing)),
                ConflictStrategy::ReturnErrorIfExists => return Err(Failure::DentryAlreadyExist),
                ConflictStrategy::Overwrite if source.is_within(node, existing) => {
                    return Err(Failure::DentryAlreadyExist);
                }
                ConflictStrategy::Overwrite => self.check_overwriting(existing)?,
            }
        }
        if transfer.way == Way::Copy || transfer.from != to.space {
            self.check_room(to.space, source.bytes(node), transfer.way == Way::Copy)?;
        }
        Ok(None)
    }

    fn carry_over(&mut self, transfer: &Transfer) -> Result<NodeId, Failure> {
        let part = match transfer.way {
            Way::Move => self
                .spaces
                .get_mut(&transfer.from)
                .and_then(|space| space.tree.detach(transfer.node)),
            Way::Copy => self.copy_of(transfer),
        };
        let part = part.ok_or(Failure::DentryNotExist)?;
        let dentry = self.land(part, transfer.to, transfer.strategy);
        self.note_change(dentry, &transfer.operator);
        Ok(dentry)
    }

    fn copy_of(&mut self, transfer: &Transfer) -> Option<Subtree> {
        let mut part = self.tree(transfer.from)?.copy(transfer.node)?;
        let now = self.clock.now();
        part.renumber(transfer.target, || self.fresh_id());
        for node in part.nodes_mut() {
            node.created = now;
            if let Kind::File { current, earlier } = &mut node.kind {
                earlier.clear();
                current.number = 1;
                current.created = now;
            }
        }
        let ids: Vec<NodeId> = part.nodes_mut().map(|node| node.id).collect();
        for id in ids {
            self.note_creation(id, &transfer.operator, Vec::new());
        }
        Some(part)
    }

    /// Whether the operator may remove what is in the way.
    pub(super) fn check_overwriting(&self, existing: NodeId) -> Result<(), Failure> {
        if self.is_forbidden(existing) {
            return Err(Failure::PermissionDenied);
        }
        if self.is_held(existing) {
            return Err(Failure::ConcurrentControl);
        }
        Ok(())
    }
}
