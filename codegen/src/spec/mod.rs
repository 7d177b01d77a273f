//! Reading: from the text of an OpenAPI document to nodes that can be asked for.
//!
//! Text becomes a [`tree`]; passes of `normalise` make valid OpenAPI 3.0 of it, whichever version it
//! is, `validate` checks
//! it against the [`grammar`], and later phases read it through views: [`node::Node`] for
//! anything, [`schema::Schema`] for schemas, `openapiv3` for the other objects. Nothing here knows
//! Rust or what a client looks like.

pub mod document;
pub mod extensions;
pub mod grammar;
pub mod node;
mod normalise;
mod parse;
pub mod pointer;
pub mod position;
pub mod schema;
pub mod tree;
mod validate;
mod walk;

pub use document::Document;
pub use tree::NodeId;

use crate::diagnostic::{Findings, Located, located};

/// The text of a document and the name it goes by in messages.
#[derive(Debug, Clone)]
pub struct Source {
    /// Shown in messages, used for nothing else.
    pub path: String,
    /// YAML or JSON.
    pub text: String,
}

/// Parses a document, makes OpenAPI 3.0 of it and checks its structure. With errors among the
/// findings the document has gaps and is good for finding more errors only.
///
/// # Errors
///
/// Why the document cannot be read at all.
pub fn read(source: &Source) -> Result<(Document, Findings), Vec<Located>> {
    let mut findings = Findings::new();
    let mut tree = match parse::parse(&source.text) {
        Ok(tree) => tree,
        Err(error) => {
            findings.push(error);
            return Err(locate(source, &tree::Tree::default(), findings));
        }
    };
    if !normalise::repair(&mut tree, &mut findings) {
        return Err(locate(source, &tree, findings));
    }
    validate::validate(&tree, &mut findings);
    normalise::merge(&mut tree, &mut findings);
    Ok((Document::new(tree), findings))
}

/// Gives findings about a document their lines and columns, and what stands there.
pub fn locate(source: &Source, tree: &tree::Tree, findings: Findings) -> Vec<Located> {
    let Source { path, text } = source;
    let mut located = position::locate(path, text, tree, findings);
    located::attach_excerpts(text, &mut located);
    located
}
