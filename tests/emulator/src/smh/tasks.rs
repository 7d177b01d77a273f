//! Background work, seen through the queries for tasks: one step per query,
//! and the work itself when it ends.
//!
//! Where the pages are silent: an id nobody has is left out of the answer;
//! `TaskNotFound` if that leaves nothing. A task of a space is not found among
//! those of the library, and the other way round.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::body::id_in_path;
use super::delete_batch::Deletion;
use super::envelope::Refusal;
use super::gateway::{Desk, Place, Reply};
use super::outcome::{Outcome, overall_status, overall_status_v2};
use super::restore::PathStrategy;
use super::state::Smh;
use crate::answer::set;
use crate::call::Call;
use crate::progress::Progress;

/// A task that has ended cannot be asked for any longer than this.
const SECONDS_REMEMBERED: i64 = 30 * 86_400;

#[derive(Debug)]
pub(super) struct Task {
    work: Work,
    state: State,
}

/// What a task is for.
#[derive(Clone, Debug)]
pub(super) enum Work {
    Restore {
        place: Place,
        items: Vec<i64>,
        strategy: PathStrategy,
    },
    Delete {
        place: Place,
        deletions: Vec<Deletion>,
    },
    ClearHistory {
        library: String,
    },
}

#[derive(Debug)]
enum State {
    Running(Progress),
    Ended(Timestamp, Product),
}

/// What came of a task.
#[derive(Debug)]
enum Product {
    Outcomes(Vec<Outcome>),
    /// How many versions are gone.
    Cleared(usize),
    /// Nothing, the task itself failed.
    Failure,
}

impl Work {
    /// The library it goes on in, and the space if it is about one.
    fn home(&self) -> (&str, Option<&str>) {
        match self {
            Self::Restore { place, .. } | Self::Delete { place, .. } => {
                (&place.library, Some(&place.space))
            }
            Self::ClearHistory { library } => (library, None),
        }
    }

    /// The name in the second version of the query.
    fn type_name(&self) -> &'static str {
        match self {
            Self::Restore { .. } => "batchRestoreRecycle",
            Self::Delete { .. } => "batchDelete",
            Self::ClearHistory { .. } => "clearLibraryHistory",
        }
    }

    /// The field of its results in the second version of the query.
    fn results_name(&self) -> &'static str {
        match self {
            Self::Restore { .. } => "batchRestoreRecycleResults",
            Self::Delete { .. } => "batchDeleteResults",
            Self::ClearHistory { .. } => "clearLibraryHistoryResult",
        }
    }
}

pub(super) fn query_tasks(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    smh.query_list(call, (&place.library, Some(&place.space)))
}

pub(super) fn query_library_tasks(
    smh: &mut Smh,
    call: &Call,
    desk: &Desk,
) -> Result<Reply, Refusal> {
    smh.query_list(call, (&desk.library, None))
}

pub(super) fn query_task_v2(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    smh.query_one(call, (&place.library, Some(&place.space)))
}

pub(super) fn query_library_task_v2(
    smh: &mut Smh,
    call: &Call,
    desk: &Desk,
) -> Result<Reply, Refusal> {
    smh.query_one(call, (&desk.library, None))
}

impl Smh {
    /// Begins work in the background; the answer that says so.
    pub(super) fn start_task(&mut self, work: Work) -> Reply {
        let id = self.fresh_task_id();
        let state = State::Running(Progress::new(self.settings.task_polls));
        self.tasks.insert(id, Task { work, state });
        Reply::with(202, json!({ "taskId": self.number(id) }))
    }

    /// A space takes its tasks with it.
    pub(super) fn forget_tasks(&mut self, library: &str, space: &str) {
        self.tasks
            .retain(|_, task| task.work.home() != (library, Some(space)));
    }

    fn query_list(&mut self, call: &Call, home: (&str, Option<&str>)) -> Result<Reply, Refusal> {
        let ids: Result<Vec<i64>, _> = call.path("TaskIdList").split(',').map(str::parse).collect();
        let ids = ids.map_err(|_| Refusal::parameter("A task id is not a number."))?;
        let tasks: Vec<Value> = ids
            .into_iter()
            .filter_map(|id| {
                self.look_at_task(id, home)?;
                self.tasks.get(&id).map(|task| self.task_json(id, task))
            })
            .collect();
        if tasks.is_empty() {
            return Err(task_not_found());
        }
        Ok(Reply::with(200, Value::from(tasks)))
    }

    fn query_one(&mut self, call: &Call, home: (&str, Option<&str>)) -> Result<Reply, Refusal> {
        let id = id_in_path(call, "TaskId")?;
        self.look_at_task(id, home).ok_or_else(task_not_found)?;
        let task = self.tasks.get(&id).ok_or_else(task_not_found)?;
        Ok(Reply::with(200, self.task_json_v2(id, task)))
    }

    /// Moves a task on; `None` if it is not there to be seen.
    fn look_at_task(&mut self, id: i64, home: (&str, Option<&str>)) -> Option<()> {
        let now = self.clock.now();
        let task = self.tasks.get_mut(&id)?;
        if task.work.home() != home {
            return None;
        }
        let is_due = match &mut task.state {
            State::Running(progress) => progress.advance(),
            State::Ended(at, _) if now.as_second() - at.as_second() > SECONDS_REMEMBERED => {
                return None;
            }
            State::Ended(..) => false,
        };
        if is_due {
            let work = task.work.clone();
            let product = self.carry_out(&work);
            if let Some(task) = self.tasks.get_mut(&id) {
                task.state = State::Ended(now, product);
            }
        }
        Some(())
    }

    fn carry_out(&mut self, work: &Work) -> Product {
        if self.settings.tasks_fail {
            return Product::Failure;
        }
        match work {
            Work::Restore {
                place,
                items,
                strategy,
            } => Product::Outcomes(self.restore_all(place, items, *strategy)),
            Work::Delete { place, deletions } => {
                Product::Outcomes(self.delete_all(place, deletions))
            }
            Work::ClearHistory { library } => Product::Cleared(self.clear_history(library)),
        }
    }

    fn task_json(&self, id: i64, task: &Task) -> Value {
        let name = if self.settings.task_id_is_named_id {
            "id"
        } else {
            "taskId"
        };
        let (status, result) = match &task.state {
            State::Running(_) => (202, None),
            State::Ended(_, Product::Failure) => (500, None),
            State::Ended(_, Product::Outcomes(outcomes)) => (
                overall_status(outcomes),
                Some(Value::from(self.outcomes_json(outcomes))),
            ),
            State::Ended(_, Product::Cleared(count)) => (
                200,
                Some(json!([{ "err": "", "status": 0, "deleteCount": count }])),
            ),
        };
        let mut object = json!({ name: self.number(id), "status": self.number(status.into()) });
        if let Some(result) = result {
            set(&mut object, "result", result);
        }
        object
    }

    fn task_json_v2(&self, id: i64, task: &Task) -> Value {
        let (status, results) = match &task.state {
            State::Running(_) => (202, None),
            State::Ended(_, Product::Failure) => (500, None),
            State::Ended(_, Product::Outcomes(outcomes)) => (
                overall_status_v2(outcomes),
                Some(Value::from(self.outcomes_json(outcomes))),
            ),
            State::Ended(_, Product::Cleared(count)) => {
                (200, Some(json!({ "status": 200, "deleteCount": count })))
            }
        };
        let mut object = json!({
            "taskId": id.to_string(),
            "taskType": task.work.type_name(),
            "status": self.number(status.into()),
        });
        if let Some(results) = results {
            set(&mut object, task.work.results_name(), results);
        }
        object
    }
}

fn task_not_found() -> Refusal {
    Refusal::new(404, "TaskNotFound", "Task not found.")
}
