//! A rule: one kind of change, what it does to callers, and what they have to do.

use super::advice::{Advice, OldVersion, Stay};
use super::case::{Case, On};
use crate::emit::surface::{EXAMPLE, Fact};
use serde::Serialize;
use std::fmt;

/// What a change does to callers, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Code that calls the client stops compiling, or asks for something else on the wire.
    Breaking,
    /// The same code compiles and asks for the same; the client or the service does something else.
    Behaviour,
    /// Nothing that worked before changes.
    Compatible,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Compatible => "compatible",
        })
    }
}

/// One kind of change.
#[derive(Debug)]
pub struct Rule {
    /// What it is called.
    pub id: &'static str,
    /// What it is about.
    pub on: On,
    /// When it applies; the first rule that does is taken.
    pub when: fn(&Case<'_>) -> bool,
    /// What it does to callers.
    pub verdict: Verdict,
    /// Nobody notices it until something is lost, so it is shown first.
    pub is_dangerous: bool,
    /// What breaks still compiles: it asks for something else on the wire.
    pub is_at_run_time: bool,
    /// Why, with `{…}` for what has changed.
    pub reason: &'static str,
    /// What has to be done, and by whom.
    pub advice: Advice,
    /// What becomes of callers who stay on the version before.
    pub stay: Stay,
}

impl Rule {
    /// A rule that always applies.
    pub(super) const fn new(
        id: &'static str,
        on: On,
        verdict: Verdict,
        reason: &'static str,
        advice: Advice,
    ) -> Self {
        Self {
            id,
            on,
            when: |_| true,
            verdict,
            is_dangerous: false,
            is_at_run_time: false,
            reason,
            advice,
            stay: Stay::of(on),
        }
    }

    /// The same, where this is so.
    pub(super) const fn when(mut self, when: fn(&Case<'_>) -> bool) -> Self {
        self.when = when;
        self
    }

    /// The same, shown first.
    pub(super) const fn dangerous(mut self) -> Self {
        self.is_dangerous = true;
        self
    }

    /// The same, where callers still compile.
    pub(super) const fn at_run_time(mut self) -> Self {
        self.is_at_run_time = true;
        self
    }

    /// The same, where this becomes of callers who stay on the version before.
    pub(super) const fn stay(mut self, stay: OldVersion) -> Self {
        self.stay = Stay::both(stay);
        self
    }

    /// The same, by the direction in which the thing goes.
    pub(super) const fn stay_by(mut self, sent: OldVersion, received: OldVersion) -> Self {
        self.stay = Stay { sent, received };
        self
    }

    /// Whether code that calls the client stops compiling.
    pub fn stops_compiling(&self) -> bool {
        self.verdict == Verdict::Breaking && !self.is_at_run_time
    }

    /// Whether it changes nothing but what is said.
    pub fn is_description(&self) -> bool {
        self.on == On::Any(Fact::Docs)
    }

    /// The verdict in words.
    pub(super) fn verdict_words(&self) -> &'static str {
        match self.verdict {
            Verdict::Breaking if self.is_at_run_time => "breaking at run time",
            Verdict::Breaking => "breaking",
            Verdict::Behaviour => "behaviour",
            Verdict::Compatible => "compatible",
        }
    }

    /// Whether it is about this.
    pub fn applies(&self, on: On, case: &Case<'_>) -> bool {
        let is_about = match (self.on, on) {
            (On::Any(own), On::Changed(_, fact)) => own == fact,
            (own, on) => own == on,
        };
        is_about && (self.when)(case)
    }

    /// Why, in words.
    pub fn reason(&self, case: &Case<'_>) -> String {
        let thing = case.thing();
        let name = thing.map_or("", |thing| thing.shown.as_str());
        let wire = thing.and_then(|thing| thing.key.path.last());
        let word = thing.map_or("", |thing| thing.key.subject.word());
        let mut text = self.reason.to_owned();
        for (mark, value) in [
            ("{name}", name),
            ("{wire}", wire.map_or("", String::as_str)),
            ("{word}", word),
            ("{which}", case.which),
        ] {
            text = text.replace(mark, &short(value));
        }
        // What a document says comes last, so that none of it is taken for a mark.
        let mut parts = text.split("{old}");
        let first = parts.next().unwrap_or_default().to_owned();
        let absent = match self.on {
            On::Changed(_, Fact::Limit) => "no limit",
            On::Changed(_, Fact::Constant) => "any",
            On::Changed(_, Fact::Accept) => "application/json",
            On::Changed(_, Fact::Style) => "the usual style",
            On::Changed(_, Fact::Spelling) => "itself",
            On::Changed(_, Fact::Part) => "its usual type",
            On::Any(Fact::Docs) if case.which == EXAMPLE => "none",
            _ => "nothing",
        };
        let (old, new) = apart(case.old.unwrap_or(absent), case.new.unwrap_or(absent));
        let quoted = |said: Option<&str>, shown: String| match said {
            Some(_) if self.is_description() => format!("“{shown}”"),
            _ => shown,
        };
        let (old, new) = (quoted(case.old, old), quoted(case.new, new));
        let fill = |part: &str| part.replace("{new}", &new);
        parts.fold(fill(&first), |text, part| {
            format!("{text}{old}{}", fill(part))
        })
    }
}

/// Nothing was said of it before.
pub(super) fn is_new(case: &Case<'_>) -> bool {
    case.old.is_none()
}

/// Nothing is said of it any more.
pub(super) fn is_gone(case: &Case<'_>) -> bool {
    case.new.is_none()
}

/// The longest value of a document that is shown in a reason, in characters.
const LONGEST: usize = 160;

/// One line, not too long, and nothing that ends code.
pub fn short(text: &str) -> String {
    cut(&line(text))
}

fn line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace('`', "'")
}

fn cut(line: &str) -> String {
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}

/// Words that are shown before the first that differs, if the whole would be too long.
const WORDS_BEFORE: usize = 5;

/// Two values in a line each, so that one sees where they differ.
fn apart(old: &str, new: &str) -> (String, String) {
    let (old, new) = (line(old), line(new));
    let is_long = |text: &str| text.chars().nth(LONGEST).is_some();
    if !is_long(&old) && !is_long(&new) {
        return (old, new);
    }
    let pairs = old.split(' ').zip(new.split(' '));
    let equal = pairs.take_while(|(old, new)| old == new).count();
    let from = equal.saturating_sub(WORDS_BEFORE);
    let rest = |text: &str| {
        let words: Vec<&str> = text.split(' ').skip(from).collect();
        let before = if from > 0 { "…" } else { "" };
        cut(&format!("{before}{}", words.join(" ")))
    };
    (rest(&old), rest(&new))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, apart};

    #[test]
    fn long_values_are_shown_where_they_differ() {
        let same = "word ".repeat(60);
        let (old, new) = apart(&format!("{same}in francs."), &format!("{same}in cents."));
        assert_eq!(old, "…word word word word in francs.");
        assert_eq!(new, "…word word word word in cents.");
        assert_eq!(apart("a  b", "a c"), ("a b".to_owned(), "a c".to_owned()));
        let (old, _) = apart(&"long".repeat(100), "short");
        assert_eq!(old.chars().count(), LONGEST + 1);
    }
}
