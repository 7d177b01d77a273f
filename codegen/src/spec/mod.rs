//! Reading: from the text of an OpenAPI document to nodes that can be asked for by pointer.
//!
//! Nodes are typed with `openapiv3` one at a time. The children of a node stay behind as
//! references to their own pointers, so every later phase always knows where it is, a `$ref` and
//! an inline definition are followed in the same way, and reading costs time linear in the size
//! of the document. Nothing here knows Rust or what a client looks like.

pub mod document;
pub mod extensions;
pub mod grammar;
mod parse;
pub mod pointer;
pub mod position;
mod repairs;
mod validate;

pub use document::Document;

use crate::diagnostic::{Diagnostic, Severity};

/// The text of a document and the name it goes by in messages.
#[derive(Debug, Clone)]
pub struct Source {
    /// Shown in messages, used for nothing else.
    pub path: String,
    /// YAML or JSON.
    pub text: String,
}

/// Parses a document and checks its structure against the grammar of OpenAPI 3.0.
///
/// # Errors
///
/// All errors of the document's structure at once.
pub fn read(source: &Source) -> Result<(Document, Vec<Diagnostic>), Vec<Diagnostic>> {
    let root = parse::parse(&source.text).map_err(|diagnostic| vec![diagnostic])?;
    let findings = validate::validate(&root);
    if findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
    {
        Err(findings)
    } else {
        Ok((Document::new(root), findings))
    }
}
