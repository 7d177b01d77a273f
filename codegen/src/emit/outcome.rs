//! What comes back: sending a request, and the enum of several successes.

use super::docs::Comment;
use super::operation::Named;
use super::types::{self, From};
use super::{Context, ident};
use crate::ir::{Content, Docs, Operation, Response, Status};
use proc_macro2::TokenStream;
use quote::quote;

/// The `Accept` header of an operation.
pub fn accept(operation: &Operation) -> &'static str {
    let contents = || operation.successes.iter().map(|response| &response.content);
    if contents().all(|content| {
        matches!(
            content,
            Content::Json(_) | Content::Empty | Content::Redirect
        )
    }) {
        "application/json"
    } else if contents()
        .all(|content| matches!(content, Content::Text | Content::Empty | Content::Redirect))
    {
        "text/*"
    } else {
        "*/*"
    }
}

/// Whether the successes differ, so that callers must be told which one it was.
fn is_several(operation: &Operation) -> bool {
    let mut contents = operation.successes.iter().map(|response| &response.content);
    let first = contents.next();
    contents.any(|content| Some(content) != first)
}

/// Whether a redirect is among the successes.
pub fn redirects(operation: &Operation) -> bool {
    let mut contents = operation.successes.iter().map(|response| &response.content);
    contents.any(|content| *content == Content::Redirect)
}

/// What makes a request one that can be sent.
pub fn call(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    let builder = ident(&named.names.builder);
    let (output, response, reading) = reading(context, named);
    quote! {
        impl<M: runtime::Mode> #builder<M> {
            fn read_response(#response: runtime::Response<ErrorCode>) -> Result<#output, Error> {
                #reading
            }
        }
        call!(#builder -> #output, Error, ErrorCode);
    }
}

/// What a response is read as, what it is called, and how it is read.
fn reading(context: &Context<'_>, named: Named<'_>) -> (TokenStream, TokenStream, TokenStream) {
    let operation = named.operation;
    if !is_several(operation) {
        let content = operation
            .successes
            .first()
            .map_or(&Content::Empty, |response| &response.content);
        let output = content_type(context, content).unwrap_or_else(|| quote!(()));
        return match decode(content) {
            Some(value) => (output, quote!(response), value),
            None => (output, quote!(_), quote!(Ok(()))),
        };
    }
    let outcome = ident(&named.names.outcome);
    let value = |response: &Response, name: &str| {
        let name = ident(name);
        match decode(&response.content) {
            Some(value) => quote!(#value.map(#outcome::#name)),
            None => quote!(Ok(#outcome::#name)),
        }
    };
    let responses = || operation.successes.iter().zip(&named.names.outcomes);
    let arms = responses()
        .filter(|(response, _)| response.status != Status::Default)
        .map(|(response, name)| {
            let pattern = pattern(response.status);
            let value = value(response, name);
            quote!(#pattern => #value,)
        });
    let fallback = responses()
        .find(|(response, _)| response.status == Status::Default)
        .map_or_else(
            || quote!(response.undocumented()),
            |(response, name)| value(response, name),
        );
    let reading = quote! {
        match response.status() {
            #(#arms)*
            _ => #fallback,
        }
    };
    (quote!(#outcome), quote!(response), reading)
}

/// The enum of several successes, if there are several.
pub fn outcome(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    if !is_several(named.operation) {
        return TokenStream::new();
    }
    let name = ident(&named.names.outcome);
    let variants = named
        .operation
        .successes
        .iter()
        .zip(&named.names.outcomes)
        .map(|(response, name)| variant(context, response, name));
    let mut comment = Comment::default();
    comment.line(&format!("What [`{}`] responds with.", named.names.builder));
    let comment = comment.outer();
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}

fn variant(context: &Context<'_>, response: &Response, name: &str) -> TokenStream {
    let docs = Docs {
        description: Some(response.description.clone()),
        ..Docs::default()
    };
    let mut comment = Comment::new(&docs, "A success.");
    comment.blank();
    comment.line(&format!("HTTP status: {}.", response.status));
    let comment = comment.outer();
    let name = ident(name);
    match content_type(context, &response.content) {
        Some(content) => quote!(#comment #name(#content),),
        None => quote!(#comment #name,),
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(family) => {
            let first = proc_macro2::Literal::u16_unsuffixed(family * 100);
            let last = proc_macro2::Literal::u16_unsuffixed(family * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}

fn decode(content: &Content) -> Option<TokenStream> {
    match content {
        Content::Empty => None,
        Content::Json(_) => Some(quote!(response.json())),
        Content::Text => Some(quote!(response.text())),
        Content::Bytes => Some(quote!(Ok(response.bytes()))),
        Content::Redirect => Some(quote!(response.redirect())),
    }
}

fn content_type(context: &Context<'_>, content: &Content) -> Option<TokenStream> {
    match content {
        Content::Empty => None,
        Content::Json(ty) => Some(types::nullable(context, ty, From::Elsewhere)),
        Content::Text => Some(quote!(String)),
        Content::Bytes => Some(quote!(runtime::Bytes)),
        Content::Redirect => Some(quote!(runtime::Redirect)),
    }
}
