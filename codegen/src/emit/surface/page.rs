//! The surface as a page: a line for each thing, so that the difference of one file shows a reviewer
//! everything that a change means to callers and on the wire.

use super::kinds::{Fact, Subject};
use super::thing::{Surface, Thing};

/// The page about some APIs, by their modules.
pub fn page<'a>(apis: impl Iterator<Item = (&'a str, Surface)>) -> String {
    let mut text = format!("{HEADER}\n{WORDS}");
    for (module, surface) in apis {
        text.push_str(&format!("\n# `{module}`\n"));
        chapters(&surface, &mut text);
    }
    text
}

/// The first line of the page.
pub const HEADER: &str =
    "<!-- Generated from the description of the API. Edit the description, not this file. -->\n";

const WORDS: &str =
    "What callers see and what goes over the wire, a line for each thing: its difference is what a change
means. Descriptions are in the code.
";

fn chapters(surface: &Surface, text: &mut String) {
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

/// A thing in one line.
pub fn line(thing: &Thing) -> String {
    let (named, facts) = parts(thing);
    if facts.is_empty() {
        named
    } else {
        format!("{named}: {}", facts.join("; "))
    }
}

/// What a thing is called, and what is said of it. Descriptions are in the code beside.
pub fn parts(thing: &Thing) -> (String, Vec<String>) {
    let mut parts = Vec::new();
    for ((fact, which), value) in &thing.facts {
        let value = one_line(value);
        parts.push(match fact {
            Fact::Docs | Fact::Name => continue,
            _ if value == "yes" && fact.is_flag() && which.is_empty() => fact.word().to_owned(),
            _ if which.is_empty() => format!("{} `{value}`", fact.word()),
            _ => format!("{} {which} `{value}`", fact.word()),
        });
    }
    let word = thing.key.subject.word();
    let shown = one_line(&thing.shown);
    (format!("{word} `{shown}`"), parts)
}

/// Nothing of a document ends a line, or code in it.
fn one_line(text: &str) -> String {
    let text = text.replace('`', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::emit::surface::{Fact, Key, Subject, Thing};
    use crate::node_id::NodeId;

    #[test]
    fn what_is_called_yes_is_no_flag() {
        let key = Key::new(Subject::Field, &["Answer", "yes"]);
        let mut thing = Thing::new(key, "Answer::yes", NodeId::default());
        thing.say(Fact::Wire, "yes").flag(Fact::Deprecated, true);
        assert_eq!(line(&thing), "field `Answer::yes`: wire `yes`; deprecated");
    }
}
