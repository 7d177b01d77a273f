//! The static descriptions of security schemes.

use super::docs::note;
use super::{Context, ident};
use crate::ir::Placement;
use proc_macro2::TokenStream;
use quote::quote;

/// The file of security schemes.
pub fn security(context: &Context<'_>) -> TokenStream {
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
            let comment = note(&format!("`{name}`."));
            quote! {
                #comment
                pub static #constant: runtime::SecurityScheme = runtime::SecurityScheme {
                    name: #name,
                    method: #method,
                    placement: runtime::Placement::#placement,
                };
            }
        });
    quote! {
        //! Where credentials are put.
        use crate::runtime;
        #(#schemes)*
    }
}
