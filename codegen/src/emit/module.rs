//! The tables of contents: of a crate, of an API, of its models and of its operations.

use super::builder::has_choice;
use super::context::Context;
use super::docs::Comment;
use super::example;
use super::features::{ALL, Features};
use crate::ir::Api;
use crate::names::Ident;
use crate::render::Item;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Circles of more definitions than this could be longer than rustc follows them, which is 128 steps
/// with some for each definition.
const SMALL_CIRCLE: usize = 32;

/// How many steps rustc takes for each definition at most.
const STEPS: usize = 8;

/// The root of a crate with some APIs, the largest circle of whose definitions has so many of them.
pub fn root(
    contexts: &[Context<'_>],
    largest_circle: usize,
    features: &Features,
    has_guide: bool,
) -> Vec<Item> {
    // What a module is for stands in it.
    let modules = contexts.iter().map(|context| {
        let module = context.module;
        Item::Plain(quote! {
            #[rustfmt::skip]
            pub mod #module;
        })
    });
    let mut inner = Comment::default();
    let apis = || contexts.iter().map(|context| context.api);
    let titles: Vec<&str> = apis().map(|api| api.title.trim()).collect();
    inner.paragraphs(&format!("Clients of {}.", titles.join(" and ")));
    apis().for_each(|api| part(&mut inner, api));
    inner.blank();
    for context in contexts {
        let module = context.module;
        inner.line(&format!(
            "- [`{module}`]: the [`Client`]({module}::Client) has a method for each operation, and [`ErrorCode`]({module}::ErrorCode) says why a call was refused."
        ));
    }
    if has_guide {
        inner.blank();
        inner.line("Each module has an example. The [`guide`] is about what all of them do alike: errors, retries, tests; lists, batches and tasks where there are some.");
    }
    let guide = has_guide.then(|| {
        Item::Plain(quote! {
            #[rustfmt::skip]
            pub mod guide;
        })
    });
    let partial = (!features.is_empty()).then(|| {
        inner.heading("Features");
        inner.paragraphs(&format!(
            "Each module of operations is a feature, such as `{}`, and brings the models that it needs. All are \
            on by default, by `{ALL}`: with `default-features = false` and a list of those that are needed, the \
            crate compiles faster. A TLS backend must be in that list, too: `rustls` or `native-tls`.",
            features.needs().next().map_or(ALL, |(name, _)| name),
        ));
        Item::Inner(quote!(#![cfg_attr(
            not(feature = #ALL),
            allow(
                dead_code,
                unused_imports,
                reason = "some of it is for operations that are left out"
            )
        )]))
    });
    let runtime = quote! {
        #[macro_use]
        #[rustfmt::skip]
        pub mod runtime;
    };
    // Whether a model may be sent to another thread is found out by following all that it holds.
    let limit = (largest_circle > SMALL_CIRCLE).then(|| {
        let limit = (largest_circle * STEPS).next_power_of_two().to_string();
        Item::Inner(quote!(#![recursion_limit = #limit]))
    });
    [Item::Inner(inner.inner())]
        .into_iter()
        .chain(partial)
        .chain(limit)
        .chain([Item::Plain(runtime)])
        .chain(modules)
        .chain(guide)
        .collect()
}

/// What is here of an API that is not whole.
fn part(comment: &mut Comment, api: &Api) {
    if let Some(selection) = &api.selection {
        let title = api.title.trim();
        comment.paragraphs(&format!("Of {title} only the operations of `{selection}`."));
    }
}

/// The module of an API.
pub fn api(context: &Context<'_>) -> Vec<Item> {
    let mut inner = Comment::default();
    inner.paragraphs(context.api.title.trim());
    if let Some(description) = &context.api.description {
        inner.described(description, &context.links);
    }
    part(&mut inner, context.api);
    if let Some(lines) = example::example(context) {
        inner.heading("Example");
        inner.verbatim(lines);
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
