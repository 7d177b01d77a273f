//! Reads what came of the items of a task from the response that says how it ended.

use std::mem;

use serde_json::Value;

use crate::runtime::batch::BatchEntry;
use crate::runtime::batch::Outcome;
use crate::runtime::batch::outcome::OutcomeOf;
use crate::runtime::batch::results::{Matched, id_at};
use crate::runtime::error::{ErrorCode, scrub};
use crate::runtime::response::Response;
use crate::runtime::settle::settled::Settled;
use crate::runtime::task::watch::Ended;
use crate::runtime::task::{Polled, TaskEnd};

/// What a task came to, as far as it matters to its items.
pub(crate) struct Told<R: Settled> {
    end: TaskEnd<()>,
    /// What the response says about each item, in their order; nothing for those that it does not mention.
    pub(crate) items: Vec<Option<OutcomeOf<R>>>,
    /// Results that belong to none of the items.
    pub(crate) unmatched: Vec<R::Result>,
    /// Why the task failed.
    code: Option<R::Code>,
    message: Option<String>,
}

impl<R: Settled> Told<R> {
    /// What the last response of a watch says about its task and the items of these names.
    pub(crate) fn read((end, response): &Ended<R::Asking>, names: &[Option<String>]) -> Self {
        let mut told = Self {
            end: state_of(end),
            items: names.iter().map(|_| None).collect(),
            unmatched: Vec::new(),
            code: None,
            message: None,
        };
        // In any other state results are not final.
        let is_over = matches!(
            end,
            TaskEnd::Done(_) | TaskEnd::Partial(_) | TaskEnd::Failed(_)
        );
        if let Some(response) = response
            && is_over
            && let Ok(document) = response.raw.json::<Value>()
            && let Some(task) = only_task::<R>(&document)
        {
            told.read_results(task, names, response);
            told.read_reason(task, response);
        }
        told
    }

    fn read_results(
        &mut self,
        task: &Value,
        names: &[Option<String>],
        response: &Response<R::Code>,
    ) {
        let results = R::RESULTS.and_then(|at| task.pointer(at)?.as_array());
        if let (Some(results), Some(rules)) = (results, &R::RULES.result) {
            let names = names.iter().map(Option::as_deref);
            let matched = Matched::of(names, results, rules, &response.raw.secrets);
            self.items = matched.outcomes;
            self.unmatched = matched.unmatched;
        }
    }

    fn read_reason(&mut self, task: &Value, response: &Response<R::Code>) {
        let rules = <R::Asking as Polled>::RULES;
        let text = |at: Option<&str>| Some(scrub(id_at(task, at?)?, &response.raw.secrets));
        let code = text(rules.code);
        let code = code.map(|code| R::Code::from_wire(&code));
        let (code, message) = match (code, text(rules.message)) {
            // Words, then: it stands where a service gives one or the other.
            (Some(code), None) if !code.is_documented() => (None, Some(code.as_str().to_owned())),
            told => told,
        };
        self.code = code;
        self.message = message;
    }

    /// Puts what came of an item into its entry, if that is pending: what the response says about the
    /// item itself, else what the end of the task says, which may stand for others, too.
    pub(crate) fn settle(
        &self,
        entry: &mut BatchEntry<R>,
        own: Option<OutcomeOf<R>>,
        is_alone: bool,
    ) {
        let pending = mem::replace(&mut entry.outcome, Outcome::NotSent { error: None });
        entry.outcome = match (own, &self.end, pending) {
            (Some(own), _, Outcome::Pending { .. }) => own,
            (None, TaskEnd::Done(()), Outcome::Pending { result, .. }) => Outcome::Done(result),
            (None, TaskEnd::Failed(()), Outcome::Pending { result, .. }) if is_alone => {
                Outcome::Failed {
                    code: self.code.clone(),
                    message: self.message.clone(),
                    result,
                    error: None,
                }
            }
            (
                None,
                TaskEnd::Failed(()) | TaskEnd::Partial(()) | TaskEnd::Unknown(()),
                Outcome::Pending { result, .. },
            ) => Outcome::Unknown {
                result,
                error: None,
            },
            (_, _, other) => other,
        };
    }
}

fn state_of<T>(end: &TaskEnd<T>) -> TaskEnd<()> {
    match end {
        TaskEnd::Done(_) => TaskEnd::Done(()),
        TaskEnd::Partial(_) => TaskEnd::Partial(()),
        TaskEnd::Failed(_) => TaskEnd::Failed(()),
        TaskEnd::Unknown(_) => TaskEnd::Unknown(()),
        TaskEnd::StillRunning(_) => TaskEnd::StillRunning(()),
    }
}

/// What the response says about the task, of which it tells alone: one was asked about.
fn only_task<R: Settled>(document: &Value) -> Option<&Value> {
    let Some(list) = <R::Asking as Polled>::RULES.tasks else {
        return Some(document);
    };
    match document.pointer(list)?.as_array()?.as_slice() {
        [task] => Some(task),
        _ => None,
    }
}
