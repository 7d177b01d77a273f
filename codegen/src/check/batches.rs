//! Batches can be split, and what ends them and pages can happen.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Batch, Match, Operation};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for operation in &api.operations {
        if let Some(batch) = &operation.batch {
            minimum(operation, batch, findings);
            matches(every_match(batch), findings);
        }
        let more = operation.pages.iter().flat_map(|pages| &pages.more);
        matches(more, findings);
    }
}

fn minimum(operation: &Operation, batch: &Batch, findings: &mut Findings) {
    let items = operation.arguments.get(batch.items);
    let least = items.and_then(|items| items.ty.limits.min_items);
    if least.is_some_and(|least| least > 1) {
        findings.error(
            Code::BatchMinimum,
            batch.items_at,
            "the last batch may have a single item, and this array needs more",
            "only an array with a `minItems` of 1 at most can be split",
        );
    }
}

fn every_match(batch: &Batch) -> impl Iterator<Item = &Match> {
    let of_result = batch.result.iter();
    let of_result =
        of_result.flat_map(|result| [Some(&result.done), result.pending.as_ref()].into_iter());
    of_result.flatten().chain(&batch.done)
}

fn matches<'a>(every: impl Iterator<Item = &'a Match>, findings: &mut Findings) {
    for one in every {
        if one.values.is_empty() {
            findings.error(
                Code::NothingMatches,
                one.values_at,
                "`values` is empty, so nothing ever matches",
                "list the values that are meant",
            );
        }
    }
}
