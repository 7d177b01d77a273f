//! Open enums: every documented value, and room for what is not documented.

use super::docs::{Comment, note};
use super::ident;
use super::model::preamble;
use crate::ir::{Docs, Enumeration, TypeDef, Variant};
use crate::names::TypeNames;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An enum of texts or of whole numbers.
pub fn enumeration(def: &TypeDef, values: &Enumeration, names: &TypeNames) -> TokenStream {
    let name = ident(&names.name);
    let rest = ident(&names.rest);
    let preamble = preamble(def, &quote!(Debug, Clone, PartialEq, Eq, Hash));
    match values {
        Enumeration::Strings(values) => {
            let variants = variants(values, &names.members, |value| {
                if value.is_empty() {
                    "The empty text.".to_owned()
                } else {
                    format!("`{value}`.")
                }
            });
            let open = open_texts(
                &name,
                &rest,
                values.iter().map(|value| value.value.as_str()),
                &names.members,
            );
            let unknown = note("A value that was not documented when this was written.");
            quote! {
                #preamble
                pub enum #name {
                    #(#variants)*
                    #unknown
                    #rest(String),
                }
                #open
            }
        }
        Enumeration::Integers(values) => {
            let variants = variants(values, &names.members, |value| format!("{value}."));
            let members: Vec<Ident> = names.members.iter().map(|name| ident(name)).collect();
            let numbers: Vec<_> = values
                .iter()
                .map(|value| proc_macro2::Literal::i64_unsuffixed(value.value))
                .collect();
            let unknown = note("A value that was not documented when this was written.");
            quote! {
                #preamble
                pub enum #name {
                    #(#variants)*
                    #unknown
                    #rest(i64),
                }
                impl #name {
                    /// The number that is sent.
                    pub fn value(&self) -> i64 {
                        match self {
                            #(Self::#members => #numbers,)*
                            Self::#rest(value) => *value,
                        }
                    }

                    fn known(value: i64) -> Option<Self> {
                        match value {
                            #(#numbers => Some(Self::#members),)*
                            _ => None,
                        }
                    }
                }
                open_integer_enum!(#name, #rest);
            }
        }
    }
}

fn variants<T>(
    values: &[Variant<T>],
    names: &[String],
    otherwise: impl Fn(&T) -> String,
) -> Vec<TokenStream> {
    values
        .iter()
        .zip(names)
        .map(|(value, name)| {
            let docs = Docs {
                description: value.description.clone(),
                ..Docs::default()
            };
            let comment = Comment::new(&docs, &otherwise(&value.value)).outer();
            let name = ident(name);
            quote!(#comment #name,)
        })
        .collect()
}

/// What an open enum of texts is made of besides its variants.
pub fn open_texts<'a>(
    name: &Ident,
    rest: &Ident,
    values: impl Iterator<Item = &'a str>,
    members: &[String],
) -> TokenStream {
    let values: Vec<&str> = values.collect();
    let members: Vec<Ident> = members.iter().map(|name| ident(name)).collect();
    let known = if values.is_empty() {
        quote!(
            fn known(_: &str) -> Option<Self> {
                None
            }
        )
    } else {
        quote! {
            fn known(value: &str) -> Option<Self> {
                match value {
                    #(#values => Some(Self::#members),)*
                    _ => None,
                }
            }
        }
    };
    quote! {
        impl #name {
            /// The text that is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#members => #values,)*
                    Self::#rest(value) => value,
                }
            }

            #known
        }
        open_enum!(#name, #rest);
    }
}
