//! What rules are asked about: a thing, and what has changed of it.

use crate::emit::surface::{Fact, Subject, Thing};

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A thing that was not there before.
    Added(Subject),
    /// A thing that is no longer there.
    Removed(Subject),
    /// A fact about a thing that was there before.
    Changed(Subject, Fact),
    /// A fact about any thing.
    Any(Fact),
}

/// What has changed.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The thing before; nothing if it is new.
    pub before: Option<&'a Thing>,
    /// The thing now; nothing if it is gone.
    pub after: Option<&'a Thing>,
    /// What held the thing before.
    pub holder: Option<&'a Thing>,
    /// Which of several facts: the keyword of a limit.
    pub which: &'a str,
    /// The fact before.
    pub old: Option<&'a str>,
    /// The fact now.
    pub new: Option<&'a str>,
    /// Code that used the thing still compiles, and means something else: what it names goes by what
    /// another thing went by, or values of one type have changed places.
    pub is_silent: bool,
}

impl<'a> Case<'a> {
    /// The thing as it is now, or as it was.
    pub fn thing(&self) -> Option<&'a Thing> {
        self.after.or(self.before)
    }

    /// Whether the thing goes to the service, before and now.
    pub fn is_sent(&self) -> bool {
        self.thing().is_some_and(|thing| thing.usage.sent)
    }

    /// Whether the thing comes from the service, before or now.
    pub fn is_received(&self) -> bool {
        self.thing().is_some_and(|thing| thing.usage.received)
    }

    /// Whether another fact of the thing has changed too.
    pub fn changes(&self, fact: Fact) -> bool {
        let value = |thing: Option<&'a Thing>| thing.and_then(|thing| thing.fact(fact));
        value(self.before) != value(self.after)
    }

    /// Whether a fact is said on one side only.
    pub fn changes_presence(&self, fact: Fact) -> bool {
        self.changes_presence_of(fact, "")
    }

    /// The same of one of several facts.
    pub fn changes_presence_of(&self, fact: Fact, which: &str) -> bool {
        let key = (fact, which.to_owned());
        let is_said = |thing: Option<&Thing>| thing.is_some_and(|it| it.facts.contains_key(&key));
        is_said(self.before) != is_said(self.after)
    }

    /// Whether the thing now has a fact.
    pub fn has(&self, fact: Fact, value: &str) -> bool {
        self.thing().and_then(|thing| thing.fact(fact)) == Some(value)
    }

    /// Both as numbers.
    pub fn numbers(&self) -> Option<(f64, f64)> {
        let number = |text: Option<&str>| text?.parse::<f64>().ok();
        Some((number(self.old)?, number(self.new)?))
    }
}
