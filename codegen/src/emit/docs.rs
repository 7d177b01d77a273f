//! Documentation comments: words of a document made safe for rustdoc.
//!
//! A line of a document is a line of a comment, however long: were it wrapped, one other word would
//! move all that follow.

use super::links::Links;
use super::markdown::{code, escape, one_line, visible};
use super::prose;
use crate::ir::{Bound, Docs, Kind, Limits, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// A documentation comment under construction.
#[derive(Default)]
pub struct Comment {
    lines: Vec<String>,
}

impl Comment {
    /// A comment with the words of a document, or with other words where it has none.
    pub fn new(links: &Links, docs: &Docs, otherwise: &str) -> Self {
        let mut comment = Self::default();
        match (&docs.summary, &docs.description) {
            (Some(summary), description) => {
                comment.described(summary, links);
                if let Some(description) = description.as_ref().filter(|text| *text != summary) {
                    comment.described(description, links);
                }
            }
            (None, Some(description)) if !description.trim().is_empty() => {
                comment.described(description, links)
            }
            _ => comment.paragraphs(otherwise),
        }
        comment.trim();
        if comment.lines.is_empty() {
            comment.paragraphs(otherwise);
            comment.trim();
        }
        comment
    }

    /// Adds words as paragraphs of their own.
    pub fn paragraphs(&mut self, markdown: &str) {
        self.described(markdown, &Links::default());
    }

    /// Adds words of a document as paragraphs of their own, with links to what they name.
    pub fn described(&mut self, markdown: &str, links: &Links) {
        self.blank();
        self.lines
            .extend(prose::lines(visible(markdown).trim(), links));
    }

    /// Adds a line that is Markdown already.
    pub fn line(&mut self, markdown: &str) {
        let words: Vec<&str> = markdown.split_whitespace().collect();
        self.lines.push(words.join(" "));
    }

    /// Adds a heading.
    pub fn heading(&mut self, title: &str) {
        self.blank();
        self.lines.push(format!("# {title}"));
    }

    /// Adds what a value may be, and what it is if it is left out. A default alone ends a description of
    /// one line, and is left out where the description tells it.
    pub fn facts(&mut self, ty: &Type, default: Option<&str>) {
        let default = default.filter(|default| !self.tells(default));
        let Some(facts) = facts(ty, default) else {
            return;
        };
        match self.lines.as_mut_slice() {
            [line] if limits(ty).is_none() && line.starts_with(char::is_alphanumeric) => {
                if !line.ends_with(['.', '!', '?', ':']) {
                    line.push('.');
                }
                line.push(' ');
                line.push_str(&facts);
            }
            _ => {
                self.blank();
                self.line(&facts);
            }
        }
    }

    fn tells(&self, default: &str) -> bool {
        let code = format!("`{}`", default.trim_matches('"'));
        let mut lines = self.lines.iter();
        lines.any(|line| line.contains(&code) && line.to_lowercase().contains("default"))
    }

    /// Adds lines as they are.
    pub fn verbatim(&mut self, lines: Vec<String>) {
        self.lines.extend(lines);
    }

    /// Ends a paragraph.
    pub fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Adds where the vendor describes the thing.
    pub fn link(&mut self, docs: &Docs) {
        if let Some(link) = &docs.link {
            self.blank();
            self.line(&format!("Source: {}", escape(&one_line(link))));
        }
    }

    /// As lines of a table.
    pub fn lines(mut self) -> Vec<String> {
        self.trim();
        let lines = self.lines.iter().map(|line| format!("///{}", spaced(line)));
        lines.collect()
    }

    /// As an outer attribute.
    pub fn outer(mut self) -> TokenStream {
        self.trim();
        let lines = self.lines.iter().map(|line| spaced(line));
        quote!(#(#[doc = #lines])*)
    }

    /// As an inner attribute.
    pub fn inner(mut self) -> TokenStream {
        self.trim();
        let lines = self.lines.iter().map(|line| spaced(line));
        quote!(#(#![doc = #lines])*)
    }

    /// Drops empty lines at the end.
    fn trim(&mut self) {
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
    }
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// What a value may be and what it is if it is left out, in short sentences.
pub fn facts(ty: &Type, default: Option<&str>) -> Option<String> {
    // A long one says more about itself than about the argument.
    let default = default.filter(|default| default.len() <= 40);
    let facts = [
        limits(ty).map(|limits| format!("Limits: {limits}.")),
        default.map(|default| format!("Defaults to {}.", code(default))),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then(|| facts.join(" "))
}

/// The limits of a type in words, if it has any.
pub fn limits(ty: &Type) -> Option<String> {
    let rules = rules(&ty.kind, &ty.limits);
    (!rules.is_empty()).then(|| rules.join(", "))
}

fn rules(kind: &Kind, limits: &Limits) -> Vec<String> {
    let mut rules = Vec::new();
    let Limits {
        min_length,
        max_length,
        relative_path,
        patterns,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiples,
        conditions,
        any_of,
    } = limits;
    let properties = ("property", "properties");
    rules.extend(range(
        *min_properties,
        *max_properties,
        properties.0,
        properties.1,
    ));
    rules.extend(range(*min_items, *max_items, "item", "items"));
    if *unique_items {
        rules.push("no item twice".to_owned());
    }
    rules.extend(range(*min_length, *max_length, "character", "characters"));
    if *relative_path {
        rules.push("names with `/` between them, none empty, `.` or `..`".to_owned());
    }
    if let Kind::Array(item) = kind {
        let inner = &item.limits;
        rules.extend(range(
            inner.min_length,
            inner.max_length,
            "character each",
            "characters each",
        ));
    }
    if let Some(minimum) = minimum {
        let word = if *exclusive_minimum {
            "more than"
        } else {
            "at least"
        };
        rules.push(format!("{word} {}", bound(*minimum)));
    }
    if let Some(maximum) = maximum {
        let word = if *exclusive_maximum {
            "less than"
        } else {
            "at most"
        };
        rules.push(format!("{word} {}", bound(*maximum)));
    }
    let multiples = multiples
        .iter()
        .map(|multiple| format!("a multiple of {}", bound(*multiple)));
    rules.extend(multiples);
    // Long ones say nothing to a reader, and a backtick would end the code.
    let is_short = |pattern: &&String| pattern.len() <= 60 && !pattern.contains('`');
    let patterns = patterns.iter().filter(is_short);
    rules.extend(patterns.map(|pattern| format!("like `{pattern}`")));
    let conditions = conditions.iter().filter(is_short);
    rules.extend(conditions.map(|schema| format!("right by `{schema}`")));
    let any_of = any_of
        .iter()
        .map(|limits| self::rules(kind, limits).join(", "));
    let any_of: Vec<String> = any_of.collect();
    if any_of.iter().all(|rules| !rules.is_empty()) && !any_of.is_empty() {
        rules.push(any_of.join(" or "));
    }
    rules
}

fn bound(bound: Bound) -> String {
    match bound {
        Bound::Whole(value) => value.to_string(),
        Bound::Float(value) => number(value),
    }
}

/// A number as it is compared with, in as few digits as say which it is.
fn number(value: f64) -> String {
    if value.abs() < 1e15 {
        format!("{value}")
    } else {
        format!("{value:e}")
    }
}

fn range(min: Option<u64>, max: Option<u64>, one: &str, many: &str) -> Option<String> {
    let noun = |count: u64| if count == 1 { one } else { many };
    match (min.filter(|min| *min > 0), max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", noun(min))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {many}")),
        (Some(min), None) => Some(format!("at least {min} {}", noun(min))),
        (None, Some(max)) => Some(format!("at most {max} {}", noun(max))),
        (None, None) => None,
    }
}
