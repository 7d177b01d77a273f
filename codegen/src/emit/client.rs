//! The client, and the static description of its service.

use super::context::Context;
use super::docs::Comment;
use crate::ir::{Envelope, Rate, Server, WireName};
use crate::render::Item;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The file of the client.
pub fn client(context: &Context<'_>) -> Vec<Item> {
    let api = context.api;
    let name = context.module.plain();
    let addresses = api.servers.iter().map(server);
    let endpoints = api
        .schemes
        .iter()
        .filter_map(|scheme| scheme.client_credentials.as_ref());
    let endpoints: BTreeSet<&str> = endpoints.map(|it| it.url_and_query().0).collect();
    let own = api.own_servers();
    let endpoints = endpoints.into_iter().filter(|url| !own.contains_key(url));
    let endpoints = endpoints.map(|url| quote!(runtime::Server { url: #url, variables: &[] }));
    let servers = own.values().map(|own| server(own)).chain(endpoints);
    let security = security(context);
    let rate = match api.rate {
        Some(Rate { requests, seconds }) => {
            let (requests, seconds) = (
                Literal::u32_unsuffixed(requests),
                Literal::u32_unsuffixed(seconds),
            );
            quote!(Some(runtime::Rate { requests: #requests, seconds: #seconds }))
        }
        None => quote!(None),
    };
    let envelope = match &api.envelope {
        Some(envelope) => envelope_tokens(envelope),
        None => quote!(runtime::Envelope::GUESS),
    };
    let mut inner = Comment::default();
    inner.paragraphs("The client.");
    let mut comment = Comment::default();
    comment.paragraphs(&format!("A client of {}.", api.title.trim()));
    comment.blank();
    comment.line("Cloning is cheap: clones share connections and tokens.");
    let comment = comment.outer();
    let unused = api
        .operations
        .is_empty()
        .then(|| quote!(#[allow(dead_code, reason = "there are no operations to begin")]));
    vec![
        Item::Inner(inner.inner()),
        Item::Plain(quote! {
            use super::builder::ClientBuilder;
            use crate::runtime;
        }),
        Item::Plain(quote! {
        static SERVICE: runtime::Service = runtime::Service {
            name: #name,
            addresses: &[#(#addresses),*],
            servers: &[#(#servers),*],
            security: &[#(#security),*],
            rate: #rate,
            envelope: #envelope,
        };
        }),
        Item::Plain(quote! {
        #comment
        #[derive(Debug, Clone)]
        pub struct Client<M: runtime::Mode = runtime::Async> {
            #unused
            pub(super) handle: runtime::Handle<M>,
        }
        }),
        Item::Plain(quote! {
        impl<M: runtime::Mode> Client<M> {
            #unused
            pub(super) fn begin(
                &self,
                operation: &'static runtime::Operation,
            ) -> runtime::Arguments<M> {
                runtime::Arguments::new(&self.handle, operation)
            }

            client_options!(super::ErrorCode);
        }
        }),
        Item::Plain(quote! {
        impl Client {
            /// Begins a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { core: runtime::Core::builder(&SERVICE) }
            }
        }
        }),
    ]
}

/// The sets of credentials that operations take, each once, the most usual one first.
fn security(context: &Context<'_>) -> Vec<TokenStream> {
    let mut counts: BTreeMap<Vec<&WireName>, usize> = BTreeMap::new();
    for alternative in context.api.operations.iter().flat_map(|it| &it.security) {
        let schemes = alternative.iter().map(|it| &it.scheme).collect();
        *counts.entry(schemes).or_default() += 1;
    }
    let mut alternatives: Vec<(Vec<&WireName>, usize)> = counts.into_iter().collect();
    alternatives.sort_by_key(|(_, count)| Reverse(*count));
    let schemes = |names: Vec<&WireName>| {
        let names = names.into_iter();
        let schemes = names.filter_map(|name| context.names.scheme(context.api, name));
        let constants = schemes.map(|scheme| &scheme.constant);
        quote!(&[#(&super::security::#constants),*])
    };
    let alternatives = alternatives.into_iter();
    alternatives.map(|(names, _)| schemes(names)).collect()
}

fn server(server: &Server) -> TokenStream {
    let url = &server.url;
    let variables = variables(server);
    quote!(runtime::Server { url: #url, variables: #variables })
}

/// The variables of a server with their defaults. What the caller must say has none.
fn variables(server: &Server) -> TokenStream {
    let variables = server.variables.iter();
    let variables = variables
        .filter(|variable| !variable.required)
        .map(|variable| {
            let name = variable.name.as_wire();
            let default = &variable.default;
            quote!((#name, #default))
        });
    quote!(&[#(#variables),*])
}

fn envelope_tokens(envelope: &Envelope) -> TokenStream {
    let Envelope {
        code,
        message,
        request_id,
        request_id_headers,
        failures,
    } = envelope;
    let failures = failures.iter().map(|(field, success)| {
        let success = match success {
            Some(success) => quote!(Some(#success)),
            None => quote!(None),
        };
        quote!(runtime::Failure { field: #field, success: #success })
    });
    quote! {
        runtime::Envelope {
            code: &[#(#code),*],
            message: &[#(#message),*],
            request_id: &[#(#request_id),*],
            request_id_headers: &[#(#request_id_headers),*],
            failures: &[#(#failures),*],
        }
    }
}
