//! Reading: from the text of an OpenAPI document to nodes that can be asked for.
//!
//! Text becomes a [`tree`]; passes of `normalise` make valid OpenAPI 3.0 of it, whichever version it
//! is, `validate` checks
//! it against the [`grammar`], and later phases read it through views: [`node::Node`] for
//! anything, [`schema::Schema`] for schemas, `openapiv3` for the other objects. Nothing here knows
//! Rust or what a client looks like.

mod beside;
mod depth;
pub mod document;
mod edit;
pub mod extensions;
pub mod grammar;
pub mod header_name;
mod linking;
pub mod node;
mod normalise;
mod overlay;
mod parse;
pub(crate) mod pattern;
pub mod pointer;
pub mod position;
pub mod schema;
mod select;
mod sides;
mod suggestion;
pub mod text;
pub mod tree;
mod unquoted;
mod validate;
mod version;
mod walk;

pub use document::Document;
pub use select::{Filter, Selection};
pub use text::{Reader, Source};
pub use tree::NodeId;

use crate::diagnostic::{Findings, Located};
use linking::Others;
use std::io;

/// Reads a document that is one file: see [`read_with`].
///
/// # Errors
///
/// Why the document cannot be read at all.
pub fn read(source: &Source) -> Result<(Document, Findings), Vec<Located>> {
    read_with(source, &alone)
}

/// Reads no other file.
///
/// # Errors
///
/// Always.
pub fn alone(_: &str) -> io::Result<Vec<u8>> {
    Err(io::Error::other("only one file is read here"))
}

/// What is made of a document before it is compiled.
#[derive(Debug, Clone, Default)]
pub struct Edits {
    /// What is changed in it, in this order: documents of the Overlay specification. `$ref`s in them
    /// are relative to the document.
    pub overlays: Vec<Source>,
    /// Which of its operations are wanted then.
    pub selection: Selection,
}

/// Reads a document as it is: see [`read_edited`].
///
/// # Errors
///
/// Why the document cannot be read at all.
pub fn read_with(
    source: &Source,
    reader: &dyn Reader,
) -> Result<(Document, Findings), Vec<Located>> {
    read_edited(source, &Edits::default(), reader)
}

/// Parses a document and the files that it refers to, edits it, makes OpenAPI 3.0 of it and checks its
/// structure. With errors among the findings the document has gaps and is good for finding more
/// errors only.
///
/// # Errors
///
/// Why the document cannot be read at all.
pub fn read_edited(
    source: &Source,
    edits: &Edits,
    reader: &dyn Reader,
) -> Result<(Document, Findings), Vec<Located>> {
    let mut findings = Findings::new();
    let mut tree = tree::Tree::default();
    if let Err(error) = parse::parse_into(&mut tree, &source.text, 0) {
        return Err(Others::default().locate(source, &tree, error.into()));
    }
    let overlays = overlay::apply(&mut tree, &edits.overlays, &mut findings);
    // Of what stands in an overlay, nothing is left out.
    let of_overlays = std::mem::take(&mut findings);
    let overlays = Others::of(overlays);
    let others = linking::link(&mut tree, source, overlays, reader, &mut findings);
    unquoted::settle(&mut tree, source, &others, &mut findings);
    normalise::unfold(&mut tree, &mut findings);
    select::apply(&mut tree, &edits.selection, &mut findings);
    findings.extend(of_overlays);
    if !normalise::repair(&mut tree, &mut findings) {
        return Err(others.locate(source, &tree, findings));
    }
    validate::validate(&tree, &mut findings);
    normalise::merge(&mut tree, &mut findings);
    Ok((
        Document::new(tree, others, edits.selection.clone()),
        findings,
    ))
}

/// The document in the bytes of a file. `path` is what it goes by in messages.
///
/// # Errors
///
/// Bytes that are no text.
pub fn source(path: &str, bytes: Vec<u8>) -> Result<Source, Vec<Located>> {
    let path = path.to_owned();
    text::decode(bytes, 0).map_or_else(
        |(text, finding)| {
            let source = Source {
                path: path.clone(),
                text,
            };
            Err(Others::default().locate(&source, &tree::Tree::default(), finding.into()))
        },
        |text| {
            Ok(Source {
                path: path.clone(),
                text,
            })
        },
    )
}
