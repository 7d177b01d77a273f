//! Findings with their lines and columns.

use super::Diagnostic;
use super::excerpt::{Excerpt, Lines};

/// A finding with its line and column, ready to be printed by a [`super::Report`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The document, as the caller named it.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// What stands there, if there is such a place.
    pub excerpt: Option<Excerpt>,
    /// The finding itself.
    pub diagnostic: Diagnostic,
}

/// Gives findings the pieces of the text that they are about. They are in the order of the text.
pub fn attach_excerpts(text: &str, findings: &mut [Located]) {
    let mut lines = Lines::new(text);
    for finding in findings {
        finding.excerpt = lines.excerpt(finding.line, finding.column);
    }
}
