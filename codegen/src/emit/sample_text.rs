//! Strings made up that match the patterns of a document, or that say what they are for.

use crate::inflection::singular;
use crate::ir::Limits;
use crate::names::snake;
use regex_lite::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

/// More repetitions than these are not tried.
const MOST_REPEATED: u32 = 64;

/// Longer strings would hide the call that they are passed to.
const READABLE: usize = 60;

/// Whether a string is one that a reader takes in at a glance.
pub fn is_readable(text: &str) -> bool {
    text.chars().count() <= READABLE && !text.contains(char::is_control)
}

/// What an argument or a property is called, in the place of a value of it. An item of an array is one of
/// what the array is called.
pub fn placeholder(name: &str, is_item: bool) -> String {
    let name = snake(name);
    let name = name.trim_matches('_');
    let text = if is_item {
        one_of(name)
    } else {
        name.to_owned()
    };
    text.chars().take(READABLE).collect()
}

/// What one of those is called that a name is the plural of.
fn one_of(name: &str) -> String {
    let name = name.strip_suffix("_list").unwrap_or(name);
    let start = name.rfind('_').map_or(0, |at| at + 1);
    let (start, word) = name.split_at(start);
    singular(word).map_or_else(|| name.to_owned(), |one| format!("{start}{one}"))
}

/// A string like another that keeps to limits, if one is found.
pub fn within(text: String, limits: &Limits) -> String {
    let length = |limit: u64| limit.try_into().unwrap_or(usize::MAX);
    let at_most = limits.max_length.map_or(usize::MAX, length);
    let at_least = limits.min_length.map_or(0, length).min(10_000);
    let mut text: String = text.chars().take(at_most).collect();
    let count = text.chars().count();
    text.extend(std::iter::repeat_n('x', at_least.saturating_sub(count)));
    // Many names have hyphens, or nothing but letters.
    let others = ["-", ""].map(|joint| text.replace('_', joint));
    let mut tries = std::iter::once(&text).chain(&others);
    let fitting = tries.find(|text| fits(text, limits)).cloned();
    fitting.or_else(|| matching(limits)).unwrap_or(text)
}

/// A string that keeps to limits with patterns, if one is found.
fn matching(limits: &Limits) -> Option<String> {
    let written = limits.patterns.iter();
    let parsed = written.filter_map(|pattern| regex_syntax::parse(pattern).ok());
    let parsed: Vec<Hir> = parsed.collect();
    let mut tries = (0..=MOST_REPEATED).flat_map(|more| {
        parsed.iter().map(move |hir| {
            let mut text = String::new();
            write(hir, more, &mut text);
            text
        })
    });
    tries.find(|text| fits(text, limits))
}

/// Longer strings are not made up.
const LONGEST: usize = 4096;

/// Whether a string keeps to its limits.
fn fits(text: &str, limits: &Limits) -> bool {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    let is_matched = |pattern: &String| Regex::new(pattern).is_ok_and(|regex| regex.is_match(text));
    limits.min_length.is_none_or(|least| length >= least)
        && limits.max_length.is_none_or(|most| length <= most)
        && limits.patterns.iter().all(is_matched)
}

/// Adds what matches an expression, with so many repetitions more than it needs.
fn write(hir: &Hir, more: u32, text: &mut String) {
    if text.len() > LONGEST {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(character(class)),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            let count = repetition.min.saturating_add(more).min(most);
            for _ in 0..count.min(repetition.min.max(MOST_REPEATED)) {
                if text.len() > LONGEST {
                    break;
                }
                write(&repetition.sub, 0, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, more, text)),
        HirKind::Alternation(parts) => {
            if let Some(first) = parts.first() {
                write(first, more, text);
            }
        }
    }
}

/// A letter or a digit if there is one.
fn character(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let has = |wanted: &char| {
        let mut ranges = class.ranges().iter();
        ranges.any(|range| (range.start()..=range.end()).contains(wanted))
    };
    let first = class.ranges().first().map(|range| range.start());
    ['a', 'A', '1', '0'].into_iter().find(has).or(first)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_one_of_what_its_array_is_called() {
        for (name, one) in [
            ("recycleItemIds", "recycle_item_id"),
            ("taskIdList", "task_id"),
            ("names", "name"),
            ("dentries", "dentry"),
            ("addresses", "address"),
            ("status", "status"),
            ("s", "s"),
        ] {
            assert_eq!(placeholder(name, true), one, "{name}");
        }
        assert_eq!(placeholder("recycleItemIds", false), "recycle_item_ids");
    }

    #[test]
    fn what_is_made_up_matches() {
        for (pattern, least) in [
            ("^[a-z][a-z0-9_]*$", 5),
            (r"^\d{4}-\d{2}$", 0),
            ("^(?:push|pull)$", 0),
            ("^sha256:[a-f0-9]{64}$", 0),
            ("^$|^[0-9]+$", 3),
            (r"^[^\s/]+/.+$", 10),
        ] {
            let limits = Limits {
                patterns: vec![pattern.to_owned()],
                min_length: Some(least),
                ..Limits::default()
            };
            let text = matching(&limits);
            assert!(text.is_some() || pattern.starts_with("^$"), "{pattern}");
        }
    }
}
