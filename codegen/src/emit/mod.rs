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
mod facts;
mod features;
mod front;
mod group;
mod guide;
mod headers;
mod limits;
mod links;
mod manifest;
mod markdown;
mod models;
mod module;
mod object;
mod operation;
mod pages;
mod prose;
mod request;
mod requirements;
mod response;
mod runtime;
mod sample;
mod sample_number;
mod sample_text;
mod security;
pub mod surface;
mod tags;
mod task;
mod types;
mod union;
mod wrapper;

pub use calls::calls;
pub use context::Context;
pub use facts::Looks;
pub use features::Features;
pub use front::root;
pub use guide::guide;
pub use links::Links;
pub use manifest::{crate_name, escaped, manifest};
pub use markdown::{escape, one_line};
pub use requirements::requirements;
pub use runtime::{ROOMS, Room, contents, rooms};
pub use tags::Tags;

use crate::ir::TypeId;
use crate::names::Ident;
use crate::render::Item;
use context::Named;
use std::collections::BTreeMap;

/// A file of an API: its path relative to the module of the API, and what it holds.
pub struct File<'a> {
    /// The path.
    pub path: String,
    contents: Contents<'a>,
}

enum Contents<'a> {
    Whole(fn(&Context<'_>) -> Vec<Item>),
    Group(Vec<Named<'a>>),
    Models(Vec<TypeId>),
}

impl File<'_> {
    /// The parts of the file.
    pub fn items(&self, context: &Context<'_>) -> Vec<Item> {
        match &self.contents {
            Contents::Whole(items) => items(context),
            Contents::Group(members) => group::group(context, members),
            Contents::Models(ids) => models::file(context, ids),
        }
    }
}

/// The files of one API. Each can be made without the others.
pub fn files<'a>(context: &Context<'a>) -> Vec<File<'a>> {
    let whole = |path: &str, items| File {
        path: path.to_owned(),
        contents: Contents::Whole(items),
    };
    let mut files = vec![
        whole("mod.rs", module::api),
        whole("client.rs", client::client),
        whole("builder.rs", builder::builder),
        whole("error.rs", errors::errors),
        whole("operations/mod.rs", module::operations),
    ];
    if !context.api.schemes.is_empty() {
        files.push(whole("security.rs", security::security));
    }
    if context.names.headers(context.api).next().is_some() {
        files.push(whole("headers.rs", headers::headers));
    }
    let mut groups: BTreeMap<&Ident, Vec<Named<'a>>> = BTreeMap::new();
    for named in context.operations() {
        groups.entry(&named.names.group).or_default().push(named);
    }
    files.extend(groups.into_iter().map(|(module, members)| File {
        path: format!("operations/{module}.rs"),
        contents: Contents::Group(members),
    }));
    let models = context.names.files();
    if !models.is_empty() {
        files.push(whole("models/mod.rs", module::models));
    }
    files.extend(models.into_iter().map(|(file, ids)| File {
        path: format!("models/{file}.rs"),
        contents: Contents::Models(ids),
    }));
    files
}
