//! Open enums: every documented value, and room for what is not documented.

use super::definition::preamble;
use super::docs::{Comment, note};
use super::markdown::code;
use crate::ir::{Docs, Enumeration, TypeDef, Variant};
use crate::names::{Ident, TypeNames};
use crate::render::Item;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// An enum of strings or of integers.
pub fn enumeration(def: &TypeDef, values: &Enumeration, names: &TypeNames) -> Vec<Item> {
    let name = &names.name;
    let catch_all = &names.catch_all;
    let preamble = preamble(def, &quote!(Debug, Clone, PartialEq, Eq, Hash));
    let unknown = note("A value that was not documented when this was written.");
    let (variants, kept, open) = match values {
        Enumeration::Strings(values) => {
            let named = names.variants(values);
            let wire = named.map(|(value, name)| (value.value.as_str(), name));
            (
                variants(values, names, |value| value.clone()),
                quote!(String),
                open_strings(name, catch_all, wire),
            )
        }
        Enumeration::Integers(values) => {
            let wire = names.variants(values).map(|(value, name)| {
                let value = Literal::i64_unsuffixed(value.value);
                (quote!(#value), name)
            });
            let table = table(quote!(i64), wire);
            (
                variants(values, names, |value| value.to_string()),
                quote!(i64),
                vec![
                    Item::Plain(quote!(open_integer_enum!(#name, #catch_all);)),
                    Item::Plain(quote!(impl #name { #table })),
                ],
            )
        }
    };
    let declaration = Item::Plain(quote! {
        #preamble
        pub enum #name {
            #(#variants)*
            #unknown
            #catch_all(#kept),
        }
    });
    std::iter::once(declaration).chain(open).collect()
}

/// The variants. A value that only its name could explain is written down where the name differs
/// from it.
fn variants<T>(
    values: &[Variant<T>],
    names: &TypeNames,
    wire: impl Fn(&T) -> String,
) -> Vec<TokenStream> {
    names
        .variants(values)
        .map(|(value, name)| {
            let docs = Docs {
                description: value.description.clone(),
                ..Docs::default()
            };
            let wire = wire(&value.value);
            let otherwise = if wire.eq_ignore_ascii_case(name.plain().trim_end_matches('_')) {
                String::new()
            } else if wire.is_empty() {
                "The empty string.".to_owned()
            } else {
                code(&wire)
            };
            let comment = Comment::new(&docs, &otherwise).outer();
            quote!(#comment #name,)
        })
        .collect()
}

/// What an open enum of strings is made of besides its variants.
pub fn open_strings<'a>(
    name: &impl ToTokens,
    catch_all: &impl ToTokens,
    values: impl Iterator<Item = (&'a str, &'a Ident)>,
) -> Vec<Item> {
    let values = values.map(|(value, name)| (quote!(#value), name));
    let table = table(quote!(&'static str), values);
    vec![
        Item::Plain(quote!(open_enum!(#name, #catch_all);)),
        Item::Plain(quote!(impl #name { #table })),
    ]
}

/// Every documented value with its variant, once.
fn table<'a>(
    wire: TokenStream,
    values: impl Iterator<Item = (TokenStream, &'a Ident)>,
) -> TokenStream {
    let entries = values.map(|(value, name)| quote!((#value, Self::#name)));
    quote! {
        const KNOWN: &'static [(#wire, Self)] = &[#(#entries),*];
    }
}
