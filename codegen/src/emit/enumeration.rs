//! Open enums: every documented value, and room for what is not documented.

use super::context::ident;
use super::definition::preamble;
use super::docs::{Comment, note};
use crate::ir::{Docs, Enumeration, TypeDef, Variant};
use crate::names::TypeNames;
use crate::render::Item;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// An enum of strings or of integers.
pub fn enumeration(def: &TypeDef, values: &Enumeration, names: &TypeNames) -> Vec<Item> {
    let name = ident(&names.name);
    let rest = ident(&names.rest);
    let preamble = preamble(def, &quote!(Debug, Clone, PartialEq, Eq, Hash));
    let unknown = note("A value that was not documented when this was written.");
    let (variants, kept, open) = match values {
        Enumeration::Strings(values) => {
            let wire = values.iter().map(|value| value.value.as_str());
            (
                variants(values, &names.members, |value| value.clone()),
                quote!(String),
                open_strings(&name, &rest, wire, &names.members),
            )
        }
        Enumeration::Integers(values) => {
            let wire = values
                .iter()
                .map(|value| Literal::i64_unsuffixed(value.value))
                .map(|value| quote!(#value));
            let table = table(quote!(i64), wire, &names.members);
            (
                variants(values, &names.members, |value| value.to_string()),
                quote!(i64),
                vec![
                    Item::Plain(quote!(open_integer_enum!(#name, #rest);)),
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
            #rest(#kept),
        }
    });
    std::iter::once(declaration).chain(open).collect()
}

/// The variants. A value that only its name could explain is written down where the name differs
/// from it.
fn variants<T>(
    values: &[Variant<T>],
    names: &[String],
    wire: impl Fn(&T) -> String,
) -> Vec<TokenStream> {
    values
        .iter()
        .zip(names)
        .map(|(value, name)| {
            let docs = Docs {
                description: value.description.clone(),
                ..Docs::default()
            };
            let wire = wire(&value.value);
            let otherwise = if wire.eq_ignore_ascii_case(name.trim_end_matches('_')) {
                String::new()
            } else if wire.is_empty() {
                "The empty string.".to_owned()
            } else {
                format!("`{wire}`")
            };
            let comment = Comment::new(&docs, &otherwise).outer();
            let name = ident(name);
            quote!(#comment #name,)
        })
        .collect()
}

/// What an open enum of strings is made of besides its variants.
pub fn open_strings<'a>(
    name: &Ident,
    rest: &Ident,
    values: impl Iterator<Item = &'a str>,
    members: &[String],
) -> Vec<Item> {
    let table = table(
        quote!(&'static str),
        values.map(|value| quote!(#value)),
        members,
    );
    vec![
        Item::Plain(quote!(open_enum!(#name, #rest);)),
        Item::Plain(quote!(impl #name { #table })),
    ]
}

/// Every documented value with its variant, once.
fn table(
    wire: TokenStream,
    values: impl Iterator<Item = TokenStream>,
    members: &[String],
) -> TokenStream {
    let members = members.iter().map(|name| ident(name));
    quote! {
        const KNOWN: &'static [(#wire, Self)] = &[#((#values, Self::#members)),*];
    }
}
