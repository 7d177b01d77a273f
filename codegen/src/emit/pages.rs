//! How an array is read page by page.

use super::access;
use super::argument::{key, keys};
use super::context::{Context, Named, word};
use super::types::{self, From};
use crate::ir::{Content, Kind, Pages};
use crate::render::Item;
use proc_macro2::TokenStream;
use quote::quote;

/// What makes a request one that is answered in pages; nothing if it is not.
pub fn pages(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    let Some(pages) = &named.operation.pages else {
        return Vec::new();
    };
    let successes = named.operation.successes.as_slice();
    let ([Content::Json(page)], Some(cursor)) = (
        successes
            .iter()
            .map(|success| &success.content)
            .collect::<Vec<_>>()
            .as_slice(),
        named.operation.arguments.get(pages.cursor),
    ) else {
        return Vec::new();
    };
    let builder = &named.names.builder;
    let is_number = matches!(cursor.ty.kind, Kind::Number(_));
    let cursor = key(named, cursor);
    let item = types::nullable(context, &pages.item, From::Elsewhere);
    let variable = word("page");
    let from = access::Start {
        name: &variable,
        ty: page,
    };
    let next = next(context, from, pages);
    let items = access::moved(context, from, &pages.items);
    let page = types::nullable(context, page, From::Elsewhere);
    let conflicting = conflicting(named, pages);
    let items = match items {
        access::Reached {
            value,
            optional: true,
        } => quote!(#value.unwrap_or_default()),
        access::Reached { value, .. } => value,
    };
    let mut members = vec![
        quote!(
            type Item = #item;
        ),
        quote!(
            const CURSOR: &'static str = #cursor;
        ),
    ];
    if is_number {
        members.push(quote!(
            const IS_NUMBER: bool = true;
        ));
    }
    members.extend(conflicting);
    members.push(quote! {
        fn next_cursor(page: &#page) -> Option<String> {
            #next
        }
    });
    members.push(quote! {
        fn into_items(page: #page) -> Vec<#item> {
            #items
        }
    });
    vec![
        Item::Plain(quote!(paged!(#builder);)),
        Item::Impl {
            header: quote!(impl<M: Mode> runtime::Paged for #builder<M>),
            members,
        },
    ]
}

/// The arguments that exclude the cursor.
fn conflicting(named: Named<'_>, pages: &Pages) -> Option<TokenStream> {
    let groups = &named.operation.exclusive;
    groups.iter().find(|group| group.contains(&pages.cursor))?;
    let others = groups.iter().filter(|group| !group.contains(&pages.cursor));
    let keys = others.flat_map(|group| keys(named, group));
    Some(quote! {
        const CONFLICTING: &'static [&'static str] = &[#(#keys),*];
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
