//! The static descriptions of security schemes.

use super::context::{Context, ident};
use crate::ir::Placement;
use crate::render::Item;
use quote::quote;

/// The file of security schemes.
pub fn security(context: &Context<'_>) -> Vec<Item> {
    let schemes = context
        .api
        .schemes
        .iter()
        .zip(&context.names.schemes)
        .map(|(scheme, names)| {
            let constant = ident(&names.constant);
            let name = scheme.name.as_wire();
            let method = names
                .sources
                .first()
                .unwrap_or(&names.setter)
                .trim_start_matches("r#");
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
