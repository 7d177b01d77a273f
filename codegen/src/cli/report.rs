//! Findings, shown to whoever runs a command.

use super::ending::{Result, print, say};
use super::options::{Format, Reporting};
use anstream::{AutoStream, ColorChoice};
use std::io;
use undelete_codegen::diagnostic::{Located, Report, Severity, to_json, to_sarif};

/// Shows findings, and whether there are errors among them. Warnings that are denied are errors.
/// `is_product`: showing them is all that the command is for.
pub fn show(mut findings: Vec<Located>, reporting: &Reporting, is_product: bool) -> Result<bool> {
    if reporting.deny_warnings {
        for finding in &mut findings {
            finding.diagnostic.severity = Severity::Error;
        }
    }
    let is_error = |finding: &Located| finding.diagnostic.severity == Severity::Error;
    let has_errors = findings.iter().any(is_error);
    match reporting.format {
        Format::Text if is_product => {
            print(&text(&findings, &io::stdout()))?;
        }
        Format::Text => {
            let text = text(&findings, &io::stderr());
            let end = if has_errors {
                "nothing was written\n"
            } else {
                ""
            };
            say(&format!("{text}{end}"));
        }
        Format::Json => print(&to_json(&findings))?,
        Format::Sarif => print(&to_sarif(&findings))?,
    }
    Ok(has_errors)
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
