//! Batches: an array of items that is sent in parts.

use super::expression::{relative_pointer, response_pointer};
use super::{Call, matching};
use crate::diagnostic::{Code, Findings, Place};
use crate::ir::{Batch, BatchResult, BatchWatch, Kind, Match, Type, WireName};
use crate::spec::extensions;
use crate::spec::node::Node;

impl Call<'_, '_> {
    pub(super) fn batch(self, findings: &mut Findings) -> Option<Batch> {
        let node = self.draft.node.get(extensions::BATCH)?;
        let items_node = node.get("items")?;
        let items = self.argument(items_node, findings)?;
        let argument = self.draft.arguments.get(items)?;
        let (Kind::Array(item), Some(limit), true) = (
            &argument.ty.kind,
            argument.ty.limits.max_items,
            argument.positional && !argument.ty.nullable,
        ) else {
            findings.error(
                Code::BatchItems,
                items_node,
                "the items of a batch are a required array with `maxItems`",
                "the largest array that the service takes is the size of a batch",
            );
            return None;
        };
        let key = self.item_key(node, item, findings);
        let results = match node.get("results") {
            Some(results) => self.results(results, findings)?,
            None => None,
        };
        let task = node.get("task").and_then(|task| {
            let pointer = response_pointer(task, findings)?;
            let found = self.in_responses(&pointer, task, findings);
            self.scalar(found, task, findings);
            Some(pointer)
        });
        let result = match &results {
            Some((_, entry)) => Some(self.batch_result(node, entry, findings)?),
            None => None,
        };
        let watch = node.get("watch").and_then(|node| watch(node, findings));
        let done = self.batch_done(node, results.is_some(), findings);
        Some(Batch {
            items,
            items_at: items_node.id(),
            item: (**item).clone(),
            limit,
            key,
            results,
            task,
            done,
            result,
            watch,
        })
    }

    /// The pointer to the results and what a result is; the outer `None` if they are unusable.
    #[allow(
        clippy::option_option,
        reason = "an unusable array is not a missing one"
    )]
    fn results(self, node: Node<'_>, findings: &mut Findings) -> Option<Option<(String, Type)>> {
        let Some(pointer) = response_pointer(node, findings) else {
            return Some(None);
        };
        let (_, array) = self.in_responses(&pointer, node, findings)?;
        let Kind::Array(entry) = array.kind else {
            findings.error(
                Code::NotAnArray,
                node,
                "the results of a batch are an array",
                "point to the array",
            );
            return None;
        };
        Some(Some((pointer, *entry)))
    }

    /// The pointer to what names an item, which only objects need.
    fn item_key(self, batch: Node<'_>, item: &Type, findings: &mut Findings) -> Option<String> {
        if batch.has("key") {
            return self.entry_pointer(batch, "key", item, findings);
        }
        if self.is_structured(item) {
            findings.error(
                Code::BatchKey,
                Place::key(batch),
                "the items of this batch are objects",
                "say with `key: /…` which of their properties tells them apart",
            );
        }
        None
    }

    /// When a batch without results is done; and nothing may be said of results that are not there.
    fn batch_done(
        self,
        batch: Node<'_>,
        has_results: bool,
        findings: &mut Findings,
    ) -> Option<Match> {
        let (useless, why) = if has_results {
            ("done", "the results say what is done")
        } else {
            ("result", "there are no `results`")
        };
        if let Some(node) = batch.get(useless) {
            findings.error(
                Code::UselessBatchKey,
                Place::key(node),
                format!("`{useless}` has no effect: {why}"),
                "remove it",
            );
        }
        if has_results {
            return None;
        }
        let done = batch.get("done")?;
        let field = done.get("field")?;
        let pointer = relative_pointer(field, findings)?;
        let found = self.in_responses(&pointer, field, findings);
        self.scalar(found, field, findings)?;
        Some(matching(done, pointer))
    }

    fn batch_result(
        self,
        batch: Node<'_>,
        entry: &Type,
        findings: &mut Findings,
    ) -> Option<BatchResult> {
        let Some(node) = batch.get("result") else {
            findings.error(
                Code::BatchResult,
                Place::key(batch),
                "`result` is missing",
                "say how the result of an item is read",
            );
            return None;
        };
        let pending = match node.get("pending") {
            Some(pending) => Some(self.entry_match(pending, entry, findings)?),
            None => None,
        };
        Some(BatchResult {
            item: self.item_pointer(node, entry, findings)?,
            pending,
            task: self.entry_pointer(node, "task", entry, findings),
            done: self.entry_match(node.get("done")?, entry, findings)?,
            code: self.entry_pointer(node, "code", entry, findings),
            message: self.entry_pointer(node, "message", entry, findings),
        })
    }

    /// The pointer to what says which item an entry is about: a scalar, or the names of a path.
    fn item_pointer(
        self,
        result: Node<'_>,
        entry: &Type,
        findings: &mut Findings,
    ) -> Option<String> {
        let node = result.get("item")?;
        let pointer = relative_pointer(node, findings)?;
        let (_, ty) = self.follow(entry, &pointer, node, findings)?;
        let is_path = matches!(&ty.kind, Kind::Array(name) if name.kind == Kind::String);
        if !is_path && !self.is_scalar(&ty) {
            findings.error(
                Code::NotAScalar,
                node,
                "an item is told by a string, a number or an array of strings",
                "point to the value that names the item",
            );
        }
        Some(pointer)
    }

    fn entry_match(self, node: Node<'_>, entry: &Type, findings: &mut Findings) -> Option<Match> {
        let field = self.entry_pointer(node, "field", entry, findings)?;
        Some(matching(node, field))
    }
}

fn watch(node: Node<'_>, findings: &mut Findings) -> Option<BatchWatch> {
    let results = node.get("results");
    Some(BatchWatch {
        operation: WireName::new(node.string_of("operation")?),
        argument: WireName::new(node.string_of("argument")?),
        results: results
            .and_then(|results| Some((relative_pointer(results, findings)?, results.id()))),
        at: node.id(),
    })
}
