//! Reads from the response to a batch what came of each item.
//!
//! From its JSON, not from the type that the document promises: one odd entry must not make all
//! others unreadable.

use std::sync::Arc;

use http::StatusCode;
use serde_json::Value;

use crate::runtime::batch::items::Keyed;
use crate::runtime::batch::outcome::{Outcome, OutcomeOf};
use crate::runtime::batch::results::{Matched, id_at};
use crate::runtime::batch::rules::Batched;
use crate::runtime::error::{DecodeError, Error};
use crate::runtime::response::Response;

/// What a response says.
pub(crate) struct Verdict<R: Batched> {
    /// The outcome of each item, in their order.
    pub(crate) outcomes: Vec<OutcomeOf<R>>,
    /// Results that belong to none of the items.
    pub(crate) unmatched: Vec<R::Result>,
    /// Why nobody can tell of any item, if the response is the reason.
    pub(crate) unreadable: Option<Arc<Error<R::Code>>>,
}

impl<R: Batched> Verdict<R> {
    /// The same for all of them.
    pub(crate) fn same(count: usize, outcome: impl FnMut() -> OutcomeOf<R>) -> Self {
        Self {
            outcomes: std::iter::repeat_with(outcome).take(count).collect(),
            unmatched: Vec::new(),
            unreadable: None,
        }
    }

    /// What this response says about these items. One that does not speak of them, and does not say that
    /// all is done, is as good as one that cannot be read.
    pub(crate) fn read(items: &[Keyed<R::Item>], response: &Response<R::Code>) -> Self {
        let mut verdict = Self::interpret(items, response);
        let is_unknown = |outcome: &OutcomeOf<R>| matches!(outcome, Outcome::Unknown { .. });
        if verdict.unreadable.is_none() && verdict.outcomes.iter().all(is_unknown) {
            let raw = &response.raw;
            let problem = "it tells of no item what came of it";
            let error = DecodeError::new(&raw.operation, raw.status.as_u16(), "", problem);
            verdict.unreadable = Some(Arc::new(error.into()));
        }
        verdict
    }

    fn interpret(items: &[Keyed<R::Item>], response: &Response<R::Code>) -> Self {
        let rules = R::RULES;
        let raw = &response.raw;
        // Otherwise it goes on, or not everything was done, and nobody says what.
        let is_final = !matches!(raw.status, StatusCode::ACCEPTED | StatusCode::MULTI_STATUS);
        let is_silent = raw.body.iter().all(u8::is_ascii_whitespace) || rules.task.is_none();
        if rules.results.is_none() && rules.done.is_none() && is_silent {
            return Self::same(items.len(), || match is_final {
                true => Outcome::Done(None),
                false => Outcome::unmentioned(),
            });
        }
        let document: Value = match raw.json() {
            Ok(document) => document,
            Err(error) => {
                let error = Arc::new(Error::from(error));
                let outcome = || Outcome::Unknown {
                    result: None,
                    error: Some(Arc::clone(&error)),
                };
                return Self {
                    unreadable: Some(Arc::clone(&error)),
                    ..Self::same(items.len(), outcome)
                };
            }
        };
        let results = rules
            .results
            .and_then(|at| document.pointer(at)?.as_array());
        if let (Some(results), Some(rules)) = (results, &rules.result)
            && !results.is_empty()
        {
            let names = items.iter().map(|item| item.key.as_deref());
            let matched = Matched::of(names, results, rules, &raw.secrets);
            let outcomes = matched.outcomes.into_iter();
            return Self {
                outcomes: outcomes
                    .map(|outcome| outcome.unwrap_or_else(Outcome::unmentioned))
                    .collect(),
                unmatched: matched.unmatched,
                unreadable: None,
            };
        }
        let task = rules.task.and_then(|at| id_at(&document, at));
        let done = match (rules.results, rules.done) {
            (Some(_), _) => None,
            (None, Some(done)) => done.met_by(&document),
            (None, None) => is_final.then_some(true),
        };
        Self::same(items.len(), || match &task {
            Some(task) => Outcome::Pending {
                task: task.clone(),
                result: None,
            },
            None => match done {
                Some(true) => Outcome::Done(None),
                Some(false) => Outcome::Failed {
                    code: None,
                    message: None,
                    result: None,
                    error: None,
                },
                None => Outcome::unmentioned(),
            },
        })
    }
}
