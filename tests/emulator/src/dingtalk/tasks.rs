//! Background work on folders with children. A task moves on by one state each
//! time it is asked about, `INIT` first, and does its work when it ends.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::arguments::Admitted;
use super::conflict::ConflictStrategy;
use super::delete::Deletion;
use super::envelope::{Failure, Refusal};
use super::state::{DingTalk, parse_id};
use super::transfer::Transfer;
use crate::answer::set;
use crate::progress::Progress;
use crate::tree::NodeId;

#[derive(Debug)]
pub(super) struct Task {
    work: Work,
    node: NodeId,
    total: u64,
    begun: Timestamp,
    state: State,
}

/// What a task is for.
#[derive(Clone, Debug)]
pub(super) enum Work {
    Restore {
        item: u64,
        strategy: ConflictStrategy,
    },
    Delete {
        space: u64,
        node: NodeId,
        deletion: Deletion,
    },
    Transfer(Transfer),
}

#[derive(Clone, Debug)]
enum State {
    /// Nobody has asked yet.
    Unseen,
    Running(Progress),
    Done(Timestamp),
    Failed {
        done: u64,
        message: String,
        ended: Timestamp,
    },
}

impl Task {
    /// Whether the task is still to work on that file or folder.
    pub(super) fn holds(&self, node: NodeId) -> bool {
        self.node == node && matches!(self.state, State::Unseen | State::Running(_))
    }
}

pub(super) fn get_task(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let id = parse_id(call.id("taskId")?)
        .filter(|id| drive.tasks.contains_key(id))
        .ok_or_else(|| Refusal::new(404, "taskNotExist", "The task does not exist"))?;
    Ok(json!({ "task": drive.look_at_task(id) }))
}

impl DingTalk {
    pub(super) fn start_task(&mut self, work: Work, node: NodeId, total: u64) -> u64 {
        let id = self.fresh_id();
        let task = Task {
            work,
            node,
            total,
            begun: self.clock.now(),
            state: State::Unseen,
        };
        self.tasks.insert(id, task);
        id
    }

    fn look_at_task(&mut self, id: u64) -> Value {
        let is_first = self
            .tasks
            .get(&id)
            .is_some_and(|task| matches!(task.state, State::Unseen));
        let answer = is_first.then(|| self.task_json(id));
        self.advance_task(id);
        answer.unwrap_or_else(|| self.task_json(id))
    }

    fn advance_task(&mut self, id: u64) {
        let polls = self.settings.task_polls;
        let Some(task) = self.tasks.get_mut(&id) else {
            return;
        };
        match &mut task.state {
            State::Unseen => task.state = State::Running(Progress::new(polls)),
            State::Running(progress) => {
                if progress.advance() {
                    self.end_task(id);
                }
            }
            State::Done(_) | State::Failed { .. } => {}
        }
    }

    fn end_task(&mut self, id: u64) {
        let ended = self.clock.now();
        let Some(task) = self.tasks.get_mut(&id) else {
            return;
        };
        // From here on the task no longer holds what it works on.
        task.state = State::Done(ended);
        let (work, total) = (task.work.clone(), task.total);
        let failure = match self.settings.task_failure.clone() {
            Some(message) => Some((total / 2, message)),
            None => self
                .carry_out_task(&work)
                .err()
                .map(|failure| (0, failure.code().to_owned())),
        };
        if let (Some((done, message)), Some(task)) = (failure, self.tasks.get_mut(&id)) {
            task.state = State::Failed {
                done,
                message,
                ended,
            };
        }
    }

    fn carry_out_task(&mut self, work: &Work) -> Result<(), Failure> {
        match work {
            Work::Restore { item, strategy } => self.finish_restore(*item, *strategy),
            Work::Delete {
                space,
                node,
                deletion,
            } => self.finish_deletion(*space, *node, deletion).map(drop),
            Work::Transfer(transfer) => self.finish_transfer(transfer),
        }
    }

    fn task_json(&self, id: u64) -> Value {
        let Some(task) = self.tasks.get(&id) else {
            return Value::Null;
        };
        let (status, done, failed) = match &task.state {
            State::Unseen => ("INIT", 0, 0),
            State::Running(progress) => ("IN_PROGRESS", progress.share_of(task.total), 0),
            State::Done(_) => ("SUCCESS", task.total, 0),
            State::Failed { done, .. } => ("FAIL", *done, task.total - done),
        };
        let mut object = json!({
            "id": self.id_value(id),
            "status": status,
            "totalCount": task.total,
            "successCount": done,
            "failCount": failed,
            "beginTime": self.time_value(task.begun),
        });
        match &task.state {
            State::Unseen | State::Running(_) => {}
            State::Done(ended) => set(&mut object, "endTime", self.time_value(*ended)),
            State::Failed { message, ended, .. } => {
                set(&mut object, "endTime", self.time_value(*ended));
                set(&mut object, "failMessage", message.as_str());
            }
        }
        object
    }
}
