//! Reading: from the text of an OpenAPI document to nodes that can be asked for.
//!
//! Text becomes a [`tree`]; passes of `normalise` make valid OpenAPI 3.0 of it, `validate` checks
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

use crate::diagnostic::{Code, Findings, Located, Severity, located};

/// The text of a document and the name it goes by in messages.
#[derive(Debug, Clone)]
pub struct Source {
    /// Shown in messages, used for nothing else.
    pub path: String,
    /// YAML or JSON.
    pub text: String,
}

/// Parses a document, checks its structure against the grammar of OpenAPI 3.0 and normalises it.
///
/// # Errors
///
/// All errors of the document's structure at once.
pub fn read(source: &Source) -> Result<(Document, Findings), Vec<Located>> {
    let mut findings = Findings::new();
    let mut tree = match parse::parse(&source.text) {
        Ok(tree) => tree,
        Err(error) => {
            findings.push(error);
            return Err(locate(source, &tree::Tree::default(), findings));
        }
    };
    normalise::repair(&mut tree, &mut findings);
    if is_readable(&findings) {
        validate::validate(&tree, &mut findings);
    }
    if !is_readable(&findings) {
        return Err(locate(source, &tree, findings));
    }
    normalise::merge(&mut tree, &mut findings);
    Ok((Document::new(tree), findings))
}

/// Later phases can make something of a document with these findings. A `$ref` that leads back to itself is to
/// them an object without keys.
fn is_readable(findings: &Findings) -> bool {
    let mut findings = findings.iter();
    findings.all(|finding| {
        finding.severity == Severity::Warning || finding.code == Code::CircularReference
    })
}

/// Gives findings about a document their lines and columns, and what stands there.
pub fn locate(source: &Source, tree: &tree::Tree, findings: Findings) -> Vec<Located> {
    let Source { path, text } = source;
    let mut located = position::locate(path, text, tree, findings);
    located::attach_excerpts(text, &mut located);
    located
}
