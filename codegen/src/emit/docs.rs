//! Documentation comments: words of a document made safe for rustdoc.

use crate::ir::{Docs, Kind, Limits, Number, Type};
use proc_macro2::TokenStream;
use quote::quote;

const WIDTH: usize = 96;

/// A documentation comment under construction.
#[derive(Default)]
pub struct Comment {
    lines: Vec<String>,
}

impl Comment {
    /// A comment with the words of a document, or with other words where it has none.
    pub fn new(docs: &Docs, otherwise: &str) -> Self {
        let mut comment = Self::default();
        match (&docs.summary, &docs.description) {
            (Some(summary), description) => {
                comment.paragraphs(summary);
                if let Some(description) = description.as_ref().filter(|text| *text != summary) {
                    comment.paragraphs(description);
                }
            }
            (None, Some(description)) if !description.trim().is_empty() => {
                comment.paragraphs(description)
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

    /// Adds words of a document as paragraphs of their own.
    pub fn paragraphs(&mut self, markdown: &str) {
        self.blank();
        let mut fenced = false;
        let mut item: Option<String> = None;
        for line in markdown.trim().lines() {
            let trimmed = line.trim();
            let is_fence = trimmed.starts_with("```") || trimmed.starts_with("~~~");
            let continues = !fenced && !is_fence && !trimmed.is_empty() && !is_list_item(trimmed);
            if let Some(open) = item.take() {
                if continues {
                    item = Some(format!("{open} {trimmed}"));
                    continue;
                }
                wrap(&escape(&open), &mut self.lines);
            }
            if is_fence {
                fenced = !fenced;
                // An opening fence without a language would be compiled as a test.
                self.lines.push(if fenced {
                    "```text".to_owned()
                } else {
                    "```".to_owned()
                });
            } else if fenced {
                self.lines.push(line.trim_end().to_owned());
            } else if trimmed.is_empty() {
                self.blank();
            } else if is_list_item(trimmed) {
                item = Some(trimmed.to_owned());
            } else {
                wrap(&escape(trimmed), &mut self.lines);
            }
        }
        if let Some(open) = item {
            wrap(&escape(&open), &mut self.lines);
        }
        if fenced {
            self.lines.push("```".to_owned());
        }
    }

    /// Adds a line that is Markdown already.
    pub fn line(&mut self, markdown: &str) {
        wrap(markdown, &mut self.lines);
    }

    /// Adds a heading.
    pub fn heading(&mut self, title: &str) {
        self.blank();
        self.lines.push(format!("# {title}"));
        self.lines.push(String::new());
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
            self.lines.push(format!("Source: <{}>", link.trim()));
        }
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

/// Words of a document in one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A short comment.
pub fn note(text: &str) -> TokenStream {
    let mut comment = Comment::default();
    comment.line(text);
    comment.outer()
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// Escapes what rustdoc would take for HTML, a link to an item or a bare link; code stays.
pub fn escape(line: &str) -> String {
    let mut result = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            result.push('`');
        }
        let in_code = index % 2 == 1 && line.matches('`').count() > index;
        if in_code {
            result.push_str(part);
        } else {
            for word in part.split_inclusive(char::is_whitespace) {
                escape_word(word, &mut result);
            }
        }
    }
    if result.matches('`').count() % 2 == 1 {
        result = result.replace('`', "\\`");
    }
    result
}

fn escape_word(word: &str, result: &mut String) {
    let bare = word.trim_end();
    let is_link = bare.starts_with("http://") || bare.starts_with("https://");
    if is_link {
        let end = bare
            .trim_end_matches(['.', ',', ';', ':', ')', ']', '"', '\'', '>'])
            .len();
        let (link, rest) = word.split_at(end);
        result.push('<');
        result.push_str(&link.replace(['<', '>'], ""));
        result.push('>');
        escape_characters(rest, result);
    } else {
        escape_characters(word, result);
    }
}

fn escape_characters(text: &str, result: &mut String) {
    for character in text.chars() {
        if matches!(character, '<' | '>' | '[' | ']' | '*' | '_' | '\\' | '|')
            && !(character == '*' && text.trim() == "*")
        {
            result.push('\\');
        }
        result.push(character);
    }
}

/// Whether a line begins an item of a bulleted list.
fn is_list_item(line: &str) -> bool {
    ["- ", "* ", "+ ", "\\* ", "\\- "]
        .iter()
        .any(|bullet| line.starts_with(bullet))
}

/// Breaks a line between words, keeping the indentation of a list item.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let indent = if is_list_item(line) { "  " } else { "" };
    let mut current = String::new();
    for word in line.split_whitespace() {
        let room = current.chars().count() + 1 + word.chars().count() <= WIDTH;
        if !current.is_empty() && !room {
            lines.push(std::mem::take(&mut current));
            current.push_str(indent);
            // A word that would begin a list, a heading or a quotation stays text.
            if word.starts_with(['-', '+', '#', '>'])
                || word.trim_end_matches(['.', ')']).parse::<u32>().is_ok()
            {
                current.push('\\');
            }
            current.push_str(word);
            continue;
        }
        if !current.is_empty() && !current.ends_with("  ") {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
}

/// The limits of a type in words, if it has any.
pub fn limits(ty: &Type) -> Option<String> {
    let mut rules = Vec::new();
    let Limits {
        min_length,
        max_length,
        relative_path,
        min_items,
        max_items,
        unique_items,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
    } = &ty.limits;
    rules.extend(range(*min_items, *max_items, "item", "items"));
    if *unique_items {
        rules.push("no item twice".to_owned());
    }
    rules.extend(range(*min_length, *max_length, "character", "characters"));
    if *relative_path {
        rules.push("names with `/` between them, none empty, `.` or `..`".to_owned());
    }
    if let Kind::Array(item) = &ty.kind {
        let inner = &item.limits;
        rules.extend(range(
            inner.min_length,
            inner.max_length,
            "character each",
            "characters each",
        ));
    }
    let number = |value: f64| match ty.kind {
        Kind::Number(Number::F32 | Number::F64) => format!("{value}"),
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
    (!rules.is_empty()).then(|| rules.join(", "))
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
