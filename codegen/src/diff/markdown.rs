//! A diff as a comment on a pull request.

use super::advice::Advice;
use super::change::{Change, Diff};
use super::overview::{consequences, summary};
use super::text::{capital, positions};
use crate::diagnostic::plain;
use std::fmt::Write;

/// The longest comment that hosts take, in characters.
pub const LONGEST: usize = 65_000;

/// Room for the last line.
const REST: usize = 200;

/// A diff as a comment: the worst first, and never longer than a comment may be. `version` is the
/// sentence about the next version.
pub fn markdown(diff: &Diff, version: Option<&str>) -> String {
    let mut text = format!("**{}**", summary(diff));
    if let Some(version) = version {
        let _ = write!(text, ", {version}");
    }
    text.push('\n');
    for (index, (what, consequence)) in consequences(diff).into_iter().enumerate() {
        let before = if index == 0 { "\n" } else { "" };
        let _ = writeln!(text, "{before}- {}: {consequence}", capital(what));
    }
    let mut length = text.chars().count();
    let mut chapter = None;
    let mut left = diff.changes.len();
    for change in &diff.changes {
        let own = change.chapter();
        let mut part = String::new();
        if chapter != Some(own) {
            let _ = write!(part, "\n### {own}\n\n");
        }
        part.push_str(&item(change));
        let size = part.chars().count();
        if length + size + REST > LONGEST {
            break;
        }
        length += size;
        text.push_str(&part);
        chapter = Some(own);
        left -= 1;
    }
    if left > 0 {
        let _ = write!(
            text,
            "\n… and {left} more: `undelete-codegen diff` shows them.\n"
        );
    }
    text
}

fn item(change: &Change) -> String {
    let rule = change.rule;
    let mut text = format!(
        "- {} `{}`: {}",
        if rule.is_dangerous {
            format!("**{}**", rule.verdict_words())
        } else {
            change.subject.to_owned()
        },
        inline(&change.name),
        escape(&change.told())
    );
    if rule.advice != Advice::Nothing {
        let _ = write!(text, ". *{}*", capital(&rule.advice.to_string()));
    }
    let _ = writeln!(
        text,
        " <sub>{}{}, {}</sub>",
        change
            .stay()
            .map_or_else(String::new, |stay| format!("{stay}; ")),
        rule.id,
        escape(&positions(change))
    );
    text
}

fn inline(text: &str) -> String {
    plain(text).replace('`', "'")
}

/// Whether hosts make a link of a text because of its character at this place: of `https://…` or of `www.…`.
fn is_link(text: &str, index: usize) -> bool {
    let (before, after) = text.split_at_checked(index).unwrap_or_default();
    after.starts_with("://") || after.starts_with('.') && before.to_lowercase().ends_with("www")
}

/// What a document says is text outside of code: no mention, no link, no markup.
fn escape(text: &str) -> String {
    let text = plain(text);
    let parts = text.split('`').enumerate().map(|(index, part)| {
        if index % 2 == 1 {
            return part.to_owned();
        }
        let mut escaped = String::new();
        for (index, letter) in part.char_indices() {
            match letter {
                '<' => escaped.push_str("&lt;"),
                '&' => escaped.push_str("&amp;"),
                // A word after it is the name of somebody who would be told.
                '@' => escaped.push_str("@\u{200b}"),
                '#' => escaped.push_str("#\u{200b}"),
                // Else it would be a link, wherever it leads.
                ':' if is_link(part, index) => escaped.push_str(":\u{200b}"),
                '.' if is_link(part, index) => escaped.push_str("\u{200b}."),
                '*' | '_' | '[' | ']' | '\\' | '|' | '~' | '!' => {
                    escaped.push('\\');
                    escaped.push(letter);
                }
                letter => escaped.push(letter),
            }
        }
        escaped
    });
    parts.collect::<Vec<_>>().join("`")
}
