//! Tasks: background work that is asked about until it ends.

use super::Call;
use super::expression::{relative_pointer, response_pointer};
use crate::diagnostic::{Code, Findings};
use crate::ir::{Kind, State, Task, Type};
use crate::spec::extensions;
use crate::spec::node::Node;

/// Where the state of a task is found.
struct Status {
    pointer: String,
    failures: Option<String>,
    code: Option<String>,
    message: Option<String>,
    state: Type,
}

impl Call<'_, '_> {
    pub(super) fn task(self, findings: &mut Findings) -> Option<Task> {
        let node = self.draft.node.get(extensions::TASK)?;
        let tasks_node = node.get("tasks");
        let tasks = tasks_node.and_then(|tasks| response_pointer(tasks, findings));
        let status = match tasks_node.zip(tasks.as_deref()) {
            Some((tasks, pointer)) => self.status_of_many(node, tasks, pointer, findings)?,
            None => self.status_of_one(node, findings)?,
        };
        let ids = match node.get("ids") {
            Some(ids) => Some(self.ids(ids, tasks.is_some(), findings)?),
            None => None,
        };
        Some(Task {
            tasks,
            ids,
            status: status.pointer,
            state: status.state,
            failures: status.failures,
            code: status.code,
            message: status.message,
            running: states(node, "running"),
            done: states(node, "done"),
            partial: states(node, "partial"),
            failed: states(node, "failed"),
            at: node.id(),
        })
    }

    fn status_of_many(
        self,
        node: Node<'_>,
        tasks: Node<'_>,
        pointer: &str,
        findings: &mut Findings,
    ) -> Option<Status> {
        let (_, array) = self.in_responses(pointer, tasks, findings)?;
        let Kind::Array(entry) = array.kind else {
            findings.error(
                Code::NotAnArray,
                tasks,
                "`tasks` is not an array",
                "leave it out if a response is about one task",
            );
            return None;
        };
        let status = node.get("status")?;
        let pointer = relative_pointer(status, findings)?;
        let found = self.follow(&entry, &pointer, status, findings);
        Some(Status {
            state: self.scalar(found, status, findings)?,
            failures: self.entry_pointer(node, "failures", &entry, findings),
            code: self.entry_pointer(node, "code", &entry, findings),
            message: self.entry_pointer(node, "message", &entry, findings),
            pointer,
        })
    }

    fn status_of_one(self, node: Node<'_>, findings: &mut Findings) -> Option<Status> {
        let status = node.get("status")?;
        let pointer = response_pointer(status, findings)?;
        let found = self.in_responses(&pointer, status, findings);
        let state = self.scalar(found, status, findings)?;
        Some(Status {
            pointer,
            failures: self.told(node, "failures", findings),
            code: self.told(node, "code", findings),
            message: self.told(node, "message", findings),
            state,
        })
    }

    /// The pointer to a scalar that the response tells beside the status.
    fn told(self, task: Node<'_>, key: &str, findings: &mut Findings) -> Option<String> {
        let node = task.get(key)?;
        let pointer = response_pointer(node, findings)?;
        let found = self.in_responses(&pointer, node, findings);
        self.scalar(found, node, findings);
        Some(pointer)
    }

    fn ids(self, node: Node<'_>, has_tasks: bool, findings: &mut Findings) -> Option<usize> {
        let place = self.argument(node, findings)?;
        let argument = self.draft.arguments.get(place)?;
        let are_ids = matches!(&argument.ty.kind, Kind::Array(id) if self.can_be_counted(id));
        if !has_tasks || !are_ids || !argument.positional || argument.ty.nullable {
            findings.error(
                Code::TaskIds,
                node,
                "`ids` is a required array of strings or integers, of a response with `tasks`",
                "leave it out otherwise",
            );
        }
        Some(place)
    }
}

fn states(task: Node<'_>, key: &str) -> Vec<State> {
    let state = |node: Node<'_>| {
        Some(State {
            value: node.text()?.into_owned(),
            at: node.id(),
        })
    };
    task.items_of(key).filter_map(state).collect()
}
