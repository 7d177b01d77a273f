//! Pages and tasks: what the document says about several calls of one operation, and what it shares
//! with batches.
//!
//! Looked at after all types are known, because their expressions point into them.

use super::Lowering;
use super::expression::json;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::ir::{Access, Enumeration, Kind, Number, Operation, Pages, Task, Type, TypeShape};
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
            let finding = Diagnostic::error(
                Code::NothingExclusive,
                &at,
                "nothing excludes anything here",
            )
            .at_key();
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
                    let finding = Diagnostic::error(
                        Code::RequiredExclusive,
                        at,
                        "a required argument excludes all others",
                    );
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
            let finding = Diagnostic::error(Code::NoJsonResponse, at, message).at_key();
            self.findings.push(finding.hint("describe the page"));
            return None;
        };
        let next = self.next_cursors(&page, &pointer::join(&at, "next"));
        let items_at = pointer::join(&at, "items");
        let items = self.answer_pointer(&items_at)?;
        let (items, list) = self.follow(&page, &items, &items_at)?;
        let Kind::Array(item) = list.kind else {
            let finding =
                Diagnostic::error(Code::NotAnArray, items_at, "the items of a page are a list");
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
        let plain = argument.ty.kind == Kind::String && !argument.ty.nullable;
        if !plain || argument.positional {
            let finding = Diagnostic::error(
                Code::CursorArgument,
                at,
                "a cursor is an optional text that is not null",
            );
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
        if places.is_empty() {
            let finding = Diagnostic::error(
                Code::NoNextCursor,
                at,
                "nothing says where the next cursor is",
            );
            self.findings
                .push(finding.hint("write `$response.body#/…`, or a list of such expressions"));
        }
        let found = places
            .iter()
            .filter_map(|place| self.next_cursor(page, place));
        found.collect()
    }

    fn next_cursor(&mut self, page: &Type, at: &str) -> Option<Access> {
        if !self.document.raw(at)?.is_string() {
            let finding =
                Diagnostic::error(Code::NoNextCursor, at, "a cursor is found by an expression");
            self.findings
                .push(finding.hint("write `$response.body#/…`, or a list of such expressions"));
            return None;
        }
        let pointer = self.answer_pointer(at)?;
        let (access, ty) = self.follow(page, &pointer, at)?;
        if !matches!(ty.kind, Kind::String | Kind::Number(_)) {
            let finding = Diagnostic::error(Code::NotAScalar, at, "a cursor is a text or a number");
            self.findings
                .push(finding.hint("point to the cursor itself"));
        }
        Some(access)
    }

    /// A pointer that leads to a scalar in the entries of a list.
    pub(super) fn entry_pointer(&mut self, at: &str, key: &str, entry: &Type) -> Option<String> {
        let at = pointer::join(at, key);
        let pointer = self.relative_pointer(&at)?;
        let found = self.follow(entry, &pointer, &at);
        self.check_scalar(found, &at)?;
        Some(pointer)
    }

    /// The type that a pointer has led to, which must be a scalar.
    pub(super) fn check_scalar(&mut self, found: Option<(Access, Type)>, at: &str) -> Option<Type> {
        let (_, ty) = found?;
        if !self.is_scalar(&ty) {
            let finding = Diagnostic::error(
                Code::NotAScalar,
                at,
                "one value is needed, and this is an object or a list",
            );
            self.findings
                .push(finding.hint("point to a text, a number or a flag"));
        }
        Some(ty)
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
                let Kind::Array(entry) = list.kind else {
                    let finding =
                        Diagnostic::error(Code::NotAnArray, tasks_at, "`tasks` is not a list");
                    self.findings
                        .push(finding.hint("leave it out if an answer is about one task"));
                    return None;
                };
                let status = self.relative_pointer(&status_at)?;
                let found = self.follow(&entry, &status, &status_at);
                let state = self.check_scalar(found, &status_at)?;
                (status, self.entry_pointer(&at, "failures", &entry), state)
            }
            None => {
                let status = self.answer_pointer(&status_at)?;
                let found = self.in_answers(operation, &status, &status_at);
                let state = self.check_scalar(found, &status_at)?;
                let failures = self.answer_pointer(&failures_at);
                if let Some(failures) = &failures {
                    let found = self.in_answers(operation, failures, &failures_at);
                    self.check_scalar(found, &failures_at);
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
                let are_ids =
                    matches!(&argument.ty.kind, Kind::Array(id) if self.can_be_counted(id));
                are_ids && argument.positional && !argument.ty.nullable
            });
        if ids.is_some() && (tasks.is_none() || !ids_are_listed) {
            let finding = Diagnostic::error(
                Code::TaskIds,
                ids_at,
                "`ids` is a required list of texts or whole numbers, of an answer with `tasks`",
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
        if [&task.running, &task.done, &task.failed]
            .iter()
            .all(|states| states.is_empty())
        {
            let finding = Diagnostic::error(
                Code::NoTaskStates,
                at,
                "nothing says how this task goes on or ends",
            );
            self.findings.push(
                finding
                    .at_key()
                    .hint("list the states of the service in `running`, `done` and `failed`"),
            );
        }
        let documented = self.values_of(state);
        let mut seen: Vec<&str> = Vec::new();
        for (key, states) in lists {
            for (index, state) in states.iter().enumerate() {
                let at = pointer::join(&pointer::join(at, key), &index.to_string());
                if seen.contains(&state.as_str()) {
                    let finding = Diagnostic::error(
                        Code::RepeatedState,
                        at,
                        format!("the state `{state}` is listed twice"),
                    );
                    self.findings.push(finding.hint("a state means one thing"));
                } else if !documented.is_empty() && !documented.contains(state) {
                    let hint = match nearest(state, documented.iter().map(String::as_str)) {
                        Some(candidate) => format!("did you mean `{candidate}`?"),
                        None => format!("its values are `{}`", documented.join("`, `")),
                    };
                    let message = format!("the status has no value `{state}`");
                    self.findings
                        .push(Diagnostic::error(Code::UnknownState, at, message).hint(hint));
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
                Diagnostic::error(Code::UnassignedState, at, message)
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
            Some(TypeShape::Enumeration(Enumeration::Strings(values))) => {
                values.iter().map(|variant| variant.value.clone()).collect()
            }
            Some(TypeShape::Enumeration(Enumeration::Integers(values))) => {
                let values = values.iter().map(|variant| variant.value.to_string());
                values.collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether values of a type can be told apart without looking at how they are written.
    fn can_be_counted(&self, ty: &Type) -> bool {
        match ty.kind {
            Kind::String => true,
            Kind::Number(number) => !matches!(number, Number::F32 | Number::F64),
            Kind::Named(_) => !self.is_structured(ty),
            _ => false,
        }
    }

    /// Whether a value of a type is never an object or a list. Of any JSON it is not known.
    pub(super) fn is_scalar(&self, ty: &Type) -> bool {
        let is_plain = |ty: &Type| {
            !matches!(ty.kind, Kind::Array(_) | Kind::Map(_)) && !self.is_structured(ty)
        };
        let Kind::Named(id) = ty.kind else {
            return is_plain(ty);
        };
        match self.types.get(id.index()).map(|def| &def.shape) {
            Some(TypeShape::Union(union)) => {
                let mut variants = union.variants.iter();
                variants.all(|(_, variant)| is_plain(variant))
            }
            _ => is_plain(ty),
        }
    }

    pub(super) fn is_structured(&self, ty: &Type) -> bool {
        let Kind::Named(id) = ty.kind else {
            return false;
        };
        let def = self.types.get(id.index());
        def.is_some_and(|def| !matches!(def.shape, TypeShape::Enumeration(_)))
    }

    /// A list of texts; numbers and flags that nobody quoted count as what they look like.
    pub(super) fn texts(&self, at: &str) -> Vec<String> {
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
