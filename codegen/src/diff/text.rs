//! A diff for a terminal.

use super::change::{Change, Diff, Side};
use super::rule::Verdict;
use crate::diagnostic::plain;
use annotate_snippets::renderer::{
    DEFAULT_EMPHASIS_STYLE, DEFAULT_ERROR_STYLE, DEFAULT_HELP_STYLE, DEFAULT_WARNING_STYLE, Style,
};
use std::fmt::Write;

/// How many changes of one kind are shown.
const MOST_OF_A_KIND: usize = 25;

/// A diff in lines, with colours if they are wanted. `summary` is what follows from it.
pub fn text(diff: &Diff, has_colour: bool) -> String {
    let mut text = String::new();
    let styled = |style: Style, words: &str| {
        if has_colour {
            format!("{style}{words}{style:#}")
        } else {
            words.to_owned()
        }
    };
    let mut shown: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for change in &diff.changes {
        let count = shown.entry(change.rule.id).or_default();
        *count += 1;
        if *count > MOST_OF_A_KIND {
            continue;
        }
        let head = styled(style(change.rule.verdict), &head(change));
        let name = styled(DEFAULT_EMPHASIS_STYLE, &plain(&change.name));
        let _ = writeln!(text, "{head}: {name}: {}", plain(&change.reason));
        if change.rule.advice != "nothing" {
            let _ = writeln!(text, "  do: {}", change.rule.advice);
        }
        let _ = writeln!(text, "  {}", positions(change));
    }
    for (id, count) in shown {
        if let Some(more) = count.checked_sub(MOST_OF_A_KIND).filter(|more| *more > 0) {
            let _ = writeln!(text, "… and {more} more of {id} (--format json has all)");
        }
    }
    let _ = writeln!(text, "{}", summary(diff));
    text
}

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

/// The verdict and the kind of change.
pub(super) fn head(change: &Change) -> String {
    let danger = if change.rule.is_dangerous { " (!)" } else { "" };
    format!(
        "{}{danger}[{}]",
        change.rule.verdict_words(),
        change.rule.id
    )
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Breaking => DEFAULT_ERROR_STYLE,
        Verdict::Behaviour => DEFAULT_WARNING_STYLE,
        Verdict::Compatible => DEFAULT_HELP_STYLE,
    }
}

/// Where it is in both documents.
pub(super) fn positions(change: &Change) -> String {
    let at = |side: &Option<Side>| {
        let written = side.as_ref()?.written.as_ref()?;
        Some(format!(
            "{}:{}:{}",
            plain(&written.path),
            written.line,
            written.column
        ))
    };
    match (at(&change.old), at(&change.new)) {
        (Some(old), Some(new)) => format!("{old} -> {new}"),
        (Some(old), None) => format!("{old} -> gone"),
        (None, Some(new)) => format!("new -> {new}"),
        (None, None) => "no place of its own".to_owned(),
    }
}
