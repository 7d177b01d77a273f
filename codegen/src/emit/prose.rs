//! Words of a document, which are CommonMark with tables, as lines that mean the same to rustdoc.
//!
//! What is well-formed stays: emphasis, lists, tables, quotes, headings, code, links to pages. All else
//! is text, and code is never compiled. A line of a paragraph is a line here.

use super::links::Links;
use super::markdown::{code, is_page, linked, longest_run, text};
use pulldown_cmark::{Alignment, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The lines of a text.
pub fn lines(text: &str, links: &Links) -> Vec<String> {
    if is_plain(text) {
        let lines = text.trim().lines().map(|line| linked(line.trim(), links));
        let mut plain: Vec<String> = lines.map(|line| collapsed(&line)).collect();
        plain.dedup_by(|line, before| line.is_empty() && before.is_empty());
        return plain;
    }
    let mut writer = Writer::new(links);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        writer.event(event);
    }
    writer.lines
}

/// A text of one line, as a part of a line.
pub fn inline(text: &str, links: &Links) -> String {
    if !text.contains(['*', '_']) {
        return linked(text, links);
    }
    let mut events = Parser::new_ext(text, Options::ENABLE_TABLES);
    let mut writer = Writer::new(links);
    // A heading or a list would end the line that it is to be a part of.
    if !matches!(events.next(), Some(Event::Start(Tag::Paragraph))) {
        return linked(text, links);
    }
    events.for_each(|event| writer.event(event));
    match writer.lines.as_slice() {
        [line] => line.clone(),
        _ => linked(text, links),
    }
}

/// Nothing in a text is markup, unless it is within a line: then it is escaped as it is read.
fn is_plain(text: &str) -> bool {
    let is_markup = |character: char| "*_`<>[]#|~\\&".contains(character);
    let begins_block = |line: &str| {
        let rest = line.trim_start();
        rest.starts_with(|first: char| first.is_ascii_digit() || "-+=".contains(first))
            || line.starts_with("    ")
            || line.starts_with('\t')
    };
    !text.contains(is_markup) && !text.lines().any(begins_block)
}

fn collapsed(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.join(" ")
}

/// What is open around the text.
enum Around {
    Quote,
    /// The marker of an item, until it has been written, and the width of it.
    Item(Option<String>, usize),
    /// The number of the next item, if they have numbers.
    List(Option<u64>),
}

struct Writer<'l> {
    links: &'l Links,
    lines: Vec<String>,
    around: Vec<Around>,
    /// The line that is being made.
    line: String,
    /// Text that is still to be escaped.
    text: String,
    /// Where links that are open begin in the line, and where they lead.
    open_links: Vec<(usize, String)>,
    /// The cells of a row, and the columns of their table.
    row: Option<(Vec<String>, Vec<Alignment>)>,
    heading: Option<usize>,
    /// The text of a block of code.
    block: Option<String>,
}

impl<'l> Writer<'l> {
    fn new(links: &'l Links) -> Self {
        Self {
            links,
            lines: Vec::new(),
            around: Vec::new(),
            line: String::new(),
            text: String::new(),
            open_links: Vec::new(),
            row: None,
            heading: None,
            block: None,
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.block {
                Some(block) => block.push_str(&text),
                None => self.text.push_str(&text),
            },
            Event::Code(text) => self.code(&text),
            Event::InlineHtml(html) => self.text.push_str(&html),
            Event::Html(html) => {
                for line in html.lines() {
                    self.line = linked(line.trim(), self.links);
                    self.flush();
                }
            }
            Event::SoftBreak => self.line_break(""),
            Event::HardBreak => self.line_break("\\"),
            Event::Rule => {
                self.gap();
                self.push("---".to_owned());
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.gap(),
            Tag::Heading { level, .. } => {
                self.gap();
                self.heading = Some(level as usize);
            }
            Tag::BlockQuote(_) => {
                self.gap();
                self.around.push(Around::Quote);
            }
            Tag::CodeBlock(kind) => {
                if self.has_line() {
                    self.flush();
                }
                if matches!(kind, CodeBlockKind::Indented) || !self.is_in_item() {
                    self.gap();
                }
                self.block = Some(String::new());
            }
            Tag::List(first) => {
                if self.has_line() {
                    self.flush();
                } else {
                    self.gap();
                }
                self.around.push(Around::List(first));
            }
            Tag::Item => {
                let marker = match self.around.last_mut() {
                    Some(Around::List(Some(number))) => {
                        let marker = format!("{number}. ");
                        *number += 1;
                        marker
                    }
                    _ => "- ".to_owned(),
                };
                let width = marker.len();
                self.around.push(Around::Item(Some(marker), width));
            }
            Tag::Table(columns) => {
                self.gap();
                self.row = Some((Vec::new(), columns));
            }
            Tag::Emphasis => self.mark("*"),
            Tag::Strong => self.mark("**"),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.settle();
                self.open_links
                    .push((self.line.len(), dest_url.into_string()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.flush(),
            TagEnd::Heading(_) => {
                self.settle();
                // Below the headings that every page has.
                let level = (self.heading.take().unwrap_or(1) + 1).min(6);
                let line = collapsed(&std::mem::take(&mut self.line));
                self.push(format!("{} {line}", "#".repeat(level)));
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) => {
                self.around.pop();
            }
            TagEnd::Item => {
                if self.begins_item() || self.has_line() {
                    self.flush();
                }
                self.around.pop();
            }
            TagEnd::CodeBlock => {
                let block = self.block.take().unwrap_or_default();
                let fence = "`".repeat((longest_run(&block, '`') + 1).max(3));
                self.push(format!("{fence}text"));
                for line in block.lines() {
                    self.push(line.trim_end().to_owned());
                }
                self.push(fence);
            }
            TagEnd::TableCell => {
                self.settle();
                let cell = collapsed(&std::mem::take(&mut self.line));
                if let Some((cells, _)) = &mut self.row {
                    cells.push(cell);
                }
            }
            TagEnd::TableHead => {
                self.row_ends();
                let columns = self.row.iter().flat_map(|(_, columns)| columns);
                let rules: Vec<&str> = columns.map(rule).collect();
                self.push(format!("|{}|", rules.join("|")));
            }
            TagEnd::TableRow => self.row_ends(),
            TagEnd::Table => self.row = None,
            TagEnd::Emphasis => self.mark("*"),
            TagEnd::Strong => self.mark("**"),
            TagEnd::Link | TagEnd::Image => self.link_ends(),
            _ => {}
        }
    }

    fn mark(&mut self, mark: &str) {
        self.settle();
        self.line.push_str(mark);
    }

    fn code(&mut self, inner: &str) {
        self.settle();
        let written = code(inner);
        let written = if self.open_links.is_empty() {
            self.links.linked(written)
        } else {
            written
        };
        // A table is cut into cells before anything else is read.
        if self.row.is_some() {
            self.line.push_str(&written.replace('|', "\\|"));
        } else {
            self.line.push_str(&written);
        }
    }

    fn link_ends(&mut self) {
        self.settle();
        let Some((start, target)) = self.open_links.pop() else {
            return;
        };
        let words = self.line.split_off(start);
        let is_link = is_page(&target) && self.open_links.is_empty() && !words.trim().is_empty();
        self.line
            .push_str(&match (is_link, words.contains("http")) {
                (true, true) => format!("<{target}>"),
                (true, false) => format!("[{words}](<{target}>)"),
                (false, _) => words,
            });
    }

    fn row_ends(&mut self) {
        if let Some((cells, _)) = &mut self.row {
            let row = std::mem::take(cells).join(" | ");
            self.push(format!("| {row} |"));
        }
    }

    fn is_in_item(&self) -> bool {
        matches!(self.around.last(), Some(Around::Item(..)))
    }

    fn has_line(&self) -> bool {
        !self.line.is_empty() || !self.text.is_empty()
    }

    fn line_break(&mut self, mark: &str) {
        let is_one_line = self.row.is_some() || self.heading.is_some() || self.is_in_item();
        if is_one_line || !self.open_links.is_empty() {
            self.text.push(' ');
        } else {
            self.settle();
            self.line.push_str(mark);
            self.flush();
        }
    }

    /// Escapes the text that has come.
    fn settle(&mut self) {
        let pending = std::mem::take(&mut self.text);
        text(&mut self.line, &pending, self.open_links.is_empty());
    }

    /// Ends the line.
    fn flush(&mut self) {
        self.settle();
        let line = collapsed(&std::mem::take(&mut self.line));
        let is_first = self.begins_item() || self.is_apart();
        self.push(guarded(line, is_first));
    }

    /// Keeps a block apart from the one before it.
    fn gap(&mut self) {
        if !self.begins_item() && !self.is_apart() {
            self.push(String::new());
        }
    }

    fn begins_item(&self) -> bool {
        matches!(self.around.last(), Some(Around::Item(Some(_), _)))
    }

    fn is_apart(&self) -> bool {
        let last = self.lines.last();
        last.is_none_or(|line| line.trim_end_matches('>').is_empty())
    }

    fn push(&mut self, content: String) {
        let mut line = String::new();
        for around in &mut self.around {
            match around {
                Around::Quote => line.push_str("> "),
                Around::Item(marker, width) => match marker.take() {
                    Some(marker) => line.push_str(&marker),
                    None => line.extend(std::iter::repeat_n(' ', *width)),
                },
                Around::List(_) => {}
            }
        }
        line.push_str(&content);
        self.lines.push(line.trim_end().to_owned());
    }
}

const fn rule(column: &Alignment) -> &'static str {
    match column {
        Alignment::None => "---",
        Alignment::Left => ":--",
        Alignment::Center => ":-:",
        Alignment::Right => "--:",
    }
}

/// A line of text that looks like the beginning of something else. Within a paragraph no list begins
/// with another number than 1.
fn guarded(line: String, is_first: bool) -> String {
    if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return line;
    }
    let rest = line.trim_start_matches(|first: char| first.is_ascii_digit());
    let digits = line.len() - rest.len();
    let is_number = (1..10).contains(&digits) && (is_first || line.starts_with("1."));
    if is_number && (rest.starts_with(". ") || rest.starts_with(") ")) {
        return format!("{}\\{rest}", line.get(..digits).unwrap_or_default());
    }
    let without = line.trim_start_matches('#');
    let is_heading = without.len() < line.len() && (without.is_empty() || without.starts_with(' '));
    let is_item = line.starts_with("- ") || line.starts_with("+ ");
    let is_line = !line.is_empty()
        && ["-", "=", "~"]
            .iter()
            .any(|mark| line.replace([' ', '`'], "").starts_with(&mark.repeat(3)));
    let is_mark = matches!(line.as_str(), "-" | "+" | "=" | "--" | "==");
    if is_heading || is_item || is_line || is_mark {
        format!("\\{line}")
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::{inline, lines};
    use crate::emit::links::Links;

    fn rendered(text: &str) -> String {
        lines(text, &Links::default()).join("\n")
    }

    #[test]
    fn what_is_well_formed_stays() {
        for text in [
            "Some **bold** and *slanted* words\nover two lines.",
            "One.\n\nTwo.",
            "| a | b |\n|---|--:|\n| `x\\|y` | **z** |",
            "- one\n- two\n  - deeper\n- three",
            "3. three\n4. four",
            "> said\n> by somebody",
            "- one\n\n  more of it\n- two",
            "See [the page](<https://example.com/a>) and <https://example.com>.",
            "one\\\ntwo",
            "one\n\n---\n\ntwo",
        ] {
            assert_eq!(rendered(text), text);
        }
    }

    #[test]
    fn other_spellings_become_the_same() {
        for (text, expected) in [
            ("_it_ and __bold__", "*it* and **bold**"),
            ("# Title", "## Title"),
            ("Title\n=====", "## Title"),
            ("* one\n  and more\n* two", "- one and more\n- two"),
            ("```json\n{}\n```", "```text\n{}\n```"),
            ("    code", "```text\ncode\n```"),
            ("- a\n\n      code", "- a\n\n  ```text\n  code\n  ```"),
            (
                "[a]: https://example.com\n\nsee [a]",
                "see [a](<https://example.com>)",
            ),
            (
                "[![b](https://a.example/i)](https://a.example)",
                "[b](<https://a.example>)",
            ),
            ("https://a.example/b_c, *x*", "<https://a.example/b_c>, *x*"),
        ] {
            assert_eq!(rendered(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_markup_is_text() {
        for (text, expected) in [
            ("a <b> c", "a \\<b\\> c"),
            ("<p>a `b` *c*", "\\<p\\>a `b` \\*c\\*"),
            ("Vec[T] *", "Vec\\[T\\] *"),
            ("5 * 6, a*b, snake_case", "5 * 6, a\\*b, snake\\_case"),
            ("1986\\. A year", "1986\\. A year"),
            ("\\# none", "\\# none"),
            ("&lt;b&gt; &amp;lt;", "\\<b\\> \\&lt;"),
            ("[docs](#section) [x](y.md)", "docs x"),
            ("a *b*\n200. c", "a *b*\n200. c"),
            ("a\n1986\\. c", "a\n1986. c"),
            ("", ""),
        ] {
            assert_eq!(rendered(text), expected, "{text}");
        }
    }

    #[test]
    fn a_line_stays_one() {
        let inline = |text| inline(text, &Links::default());
        assert_eq!(inline("an **id**"), "an **id**");
        assert_eq!(inline("* an id"), "* an id");
        assert_eq!(inline("# *x*"), "# \\*x\\*");
    }
}
