//! How an array is read page by page.

use super::access;
use super::argument::keys;
use super::batch::matching;
use super::context::{Context, Named, word};
use super::types::{self, From};
use crate::ir::{Content, Kind, Pages, Place, Turn};
use crate::render::Item;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// What makes a request one that is answered in pages; nothing if it is not.
pub fn pages(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    let Some(pages) = &named.operation.pages else {
        return Vec::new();
    };
    let page = named
        .names
        .outcomes(named.operation)
        .find_map(|(it, name)| match &it.content {
            Content::Json(page) => Some((page, name)),
            _ => None,
        });
    let (Some((page, variant)), Some(rules)) = (page, rules(named, pages)) else {
        return Vec::new();
    };
    let builder = &named.names.builder;
    let item = types::nullable(context, &pages.item, From::Elsewhere);
    let variable = word("page");
    let from = access::Start {
        name: &variable,
        ty: page,
    };
    let items = access::moved(context, from, &pages.items);
    let mut page = types::nullable(context, page, From::Elsewhere);
    let mut items = match items {
        access::Reached {
            value,
            optional: true,
        } => quote!(#value.unwrap_or_default()),
        access::Reached { value, .. } => value,
    };
    if named.operation.has_several_outcomes() {
        // All others list nothing.
        let outcome = &named.names.outcome;
        page = quote!(#outcome);
        items = quote! {
            match page {
                #outcome::#variant(page) => #items,
                _ => Vec::new(),
            }
        };
    }
    vec![
        Item::Plain(quote!(paged!(#builder);)),
        Item::Impl {
            header: quote!(impl<M: Mode> runtime::Paged for #builder<M>),
            members: vec![
                quote!(
                    type Item = #item;
                ),
                quote!(const RULES: &'static runtime::PageRules = &#rules;),
                quote! {
                    fn into_items(page: #page) -> Vec<#item> {
                        #items
                    }
                },
            ],
        },
    ]
}

fn rules(named: Named<'_>, pages: &Pages) -> Option<TokenStream> {
    let arguments = &named.operation.arguments;
    let items = &pages.items_at;
    let argument = match pages.turn.argument() {
        Some(place) => Some(arguments.get(place)?),
        None => None,
    };
    let name = argument.map(|argument| argument.key.as_str());
    let mut rules = match &pages.turn {
        Turn::Cursor(_, next) => {
            let next = places(next);
            quote!(cursor(#name, &[#next], #items))
        }
        Turn::LastItem(_, last) => quote!(last_item(#name, #last, #items)),
        Turn::Number(_, first) => {
            let first = Literal::u64_unsuffixed(*first);
            quote!(number(#name, #first, #items))
        }
        Turn::Offset(_) => quote!(offset(#name, #items)),
        Turn::Address(next) => {
            let next = places(next);
            quote!(address(&[#next], #items))
        }
    };
    let is_number = argument.map(|argument| matches!(argument.ty.kind, Kind::Number(_)));
    let is_counted = matches!(pages.turn, Turn::Number(..) | Turn::Offset(_));
    match is_number {
        Some(true) if !is_counted => rules.extend(quote!(.whole_number())),
        Some(false) if is_counted => rules.extend(quote!(.text())),
        _ => {}
    }
    if let Some(more) = &pages.more {
        let more = matching(more);
        rules.extend(quote!(.more(#more)));
    }
    if let Some(total) = &pages.total {
        rules.extend(quote!(.total(#total)));
    }
    if let Some(number) = &pages.pages {
        rules.extend(quote!(.pages(#number)));
    }
    if let Some(size) = &pages.size {
        let name = &arguments.get(size.argument)?.key;
        let default = match size.default.map(Literal::u64_unsuffixed) {
            Some(default) => quote!(Some(#default)),
            None => quote!(None),
        };
        rules.extend(quote!(.size(#name, #default)));
    }
    let others = pages.turn.argument().map(|place| conflicting(named, place));
    let others = others.filter(|others| !others.is_empty());
    if let Some(others) = others {
        rules.extend(quote!(.conflicting(&[#(#others),*])));
    }
    Some(quote!(runtime::PageRules::#rules))
}

/// The arguments that exclude this one.
fn conflicting(named: Named<'_>, place: usize) -> Vec<&str> {
    let groups = &named.operation.exclusive;
    if !groups.iter().any(|group| group.contains(&place)) {
        return Vec::new();
    }
    let others = groups.iter().filter(|group| !group.contains(&place));
    others.flat_map(|group| keys(named, group)).collect()
}

fn places(places: &[Place]) -> TokenStream {
    let places = places.iter().map(|place| match place {
        Place::Body(pointer) => quote!(runtime::Place::Body(#pointer)),
        Place::Header(name) => quote!(runtime::Place::Header(#name)),
    });
    quote!(#(#places),*)
}
