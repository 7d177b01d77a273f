//! The whole comparison in four lines: what becomes of code, who has to act, and what becomes of callers
//! who stay on the version before.

use super::advice::{Advice, OldVersion};
use super::change::{Change, Diff};
use super::rule::Verdict;

/// The counts in a line.
pub(super) fn summary(diff: &Diff) -> String {
    if diff.changes.is_empty() {
        return "no change".to_owned();
    }
    let verdicts = [
        (Verdict::Breaking, "breaking"),
        (Verdict::Behaviour, "behaviour only"),
        (Verdict::Compatible, "compatible"),
    ];
    let counts = verdicts.map(|(verdict, word)| format!("{} {word}", diff.count(verdict)));
    counts.join(", ")
}

/// What follows, by whom it concerns; nothing where nothing has changed.
pub(super) fn consequences(diff: &Diff) -> Vec<(&'static str, String)> {
    if diff.changes.is_empty() {
        return Vec::new();
    }
    vec![
        ("code that calls the client", code(diff)),
        ("to do", to_do(diff)),
        ("callers who stay on the old version", old_version(diff)),
    ]
}

fn count(diff: &Diff, is_counted: impl Fn(&Change) -> bool) -> usize {
    let changes = diff.changes.iter();
    changes.filter(|change| is_counted(change)).count()
}

fn code(diff: &Diff) -> String {
    let stops = count(diff, |change| change.rule.stops_compiling());
    let on_wire = count(diff, |change| change.rule.is_at_run_time);
    let otherwise = diff.count(Verdict::Behaviour);
    let effects = [
        (stops, "stops compiling where it uses what has changed"),
        (on_wire, "asks for something else on the wire"),
        (otherwise, "meets other behaviour"),
    ];
    let effects = effects.into_iter().filter(|(number, _)| *number > 0);
    let effects: Vec<String> = effects
        .map(|(number, what)| format!("{what} ({number})"))
        .collect();
    match (stops, effects.is_empty()) {
        (0, true) => "compiles and does the same".to_owned(),
        (0, false) => format!("compiles, but {}", effects.join(" and ")),
        _ => effects.join("; what compiles "),
    }
}

fn to_do(diff: &Diff) -> String {
    let by_maintainer = count(diff, |change| {
        matches!(change.rule.advice, Advice::Maintainer(_))
    });
    let by_caller = count(diff, |change| {
        matches!(change.rule.advice, Advice::Caller(_))
    });
    let reworded = count(diff, |change| change.rule.is_description());
    let who = [
        (by_maintainer, "the maintainer, before publishing"),
        (by_caller, "callers, when they update"),
        (
            reworded,
            "readers, whether what is said otherwise means something else",
        ),
    ];
    let who = who.into_iter().filter(|(number, _)| *number > 0);
    let who: Vec<String> = who
        .map(|(number, who)| format!("{who} ({number})"))
        .collect();
    if who.is_empty() {
        "nothing".to_owned()
    } else {
        who.join("; ")
    }
}

fn old_version(diff: &Diff) -> String {
    let bad = [
        (OldVersion::Fails, "may fail at run time"),
        (OldVersion::Shares, "meet the change too"),
    ];
    let bad = bad.map(|(stay, words)| (count(diff, |it| it.old_version == stay), words));
    let bad = bad.into_iter().filter(|(number, _)| *number > 0);
    let bad: Vec<String> = bad
        .map(|(number, words)| format!("{words} ({number})"))
        .collect();
    if bad.is_empty() {
        "work as before".to_owned()
    } else {
        bad.join("; ")
    }
}
