//! The surface as a page: a line for each thing, so that the difference of one file shows a reviewer
//! everything that a change means to callers and on the wire.

use super::kinds::{Fact, Subject};
use super::thing::{Surface, Thing};

/// The page about an API.
pub fn page(title: &str, surface: &Surface) -> String {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = format!(
        "# The public API and the wire: {title}\n\nWritten with the code, for reviewers. A line is a thing, and what is said of it.\n"
    );
    let mut chapter = None;
    for thing in surface.things.values() {
        let subject = thing.key.subject;
        let own = subject.holder().unwrap_or(subject);
        if chapter != Some(own) {
            chapter = Some(own);
            text.push_str(&format!("\n## {}\n\n", heading(own)));
        }
        let indent = if subject.holder().is_some() { "  " } else { "" };
        text.push_str(&format!("{indent}- {}\n", line(thing)));
    }
    text
}

const fn heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Service => "Service",
        Subject::Server => "Servers",
        Subject::Variable => "Server variables",
        Subject::Global => "Client options",
        Subject::Scheme => "Credentials",
        Subject::Header => "Response headers",
        Subject::ErrorCode => "Error codes",
        Subject::ErrorPattern => "Undocumented error codes",
        Subject::Operation => "Operations",
        _ => "Types",
    }
}

/// A thing in one line. Descriptions are in the code beside.
pub fn line(thing: &Thing) -> String {
    let mut parts = Vec::new();
    for ((fact, which), value) in &thing.facts {
        let value = one_line(value);
        parts.push(match fact {
            Fact::Docs | Fact::Name => continue,
            _ if value == "yes" && which.is_empty() => fact.word().to_owned(),
            _ if which.is_empty() => format!("{} `{value}`", fact.word()),
            _ => format!("{} {which} `{value}`", fact.word()),
        });
    }
    let word = thing.key.subject.word();
    let shown = one_line(&thing.shown);
    if parts.is_empty() {
        format!("{word} `{shown}`")
    } else {
        format!("{word} `{shown}`: {}", parts.join("; "))
    }
}

/// Nothing of a document ends a line, or code in it.
fn one_line(text: &str) -> String {
    let text = text.replace('`', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
