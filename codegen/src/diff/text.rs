//! A diff for a terminal.

use super::advice::Advice;
use super::change::{Change, Diff, Side};
use super::overview::{consequences, summary};
use super::rule::Verdict;
use crate::diagnostic::plain;
use crate::spec::document::Written;
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
        let _ = writeln!(text, "{head}: {name}: {}", plain(&change.told()));
        if change.rule.advice != Advice::Nothing {
            let _ = writeln!(text, "  {}", change.rule.advice);
        }
        if let Some(stay) = change.stay() {
            let _ = writeln!(text, "  {stay}");
        }
        let _ = writeln!(text, "  {}", positions(change));
    }
    for (id, count) in shown {
        if let Some(more) = count.checked_sub(MOST_OF_A_KIND).filter(|more| *more > 0) {
            let _ = writeln!(text, "… and {more} more of {id} (--format json has all)");
        }
    }
    let _ = writeln!(text, "{}", summary(diff));
    for (what, consequence) in consequences(diff) {
        let _ = writeln!(text, "{what}: {consequence}");
    }
    text
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
    let at = |side: &Option<Side>| side.as_ref()?.written.clone();
    let (old, new) = (at(&change.old), at(&change.new));
    match (&old, &new) {
        (Some(old), Some(new)) if position(old) == position(new) => plain(&position(new)),
        (Some(old), Some(new)) if old.path == new.path => {
            let new = position(new);
            let within = new.strip_prefix(&old.path).unwrap_or(&new);
            plain(&format!(
                "{} -> {}",
                position(old),
                within.trim_start_matches(':')
            ))
        }
        (Some(old), Some(new)) => plain(&format!("{} -> {}", position(old), position(new))),
        (Some(old), None) => plain(&format!("{} -> gone", position(old))),
        (None, Some(new)) => plain(&format!("new -> {}", position(new))),
        (None, None) => "no place of its own".to_owned(),
    }
}

/// A column beyond this helps nobody: the document is in few lines, and the pointer tells more.
const LAST_COLUMN: usize = 200;

/// Where it is in a document.
pub(super) fn position(written: &Written) -> String {
    let Written {
        path,
        line,
        column,
        pointer,
        ..
    } = written;
    if *column > LAST_COLUMN {
        format!("{path}:{line}:{column} (#{pointer})")
    } else {
        format!("{path}:{line}:{column}")
    }
}

/// As a sentence begins.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().collect::<String>());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
