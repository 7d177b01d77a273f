//! Reads what each result of a list says, and finds the item that it is about.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::batch::items::text_at;
use crate::runtime::batch::outcome::Outcome;
use crate::runtime::batch::rules::ResultRules;
use crate::runtime::description::Match;
use crate::runtime::error::{ErrorCode, scrub};
use crate::runtime::value::Secret;

/// What a list of results says.
pub(crate) struct Matched<T, C: ErrorCode> {
    /// The outcome of each item, in their order; nothing for those that it does not mention.
    pub(crate) outcomes: Vec<Option<Outcome<T, C>>>,
    /// Results that belong to none of the items.
    pub(crate) unmatched: Vec<T>,
}

impl<T: DeserializeOwned, C: ErrorCode> Matched<T, C> {
    /// What these results say about the items of these names.
    pub(crate) fn of<'a>(
        names: impl Iterator<Item = Option<&'a str>>,
        results: &[Value],
        rules: &ResultRules,
        secrets: &[Secret],
    ) -> Self {
        let names = Names::of(names);
        let mut outcomes: Vec<Option<Outcome<T, C>>> = Vec::new();
        outcomes.resize_with(names.count, || None);
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
        Self {
            outcomes,
            unmatched,
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
    pub(crate) fn met_by(&self, entry: &Value) -> Option<bool> {
        let text = text_at(entry, self.field)?;
        Some(self.values.contains(&text.as_ref()))
    }
}

fn decode<T: DeserializeOwned>(entry: &Value) -> Option<T> {
    T::deserialize(entry).ok()
}

/// The string or number at this place.
pub(crate) fn id_at(value: &Value, pointer: &str) -> Option<String> {
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
    /// Of all items, those without a name included.
    count: usize,
}

impl<'a> Names<'a> {
    fn of(items: impl Iterator<Item = Option<&'a str>>) -> Self {
        let mut names = Self {
            exact: HashMap::new(),
            bare: HashMap::new(),
            count: 0,
        };
        for (index, name) in items.enumerate() {
            names.count += 1;
            if let Some(name) = name {
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
