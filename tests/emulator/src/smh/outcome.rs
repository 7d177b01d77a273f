//! What became of the items of a batch, one by one and all together.

use serde_json::{Value, json};

use super::envelope::Refusal;
use super::state::Smh;
use crate::answer::set;

/// One item after it was tried. It is named by its id in the bin, by its path,
/// or by both.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    /// The status of a success.
    result: Result<u16, Refusal>,
    path: Option<Vec<String>>,
    item: Option<i64>,
}

impl Outcome {
    /// A restored item and its final path.
    pub(super) fn of_restore(item: i64, result: Result<Vec<String>, Refusal>) -> Self {
        let (result, path) = match result {
            Ok(path) => (Ok(200), Some(path)),
            Err(refusal) => (Err(refusal), None),
        };
        Self {
            result,
            path,
            item: Some(item),
        }
    }

    /// A deleted path, and the item of the bin it has become unless it was
    /// deleted for good.
    pub(super) fn of_deletion(path: Vec<String>, result: Result<Option<i64>, Refusal>) -> Self {
        let (result, item) = match result {
            Ok(Some(item)) => (Ok(200), Some(item)),
            Ok(None) => (Ok(204), None),
            Err(refusal) => (Err(refusal), None),
        };
        Self {
            result,
            path: Some(path),
            item,
        }
    }
}

/// 200 if every item succeeded, 207 otherwise.
pub(super) fn overall_status(outcomes: &[Outcome]) -> u16 {
    if outcomes.iter().all(|outcome| outcome.result.is_ok()) {
        200
    } else {
        207
    }
}

/// As [`overall_status`], but 400 if no item succeeded: the second version of
/// the query for tasks tells these apart.
pub(super) fn overall_status_v2(outcomes: &[Outcome]) -> u16 {
    let has_success = outcomes.iter().any(|outcome| outcome.result.is_ok());
    if has_success {
        overall_status(outcomes)
    } else {
        400
    }
}

impl Smh {
    pub(super) fn outcomes_json(&self, outcomes: &[Outcome]) -> Vec<Value> {
        outcomes
            .iter()
            .map(|outcome| self.outcome_json(outcome))
            .collect()
    }

    fn outcome_json(&self, outcome: &Outcome) -> Value {
        let mut object = match &outcome.result {
            Ok(status) => json!({ "status": self.number(i64::from(*status)) }),
            Err(refusal) => json!({
                "status": self.number(i64::from(refusal.status)),
                "code": refusal.code,
                "message": refusal.message,
            }),
        };
        if let Some(path) = &outcome.path {
            set(&mut object, "path", path.as_slice());
        }
        if let Some(item) = outcome.item {
            set(&mut object, "recycledItemId", self.number(item));
        }
        object
    }
}
