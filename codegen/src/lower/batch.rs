//! Batches: what the document says about sending a list of items in parts.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Batch, BatchResult, Kind, Match, Operation, Type};
use crate::spec::{extensions, pointer};

impl Lowering<'_> {
    pub(super) fn batch(&mut self, operation: &Operation) -> Option<Batch> {
        let at = pointer::join(&operation.at, extensions::BATCH);
        self.document.raw(&at)?;
        let items_at = pointer::join(&at, "items");
        let items = self.argument_of(operation, &items_at)?;
        let argument = operation.arguments.get(items)?;
        let (Kind::Array(item), Some(limit), true) = (
            &argument.ty.kind,
            argument.ty.limits.max_items,
            argument.positional && !argument.ty.nullable,
        ) else {
            let message = "the items of a batch are a required list with `maxItems`";
            let finding = Diagnostic::error(Code::BatchItems, items_at, message);
            self.findings.push(
                finding.hint("the largest list that the service takes is the size of a batch"),
            );
            return None;
        };
        if argument.ty.limits.min_items.is_some_and(|least| least > 1) {
            let message = "the last batch may have a single item, and this list needs more";
            let finding = Diagnostic::error(Code::BatchMinimum, &items_at, message);
            self.findings
                .push(finding.hint("only a list with a `minItems` of 1 at most can be split"));
        }
        let item = (**item).clone();
        let key = self.item_key(&at, &item);
        let results_at = pointer::join(&at, "results");
        let results = self.answer_pointer(&results_at);
        let results = match results {
            Some(pointer) => {
                let (_, list) = self.in_answers(operation, &pointer, &results_at)?;
                let Kind::Array(entry) = list.kind else {
                    let finding = Diagnostic::error(
                        Code::NotAnArray,
                        results_at,
                        "the results of a batch are a list",
                    );
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
            let found = self.in_answers(operation, task, &task_at);
            self.check_scalar(found, &task_at);
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

    /// The pointer to what names an item, which only objects need.
    fn item_key(&mut self, batch_at: &str, item: &Type) -> Option<String> {
        let at = pointer::join(batch_at, "key");
        if self.document.raw(&at).is_some() {
            return self.entry_pointer(batch_at, "key", item);
        }
        if self.is_structured(item) {
            let finding = Diagnostic::error(
                Code::BatchKey,
                batch_at,
                "the items of this batch are objects",
            )
            .at_key();
            self.findings.push(
                finding.hint("say with `key: /…` which of their properties tells them apart"),
            );
        }
        None
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
            let finding = Diagnostic::error(
                Code::UselessBatchKey,
                useless_at,
                format!("`{useless}` has no effect: {why}"),
            );
            self.findings.push(finding.at_key().hint("remove it"));
        }
        let at = pointer::join(batch_at, "done");
        if results || self.document.raw(&at).is_none() {
            return None;
        }
        let field_at = pointer::join(&at, "field");
        let field = self.relative_pointer(&field_at)?;
        let found = self.in_answers(operation, &field, &field_at);
        self.check_scalar(found, &field_at)?;
        Some(Match {
            field,
            values: self.values(&at),
        })
    }

    fn batch_result(&mut self, batch_at: &str, entry: &Type) -> Option<BatchResult> {
        let at = pointer::join(batch_at, "result");
        if self.document.raw(&at).is_none() {
            let finding =
                Diagnostic::error(Code::BatchResult, batch_at, "`result` is missing").at_key();
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
            item: self.item_pointer(&at, entry)?,
            pending,
            task: self.entry_pointer(&at, "task", entry),
            done: self.matching(&pointer::join(&at, "done"), entry)?,
            code: self.entry_pointer(&at, "code", entry),
            message: self.entry_pointer(&at, "message", entry),
        })
    }

    /// The pointer to what says which item an entry is about: a scalar, or the names of a path.
    fn item_pointer(&mut self, result_at: &str, entry: &Type) -> Option<String> {
        let at = pointer::join(result_at, "item");
        let pointer = self.relative_pointer(&at)?;
        let (_, ty) = self.follow(entry, &pointer, &at)?;
        let is_path = matches!(&ty.kind, Kind::Array(name) if name.kind == Kind::String);
        if !is_path && !self.is_scalar(&ty) {
            let message = "an item is told by a text, a number or a list of texts";
            let finding = Diagnostic::error(Code::NotAScalar, at, message);
            self.findings
                .push(finding.hint("point to the value that names the item"));
        }
        Some(pointer)
    }

    fn matching(&mut self, at: &str, entry: &Type) -> Option<Match> {
        Some(Match {
            field: self.entry_pointer(at, "field", entry)?,
            values: self.values(at),
        })
    }

    /// The values of a match, at least one.
    fn values(&mut self, match_at: &str) -> Vec<String> {
        let at = pointer::join(match_at, "values");
        let values = self.texts(&at);
        if values.is_empty() {
            let finding = Diagnostic::error(
                Code::NothingMatches,
                at,
                "`values` is empty, so nothing ever matches",
            );
            self.findings
                .push(finding.hint("list the values that are meant"));
        }
        values
    }
}
