//! Findings as a text for people and their editors.
//!
//! Each begins with a line `file:line:column: error[E0201]: message`, which editors jump to and
//! build scripts can quote; what stands there and what to do about it are below. A finding that
//! is repeated all over a document is said once, with the first places and their number.

use super::excerpt::plain;
use super::{Located, Severity};
use annotate_snippets::renderer::{
    DEFAULT_EMPHASIS_STYLE, DEFAULT_ERROR_STYLE, DEFAULT_TERM_WIDTH, DEFAULT_WARNING_STYLE, Style,
};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;

/// The number of places of a repeated finding that are listed beside the first.
const MORE_PLACES: usize = 3;

/// The text of findings, with the number of errors and warnings in each document at its end.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    findings: &'a [Located],
    has_colour: bool,
}

impl<'a> Report<'a> {
    /// A plain report.
    pub const fn new(findings: &'a [Located]) -> Self {
        Self {
            findings,
            has_colour: false,
        }
    }

    /// The same report for a terminal with colours, or for anything else.
    #[must_use]
    pub const fn colour(mut self, has_colour: bool) -> Self {
        self.has_colour = has_colour;
        self
    }

    /// A finding and where else it is.
    fn finding(&self, f: &mut fmt::Formatter<'_>, group: &[&Located]) -> fmt::Result {
        let Some((first, others)) = group.split_first() else {
            return Ok(());
        };
        let diagnostic = &first.diagnostic;
        let (severity_style, level) = match diagnostic.severity {
            Severity::Error => (DEFAULT_ERROR_STYLE, Level::ERROR),
            Severity::Warning => (DEFAULT_WARNING_STYLE, Level::WARNING),
        };
        let message = plain(&diagnostic.message);
        writeln!(
            f,
            "{}: {}: {}",
            self.styled(DEFAULT_EMPHASIS_STYLE, &place(first)),
            self.styled(severity_style, &kind(first)),
            self.styled(DEFAULT_EMPHASIS_STYLE, &message),
        )?;
        let mut details = Group::with_level(level);
        if let Some(excerpt) = &first.excerpt {
            let span = AnnotationKind::Primary.span(excerpt.span.clone());
            details = details.element(
                Snippet::source(&excerpt.text)
                    .line_start(first.line)
                    .annotation(span),
            );
        }
        if let Some(hint) = &diagnostic.hint {
            details = details.element(Level::HELP.with_name("hint").message(plain(hint)));
        }
        if !others.is_empty() {
            details = details.element(Level::NOTE.with_name("also").message(also(others)));
        }
        if !details.is_empty() {
            writeln!(f, "{}", self.renderer().render(&[details]))?;
        }
        writeln!(f)
    }

    fn renderer(&self) -> Renderer {
        let renderer = if self.has_colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        renderer.term_width(DEFAULT_TERM_WIDTH)
    }

    fn styled(&self, style: Style, text: &str) -> String {
        if self.has_colour {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for group in groups(self.findings) {
            self.finding(f, &group)?;
        }
        counts(f, self.findings)
    }
}

/// The first line of the report about a finding.
impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = plain(&self.diagnostic.message);
        write!(f, "{}: {}: {message}", place(self), kind(self))
    }
}

/// Findings that differ in nothing but their places, in the order of the first place.
fn groups(findings: &[Located]) -> Vec<Vec<&Located>> {
    let mut groups: Vec<Vec<&Located>> = Vec::new();
    let mut known = std::collections::HashMap::new();
    for finding in findings {
        let diagnostic = &finding.diagnostic;
        let key = (
            &finding.path,
            diagnostic.code,
            diagnostic.severity,
            &diagnostic.message,
            &diagnostic.hint,
        );
        let group = *known.entry(key).or_insert(groups.len());
        match groups.get_mut(group) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

fn place(finding: &Located) -> String {
    let path = plain(&finding.path);
    format!("{path}:{}:{}", finding.line, finding.column)
}

fn kind(finding: &Located) -> String {
    let diagnostic = &finding.diagnostic;
    format!("{}[{}]", diagnostic.severity, diagnostic.code)
}

fn also(others: &[&Located]) -> String {
    let places: Vec<String> = others
        .iter()
        .take(MORE_PLACES)
        .map(|other| place(other))
        .collect();
    let listed = places.join(", ");
    match others.len().saturating_sub(MORE_PLACES) {
        0 => listed,
        more => format!("{listed} … and {more} more"),
    }
}

/// So many of something, such as `1 error` and `3 errors`.
#[must_use]
pub fn counted(count: usize, one: &str) -> String {
    format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}

/// A line for each document, such as `3 errors, 12 warnings in shelf.yaml`.
fn counts(f: &mut fmt::Formatter<'_>, findings: &[Located]) -> fmt::Result {
    let mut documents: Vec<(&str, usize, usize)> = Vec::new();
    for finding in findings {
        if documents
            .last()
            .is_none_or(|(path, ..)| *path != finding.path)
        {
            documents.push((&finding.path, 0, 0));
        }
        if let Some((_, errors, warnings)) = documents.last_mut() {
            match finding.diagnostic.severity {
                Severity::Error => *errors += 1,
                Severity::Warning => *warnings += 1,
            }
        }
    }
    for (path, errors, warnings) in documents {
        let counts: Vec<String> = [(errors, "error"), (warnings, "warning")]
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| counted(*count, what))
            .collect();
        writeln!(f, "{} in {}", counts.join(", "), plain(path))?;
    }
    Ok(())
}
