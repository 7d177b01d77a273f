//! The builder of the client: globals, credentials, server variables.

mod client_credentials;
mod servers;

pub use servers::has_choice;

use super::argument::{conversion, held_type, in_words, stored_type};
use super::context::{Context, Named};
use super::docs::Comment;
use super::markdown::code;
use super::types::{self, From};
use crate::ir::{Argument, Kind, Placement, SecurityScheme, TokenSource};
use crate::names::{Ident, SchemeNames};
use crate::render::Item;
use proc_macro2::TokenStream;
use quote::quote;

/// The file of the builder.
pub fn builder(context: &Context<'_>) -> Vec<Item> {
    let schemes = context.names.schemes(context.api);
    let members = globals(context)
        .into_iter()
        .chain(schemes.flat_map(|(scheme, names)| scheme_setters(context, scheme, names)))
        .chain(variables(context))
        .chain(servers::setter(context))
        .chain([
            quote!(client_builder_options!();),
            build(),
            build_blocking(),
        ])
        .collect();
    vec![
        Item::Inner(quote! {
            //! The builder of the client.
        }),
        Item::Plain(quote! {
            use super::*;
            use crate::runtime::rows::*;
        }),
        Item::Plain(quote! {
            /// What a [`Client`] is made with.
            #[derive(Debug)]
            pub struct ClientBuilder {
                pub(super) core: runtime::CoreBuilder,
            }
        }),
        Item::Impl {
            header: quote!(impl ClientBuilder),
            members,
        },
    ]
    .into_iter()
    .chain(servers::choice(context))
    .collect()
}

fn build() -> TokenStream {
    quote! {
        /// The client.
        ///
        /// # Errors
        ///
        /// A base URL that cannot be used.
        pub fn build(self) -> Result<Client, runtime::BuildError> {
            Ok(Client { handle: self.core.build()?.into() })
        }
    }
}

fn build_blocking() -> TokenStream {
    quote! {
        /// The client, for callers without async: what it sends blocks the thread until the
        /// answer is there.
        ///
        /// # Errors
        ///
        /// A base URL that cannot be used, or a system that gives no thread.
        #[cfg(feature = "blocking")]
        pub fn build_blocking(self) -> Result<Client<runtime::Blocking>, runtime::BuildError> {
            Ok(Client { handle: self.core.build_blocking()? })
        }
    }
}

fn globals(context: &Context<'_>) -> Vec<TokenStream> {
    let setters = context.names.globals(context.api).map(|(global, name)| {
        let mut comment = Comment::new(
            &context.links,
            &global.docs,
            &format!("Sets {}.", code(global.name.as_wire())),
        );
        comment.blank();
        comment.line("Every request uses this value unless it is given its own.");
        let comment = comment.outer();
        let wire = global.name.as_wire();
        let mut ty = global.ty.clone();
        ty.nullable = false;
        let stored = types::plain(context, &ty, From::Elsewhere);
        let parameter = types::parameter(context, &ty);
        let conversion = types::conversion(context, &ty, name);
        quote! {
            #comment
            pub fn #name(mut self, #name: #parameter) -> Self {
                let value: #stored = #conversion;
                self.core.global(#wire, &value);
                self
            }
        }
    });
    setters.collect()
}

/// What a variable must be set for, though other calls go without it.
fn needed_by(users: &[&str]) -> String {
    const SHOWN: usize = 4;
    let shown = users.iter().take(SHOWN).map(|user| code(user));
    let shown = shown.collect::<Vec<_>>().join(", ");
    match users.len().saturating_sub(SHOWN) {
        0 => format!("It must be set for {shown}. For others:"),
        more => format!("It must be set for {shown} and {more} more. For others:"),
    }
}

fn variables(context: &Context<'_>) -> Vec<TokenStream> {
    let setters = context
        .names
        .variables(context.api)
        .map(|(variable, name)| {
            let mut comment = Comment::new(
                &context.links,
                &variable.docs,
                &format!(
                    "Sets the variable {} of servers.",
                    code(variable.name.as_wire())
                ),
            );
            comment.blank();
            let defaults: Vec<String> = variable.defaults.iter().map(|it| code(it)).collect();
            if !variable.needed_by.is_empty() {
                comment.line(&needed_by(&variable.needed_by));
            }
            let is_needed = variable.required && variable.needed_by.is_empty();
            comment.line(&match (defaults.as_slice(), is_needed) {
                ([], true) => "It must be set.".to_owned(),
                (forms, true) => format!("It must be set; {} shows its form.", forms.join(" or ")),
                ([], false) => "Empty unless it is set.".to_owned(),
                ([only], false) => format!("{only} unless it is set."),
                (several, false) => format!(
                    "Unless it is set, {}, as the server has it.",
                    several.join(" or ")
                ),
            });
            if !variable.values.is_empty() {
                let values = variable.values.iter().map(|value| code(value));
                let values: Vec<String> = values.collect();
                comment.line(&format!("Documented values: {}.", values.join(", ")));
            }
            let comment = comment.outer();
            let wire = variable.name.as_wire();
            quote! {
                #comment
                pub fn #name(mut self, #name: impl Into<String>) -> Self {
                    self.core.server_variable(#wire, #name.into());
                    self
                }
            }
        });
    setters.collect()
}

fn scheme_setters(
    context: &Context<'_>,
    scheme: &SecurityScheme,
    names: &SchemeNames,
) -> Vec<TokenStream> {
    let constant = &names.constant;
    let setter = &names.setter;
    let mut comment = Comment::new(
        &context.links,
        &scheme.docs,
        &format!("Sets the credential {}.", code(scheme.name.as_wire())),
    );
    comment.blank();
    comment.line(&sent_as(&scheme.placement));
    let comment = comment.outer();
    if matches!(scheme.placement, Placement::Basic) {
        return vec![quote! {
            #comment
            pub fn #setter(mut self, user: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
                self.core.basic(&security::#constant, user.into(), password.into());
                self
            }
        }];
    }
    let provider = &names.provider;
    let sources = names
        .sources(scheme)
        .filter_map(|(source, name)| source_setter(context, &names.constant, source, name));
    let credential = quote! {
        #comment
        pub fn #setter(mut self, #setter: impl Into<runtime::Secret>) -> Self {
            self.core.credential(&security::#constant, #setter.into());
            self
        }
    };
    let from_provider = quote! {
        /// Asks this provider for the credential before every request; a function becomes one by
        /// [`token_fn`](runtime::token_fn).
        pub fn #provider(mut self, provider: impl runtime::TokenProvider) -> Self {
            self.core.provider(&security::#constant, provider);
            self
        }
    };
    [credential, from_provider]
        .into_iter()
        .chain(client_credentials::setters(scheme, names))
        .chain(sources)
        .collect()
}

fn sent_as(placement: &Placement) -> String {
    match placement {
        Placement::Header(name) => format!("Sent in the header {}.", code(name)),
        Placement::Query(name) => format!("Sent in the query, as {}.", code(name)),
        Placement::Cookie(name) => format!("Sent in the cookie {}.", code(name)),
        Placement::Bearer => "Sent as `Authorization: Bearer …`.".to_owned(),
        Placement::Basic => "Sent as `Authorization: Basic …`.".to_owned(),
        Placement::Scheme(word) => {
            format!("Sent as {}.", code(&format!("Authorization: {word} …")))
        }
    }
}

/// The method that takes what a token is got with.
fn source_setter(
    context: &Context<'_>,
    constant: &Ident,
    source: &TokenSource,
    name: &Ident,
) -> Option<TokenStream> {
    let named = context
        .operations()
        .find(|named| named.operation.id == source.operation)?;
    let setter = name;
    let operation = &named.names.method;
    let mut parameters = Vec::new();
    let mut conversions = Vec::new();
    for wire in &source.arguments {
        let (argument, names) = named
            .arguments()
            .find(|(argument, _)| argument.name == *wire)?;
        let name = &names.name;
        let parameter = held_type(context, argument);
        let conversion = conversion(context, argument, name);
        let given = stored_type(context, argument);
        parameters.push(quote!(#name: #parameter));
        conversions.push(quote!(let #name: #given = #conversion;));
    }
    for wire in &source.current {
        let (argument, names) = named
            .arguments()
            .find(|(argument, _)| argument.name == *wire)?;
        let name = &names.name;
        let given = stored_type(context, argument);
        parameters.push(quote!(#name: impl Fn() -> #given + Send + Sync + 'static));
    }
    let positional = named
        .arguments()
        .filter(|(argument, _)| argument.positional)
        .map(|(argument, names)| positional_value(source, argument, &names.name));
    let options = options(source, named);
    let mutability = (!options.is_empty()).then(|| quote!(mut));
    let token = &source.token;
    let expires_in = match &source.expires_in {
        Some(pointer) => quote!(Some(#pointer)),
        None => quote!(None),
    };
    let refresh_early = proc_macro2::Literal::u64_unsuffixed(source.refresh_early);
    let mut comment = Comment::default();
    comment.line(&format!(
        "Gets tokens with {} when they are needed, keeps them, and replaces them {} s before they end.",
        context.links.linked(code(source.operation.as_wire())),
        source.refresh_early
    ));
    comment.blank();
    comment.line("Many calls at once share one request for a token.");
    comment.heading("Arguments");
    for wire in &source.arguments {
        let (argument, names) = named
            .arguments()
            .find(|(argument, _)| argument.name == *wire)?;
        let words =
            in_words(context, argument).unwrap_or_else(|| format!("{}.", code(wire.as_wire())));
        comment.line(&format!("- `{}`: {words}", names.name));
    }
    for wire in &source.current {
        let (argument, names) = named
            .arguments()
            .find(|(argument, _)| argument.name == *wire)?;
        let words = in_words(context, argument).unwrap_or_default();
        let words = format!("asked whenever a token is fetched. {words}");
        comment.line(&format!("- `{}`: {}", names.name, words.trim_end()));
    }
    let comment = comment.outer();
    Some(quote! {
        #comment
        pub fn #setter(mut self, #(#parameters),*) -> Self {
            #(#conversions)*
            let request = move |core: &runtime::Core| {
                let client: Client = Client { handle: core.clone().into() };
                let #mutability request = client.#operation(#(#positional),*);
                #(#options)*
                request.build()
            };
            self.core.token_exchange::<ErrorCode>(
                &security::#constant,
                runtime::TokenExchange {
                    request: std::sync::Arc::new(request),
                    token: #token,
                    expires_in: #expires_in,
                    refresh_early: std::time::Duration::from_secs(#refresh_early),
                },
            );
            self
        }
    })
}

/// What is passed by position: what the caller gave, or what the client knows.
fn positional_value(source: &TokenSource, argument: &Argument, name: &Ident) -> TokenStream {
    let global = source
        .bound
        .iter()
        .find(|binding| binding.argument == argument.name);
    match global {
        Some(binding) => {
            let global = binding.global.as_wire();
            // A missing value is refused by the limits of the argument, with its name.
            quote!(core.global_text(#global).unwrap_or_default())
        }
        None => given_value(source, argument, name),
    }
}

/// What the caller gave, as often as it is needed.
fn given_value(source: &TokenSource, argument: &Argument, name: &Ident) -> TokenStream {
    if source.current.contains(&argument.name) {
        quote!(#name())
    } else if is_copy(argument) {
        quote!(#name)
    } else {
        quote!(#name.clone())
    }
}

fn is_copy(argument: &Argument) -> bool {
    matches!(argument.ty.kind, Kind::Boolean | Kind::Number(_))
}

fn options(source: &TokenSource, named: Named<'_>) -> Vec<TokenStream> {
    let optional = named
        .arguments()
        .filter(|(argument, _)| !argument.positional);
    optional
        .filter_map(|(argument, names)| {
            let method = &names.name;
            if let Some(binding) = source
                .bound
                .iter()
                .find(|binding| binding.argument == argument.name)
            {
                let global = binding.global.as_wire();
                let unless = binding.unless.iter();
                return Some(quote! {
                    if let Some(value) = core.global_text(#global) #(&& value != #unless)* {
                        request = request.#method(value);
                    }
                });
            }
            let given = source.arguments.iter().chain(&source.current);
            given.clone().any(|name| *name == argument.name).then(|| {
                let value = given_value(source, argument, method);
                quote!(request = request.#method(#value);)
            })
        })
        .collect()
}
