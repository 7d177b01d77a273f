//! A request: a type of its own on which the options of its operation stand.

use super::argument::{is_collected, key, parameter_type, set};
use super::context::{Context, Named, word};
use super::docs::{self, Comment};
use super::response;
use crate::ir::Argument;
use crate::names::Ident;
use crate::render::{Item, type_text};
use proc_macro2::TokenStream;
use quote::quote;

/// The struct of a request, what makes it one, and its options.
pub fn request(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    let builder = &named.names.builder;
    let mut comment = Comment::default();
    comment.line(&format!(
        "A request made by [`Client::{}`].",
        named.names.method
    ));
    let comment = comment.outer();
    let (output, read) = response::reading(context, named);
    let setters: Vec<TokenStream> = named
        .arguments()
        .filter(|(argument, _)| !argument.positional)
        .flat_map(|(argument, names)| {
            let value = setter(context, named, argument, &names.name);
            let null = names
                .null
                .as_ref()
                .map(|null| null_setter(named, argument, &names.name, null));
            [Some(value), null]
        })
        .flatten()
        .collect();
    let mut items = vec![
        Item::Plain(quote! {
            #comment
            #[must_use = "a request does nothing until it is sent"]
            pub struct #builder<M: Mode = Async>(Arguments<M>);
        }),
        Item::Macro {
            name: "request",
            lines: vec![format!(
                "{builder} -> {}, {}",
                type_text(&output),
                type_text(&read)
            )],
        },
    ];
    if !setters.is_empty() {
        items.push(Item::Impl {
            header: quote!(impl<M: Mode> #builder<M>),
            members: setters,
        });
    }
    items
}

fn setter(
    context: &Context<'_>,
    named: Named<'_>,
    argument: &Argument,
    name: &Ident,
) -> TokenStream {
    let mut comment = Comment::new(&argument.docs, "");
    if let Some(limits) = docs::limits(&argument.ty) {
        comment.blank();
        comment.line(&format!("Limits: {limits}."));
    }
    if argument.is_global() {
        comment.blank();
        comment.line("Replaces the client's value for this request.");
    }
    let comment = comment.outer();
    let deprecated = argument.deprecated.then(|| quote!(#[deprecated]));
    let value = word(if is_collected(argument) {
        "values"
    } else {
        "value"
    });
    let parameter = parameter_type(context, argument);
    let set = set(context, named, argument, &value);
    quote! {
        #comment
        #deprecated
        pub fn #name(self, #value: #parameter) -> Self {
            Self(self.0 #set)
        }
    }
}

fn null_setter(named: Named<'_>, argument: &Argument, name: &Ident, null: &Ident) -> TokenStream {
    let comment = docs::note(&format!("Sends null for `{name}`."));
    let deprecated = argument.deprecated.then(|| quote!(#[deprecated]));
    let key = key(named, argument);
    quote! {
        #comment
        #deprecated
        pub fn #null(self) -> Self {
            Self(self.0.null(#key))
        }
    }
}
