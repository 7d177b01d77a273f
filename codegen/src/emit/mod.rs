//! Emitting: from the model and its names to the files of a crate.
//!
//! One file here per kind of file there. Each takes the same [`Context`] and returns items; none
//! sees the document, makes a name, or patches text.

mod access;
mod argument;
mod batch;
mod builder;
mod calls;
mod client;
mod context;
mod definition;
mod docs;
mod enumeration;
mod errors;
mod example;
mod group;
mod limits;
mod manifest;
mod markdown;
mod models;
mod module;
mod object;
mod operation;
mod pages;
mod request;
mod response;
mod runtime;
mod sample;
mod security;
mod task;
mod types;
mod union;
mod wrapper;

pub use calls::calls;
pub use context::Context;
pub use manifest::{crate_name, manifest};
pub use module::root;
pub use runtime::{ROOMS, Room, contents, rooms};

use crate::render::Item;

/// The files of one API, relative to its module.
pub fn files(context: &Context<'_>) -> Vec<(String, Vec<Item>)> {
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
    for (_, module) in context.names.groups() {
        let path = format!("operations/{module}.rs");
        files.push((path, group::group(context, module)));
    }
    let models = context.names.files();
    if !models.is_empty() {
        files.push(("models/mod.rs".to_owned(), module::models(context)));
    }
    for (file, ids) in models {
        files.push((format!("models/{file}.rs"), models::file(context, &ids)));
    }
    files
}
