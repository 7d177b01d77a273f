//! The static descriptions of security schemes.

use super::context::Context;
use crate::ir::{Placement, SecurityScheme};
use crate::names::SchemeNames;
use crate::render::Item;
use quote::quote;

/// The file of security schemes.
pub fn security(context: &Context<'_>) -> Vec<Item> {
    let schemes = context.names.schemes(context.api).map(|(scheme, names)| {
        let constant = &names.constant;
        let name = scheme.name.as_wire();
        let method = names
            .sources(scheme)
            .next()
            .map_or(&names.setter, |(_, name)| name)
            .plain();
        let placement = match &scheme.placement {
            Placement::Header(name) => quote!(Header(#name)),
            Placement::Query(name) => quote!(Query(#name)),
            Placement::Cookie(name) => quote!(Cookie(#name)),
            Placement::Bearer => quote!(Bearer),
            Placement::Basic => quote!(Basic),
            Placement::Scheme(word) => quote!(Scheme(#word)),
        };
        let scheme_item = Item::Plain(quote! {
            pub static #constant: runtime::SecurityScheme = runtime::SecurityScheme {
                name: #name,
                method: #method,
                placement: runtime::Placement::#placement,
            };
        });
        [Some(scheme_item), token_endpoint(scheme, names)]
    });
    let schemes = schemes.flatten().flatten();
    let head = [
        Item::Inner(quote! {
            //! Where credentials are put.
        }),
        Item::Plain(quote!(
            use crate::runtime;
        )),
    ];
    head.into_iter().chain(schemes).collect()
}

/// The endpoint that issues tokens for the credentials of the client, and how the client identifies
/// itself to it.
fn token_endpoint(scheme: &SecurityScheme, names: &SchemeNames) -> Option<Item> {
    let credentials = scheme.client_credentials.as_ref()?;
    let client = names.client.as_ref()?;
    let (constant, endpoint) = (&client.constant, &client.endpoint);
    let name = scheme.name.as_wire();
    let method = client.setter.plain();
    let title = format!("{name} token");
    let (url, query) = credentials.url_and_query();
    Some(Item::Plain(quote! {
        pub static #constant: runtime::SecurityScheme = runtime::SecurityScheme {
            name: #name,
            method: #method,
            placement: runtime::Placement::Basic,
        };

        pub static #endpoint: runtime::Operation =
            runtime::token_endpoint(#title, #url, #query, &[&[&#constant]]);
    }))
}
