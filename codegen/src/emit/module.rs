//! The tables of contents: of a crate, of an API, of its models and of its operations.

use super::docs::Comment;
use super::{Context, ident};
use crate::ir::Api;
use proc_macro2::TokenStream;
use quote::quote;

/// The root of a crate with some APIs.
pub fn root(apis: &[(&str, &Api)]) -> TokenStream {
    let modules = apis.iter().map(|(module, api)| {
        let mut comment = Comment::default();
        comment.paragraphs(api.title.trim());
        let comment = comment.outer();
        let module = ident(module);
        quote! {
            #comment
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let mut inner = Comment::default();
    let titles: Vec<&str> = apis.iter().map(|(_, api)| api.title.trim()).collect();
    inner.paragraphs(&format!("Clients of {}.", titles.join(" and ")));
    let inner = inner.inner();
    quote! {
        #inner
        /// What all clients are made of: transport, credentials, errors.
        #[macro_use]
        #[rustfmt::skip]
        pub mod runtime;
        #(#modules)*
    }
}

/// The module of an API.
pub fn api(context: &Context<'_>) -> TokenStream {
    let mut inner = Comment::default();
    inner.paragraphs(context.api.title.trim());
    if let Some(description) = &context.api.description {
        inner.paragraphs(description);
    }
    let inner = inner.inner();
    let models = (!context.api.types.is_empty()).then(|| {
        quote!(
            pub mod models;
        )
    });
    let security = (!context.api.schemes.is_empty()).then(|| {
        quote!(
            mod security;
        )
    });
    quote! {
        #inner
        mod builder;
        mod client;
        mod error;
        #models
        pub mod operations;
        #security
        pub use builder::ClientBuilder;
        pub use client::Client;
        pub use error::{Error, ErrorCode};
    }
}

/// The module of models.
pub fn models(context: &Context<'_>) -> TokenStream {
    let files = context.names.files();
    let modules = files.keys().map(|file| ident(file));
    let uses = files.iter().map(|(file, ids)| {
        let file = ident(file);
        let names: Vec<_> = ids
            .iter()
            .map(|id| ident(&context.names.of(*id).name))
            .collect();
        match names.as_slice() {
            [name] => quote!(pub use #file::#name;),
            names => quote!(pub use #file::{#(#names),*};),
        }
    });
    quote! {
        //! What is sent and received.
        #(mod #modules;)*
        #(#uses)*
    }
}

/// The module of operations.
pub fn operations(context: &Context<'_>) -> TokenStream {
    let groups = context.names.groups.iter().map(|(tag, module)| {
        let mut comment = Comment::default();
        comment.paragraphs(&format!(
            "Requests: {}.",
            tag.as_deref().unwrap_or("other operations")
        ));
        let comment = comment.outer();
        let module = ident(module);
        quote!(#comment pub mod #module;)
    });
    quote! {
        //! Requests, by group. Each begins with a method of the client.
        #(#groups)*
    }
}
