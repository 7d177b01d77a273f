//! Elements of the names of definitions that nobody has written: they say how a schema is built, or
//! which part of an operation it describes.
//!
//! They are words in brackets, so that they are told from properties of the same name. What becomes of
//! them in the name of a type is decided where names are.

use super::response::Status;

/// What an array holds.
pub const ITEM: &str = "[item]";

/// What a map holds.
pub const VALUE: &str = "[value]";

/// The request body of an operation.
pub const BODY: &str = "(body)";

/// The response of an operation that is a success.
pub const RESPONSE: &str = "(response)";

/// A response that is a failure.
pub const ERROR: &str = "(error)";

/// One of several alternatives that has no name: by a word of what it is, or its number.
pub fn alternative(word: &str) -> String {
    format!("[{word}]")
}

/// An enum that stands somewhere without a name, and says what it is called.
pub const NAMED: &str = "(~enum)";

/// What a component is that is no schema, by the section that it is in: said only where a schema has the
/// same name. So is that a schema is a definition within another.
pub fn section(section: &str) -> Option<String> {
    let word = match section {
        "$defs" | "definitions" => "definition",
        "headers" => "header",
        "parameters" => "parameter",
        "requestBodies" => "body",
        "responses" => "response",
        _ => return None,
    };
    Some(format!("(~{word})"))
}

/// True if an element is one of [`section`].
pub fn is_section(text: &str) -> bool {
    text.starts_with("(~")
}

/// Which of the responses it is: said before what it is.
pub fn status(status: Status) -> String {
    let word = match status {
        Status::Code(code) => status.reason().unwrap_or_else(|| format!("status {code}")),
        Status::Range(1) => "informational".to_owned(),
        Status::Range(2) => "successful".to_owned(),
        Status::Range(3) => "redirect".to_owned(),
        Status::Range(4) => "client".to_owned(),
        Status::Range(5) => "server".to_owned(),
        Status::Range(family) => format!("status {family}xx"),
        Status::Default => "other".to_owned(),
    };
    format!("[~{}]", crate::words::words(&word).join("_"))
}

/// An element of the name of a definition, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element<'a> {
    /// [`ITEM`].
    Item,
    /// [`VALUE`].
    Value,
    /// [`BODY`].
    Body,
    /// [`RESPONSE`] or [`ERROR`].
    Response(&'a str),
    /// Which response it is.
    Status(&'a str),
    /// What the component is.
    Section(&'a str),
    /// What somebody has written, or an alternative.
    Text(&'a str),
}

impl<'a> Element<'a> {
    /// Reads an element that has a single word, or the text of several.
    pub fn of(text: &'a str) -> Self {
        let status = || text.strip_prefix("[~")?.strip_suffix(']');
        let section = || text.strip_prefix("(~")?.strip_suffix(')');
        match text {
            ITEM => Self::Item,
            VALUE => Self::Value,
            BODY => Self::Body,
            RESPONSE | ERROR => Self::Response(text),
            _ => match (status(), section()) {
                (Some(word), _) => Self::Status(word),
                (None, Some(word)) => Self::Section(word),
                (None, None) => Self::Text(text),
            },
        }
    }

    /// The parts of an element that names of several definitions were joined to.
    pub fn parts(text: &'a str) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((at, length)) = first_known(rest) {
            let (before, marked) = rest.split_at(at);
            if !before.trim().is_empty() {
                parts.push(Self::Text(before.trim()));
            }
            let (known, after) = marked.split_at(length);
            parts.push(Self::of(known));
            rest = after;
        }
        if !rest.trim().is_empty() || parts.is_empty() {
            parts.push(Self::Text(rest));
        }
        parts
    }
}

/// Where the first word in brackets is that is more than text, and how long it is.
fn first_known(text: &str) -> Option<(usize, usize)> {
    let mut start = 0;
    for word in text.split(' ') {
        if !matches!(Element::of(word), Element::Text(_)) {
            return Some((start, word.len()));
        }
        start += word.len() + 1;
    }
    None
}
