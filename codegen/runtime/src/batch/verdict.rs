//! Reads from the response to a batch what came of each item.
//!
//! From its JSON, not from the type that the document promises: one odd entry must not make all
//! others unreadable.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::batch::items::{Keyed, text_at};
use crate::runtime::batch::outcome::{Outcome, OutcomeOf};
use crate::runtime::batch::rules::{Batched, ResultRules};
use crate::runtime::description::Match;
use crate::runtime::error::{DecodeError, Error, ErrorCode, scrub};
use crate::runtime::response::Response;
use crate::runtime::value::Secret;

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
            return Self::of_each(items, results, rules, &raw.secrets);
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

    fn of_each(
        items: &[Keyed<R::Item>],
        results: &[Value],
        rules: &ResultRules,
        secrets: &[Secret],
    ) -> Self {
        let names = Names::of(items);
        let mut outcomes: Vec<Option<OutcomeOf<R>>> = items.iter().map(|_| None).collect();
        let mut unmatched = Vec::new();
        for result in results {
            let open = |index: &usize| outcomes.get(*index).is_some_and(Option::is_none);
            let index = name_of(result, rules.item).and_then(|name| names.find(&name, open));
            match index.and_then(|index| outcomes.get_mut(index)) {
                Some(outcome @ None) => *outcome = Some(rules.judge(result, secrets)),
                Some(Some(outcome)) => {
                    // Nobody can tell which of two results is right.
                    if !outcome.agrees_with(&rules.judge(result, secrets)) {
                        *outcome = Outcome::unmentioned();
                    }
                    unmatched.extend(decode(result));
                }
                None => unmatched.extend(decode(result)),
            }
        }
        let outcomes = outcomes.into_iter();
        Self {
            outcomes: outcomes
                .map(|outcome| outcome.unwrap_or_else(Outcome::unmentioned))
                .collect(),
            unmatched,
            unreadable: None,
        }
    }
}

impl ResultRules {
    fn judge<T: DeserializeOwned, C: ErrorCode>(
        &self,
        entry: &Value,
        secrets: &[Secret],
    ) -> Outcome<T, C> {
        let result = decode(entry);
        if self
            .pending
            .is_some_and(|pending| pending.met_by(entry) == Some(true))
        {
            return match self.task.and_then(|at| id_at(entry, at)) {
                Some(task) => Outcome::Pending { task, result },
                None => Outcome::Unknown {
                    result,
                    error: None,
                },
            };
        }
        let text = |at: Option<&str>| Some(scrub(id_at(entry, at?)?, secrets));
        let code = text(self.code);
        match self.done.met_by(entry) {
            Some(true) => Outcome::Done(result),
            None if code.is_none() => Outcome::Unknown {
                result,
                error: None,
            },
            Some(false) | None => Outcome::Failed {
                code: code.as_deref().map(C::from_wire),
                message: text(self.message),
                result,
                error: None,
            },
        }
    }
}

impl Match {
    /// Nothing if the entry does not say.
    fn met_by(&self, entry: &Value) -> Option<bool> {
        let text = text_at(entry, self.field)?;
        Some(self.values.contains(&text.as_ref()))
    }
}

fn decode<T: DeserializeOwned>(entry: &Value) -> Option<T> {
    T::deserialize(entry).ok()
}

/// The string or number at this place.
fn id_at(value: &Value, pointer: &str) -> Option<String> {
    let id =
        text_at(value, pointer).filter(|_| !value.pointer(pointer).is_some_and(Value::is_boolean));
    id.map(Cow::into_owned)
}

/// What a result says about which item it is about.
fn name_of<'a>(result: &'a Value, pointer: &str) -> Option<Cow<'a, str>> {
    match result.pointer(pointer)? {
        Value::Array(parts) => {
            let parts: Option<Vec<_>> = parts.iter().map(|part| text_at(part, "")).collect();
            Some(parts?.join("/").into()).filter(|name: &Cow<'_, str>| !name.is_empty())
        }
        value => text_at(value, ""),
    }
}

/// The places of the items, by name.
struct Names<'a> {
    exact: HashMap<&'a str, usize>,
    /// By the name without slashes at its ends, for paths come back without them.
    bare: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Names<'a> {
    fn of<I>(items: &'a [Keyed<I>]) -> Self {
        let mut names = Self {
            exact: HashMap::new(),
            bare: HashMap::new(),
        };
        for (index, item) in items.iter().enumerate() {
            if let Some(name) = item.key.as_deref() {
                names.exact.insert(name, index);
                names.bare.entry(bare(name)).or_default().push(index);
            }
        }
        names
    }

    /// The place of the item of this name: one that is still open, or the only one.
    fn find(&self, name: &str, open: impl Fn(&usize) -> bool) -> Option<usize> {
        if let Some(index) = self.exact.get(name) {
            return Some(*index);
        }
        let places = self.bare.get(bare(name))?;
        let only = match places.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        let mut places = places.iter();
        places.find(|index| open(index)).or(only).copied()
    }
}

fn bare(name: &str) -> &str {
    name.trim_matches('/')
}
