//! Comparing two surfaces, thing by thing and fact by fact.

use super::advice::OldVersion;
use super::case::{Case, On};
use super::rule::Rule;
use super::rules::find;
use crate::emit::surface::{Fact, FactKey, IN_FORM, Key, Subject, Surface, Thing};
use crate::node_id::NodeId;
use std::collections::{BTreeMap, BTreeSet};

/// Something that differs, before anybody has looked where it is written.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) rule: &'static Rule,
    pub(super) on: On,
    pub(super) which: String,
    /// What it was, as the old document has it.
    pub(super) before: Option<Thing>,
    pub(super) after: Option<Thing>,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) reason: String,
    /// Other things of which the same is to be told.
    pub(super) also: Vec<String>,
    /// Where both sides are written.
    pub(super) places: [Option<NodeId>; 2],
    /// What becomes of callers who stay on the version before.
    pub(super) old_version: OldVersion,
}

impl Difference {
    pub(super) fn new(rule: &'static Rule, on: On, case: &Case<'_>) -> Self {
        Self {
            rule,
            on,
            which: case.which.to_owned(),
            before: case.before.cloned(),
            after: case.after.cloned(),
            old: case.old.map(str::to_owned),
            new: case.new.map(str::to_owned),
            reason: rule.reason(case),
            also: Vec::new(),
            places: [None, None],
            old_version: rule.stay.worst(case),
        }
    }

    /// What the thing is called in Rust.
    pub(super) fn shown(&self) -> Option<&str> {
        let thing = self.after.as_ref().or(self.before.as_ref());
        thing.map(|thing| thing.shown.as_str())
    }

    /// Tells of the things of another that the same is to be told of them.
    pub(super) fn absorb(&mut self, other: Self) {
        self.also.extend(other.shown().map(str::to_owned));
        self.also.extend(other.also);
    }
}

/// Everything that differs, in the order of the things. What is the same thing has one key.
pub(super) fn compare(old: &Surface, new: &Surface) -> Vec<Difference> {
    let mut comparison = Comparison {
        old,
        new,
        found: Vec::new(),
    };
    let keys: BTreeSet<&Key> = old.things.keys().chain(new.things.keys()).collect();
    for key in keys {
        comparison.thing(key);
    }
    comparison.found
}

struct Comparison<'a> {
    old: &'a Surface,
    new: &'a Surface,
    found: Vec<Difference>,
}

impl<'a> Comparison<'a> {
    fn thing(&mut self, key: &Key) {
        let before = self.old.things.get(key);
        let after = self.new.things.get(key);
        // What holds it says enough.
        let holder = key.holder();
        if holder.as_ref().is_some_and(|it| self.is_replaced(it)) {
            return;
        }
        let holder = holder.and_then(|holder| self.old.things.get(&holder));
        let whole = Case {
            before,
            after,
            holder,
            which: "",
            old: None,
            new: None,
            is_silent: false,
        };
        match (before, after) {
            (None, Some(_)) => self.push(On::Added(key.subject), whole),
            (Some(_), None) => self.push(On::Removed(key.subject), whole),
            (Some(old), Some(new)) => self.facts(key.subject, holder, old, new),
            (None, None) => {}
        }
    }

    /// Whether a holder is new, gone, or something else altogether.
    fn is_replaced(&self, holder: &Key) -> bool {
        let kind = |surface: &'a Surface| {
            let thing = surface.things.get(holder);
            thing.map(|thing| thing.fact(Fact::Kind))
        };
        kind(self.old) != kind(self.new)
    }

    fn facts(
        &mut self,
        subject: Subject,
        holder: Option<&'a Thing>,
        before: &'a Thing,
        after: &'a Thing,
    ) {
        let (olds, news): (Facts<'a>, Facts<'a>) = (&before.facts, &after.facts);
        let keys: BTreeSet<&FactKey> = olds.keys().chain(news.keys()).collect();
        let is_other = before.fact(Fact::Kind) != after.fact(Fact::Kind);
        for key in keys {
            let (old, new) = (olds.get(key), news.get(key));
            let is_told = is_other && !matches!(key.0, Fact::Kind | Fact::Name);
            if old == new || is_told || self.is_of_new_form(&key.1, before, after) {
                continue;
            }
            let case = Case {
                before: Some(before),
                after: Some(after),
                holder,
                which: &key.1,
                old: old.map(String::as_str),
                new: new.map(String::as_str),
                is_silent: self.is_silent(key.0, before, after),
            };
            self.push(On::Changed(subject, key.0), case);
        }
    }

    /// Whether a fact is about a form that the body can be on one side only, which says enough.
    fn is_of_new_form(&self, which: &str, before: &Thing, after: &Thing) -> bool {
        let Some((_, form)) = which.rsplit_once(IN_FORM) else {
            return false;
        };
        let has_form = |surface: &Surface, thing: &Thing| {
            let holder = thing.key.holder();
            let holder = holder.and_then(|holder| surface.things.get(&holder));
            let forms = holder.and_then(|holder| holder.fact(Fact::BodyAlso));
            forms.is_some_and(|forms| forms.split(", ").any(|one| one == form))
        };
        has_form(self.old, before) != has_form(self.new, after)
    }

    fn is_silent(&self, fact: Fact, before: &Thing, after: &Thing) -> bool {
        match fact {
            Fact::Order => {
                let types = |surface: &Surface, thing: &Thing| -> Vec<Option<String>> {
                    let passed = surface.passed(thing).into_iter();
                    passed
                        .map(|it| it.fact(Fact::Type).map(str::to_owned))
                        .collect()
                };
                types(self.old, before) == types(self.new, after)
            }
            Fact::Wire => {
                let mut taken = before.key.clone();
                if let (Some(last), Some(wire)) = (taken.path.last_mut(), before.fact(Fact::Wire)) {
                    wire.clone_into(last);
                }
                taken != after.key && self.new.things.contains_key(&taken)
            }
            _ => false,
        }
    }

    fn push(&mut self, on: On, case: Case<'_>) {
        let rule = find(on, &case);
        self.found
            .extend(rule.map(|rule| Difference::new(rule, on, &case)));
    }
}

type Facts<'a> = &'a BTreeMap<FactKey, String>;
