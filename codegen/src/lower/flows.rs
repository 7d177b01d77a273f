//! Pages, batches and tasks: what the document says about several calls of one operation.
//!
//! Looked at after all types are known, because their expressions point into them.

use super::Lowering;
use super::expression::json;
use crate::diagnostic::{Diagnostic, nearest};
use crate::ir::{
    Access, Batch, BatchResult, Enumeration, Kind, Match, Operation, Pages, Task, Type, TypeShape,
};
use crate::spec::{extensions, pointer};
use serde_json::Value;

impl Lowering<'_> {
    pub(super) fn flows(&mut self, operations: &mut [Operation]) {
        for operation in operations {
            operation.exclusive = self.exclusive(operation);
            operation.pages = self.pages(operation);
            operation.batch = self.batch(operation);
            operation.task = self.task(operation);
        }
    }

    fn exclusive(&mut self, operation: &Operation) -> Vec<Vec<usize>> {
        let at = pointer::join(&operation.at, extensions::EXCLUSIVE);
        let Some(groups) = self.document.raw(&at).and_then(Value::as_array) else {
            return Vec::new();
        };
        let sizes: Vec<usize> = groups
            .iter()
            .map(|group| group.as_array().map_or(0, Vec::len))
            .collect();
        if sizes.len() < 2 || sizes.contains(&0) {
            let finding = Diagnostic::error(&at, "nothing excludes anything here").at_key();
            self.findings
                .push(finding.hint("list two groups of arguments or more"));
        }
        let mut exclusive = Vec::new();
        for (group, size) in sizes.into_iter().enumerate() {
            let group_at = pointer::join(&at, &group.to_string());
            let places = (0..size).filter_map(|index| {
                let at = pointer::join(&group_at, &index.to_string());
                let place = self.argument_of(operation, &at)?;
                if operation.arguments.get(place)?.positional {
                    let finding = Diagnostic::error(at, "a required argument excludes all others");
                    self.findings
                        .push(finding.hint("only optional arguments can exclude each other"));
                }
                Some(place)
            });
            exclusive.push(places.collect());
        }
        exclusive
    }

    fn pages(&mut self, operation: &Operation) -> Option<Pages> {
        let at = pointer::join(&operation.at, extensions::PAGES);
        self.document.raw(&at)?;
        let cursor = self.cursor(operation, &pointer::join(&at, "cursor"));
        let page = match operation.successes.as_slice() {
            [success] => json(&success.content).cloned(),
            _ => None,
        };
        let Some(page) = page else {
            let message = "pages need an operation with one success, which has a JSON body";
            let finding = Diagnostic::error(at, message).at_key();
            self.findings.push(finding.hint("describe the page"));
            return None;
        };
        let next = self.next_cursors(&page, &pointer::join(&at, "next"));
        let items_at = pointer::join(&at, "items");
        let items = self.answer_pointer(&items_at)?;
        let (items, list) = self.follow(&page, &items, &items_at)?;
        let Kind::List(item) = list.kind else {
            let finding = Diagnostic::error(items_at, "the items of a page are a list");
            self.findings.push(finding.hint("point to the list"));
            return None;
        };
        Some(Pages {
            cursor: cursor?,
            next,
            items,
            item: *item,
        })
    }

    fn cursor(&mut self, operation: &Operation, at: &str) -> Option<usize> {
        let cursor = self.argument_of(operation, at)?;
        let argument = operation.arguments.get(cursor)?;
        let plain = argument.ty.kind == Kind::Text && !argument.ty.nullable;
        if !plain || argument.positional {
            let finding = Diagnostic::error(at, "a cursor is an optional text that is not null");
            self.findings
                .push(finding.hint("describe the argument as text and leave it optional"));
        }
        Some(cursor)
    }

    /// One expression or a list of them, each leading to a text or a number.
    fn next_cursors(&mut self, page: &Type, at: &str) -> Vec<Access> {
        let places: Vec<String> = match self.document.raw(at) {
            Some(Value::Array(list)) => (0..list.len())
                .map(|index| pointer::join(at, &index.to_string()))
                .collect(),
            _ => vec![at.to_owned()],
        };
        let found = places
            .iter()
            .filter_map(|place| self.next_cursor(page, place));
        found.collect()
    }

    fn next_cursor(&mut self, page: &Type, at: &str) -> Option<Access> {
        if !self.document.raw(at)?.is_string() {
            let finding = Diagnostic::error(at, "a cursor is found by an expression");
            self.findings
                .push(finding.hint("write `$response.body#/…`, or a list of such expressions"));
            return None;
        }
        let pointer = self.answer_pointer(at)?;
        let (access, ty) = self.follow(page, &pointer, at)?;
        if !matches!(ty.kind, Kind::Text | Kind::Number(_)) {
            let finding = Diagnostic::error(at, "a cursor is a text or a number");
            self.findings
                .push(finding.hint("point to the cursor itself"));
        }
        Some(access)
    }

    fn batch(&mut self, operation: &Operation) -> Option<Batch> {
        let at = pointer::join(&operation.at, extensions::BATCH);
        self.document.raw(&at)?;
        let items_at = pointer::join(&at, "items");
        let items = self.argument_of(operation, &items_at)?;
        let argument = operation.arguments.get(items)?;
        let (Kind::List(item), Some(limit), true) = (
            &argument.ty.kind,
            argument.ty.limits.max_items,
            argument.positional && !argument.ty.nullable,
        ) else {
            let message = "the items of a batch are a required list with `maxItems`";
            let finding = Diagnostic::error(items_at, message);
            self.findings.push(
                finding.hint("the largest list that the service takes is the size of a batch"),
            );
            return None;
        };
        let item = (**item).clone();
        let key_at = pointer::join(&at, "key");
        let key = self.relative_pointer(&key_at);
        match (&item.kind, &key) {
            (Kind::Named(_), Some(key)) => {
                self.follow(&item, key, &key_at);
            }
            (Kind::Named(_), None) if self.is_structured(&item) => {
                let finding =
                    Diagnostic::error(&at, "the items of this batch are objects").at_key();
                self.findings.push(
                    finding.hint("say with `key: /…` which of their properties tells them apart"),
                );
            }
            _ => {}
        }
        let results_at = pointer::join(&at, "results");
        let results = self.answer_pointer(&results_at);
        let results = match results {
            Some(pointer) => {
                let (_, list) = self.in_answers(operation, &pointer, &results_at)?;
                let Kind::List(entry) = list.kind else {
                    let finding =
                        Diagnostic::error(results_at, "the results of a batch are a list");
                    self.findings.push(finding.hint("point to the list"));
                    return None;
                };
                Some((pointer, *entry))
            }
            None => None,
        };
        let task_at = pointer::join(&at, "task");
        let task = self.answer_pointer(&task_at);
        if let Some(task) = &task {
            self.in_answers(operation, task, &task_at);
        }
        let result = match &results {
            Some((_, entry)) => Some(self.batch_result(&at, &entry.clone())?),
            None => None,
        };
        let done = self.batch_done(operation, &at, results.is_some());
        Some(Batch {
            items,
            item,
            limit,
            key,
            results,
            task,
            done,
            result,
        })
    }

    /// When a batch without results is done; and nothing may be said of results that are not there.
    fn batch_done(
        &mut self,
        operation: &Operation,
        batch_at: &str,
        results: bool,
    ) -> Option<Match> {
        let (useless, why) = if results {
            ("done", "the results say what is done")
        } else {
            ("result", "there are no `results`")
        };
        let useless_at = pointer::join(batch_at, useless);
        if self.document.raw(&useless_at).is_some() {
            let finding =
                Diagnostic::error(useless_at, format!("`{useless}` has no effect: {why}"));
            self.findings.push(finding.at_key().hint("remove it"));
        }
        let at = pointer::join(batch_at, "done");
        if results || self.document.raw(&at).is_none() {
            return None;
        }
        let field_at = pointer::join(&at, "field");
        let field = self.relative_pointer(&field_at)?;
        self.in_answers(operation, &field, &field_at)?;
        Some(Match {
            field,
            values: self.texts(&pointer::join(&at, "values")),
        })
    }

    fn batch_result(&mut self, batch_at: &str, entry: &Type) -> Option<BatchResult> {
        let at = pointer::join(batch_at, "result");
        if self.document.raw(&at).is_none() {
            let finding = Diagnostic::error(batch_at, "`result` is missing").at_key();
            self.findings
                .push(finding.hint("say how the result of an item is read"));
            return None;
        }
        let pending_at = pointer::join(&at, "pending");
        let pending = match self.document.raw(&pending_at) {
            Some(_) => Some(self.matching(&pending_at, entry)?),
            None => None,
        };
        Some(BatchResult {
            item: self.entry_pointer(&at, "item", entry)?,
            pending,
            task: self.entry_pointer(&at, "task", entry),
            done: self.matching(&pointer::join(&at, "done"), entry)?,
            code: self.entry_pointer(&at, "code", entry),
            message: self.entry_pointer(&at, "message", entry),
        })
    }

    /// A pointer that leads to something in the entries of a list.
    fn entry_pointer(&mut self, at: &str, key: &str, entry: &Type) -> Option<String> {
        let at = pointer::join(at, key);
        let pointer = self.relative_pointer(&at)?;
        self.follow(entry, &pointer, &at)?;
        Some(pointer)
    }

    fn matching(&mut self, at: &str, entry: &Type) -> Option<Match> {
        Some(Match {
            field: self.entry_pointer(at, "field", entry)?,
            values: self.texts(&pointer::join(at, "values")),
        })
    }

    fn task(&mut self, operation: &Operation) -> Option<Task> {
        let at = pointer::join(&operation.at, extensions::TASK);
        self.document.raw(&at)?;
        let tasks_at = pointer::join(&at, "tasks");
        let status_at = pointer::join(&at, "status");
        let failures_at = pointer::join(&at, "failures");
        let tasks = self.answer_pointer(&tasks_at);
        let (status, failures, state) = match &tasks {
            Some(tasks) => {
                let (_, list) = self.in_answers(operation, tasks, &tasks_at)?;
                let Kind::List(entry) = list.kind else {
                    let finding = Diagnostic::error(tasks_at, "`tasks` is not a list");
                    self.findings
                        .push(finding.hint("leave it out if an answer is about one task"));
                    return None;
                };
                let status = self.relative_pointer(&status_at)?;
                let (_, state) = self.follow(&entry, &status, &status_at)?;
                (status, self.entry_pointer(&at, "failures", &entry), state)
            }
            None => {
                let status = self.answer_pointer(&status_at)?;
                let (_, state) = self.in_answers(operation, &status, &status_at)?;
                let failures = self.answer_pointer(&failures_at);
                if let Some(failures) = &failures {
                    self.in_answers(operation, failures, &failures_at);
                }
                (status, failures, state)
            }
        };
        let ids_at = pointer::join(&at, "ids");
        let ids = match self.document.raw(&ids_at) {
            Some(_) => Some(self.argument_of(operation, &ids_at)?),
            None => None,
        };
        let ids_are_listed = ids
            .and_then(|place| operation.arguments.get(place))
            .is_some_and(|argument| {
                matches!(argument.ty.kind, Kind::List(_)) && argument.positional
            });
        if ids.is_some() && (tasks.is_none() || !ids_are_listed) {
            let finding = Diagnostic::error(
                ids_at,
                "`ids` is a required list, of an answer with `tasks`",
            );
            self.findings.push(finding.hint("leave it out otherwise"));
        }
        let task = Task {
            tasks,
            ids,
            status,
            failures,
            running: self.texts(&pointer::join(&at, "running")),
            done: self.texts(&pointer::join(&at, "done")),
            partial: self.texts(&pointer::join(&at, "partial")),
            failed: self.texts(&pointer::join(&at, "failed")),
        };
        self.check_states(&task, &state, &at);
        Some(task)
    }

    /// Every documented state has its place, just one, and no other state is listed.
    fn check_states(&mut self, task: &Task, state: &Type, at: &str) {
        let lists = [
            ("running", &task.running),
            ("done", &task.done),
            ("partial", &task.partial),
            ("failed", &task.failed),
        ];
        let documented = self.values_of(state);
        let mut seen: Vec<&str> = Vec::new();
        for (key, states) in lists {
            for (index, state) in states.iter().enumerate() {
                let at = pointer::join(&pointer::join(at, key), &index.to_string());
                if seen.contains(&state.as_str()) {
                    let finding =
                        Diagnostic::error(at, format!("the state `{state}` is listed twice"));
                    self.findings.push(finding.hint("a state means one thing"));
                } else if !documented.is_empty() && !documented.contains(state) {
                    let hint = match nearest(state, documented.iter().map(String::as_str)) {
                        Some(candidate) => format!("did you mean `{candidate}`?"),
                        None => format!("its values are `{}`", documented.join("`, `")),
                    };
                    let message = format!("the status has no value `{state}`");
                    self.findings
                        .push(Diagnostic::error(at, message).hint(hint));
                }
                seen.push(state);
            }
        }
        for state in documented
            .iter()
            .filter(|state| !seen.contains(&state.as_str()))
        {
            let message = format!("nothing says what the state `{state}` means");
            self.findings.push(
                Diagnostic::error(at, message)
                    .at_key()
                    .hint("add it to `running`, `done`, `partial` or `failed`"),
            );
        }
    }

    fn values_of(&self, ty: &Type) -> Vec<String> {
        let Kind::Named(id) = ty.kind else {
            return Vec::new();
        };
        match self.types.get(id.index()).map(|def| &def.shape) {
            Some(TypeShape::Enumeration(Enumeration::Texts(values))) => {
                values.iter().map(|variant| variant.value.clone()).collect()
            }
            Some(TypeShape::Enumeration(Enumeration::Integers(values))) => {
                let values = values.iter().map(|variant| variant.value.to_string());
                values.collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_structured(&self, ty: &Type) -> bool {
        let Kind::Named(id) = ty.kind else {
            return false;
        };
        let def = self.types.get(id.index());
        def.is_some_and(|def| !matches!(def.shape, TypeShape::Enumeration(_)))
    }

    /// A list of texts; numbers and flags that nobody quoted count as what they look like.
    fn texts(&self, at: &str) -> Vec<String> {
        let list = self.document.raw(at).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            })
            .collect()
    }
}
