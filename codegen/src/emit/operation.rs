//! A group of operations: for each its static description, the client's method and the request.

use super::docs::{self, Comment, escape};
use super::types::{self, From};
use super::{Context, batch, ident, model, outcome, pages, request, task};
use crate::ir::{Argument, Operation, Rate, Type};
use crate::names::OperationNames;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// An operation and its names.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    /// The model.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
}

impl<'a> Named<'a> {
    /// The arguments and their names.
    pub fn arguments(self) -> impl Iterator<Item = (&'a Argument, &'a String)> {
        self.operation.arguments.iter().zip(&self.names.arguments)
    }
}

/// The operations of a context, with their names.
pub fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = Named<'a>> {
    let pairs = context.api.operations.iter().zip(&context.names.operations);
    pairs.map(|(operation, names)| Named { operation, names })
}

/// The file of one group.
pub fn group(context: &Context<'_>, module: &str) -> TokenStream {
    let members: Vec<Named<'_>> = all(context)
        .filter(|named| named.names.group == module)
        .collect();
    let methods = members.iter().map(|named| method(context, *named));
    let items: Vec<TokenStream> = members
        .iter()
        .map(|named| {
            let description = description(context, *named);
            let request = request::request(context, *named);
            let call = outcome::call(context, *named);
            let outcome = outcome::outcome(context, *named);
            let pages = pages::pages(context, *named);
            let batch = batch::batch(context, *named);
            let task = task::task(*named);
            quote!(#description #request #call #outcome #pages #batch #task)
        })
        .collect();
    let methods = quote!(impl<M: runtime::Mode> Client<M> { #(#methods)* });
    let all = quote!(#methods #(#items)*);
    let tag = members
        .first()
        .and_then(|named| named.operation.tag.as_deref())
        .unwrap_or("other operations");
    let mut inner = Comment::default();
    inner.paragraphs(&format!("Requests: {tag}."));
    let inner = inner.inner();
    let api = ident(context.module);
    let mentioned = |names: &[&str]| -> Vec<_> {
        names
            .iter()
            .filter(|name| model::mentions(&all, name))
            .map(|name| ident(name))
            .collect()
    };
    let own = mentioned(&["Client", "Error", "ErrorCode", "models", "security"]);
    let support = mentioned(&["Field", "Limits", "Parameter", "Style"]);
    quote! {
        #inner
        use crate::#api::{#(#own),*};
        use crate::runtime::{self, #(#support),*};
        #all
    }
}

/// The static description of an operation.
fn description(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    let operation = named.operation;
    let constant = ident(&named.names.constant);
    let id = operation.id.as_wire();
    let method = ident(&operation.method);
    let path = &operation.path;
    let repeatable = operation.repeatable;
    let accept = outcome::accept(operation);
    let redirects = outcome::redirects(operation);
    let is_batch = operation.batch.is_some();
    let rate = match operation.rate {
        Some(Rate { requests, seconds }) => {
            let requests = Literal::u32_unsuffixed(requests);
            let seconds = Literal::u32_unsuffixed(seconds);
            quote!(Some(runtime::Rate { requests: #requests, seconds: #seconds }))
        }
        None => quote!(None),
    };
    let alternatives = operation.security.iter().map(|alternative| {
        let schemes = alternative.iter().filter_map(|name| {
            let index = context
                .api
                .schemes
                .iter()
                .position(|scheme| scheme.name == *name)?;
            Some(ident(&context.names.schemes.get(index)?.constant))
        });
        quote!(&[#(&security::#schemes),*])
    });
    quote! {
        static #constant: runtime::Operation = runtime::Operation {
            id: #id,
            method: runtime::http::Method::#method,
            path: #path,
            repeatable: #repeatable,
            security: &[#(#alternatives),*],
            accept: #accept,
            is_batch: #is_batch,
            redirects: #redirects,
            rate: #rate,
        };
    }
}

/// The method of the client that begins a request.
fn method(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    let comment = documentation(named).outer();
    let deprecated = named.operation.deprecated.then(|| quote!(#[deprecated]));
    let method = ident(&named.names.method);
    let builder = ident(&named.names.builder);
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for (argument, name) in named.arguments() {
        let name = ident(name);
        if !argument.positional {
            values.push(quote!(#name: None));
            continue;
        }
        let (parameter, conversion) = passed(context, argument, &name);
        parameters.push(quote!(#name: #parameter));
        values.push(types::initialiser(&name, &conversion));
    }
    quote! {
        #comment
        #deprecated
        pub fn #method(&self, #(#parameters),*) -> #builder<M> {
            #builder { client: self.clone(), #(#values),* }
        }
    }
}

/// How a caller passes an argument. An optional one is passed as a value, without its null.
pub fn passed(
    context: &Context<'_>,
    argument: &Argument,
    name: &proc_macro2::Ident,
) -> (TokenStream, TokenStream) {
    if request::is_raw(argument) {
        return (quote!(impl Into<runtime::Bytes>), quote!(#name.into()));
    }
    let passed = types::passed(context, &passed_type(argument), From::Elsewhere, name);
    (passed.parameter, passed.conversion)
}

/// The type of what a caller has passed.
pub fn given(context: &Context<'_>, argument: &Argument) -> TokenStream {
    if request::is_raw(argument) {
        quote!(runtime::Bytes)
    } else {
        types::nullable(context, &passed_type(argument), From::Elsewhere)
    }
}

fn passed_type(argument: &Argument) -> Type {
    let mut ty = request::stored_type(argument);
    ty.nullable &= argument.positional;
    ty
}

fn documentation(named: Named<'_>) -> Comment {
    let operation = named.operation;
    let call = format!("`{} {}`", operation.method, operation.path);
    let mut comment = Comment::new(&operation.docs, &format!("{call}."));
    comment.blank();
    comment.line(&format!("Sends {call}."));
    let positional: Vec<(&Argument, &String)> = named
        .arguments()
        .filter(|(argument, _)| argument.positional)
        .collect();
    if !positional.is_empty() {
        comment.heading("Arguments");
        for (argument, name) in positional {
            comment.line(&format!(
                "- `{}`: {}",
                name.trim_start_matches("r#"),
                in_words(argument)
            ));
        }
    }
    let failures: Vec<String> = operation.failures.iter().flat_map(failure_lines).collect();
    if !failures.is_empty() {
        comment.heading("Errors");
        for line in failures {
            comment.line(&line);
        }
    }
    comment.link(&operation.docs);
    comment
}

/// What an argument is for and what it may be, in one line.
pub fn in_words(argument: &Argument) -> String {
    let description = argument.docs.description.as_deref().unwrap_or_default();
    let description = description.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut words = if description.is_empty() {
        format!("`{}`", argument.name.as_wire())
    } else {
        escape(&description)
    };
    if !words.ends_with(['.', '!', '?']) {
        words.push('.');
    }
    if let Some(limits) = docs::limits(&argument.ty) {
        words.push_str(&format!(" Limits: {limits}."));
    }
    words
}

fn failure_lines(failure: &crate::ir::Failure) -> Vec<String> {
    let mut lines: Vec<String> = failure
        .codes
        .iter()
        .map(|(code, meaning)| {
            let meaning = escape(&meaning.split_whitespace().collect::<Vec<_>>().join(" "));
            format!("- {} `{}`: {meaning}", failure.status, code.as_wire())
        })
        .collect();
    if lines.is_empty() {
        let description = escape(
            &failure
                .description
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        );
        lines.push(format!("- {}: {description}", failure.status));
    }
    lines
}
