//! A program that calls every operation twice with arguments that are made up: once with what is
//! required, once with everything. It prints what would be sent, a line of JSON for each request.

use super::context::{Context, Named};
use super::sample::Samples;
use crate::ir::{Argument, Placement};
use crate::render::Item;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::cell::Cell;

/// More values than any real call has.
const MOST_VALUES: usize = 20_000;

/// The program.
pub fn calls(context: &Context<'_>) -> Vec<Item> {
    let name = context.crate_name;
    let module = context.module;
    let mut functions = Vec::new();
    let mut names = Vec::new();
    for (index, named) in context.operations().enumerate() {
        let function = format_ident!("call_{index}");
        functions.push(Item::Plain(function_of(context, named, &function)));
        names.push(function);
    }
    let credentials = credentials(context);
    let globals = globals(context);
    let head = quote! {
        #![allow(deprecated, unused_imports, clippy::all)]
        use #name::#module::{Client, ErrorCode};
        use #name::runtime::{self, Blocking, MemoryTransport, RetryPolicy, Secret, Timestamp};
    };
    let models = (!context.api.types.is_empty()).then(|| quote!(use #name::#module::models;));
    let main = quote! {
        fn main() {
            let transport = MemoryTransport::new();
            let client = Client::builder()
                .base_url("http://made-up.example")
                .transport(transport.clone())
                .retry(RetryPolicy::none())
                #(#credentials)*
                #(#globals)*
                .build_blocking()
                .expect("the client can be built");
            let mut calls = Calls { client, transport, seen: 0 };
            #(#names(&mut calls);)*
        }
    };
    [
        Item::Inner(head),
        Item::Plain(quote!(#models)),
        Item::Plain(support()),
        Item::Plain(main),
    ]
    .into_iter()
    .chain(functions)
    .collect()
}

/// What prints requests.
fn support() -> TokenStream {
    quote! {
        struct Calls {
            client: Client<Blocking>,
            transport: MemoryTransport,
            seen: usize,
        }

        impl Calls {
            /// Prints what was sent, or why nothing was.
            fn print<T, E: std::fmt::Display>(&mut self, operation: &str, what: &str, result: Result<T, E>) {
                let sent = self.transport.sent();
                let mut line = runtime::Value::from_iter([("operation", operation), ("what", what)]);
                match sent.get(self.seen) {
                    Some(sent) => {
                        let headers = sent.request.headers().iter();
                        let headers = headers.map(|(name, value)| {
                            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                            runtime::Value::from(vec![name.as_str().to_owned(), value])
                        });
                        line["method"] = sent.request.method().as_str().into();
                        line["url"] = sent.request.uri().to_string().into();
                        line["headers"] = headers.collect();
                        line["body"] = sent.request.body().to_vec().into();
                    }
                    None => line["refused"] = result.err().map(|error| error.to_string()).into(),
                }
                self.seen = sent.len();
                println!("{line}");
            }
        }
    }
}

fn function_of(
    context: &Context<'_>,
    named: Named<'_>,
    function: &proc_macro2::Ident,
) -> TokenStream {
    let operation = named.operation.id.as_wire();
    let calls = [("required", false), ("everything", true)].map(|(what, whole)| {
        let samples = Samples { context, for_readers: false, whole, left: &Cell::new(MOST_VALUES) };
        match call(samples, named) {
            Some(request) => quote! {
                let result = calls.client.#request.send();
                calls.print(#operation, #what, result);
            },
            None => quote! {
                calls.print(#operation, #what, Err::<(), _>("every value of an argument is endless"));
            },
        }
    });
    quote! {
        fn #function(calls: &mut Calls) {
            #(#calls)*
        }
    }
}

/// The request with its arguments.
pub fn call(samples: Samples<'_>, named: Named<'_>) -> Option<TokenStream> {
    let method = &named.names.method;
    let mut positional = Vec::new();
    let mut options = Vec::new();
    for (index, (argument, names)) in named.arguments().enumerate() {
        if argument.positional {
            positional.push(samples.argument(argument)?);
        } else if needs(argument) || samples.whole && !is_excluded(named, index) {
            let name = &names.name;
            let value = samples.argument(argument);
            options.extend(value.map(|value| quote!(.#name(#value))));
        }
    }
    Some(quote!(#method(#(#positional),*) #(#options)*))
}

/// Whether a request without it would be refused.
pub fn needs(argument: &Argument) -> bool {
    argument.required && !argument.is_global()
}

/// Whether arguments of another group are given instead: of those that exclude each other, the group that
/// goes from page to page, else the first.
pub fn is_excluded(named: Named<'_>, index: usize) -> bool {
    let groups = &named.operation.exclusive;
    let turn = named.operation.pages.as_ref();
    let turn = turn.and_then(|pages| pages.turn.argument());
    let turning = groups
        .iter()
        .find(|group| turn.is_some_and(|turn| group.contains(&turn)));
    let given = turning.or_else(|| groups.first());
    let is_given = given.is_some_and(|group| group.contains(&index));
    !is_given && groups.iter().any(|group| group.contains(&index))
}

fn credentials(context: &Context<'_>) -> Vec<TokenStream> {
    let schemes = context.names.schemes(context.api);
    schemes
        .map(|(scheme, names)| {
            let setter = &names.setter;
            match scheme.placement {
                Placement::Basic => quote!(.#setter("user", "password")),
                _ => quote!(.#setter("token")),
            }
        })
        .collect()
}

fn globals(context: &Context<'_>) -> Vec<TokenStream> {
    let samples = Samples {
        context,
        for_readers: false,
        whole: false,
        left: &Cell::new(MOST_VALUES),
    };
    let globals = context.names.globals(context.api);
    globals
        .filter_map(|(global, name)| {
            let value = samples.of_type(&global.ty)?;
            Some(quote!(.#name(#value)))
        })
        .collect()
}
