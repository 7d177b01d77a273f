//! How a list is read page by page.

use super::operation::Named;
use super::types::{self, From};
use super::{Context, access, ident, request};
use crate::ir::{Content, Pages};
use proc_macro2::TokenStream;
use quote::quote;

/// What makes a request one that is answered in pages; nothing if it is not.
pub fn pages(context: &Context<'_>, named: Named<'_>) -> Option<TokenStream> {
    let pages = named.operation.pages.as_ref()?;
    let builder = ident(&named.names.builder);
    let cursor = ident(named.names.arguments.get(pages.cursor)?);
    let item = types::nullable(context, &pages.item, From::Elsewhere);
    let Some(Content::Json(page)) = named
        .operation
        .successes
        .first()
        .map(|first| &first.content)
    else {
        return None;
    };
    let variable = ident("page");
    let from = access::Start {
        name: &variable,
        ty: page,
    };
    let next = next(context, from, pages);
    let items = access::moved(context, from, &pages.items);
    let page = types::nullable(context, page, From::Elsewhere);
    let conflicting = conflicting_argument(named, pages);
    let items = match items {
        access::Reached {
            value,
            optional: true,
        } => quote!(#value.unwrap_or_default()),
        access::Reached { value, .. } => value,
    };
    Some(quote! {
        impl<M: runtime::Mode> #builder<M> {
            /// Every page from here on, one request after the other.
            pub fn pages(self) -> runtime::Pages<Self> {
                runtime::Pages::new(self)
            }

            /// Every item of every page from here on; a page is asked for when it is needed.
            pub fn items(self) -> runtime::Items<Self> {
                runtime::Items::new(self)
            }
        }
        impl<M: runtime::Mode> runtime::Paged for #builder<M> {
            type Item = #item;
            fn cursor(&self) -> Option<String> {
                self.#cursor.clone()
            }
            #conflicting
            fn set_cursor(&mut self, cursor: String) {
                self.#cursor = Some(cursor);
            }
            fn next_cursor(page: &#page) -> Option<String> {
                #next
            }
            fn into_items(page: #page) -> Vec<#item> {
                #items
            }
        }
    })
}

/// The argument that is set although it excludes the cursor.
fn conflicting_argument(named: Named<'_>, pages: &Pages) -> Option<TokenStream> {
    let groups = &named.operation.exclusive;
    groups.iter().find(|group| group.contains(&pages.cursor))?;
    let others = groups.iter().filter(|group| !group.contains(&pages.cursor));
    let members: Vec<TokenStream> = others
        .flat_map(|group| request::members(named, group))
        .collect();
    Some(quote! {
        fn conflicting_argument(&self) -> Option<&'static str> {
            let arguments = [#(#members),*];
            arguments.into_iter().find(|(_, set)| *set).map(|(name, _)| name)
        }
    })
}

/// The first cursor that there is.
fn next(context: &Context<'_>, from: access::Start<'_>, pages: &Pages) -> TokenStream {
    let several = pages.next.len() > 1;
    let mut found = pages.next.iter().map(|place| {
        let access::Reached { value, optional } = access::referred(context, from, place);
        let text = if optional {
            quote!(#value.map(ToString::to_string))
        } else {
            quote!(Some(#value.to_string()))
        };
        if several {
            quote!(#text.filter(|cursor| !cursor.is_empty()))
        } else {
            text
        }
    });
    let first = found.next().unwrap_or_else(|| quote!(None));
    found.fold(first, |before, next| quote!(#before.or_else(|| #next)))
}
