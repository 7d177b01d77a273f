//! Lowering: from the nodes of a document to the language-neutral model.
//!
//! Each phase is given what it needs and returns what it makes: types, operations as far as one
//! call goes, then what several calls make together. Every finding is collected and lowering goes
//! on, so that one run shows them all. Nothing here knows Rust.

mod draft;
mod error_codes;
mod flows;
mod globals;
mod media_type;
mod notes;
mod operations;
mod security;
mod server;
mod types;
mod unused;

use crate::diagnostic::Findings;
use crate::ir::{self, Api};
use crate::spec::Document;
use error_codes::Catalogue;
use notes::Notes;
use types::Types;

/// Lowers a document. With errors among the findings the model has gaps and is good for finding
/// more errors only.
pub fn lower(document: &Document) -> (Api, Findings) {
    let root = document.root();
    let mut notes = Notes::default();
    let catalogue = Catalogue::read(root, &mut notes);
    let mut types = Types::of_components(root, &mut notes);
    let schemes = security::schemes(root, &mut notes);
    let drafts = operations::operations(root, &schemes, &mut types, &mut notes);
    let types = types.into_definitions(root, &mut notes);
    let globals = globals::globals(&drafts);
    let error_codes = catalogue.with(drafts.iter().flat_map(|draft| &draft.codes));
    let mut operations: Vec<ir::Operation> = drafts
        .into_iter()
        .map(|draft| {
            let flows = flows::flows(&draft, &types, &mut notes.findings);
            draft.complete(flows)
        })
        .collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let info = root.get("info");
    let string = |key: &str| info.and_then(|info| info.string_of(key)).map(str::to_owned);
    let server = server::server(root, &mut notes);
    unused::report(root, &mut notes);
    let api = Api {
        title: string("title").unwrap_or_default(),
        description: string("description"),
        server,
        envelope: error_codes::envelope(root),
        error_codes,
        error_patterns: catalogue.patterns,
        schemes,
        globals,
        operations,
        types,
    };
    (api, notes.findings)
}
