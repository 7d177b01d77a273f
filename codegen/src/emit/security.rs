//! The static descriptions of security schemes.

use super::context::Context;
use crate::ir::Placement;
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
        };
        Item::Plain(quote! {
            pub static #constant: runtime::SecurityScheme = runtime::SecurityScheme {
                name: #name,
                method: #method,
                placement: runtime::Placement::#placement,
            };
        })
    });
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
