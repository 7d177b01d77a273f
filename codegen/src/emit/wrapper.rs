//! Arrays and maps that hold themselves, as newtypes: a type of its own is what ends the circle.

use super::context::Context;
use super::definition::{preamble, serde_derives};
use super::limits;
use super::types::{self, From};
use crate::ir::{Type, TypeDef, TypeId};
use crate::names::TypeNames;
use crate::render::Item;
use quote::quote;

/// The newtype around an array or a map.
pub fn wrapper(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    inner: &Type,
    names: &TypeNames,
) -> Vec<Item> {
    let name = &names.name;
    let usage = context.graph.usage(id);
    let serde = serde_derives(usage);
    let preamble = preamble(
        context,
        def,
        &quote!(Debug, Clone, PartialEq, Default #serde),
    );
    let transparent = (usage.sent || usage.received).then(|| quote!(#[serde(transparent)]));
    let limits = limits::limits(context, inner, From::Models);
    let limits = limits
        .filter(|_| context.graph.is_limited(id))
        .map(|limits| {
            Item::Plain(quote! {
                impl #name {
                    pub(crate) fn limits() -> crate::runtime::Limits {
                        #limits
                    }
                }
            })
        });
    let inner = types::plain(context, inner, From::Models);
    let mut items = vec![
        Item::Plain(quote! {
            #preamble
            #transparent
            pub struct #name(
                /// What it holds.
                pub #inner,
            );
        }),
        Item::Plain(quote! {
            impl ::std::convert::From<#inner> for #name {
                fn from(held: #inner) -> Self {
                    Self(held)
                }
            }
        }),
    ];
    items.extend(limits);
    items
}
