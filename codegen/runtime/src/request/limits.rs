//! The limits a document sets on a value, checked before anything is sent.
//!
//! Only what can be checked without knowing the Rust type is here: the value is looked at as JSON.

use std::collections::HashSet;

use serde_json::{Map, Value};

/// Limits on one value; those that do not apply to the value's type are passed over.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    min_items: Option<usize>,
    max_items: Option<usize>,
    unique_items: bool,
    items: Option<&'static Limits>,
    properties: &'static [(&'static str, Limits)],
    others: Option<&'static Limits>,
    object: Option<fn() -> Limits>,
    min_length: Option<usize>,
    max_length: Option<usize>,
    relative_path: bool,
    minimum: Option<Bound>,
    maximum: Option<Bound>,
}

#[derive(Debug, Clone, Copy)]
struct Bound {
    value: f64,
    exclusive: bool,
}

impl Limits {
    /// No limit at all.
    pub const NONE: Self = Self {
        min_items: None,
        max_items: None,
        unique_items: false,
        items: None,
        properties: &[],
        others: None,
        object: None,
        min_length: None,
        max_length: None,
        relative_path: false,
        minimum: None,
        maximum: None,
    };

    /// No further limit.
    #[must_use]
    pub const fn any(self) -> Self {
        self
    }

    /// An array has at least this many elements.
    #[must_use]
    pub const fn min_items(mut self, count: usize) -> Self {
        self.min_items = Some(count);
        self
    }

    /// An array has at most this many elements.
    #[must_use]
    pub const fn max_items(mut self, count: usize) -> Self {
        self.max_items = Some(count);
        self
    }

    /// No two elements of an array are equal.
    #[must_use]
    pub const fn unique_items(mut self) -> Self {
        self.unique_items = true;
        self
    }

    /// Each element of an array keeps to these limits.
    #[must_use]
    pub const fn items(mut self, limits: &'static Limits) -> Self {
        self.items = Some(limits);
        self
    }

    /// These properties of an object, where it has them, keep to these limits.
    #[must_use]
    pub const fn properties(mut self, limits: &'static [(&'static str, Limits)]) -> Self {
        self.properties = limits;
        self
    }

    /// Every other property of an object keeps to these limits.
    #[must_use]
    pub const fn others(mut self, limits: &'static Limits) -> Self {
        self.others = Some(limits);
        self
    }

    /// An object keeps to the limits of its type. They are asked for, because a type may hold
    /// itself.
    #[must_use]
    pub const fn object(mut self, limits: fn() -> Limits) -> Self {
        self.object = Some(limits);
        self
    }

    /// A string has at least this many characters.
    #[must_use]
    pub const fn min_length(mut self, characters: usize) -> Self {
        self.min_length = Some(characters);
        self
    }

    /// A string has at most this many characters.
    #[must_use]
    pub const fn max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// A string is a path below some folder: names with slashes between them, none of which is empty,
    /// `.` or `..`.
    #[must_use]
    pub const fn relative_path(mut self) -> Self {
        self.relative_path = true;
        self
    }

    /// A number is at least this.
    #[must_use]
    pub const fn minimum(mut self, value: f64) -> Self {
        self.minimum = Some(Bound {
            value,
            exclusive: false,
        });
        self
    }

    /// A number is at most this.
    #[must_use]
    pub const fn maximum(mut self, value: f64) -> Self {
        self.maximum = Some(Bound {
            value,
            exclusive: false,
        });
        self
    }

    /// A number is greater than this.
    #[must_use]
    pub const fn exclusive_minimum(mut self, value: f64) -> Self {
        self.minimum = Some(Bound {
            value,
            exclusive: true,
        });
        self
    }

    /// A number is less than this.
    #[must_use]
    pub const fn exclusive_maximum(mut self, value: f64) -> Self {
        self.maximum = Some(Bound {
            value,
            exclusive: true,
        });
        self
    }

    /// Calls `report` with a path below the value (empty for the value itself) and the rule, for
    /// each rule the value breaks.
    pub(crate) fn check(&self, value: &Value, report: &mut dyn FnMut(&str, String)) {
        match value {
            Value::Array(items) => self.check_items(items, report),
            Value::String(text) => {
                self.check_length(text, report);
                self.check_path(text, report);
            }
            Value::Number(number) => self.check_number(number, report),
            Value::Object(members) => self.check_members(members, report),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn check_items(&self, items: &[Value], report: &mut dyn FnMut(&str, String)) {
        let count = items.len();
        if let Some(least) = self.min_items.filter(|least| count < *least) {
            report(
                "",
                format!("at least {}, got {count}", counted(least, "item")),
            );
        }
        if let Some(most) = self.max_items.filter(|most| count > *most) {
            report(
                "",
                format!("at most {}, got {count}", counted(most, "item")),
            );
        }
        if self.unique_items {
            let mut seen = HashSet::new();
            // A value of JSON has no hash of its own; its text is as good, and only built here.
            if let Some(index) = items.iter().position(|item| !seen.insert(item.to_string())) {
                report(
                    &format!("[{index}]"),
                    "must not repeat an earlier item".to_owned(),
                );
            }
        }
        if let Some(limits) = self.items {
            for (index, item) in items.iter().enumerate() {
                limits.check(item, &mut |below, rule| {
                    report(&format!("[{index}]{below}"), rule);
                });
            }
        }
    }

    fn check_members(&self, members: &Map<String, Value>, report: &mut dyn FnMut(&str, String)) {
        for (name, limits) in self.properties {
            if let Some(member) = members.get(*name) {
                limits.check(member, &mut |below, rule| {
                    report(&format!(".{name}{below}"), rule);
                });
            }
        }
        if let Some(limits) = self.others {
            let is_listed = |name| self.properties.iter().any(|(listed, _)| *listed == name);
            for (_, member) in members.iter().filter(|(name, _)| !is_listed(name.as_str())) {
                // The name is content that the caller chose, and a violation shows none.
                limits.check(member, &mut |below, rule| {
                    report(&format!(".*{below}"), rule)
                });
            }
        }
        if let Some(limits) = self.object {
            limits().check_members(members, report);
        }
    }

    fn check_length(&self, text: &str, report: &mut dyn FnMut(&str, String)) {
        if self.min_length.is_none() && self.max_length.is_none() {
            return;
        }
        let length = text.chars().count();
        if let Some(least) = self.min_length.filter(|least| length < *least) {
            report(
                "",
                format!("at least {}, got {length}", counted(least, "character")),
            );
        }
        if let Some(most) = self.max_length.filter(|most| length > *most) {
            report(
                "",
                format!("at most {}, got {length}", counted(most, "character")),
            );
        }
    }

    fn check_path(&self, text: &str, report: &mut dyn FnMut(&str, String)) {
        let mut names = text.split('/');
        // As in the path of a request: some servers take a backslash for a slash.
        let mut parts = text.split(['/', '\\']);
        if self.relative_path
            && (names.any(str::is_empty) || parts.any(|part| matches!(part, "." | "..")))
        {
            report(
                "",
                "must be names with `/` between them, none of them empty, `.` or `..`".to_owned(),
            );
        }
    }

    fn check_number(&self, number: &serde_json::Number, report: &mut dyn FnMut(&str, String)) {
        let Some(value) = number.as_f64() else {
            return;
        };
        if let Some(bound) = self.minimum.filter(|bound| bound.is_above(value)) {
            let words = if bound.exclusive {
                "greater than"
            } else {
                "at least"
            };
            report("", format!("{words} {}", bound.value));
        }
        if let Some(bound) = self.maximum.filter(|bound| bound.is_below(value)) {
            let words = if bound.exclusive {
                "less than"
            } else {
                "at most"
            };
            report("", format!("{words} {}", bound.value));
        }
    }
}

impl Bound {
    fn is_above(&self, value: f64) -> bool {
        self.value > value || self.exclusive && self.value >= value
    }

    fn is_below(&self, value: f64) -> bool {
        self.value < value || self.exclusive && self.value <= value
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
