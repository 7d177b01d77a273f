//! Reads the state of background work from a response.

use serde_json::Value;

use crate::runtime::value::text_of;

/// Where a response says how background work stands, and what the words mean.
///
/// Places are JSON pointers. Values are compared as strings, numbers and booleans as JSON writes them.
#[derive(Debug, Clone, Copy)]
pub struct TaskRules {
    /// The array of tasks, when a response tells of several; the other places are then in its
    /// entries.
    pub tasks: Option<&'static str>,
    /// The status.
    pub status: &'static str,
    /// The number of objects the task failed at: more than none turns done into partly done.
    pub failures: Option<&'static str>,
    /// Why the task failed, for programs; for people if nothing else is said and the document does not
    /// list such a code.
    pub code: Option<&'static str>,
    /// Why it failed, for people.
    pub message: Option<&'static str>,
    /// The values of a task that goes on.
    pub running: &'static [&'static str],
    /// The values of a task that did everything.
    pub done: &'static [&'static str],
    /// The values of a task of which something failed.
    pub partial: &'static [&'static str],
    /// The values of a task that failed.
    pub failed: &'static [&'static str],
}

/// The state of background work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TaskState {
    Running,
    Done,
    Partial,
    Failed,
    /// The response does not say, or says what the document does not list.
    Unknown,
}

impl TaskRules {
    /// The state of all the tasks in the response, of which `asked` were asked for.
    pub(crate) fn state_in(&self, response: &Value, asked: Option<usize>) -> TaskState {
        let Some(list) = self.tasks else {
            return self.state_of(response);
        };
        let Some(Value::Array(tasks)) = response.pointer(list) else {
            return TaskState::Unknown;
        };
        let states: Vec<_> = tasks.iter().map(|task| self.state_of(task)).collect();
        let are_all = |state| states.iter().all(|other| *other == state);
        if states.contains(&TaskState::Running) {
            TaskState::Running
        } else if states.contains(&TaskState::Unknown) || states.len() < asked.unwrap_or(1) {
            TaskState::Unknown
        } else if are_all(TaskState::Done) {
            TaskState::Done
        } else if are_all(TaskState::Failed) {
            TaskState::Failed
        } else {
            TaskState::Partial
        }
    }

    fn state_of(&self, task: &Value) -> TaskState {
        let status = match task.pointer(self.status) {
            Some(status @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) => {
                text_of(status)
            }
            _ => return TaskState::Unknown,
        };
        let is_among = |values: &[&str]| values.contains(&status.as_ref());
        if is_among(self.running) {
            TaskState::Running
        } else if is_among(self.done) {
            match self.failures.and_then(|place| task.pointer(place)) {
                Some(failures) if is_positive(failures) => TaskState::Partial,
                _ => TaskState::Done,
            }
        } else if is_among(self.partial) {
            TaskState::Partial
        } else if is_among(self.failed) {
            TaskState::Failed
        } else {
            TaskState::Unknown
        }
    }
}

fn is_positive(value: &Value) -> bool {
    text_of(value)
        .trim()
        .parse::<f64>()
        .is_ok_and(|number| number > 0.0)
}
