//! Background work, seen through the query for tasks: one step per query, and
//! the work itself when it ends.
//!
//! Where the pages are silent: an id nobody has is left out of the answer;
//! `TaskNotFound` if that leaves nothing.

use serde_json::{Value, json};

use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::restore::{Outcome, PathStrategy, overall_status};
use super::state::{Smh, Space};
use crate::answer::set;
use crate::call::Call;
use crate::progress::Progress;

#[derive(Debug)]
pub(super) struct Task {
    items: Vec<i64>,
    strategy: PathStrategy,
    state: State,
}

#[derive(Debug)]
enum State {
    Running(Progress),
    Ended(Vec<Outcome>),
}

impl Task {
    pub(super) fn restore(items: Vec<i64>, strategy: PathStrategy, polls: u32) -> Self {
        Self {
            items,
            strategy,
            state: State::Running(Progress::new(polls)),
        }
    }
}

pub(super) fn query_tasks(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let ids: Result<Vec<i64>, _> = call.path("TaskIdList").split(',').map(str::parse).collect();
    let ids = ids.map_err(|_| Refusal::parameter("A task id is not a number."))?;
    for id in &ids {
        smh.space_mut(&place.library, &place.space)?
            .advance_task(*id);
    }
    let space = smh.space(&place.library, &place.space)?;
    let tasks: Vec<Value> = ids
        .iter()
        .filter_map(|id| space.tasks.get(id).map(|task| smh.task_json(*id, task)))
        .collect();
    if tasks.is_empty() {
        return Err(Refusal::new(404, "TaskNotFound", "Task not found."));
    }
    Ok(Reply::with(200, Value::from(tasks)))
}

impl Space {
    fn advance_task(&mut self, id: i64) {
        let Some(task) = self.tasks.get_mut(&id) else {
            return;
        };
        let State::Running(progress) = &mut task.state else {
            return;
        };
        if !progress.advance() {
            return;
        }
        let (items, strategy) = (task.items.clone(), task.strategy);
        let outcomes = self.restore(&items, strategy);
        if let Some(task) = self.tasks.get_mut(&id) {
            task.state = State::Ended(outcomes);
        }
    }
}

impl Smh {
    fn task_json(&self, id: i64, task: &Task) -> Value {
        let mut object = json!({ "taskId": self.number(id) });
        match &task.state {
            State::Running(_) => set(&mut object, "status", self.number(202)),
            State::Ended(outcomes) => {
                set(
                    &mut object,
                    "status",
                    self.number(i64::from(overall_status(outcomes))),
                );
                set(&mut object, "result", self.outcomes_json(outcomes));
            }
        }
        object
    }
}
