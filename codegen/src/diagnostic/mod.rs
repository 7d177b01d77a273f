//! What the compiler says about a document: position, message, hint.
//!
//! A diagnostic is made with a node, because that is what every phase has at hand; the line and
//! column are looked up by [`crate::spec::position`] when it is shown. Phases collect
//! what they find in [`Findings`]; the kind of a finding is its [`Code`].

pub mod code;
pub mod excerpt;
pub mod findings;
mod json;
pub mod located;
pub mod report;
mod sarif;

pub use code::Code;
pub use excerpt::{Excerpt, plain};
pub use findings::Findings;
pub use json::to_json;
pub use located::Located;
pub use report::{Report, counted};
pub use sarif::to_sarif;

use crate::node_id::NodeId;
use std::fmt;

/// A diagnostic stops the compilation, or does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The client is written; something in the document is not what it seems.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// The end of an object's entry that a diagnostic is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The key, as in "unknown key".
    Key,
    /// The value, as in "must be a number".
    Value,
}

/// A line and a column of one of the files that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The file, in the order of reading; the document itself is 0.
    pub file: usize,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
}

/// A place in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A node.
    Node(NodeId, Part),
    /// A place in a text that could not be parsed.
    Text(Spot),
}

impl Place {
    /// The key that leads to a node, as in "unknown key".
    pub fn key(node: impl Into<NodeId>) -> Self {
        Self::Node(node.into(), Part::Key)
    }
}

impl<T: Into<NodeId>> From<T> for Place {
    fn from(node: T) -> Self {
        Self::Node(node.into(), Part::Value)
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: Code,
    /// An error stops the compilation.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// The fault, in one line.
    pub message: String,
    /// Advice, in one line.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// An error; a node alone means its value.
    pub fn error(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: place.into(),
            message: message.into(),
            hint: None,
        }
    }

    /// A warning; a node alone means its value.
    pub fn warning(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, place, message)
        }
    }

    /// The same finding with advice.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// ` (did you mean …?)`-style advice: the candidate nearest to a misspelt word, if one is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let of_word = counts(word);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let most = 1 + candidate.chars().count().min(word.len()) / 5;
            if word.len().abs_diff(candidate.len()) > 4 * most {
                return None;
            }
            // A change adds and takes away a character at most: most candidates need no closer look.
            let bytes = if word.is_ascii() && candidate.is_ascii() {
                2
            } else {
                8
            };
            let of_candidate = counts(candidate);
            let differing = of_word.iter().zip(of_candidate);
            let differing: usize = differing.map(|(a, b)| a.abs_diff(b)).sum();
            if differing > bytes * most {
                return None;
            }
            let distance = strsim::damerau_levenshtein(word, candidate);
            (distance <= most).then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// How often each byte is in a word.
fn counts(word: &str) -> [usize; 256] {
    let mut counts = [0; 256];
    for byte in word.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    counts
}
