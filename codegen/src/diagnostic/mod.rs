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
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= 1 + candidate.chars().count().min(word.len()) / 5
        })
        .min()
        .map(|(_, candidate)| candidate)
}
