//! The tables of contents: of an API, of its models and of its operations.

use super::builder::has_choice;
use super::context::Context;
use super::docs::Comment;
use super::example;
use super::front::part;
use crate::names::Ident;
use crate::render::Item;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The module of an API.
pub fn api(context: &Context<'_>) -> Vec<Item> {
    let mut inner = Comment::default();
    inner.paragraphs(context.api.title.trim());
    if let Some(description) = &context.api.description {
        inner.described(description, &context.links);
    }
    part(&mut inner, context.api);
    if example::example(context).is_some() {
        inner.blank();
        inner.line("The front page has a [quick start](crate#quick-start).");
    }
    let builder = if has_choice(context) {
        quote!(
            pub use builder::{ClientBuilder, Server};
        )
    } else {
        quote!(
            pub use builder::ClientBuilder;
        )
    };
    let models = (!context.api.types.is_empty()).then(|| {
        quote!(
            pub mod models;
        )
    });
    let has_headers = context.names.headers(context.api).next().is_some();
    let headers = has_headers.then(|| {
        quote!(
            mod headers;
        )
    });
    let headers_use = has_headers.then(|| {
        quote!(
            pub use headers::Headers;
        )
    });
    let security = (!context.api.schemes.is_empty()).then(|| {
        quote!(
            mod security;
        )
    });
    vec![
        Item::Inner(inner.inner()),
        Item::Plain(quote! {
            mod builder;
            mod client;
            mod error;
            #headers
            #models
            pub mod operations;
            #security
        }),
        Item::Plain(quote! {
            #builder
            pub use client::Client;
            pub use error::{Error, ErrorCode};
            #headers_use
        }),
    ]
}

/// The module of models.
pub fn models(context: &Context<'_>) -> Vec<Item> {
    let files = context.names.files();
    let lines = files.iter().map(|(file, ids)| {
        let names = ids.iter().map(|id| context.names.of(*id).name.to_string());
        let names = names.collect::<Vec<_>>().join(", ");
        let condition = context.features.of_models(file).map(condition);
        format!("{}{}: {names};", condition.unwrap_or_default(), file.raw())
    });
    vec![
        Item::Inner(quote! {
            //! What is sent and received.
        }),
        Item::Macro {
            name: "models",
            lines: lines.collect(),
        },
    ]
    .into_iter()
    .chain(outcomes(context))
    .collect()
}

/// The attribute of what one of some features asks for.
fn condition(features: &BTreeSet<String>) -> String {
    let features = features.iter().map(|name| format!("feature = {name:?}"));
    let features: Vec<String> = features.collect();
    match features.as_slice() {
        [one] => format!("#[cfg({one})] "),
        several => format!("#[cfg(any({}))] ", several.join(", ")),
    }
}

/// What operations answer that answer in several ways, which is written beside them.
fn outcomes(context: &Context<'_>) -> Option<Item> {
    let uses: BTreeMap<&Ident, Vec<&Ident>> = context
        .operations()
        .filter(|named| named.operation.has_several_outcomes())
        .fold(BTreeMap::new(), |mut uses, named| {
            let names = uses.entry(&named.names.group).or_insert_with(Vec::new);
            names.push(&named.names.outcome);
            names.sort();
            uses
        });
    let uses: Vec<_> = uses
        .iter()
        .map(|(group, names)| match names.as_slice() {
            [name] => quote!(pub use super::operations::#group::#name;),
            names => quote!(pub use super::operations::#group::{#(#names),*};),
        })
        .zip(uses.keys())
        .map(|(item, group)| {
            let condition = context.features.of_group(group);
            let condition = condition.map(|name| quote!(#[cfg(feature = #name)]));
            quote!(#condition #item)
        })
        .collect();
    (!uses.is_empty()).then(|| Item::Plain(quote!(#(#uses)*)))
}

/// The module of operations.
pub fn operations(context: &Context<'_>) -> Vec<Item> {
    let groups = context.names.groups();
    let modules = groups.map(|(_, module)| {
        let condition = context.features.of_group(module);
        let condition = condition.map(|name| quote!(#[cfg(feature = #name)]));
        quote!(#condition pub mod #module;)
    });
    let modules: Vec<_> = modules.collect();
    let inner = quote! {
        //! Requests, by group. Each begins with a method of the client.
    };
    vec![Item::Inner(inner), Item::Plain(quote!(#(#modules)*))]
}
