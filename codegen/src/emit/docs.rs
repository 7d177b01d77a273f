//! Documentation comments: words of a document made safe for rustdoc.
//!
//! A line of a document is a line of a comment, however long: were it wrapped, one other word would
//! move all that follow.

use super::links::Links;
use super::markdown::{escape, linked, longest_run, one_line, visible};
use crate::ir::{Docs, Kind, Limits, Number, Type};
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
        let text = visible(markdown);
        let mut fence: Option<Fence<'_>> = None;
        let mut item: Option<String> = None;
        for line in text.trim().lines() {
            if let Some(open) = &mut fence {
                if open.is_closed_by(line) {
                    open.write(&mut self.lines);
                    fence = None;
                } else {
                    open.lines.push(line.trim_end());
                }
                continue;
            }
            let trimmed = line.trim();
            let opened = Fence::opened_by(trimmed);
            let continues = opened.is_none() && !trimmed.is_empty() && !is_list_item(trimmed);
            if let Some(open) = item.take() {
                if continues {
                    item = Some(format!("{open} {trimmed}"));
                    continue;
                }
                self.line(&linked(&open, links));
            }
            if opened.is_some() {
                fence = opened;
            } else if trimmed.is_empty() {
                self.blank();
            } else if is_list_item(trimmed) {
                item = Some(trimmed.to_owned());
            } else {
                self.line(&linked(trimmed, links));
            }
        }
        if let Some(open) = item {
            self.line(&linked(&open, links));
        }
        if let Some(open) = fence {
            open.write(&mut self.lines);
        }
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

/// Whether a line begins an item of a bulleted list.
fn is_list_item(line: &str) -> bool {
    ["- ", "* ", "+ ", "\\* ", "\\- "]
        .iter()
        .any(|bullet| line.starts_with(bullet))
}

/// A block of code that a document has begun.
struct Fence<'a> {
    mark: char,
    length: usize,
    lines: Vec<&'a str>,
}

impl<'a> Fence<'a> {
    fn opened_by(line: &'a str) -> Option<Self> {
        let mark = line
            .chars()
            .next()
            .filter(|mark| matches!(mark, '`' | '~'))?;
        let info = line.trim_start_matches(mark);
        let length = line.len() - info.len();
        // Code within a line may begin with as many.
        let is_block = length >= 3 && !(mark == '`' && info.contains('`'));
        is_block.then(|| Self {
            mark,
            length,
            lines: Vec::new(),
        })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.length && line.chars().all(|character| character == self.mark)
    }

    /// A block without a language would be compiled as a test.
    fn write(&self, lines: &mut Vec<String>) {
        let runs = self.lines.iter().map(|line| longest_run(line, '`') + 1);
        let fence = "`".repeat(runs.max().unwrap_or_default().max(3));
        lines.push(format!("{fence}text"));
        lines.extend(self.lines.iter().map(|line| (*line).to_owned()));
        lines.push(fence);
    }
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
    let number = |value: f64| match kind {
        Kind::Any | Kind::Number(Number::F32 | Number::F64) => format!("{value}"),
        _ => format!("{value:.0}"),
    };
    if let Some(minimum) = minimum {
        let word = if *exclusive_minimum {
            "more than"
        } else {
            "at least"
        };
        rules.push(format!("{word} {}", number(*minimum)));
    }
    if let Some(maximum) = maximum {
        let word = if *exclusive_maximum {
            "less than"
        } else {
            "at most"
        };
        rules.push(format!("{word} {}", number(*maximum)));
    }
    let multiples = multiples
        .iter()
        .map(|multiple| format!("a multiple of {multiple}"));
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
