//! Looks at a value, as JSON, whether it keeps to its limits: no Rust type need be known for that.

use std::cmp::Ordering;
use std::fmt;

use serde_json::{Map, Number, Value};

use crate::runtime::request::limits::{Bound, Limits};
use crate::runtime::value::union::candidates;
use crate::runtime::value::{compare_with, first_repeated, is_multiple};

/// Gets a path below the value (empty for the value itself) and the rule that it breaks.
type Report<'a> = &'a mut dyn FnMut(&str, String);

impl Limits {
    /// Reports each rule that the value breaks.
    pub(crate) fn check(&self, value: &Value, report: Report<'_>) {
        Check { into_unions: true }.value(self, value, report);
    }

    /// Reports a number of items that there must not be.
    pub(crate) fn check_items(&self, count: usize, report: Report<'_>) {
        let bounds = (self.min_items, self.max_items);
        check_count(count, bounds, ("item", "items"), report);
    }

    /// Takes away what is never sent.
    pub(crate) fn hold_back(&self, value: &mut Value) {
        match value {
            Value::Array(items) => {
                if let Some(limits) = self.items {
                    items.iter_mut().for_each(|item| limits.hold_back(item));
                }
            }
            Value::Object(members) => {
                for (name, limits) in self.properties {
                    if limits.read_only {
                        members.remove(*name);
                    } else if let Some(member) = members.get_mut(*name) {
                        limits.hold_back(member);
                    }
                }
                if let Some(limits) = self.others {
                    let is_listed =
                        |name: &str| self.properties.iter().any(|(listed, _)| *listed == name);
                    let others = members.iter_mut().filter(|(name, _)| !is_listed(name));
                    others.for_each(|(_, member)| limits.hold_back(member));
                }
            }
            _ => {}
        }
        if let Some(own) = self.object {
            own().hold_back(value);
        }
        if let Some(own) = self.alternatives {
            let candidates = candidates(&own.union, value);
            let is_certain = candidates.is_named || candidates.order.len() == 1;
            let alternative = candidates.order.first().filter(|_| is_certain);
            // What one alternative never sends, another may have to.
            if let Some(limits) = alternative.and_then(|index| own.limits.get(*index)) {
                limits.hold_back(value);
            }
        }
    }
}

/// How far a value is looked into.
#[derive(Clone, Copy)]
struct Check {
    into_unions: bool,
}

impl Check {
    fn value(self, limits: &Limits, value: &Value, report: Report<'_>) {
        match value {
            Value::Array(items) => self.items(limits, items, report),
            Value::String(text) => {
                check_length(limits, text, report);
                check_path(limits, text, report);
                check_patterns(limits, text, report);
            }
            Value::Number(number) => check_number(limits, number, report),
            Value::Object(members) => self.members(limits, members, report),
            Value::Null | Value::Bool(_) => {}
        }
        if let Some(own) = limits.object {
            self.value(&own(), value, report);
        }
        check_conditions(limits, value, report);
        self.any_of(limits.any_of, value, report);
        self.alternatives(limits, value, report);
    }

    /// The first limits say what is wrong if a value keeps to none of them.
    fn any_of(self, any_of: &[Limits], value: &Value, report: Report<'_>) {
        let mut first = None;
        for limits in any_of {
            let mut found = Vec::new();
            self.value(limits, value, &mut |below, rule| {
                found.push((below.to_owned(), rule));
            });
            if found.is_empty() {
                return;
            }
            first.get_or_insert(found);
        }
        for (below, rule) in first.into_iter().flatten() {
            report(&below, rule);
        }
    }

    fn items(self, limits: &Limits, items: &[Value], report: Report<'_>) {
        limits.check_items(items.len(), report);
        if limits.unique_items
            && let Some(index) = first_repeated(items)
        {
            report(
                &format!("[{index}]"),
                "must not repeat an earlier item".to_owned(),
            );
        }
        if let Some(limits) = limits.items {
            for (index, item) in items.iter().enumerate() {
                self.value(limits, item, &mut |below, rule| {
                    report(&format!("[{index}]{below}"), rule);
                });
            }
        }
    }

    fn members(self, limits: &Limits, members: &Map<String, Value>, report: Report<'_>) {
        let bounds = (limits.min_properties, limits.max_properties);
        check_count(members.len(), bounds, ("property", "properties"), report);
        for (name, limits) in limits.properties {
            if let Some(member) = members.get(*name) {
                self.value(limits, member, &mut |below, rule| {
                    report(&format!(".{name}{below}"), rule);
                });
            }
        }
        if let Some(others) = limits.others {
            let is_listed = |name| limits.properties.iter().any(|(listed, _)| *listed == name);
            for (_, member) in members.iter().filter(|(name, _)| !is_listed(name.as_str())) {
                // The name is content that the caller chose, and a violation shows none.
                self.value(others, member, &mut |below, rule| {
                    report(&format!(".*{below}"), rule)
                });
            }
        }
    }

    /// A value is right if one of the alternatives that it may be allows it; the first one says
    /// what is wrong. Only that one is looked into as far as there are unions within: with each of
    /// them, the work would grow with every level.
    fn alternatives(self, limits: &Limits, value: &Value, report: Report<'_>) {
        let Some(own) = limits.alternatives.filter(|_| self.into_unions) else {
            return;
        };
        let mut first = None;
        for index in candidates(&own.union, value).order {
            let Some(limits) = own.limits.get(index) else {
                continue;
            };
            let mut found = Vec::new();
            let check = Self {
                into_unions: first.is_none(),
            };
            check.value(limits, value, &mut |below, rule| {
                found.push((below.to_owned(), rule));
            });
            if found.is_empty() {
                return;
            }
            first.get_or_insert(found);
        }
        for (below, rule) in first.into_iter().flatten() {
            report(&below, rule);
        }
    }
}

fn check_count(
    count: usize,
    (least, most): (usize, usize),
    nouns: (&str, &str),
    report: Report<'_>,
) {
    if count < least {
        report(
            "",
            format!("at least {}, got {count}", counted(least, nouns)),
        );
    }
    if count > most {
        report("", format!("at most {}, got {count}", counted(most, nouns)));
    }
}

fn check_length(limits: &Limits, text: &str, report: Report<'_>) {
    // Nothing is counted without need.
    if limits.min_length == 0 && limits.max_length == usize::MAX {
        return;
    }
    let bounds = (limits.min_length, limits.max_length);
    let count = text.chars().count();
    check_count(count, bounds, ("character", "characters"), report);
}

fn check_path(limits: &Limits, text: &str, report: Report<'_>) {
    let mut names = text.split('/');
    // As in the path of a request: some servers take a backslash for a slash.
    let mut parts = text.split(['/', '\\']);
    if limits.relative_path
        && (names.any(str::is_empty) || parts.any(|part| matches!(part, "." | "..")))
    {
        report(
            "",
            "must be names with `/` between them, none of them empty, `.` or `..`".to_owned(),
        );
    }
}

fn check_patterns(limits: &Limits, text: &str, report: Report<'_>) {
    for pattern in limits.patterns {
        if limits
            .matches
            .is_some_and(|matches| !matches(pattern, text))
        {
            report("", format!("must match `{pattern}`"));
        }
    }
}

fn check_conditions(limits: &Limits, value: &Value, report: Report<'_>) {
    let Some(schema) = limits.breaks.and_then(|breaks| breaks(value)) else {
        return;
    };
    let rule = match schema.len() {
        ..=200 => format!("must be right by `{schema}`"),
        _ => "must be right by the conditions in its description".to_owned(),
    };
    report("", rule);
}

fn check_number(limits: &Limits, number: &Number, report: Report<'_>) {
    for multiple in limits.multiples {
        if is_multiple(number, multiple) == Some(false) {
            report("", format!("must be a multiple of {multiple}"));
        }
    }
    let bound = limits.minimum;
    if bound.refuses(number, Ordering::Less) {
        let words = if bound.exclusive {
            "greater than"
        } else {
            "at least"
        };
        report("", format!("{words} {bound}"));
    }
    let bound = limits.maximum;
    if bound.refuses(number, Ordering::Greater) {
        let words = if bound.exclusive {
            "less than"
        } else {
            "at most"
        };
        report("", format!("{words} {bound}"));
    }
}

impl Bound {
    /// Whether a number is on the side of the bound where none is allowed.
    fn refuses(&self, number: &Number, side: Ordering) -> bool {
        let order = compare_with(number, self.value, self.rest.into());
        order.is_some_and(|order| order == side || self.exclusive && order.is_eq())
    }
}

impl fmt::Display for Bound {
    #[allow(clippy::cast_possible_truncation, reason = "it is whole")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rest {
            0 => write!(f, "{}", self.value),
            rest => write!(f, "{}", self.value as i128 + i128::from(rest)),
        }
    }
}

fn counted(count: usize, (one, many): (&str, &str)) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{count} {noun}")
}
