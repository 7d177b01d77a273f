//! The static descriptions of security schemes.

use super::context::Context;
use crate::ir::{Placement, SecurityScheme};
use crate::names::{Ident, SchemeNames};
use crate::render::Item;
use quote::quote;

/// The file of security schemes.
pub fn security(context: &Context<'_>) -> Vec<Item> {
    let schemes = context.names.schemes(context.api).map(|(scheme, names)| {
        let constant = &names.constant;
        let name = scheme.name.as_wire();
        let sources = names.sources(scheme).map(|(_, name)| name);
        let is_basic = matches!(scheme.placement, Placement::Basic);
        let client = names.client.iter().filter(|_| !is_basic);
        let client = client.flat_map(|client| [&client.setter, &client.scoped]);
        let provider = (!is_basic).then_some(&names.provider);
        // The first tells schemes apart, so it is none of the client that fetches tokens.
        let methods = sources.chain([&names.setter]).chain(client).chain(provider);
        let mut methods = methods.map(Ident::plain);
        let method = methods.next();
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
                also: &[#(#methods),*],
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
    let (method, scoped) = (client.setter.plain(), client.scoped.plain());
    let title = format!("{name} token");
    let (url, query) = credentials.url_and_query();
    Some(Item::Plain(quote! {
        pub static #constant: runtime::SecurityScheme = runtime::SecurityScheme {
            name: #name,
            method: #method,
            also: &[#scoped],
            placement: runtime::Placement::Basic,
        };

        pub static #endpoint: runtime::Operation =
            runtime::token_endpoint(#title, #url, #query, &[&[&#constant]]);
    }))
}
