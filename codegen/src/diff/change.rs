//! What is told of a comparison: changes, the worst first.

use super::advice::OldVersion;
use super::rule::{Rule, Verdict};
use crate::spec::document::Written;

/// Everything that has changed, the worst first.
#[derive(Debug, Default)]
pub struct Diff {
    /// The changes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug)]
pub struct Change {
    /// The kind of change.
    pub rule: &'static Rule,
    /// What the thing is.
    pub subject: &'static str,
    /// What it is called in Rust now, or was called.
    pub name: String,
    /// Why it is what the rule says.
    pub reason: String,
    /// Other things of which the same is to be said, by what they are called in Rust.
    pub also: Vec<String>,
    /// What it may be called now, or may have been called before.
    pub perhaps: Option<String>,
    /// What becomes of callers who stay on the version before.
    pub old_version: OldVersion,
    /// How it was.
    pub old: Option<Side>,
    /// How it is now.
    pub new: Option<Side>,
}

/// One side of a change.
#[derive(Debug)]
pub struct Side {
    /// Where it is written.
    pub written: Option<Written>,
    /// What the thing is called.
    pub named: String,
    /// All that is said of it.
    pub facts: Vec<String>,
    /// What has changed of it.
    pub value: Option<String>,
}

impl Change {
    /// Why, and what else it may be.
    pub(super) fn told(&self) -> String {
        let reason = &self.reason;
        match &self.perhaps {
            Some(name) if self.new.is_none() => format!("{reason}; perhaps renamed to `{name}`"),
            Some(name) => format!("{reason}; perhaps `{name}` before"),
            None => reason.clone(),
        }
    }

    /// What becomes of callers who stay on the version before, where a reader may want to know.
    pub(super) fn stay(&self) -> Option<String> {
        let is_fine =
            self.rule.verdict == Verdict::Compatible && self.old_version <= OldVersion::Works;
        (!is_fine).then(|| format!("old version {}", self.old_version))
    }

    /// The chapter that it belongs to.
    pub(super) fn chapter(&self) -> &'static str {
        let rule = self.rule;
        match rule.verdict {
            _ if rule.is_dangerous => "Look at these first",
            Verdict::Breaking if rule.is_at_run_time => {
                "Breaking at run time: the same code asks for something else"
            }
            Verdict::Breaking => "Breaking: code stops compiling",
            Verdict::Behaviour => "Behaviour only",
            Verdict::Compatible if rule.is_description() => "Said otherwise",
            Verdict::Compatible => "Compatible",
        }
    }
}

impl Diff {
    /// How many changes have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        let of_verdict = self
            .changes
            .iter()
            .filter(|change| change.rule.verdict == verdict);
        of_verdict.count()
    }

    /// The worst of all verdicts.
    pub fn worst(&self) -> Option<Verdict> {
        self.changes.iter().map(|change| change.rule.verdict).min()
    }

    /// Adds the changes of another document.
    pub fn extend(&mut self, other: Self) {
        self.changes.extend(other.changes);
        self.sort();
    }

    pub(super) fn sort(&mut self) {
        // No compiler tells of what breaks at run time; what is only said comes last.
        self.changes.sort_by_key(|change| {
            let rule = change.rule;
            (
                !rule.is_dangerous,
                rule.verdict,
                rule.stops_compiling(),
                rule.is_description(),
            )
        });
    }
}
