//! Emitting: from the model and its names to the files of a crate.
//!
//! One file here per kind of file there. Each takes the same [`Context`] and returns tokens; none
//! sees the document, makes a name, or patches text.

mod access;
mod batch;
mod builder;
mod client;
mod docs;
mod enumeration;
mod errors;
mod limits;
mod manifest;
mod model;
mod module;
mod operation;
mod outcome;
mod pages;
mod request;
mod runtime;
mod security;
mod task;
mod types;
mod union;

pub use manifest::{is_dependency, manifest};
pub use module::root;
pub use runtime::{ROOMS, Room, contents, rooms};

use crate::ir::{Api, Graph};
use crate::names::Names;
use proc_macro2::{Ident, Span, TokenStream};

/// What emitters see.
pub struct Context<'a> {
    /// The model.
    pub api: &'a Api,
    /// How its definitions refer to each other.
    pub graph: &'a Graph,
    /// Its names.
    pub names: &'a Names,
    /// The module of the API.
    pub module: &'a str,
}

/// The files of one API, relative to its module.
pub fn files(context: &Context<'_>) -> Vec<(String, TokenStream)> {
    let mut files = vec![
        ("mod.rs".to_owned(), module::api(context)),
        ("client.rs".to_owned(), client::client(context)),
        ("builder.rs".to_owned(), builder::builder(context)),
        ("error.rs".to_owned(), errors::errors(context)),
        ("operations/mod.rs".to_owned(), module::operations(context)),
    ];
    if !context.api.schemes.is_empty() {
        files.push(("security.rs".to_owned(), security::security(context)));
    }
    for module in context.names.groups.values() {
        let path = format!("operations/{}.rs", file_stem(module));
        files.push((path, operation::group(context, module)));
    }
    let models = context.names.files();
    if !models.is_empty() {
        files.push(("models/mod.rs".to_owned(), module::models(context)));
    }
    for (file, ids) in models {
        files.push((
            format!("models/{}.rs", file_stem(file)),
            model::file(context, &ids),
        ));
    }
    files
}

/// The name of a module's file: `r#async` is written in `async.rs`.
fn file_stem(module: &str) -> &str {
    module.trim_start_matches("r#")
}

/// An identifier from a name that was claimed, raw if it says so.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
