//! Findings, shown to whoever runs a command.

use super::ending::{Result, print, say};
use super::options::{Format, Reporting, Strictness};
use anstream::{AutoStream, ColorChoice};
use std::io;
use undelete_codegen::diagnostic::{Located, Report, Severity, to_json, to_sarif};

/// Shows findings, and whether there are errors among them. Warnings that are denied are errors.
/// `is_product`: showing them is all that the command is for.
pub fn show(mut findings: Vec<Located>, reporting: &Reporting, is_product: bool) -> Result<bool> {
    if reporting.format == Format::Text && !is_product {
        return Ok(mention(
            findings,
            &reporting.strictness,
            "nothing was written",
        ));
    }
    let has_errors = has_errors(&mut findings, &reporting.strictness);
    match reporting.format {
        Format::Text => print(&text(&findings, &io::stdout()))?,
        Format::Json => print(&to_json(&findings))?,
        Format::Sarif => print(&to_sarif(&findings))?,
    }
    Ok(has_errors)
}

/// Shows findings to people beside what a command prints, and whether there are errors among them:
/// then they are told what was not done.
pub fn mention(mut findings: Vec<Located>, strictness: &Strictness, undone: &str) -> bool {
    let has_errors = has_errors(&mut findings, strictness);
    let mut text = text(&findings, &io::stderr());
    if has_errors {
        text.push_str(undone);
        text.push('\n');
    }
    say(&text);
    has_errors
}

fn has_errors(findings: &mut [Located], strictness: &Strictness) -> bool {
    if strictness.deny_warnings {
        for finding in findings.iter_mut() {
            finding.diagnostic.severity = Severity::Error;
        }
    }
    let is_error = |finding: &Located| finding.diagnostic.severity == Severity::Error;
    findings.iter().any(is_error)
}

/// Colours are for eyes, and for those who want them: <https://no-color.org>.
fn text(findings: &[Located], stream: &impl anstream::stream::RawStream) -> String {
    let has_colour = AutoStream::choice(stream) != ColorChoice::Never;
    Report::new(findings).colour(has_colour).to_string()
}

/// What was done, for people: not where a machine reads along.
pub fn tell(reporting: &Reporting, text: &str) -> Result<()> {
    match reporting.format {
        Format::Text => print(text),
        Format::Json | Format::Sarif => Ok(()),
    }
}
