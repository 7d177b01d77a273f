//! What comes back: how a response is read, and the enum of several successes.

use super::context::{Context, Named};
use super::docs::Comment;
use super::types::{self, From};
use crate::ir::{Content, Docs, Operation, Response, Status};
use crate::names::Ident;
use crate::render::Item;
use proc_macro2::TokenStream;
use quote::quote;

/// The `Accept` header of an operation: what its successes are documented as.
pub fn accept(operation: &Operation) -> String {
    let mut media_types: Vec<&str> = Vec::new();
    for response in &operation.successes {
        match (&response.content, response.media_type.as_deref()) {
            (Content::Empty | Content::Redirect, _) => {}
            // Services send bytes under many names.
            (_, None | Some("application/octet-stream" | "*/*")) => return "*/*".to_owned(),
            (_, Some(media)) if !media_types.contains(&media) => media_types.push(media),
            _ => {}
        }
    }
    if media_types.is_empty() {
        "application/json".to_owned()
    } else {
        media_types.join(", ")
    }
}

/// Whether a redirect is among the successes.
pub fn redirects(operation: &Operation) -> bool {
    let mut contents = operation.successes.iter().map(|response| &response.content);
    contents.any(|content| *content == Content::Redirect)
}

/// What a response is read as, and the function that reads it.
pub fn reading(context: &Context<'_>, named: Named<'_>) -> (TokenStream, TokenStream) {
    let operation = named.operation;
    if operation.has_several_outcomes() {
        let outcome = &named.names.outcome;
        return (quote!(#outcome), quote!(#outcome::read));
    }
    let content = operation
        .successes
        .first()
        .map_or(&Content::Empty, |response| &response.content);
    let output = content_type(context, content).unwrap_or_else(|| quote!(()));
    let reader = reader(content);
    (output, quote!(Response::#reader))
}

/// The enum of several successes, if there are several, and how it is read.
pub fn outcome(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    if !named.operation.has_several_outcomes() {
        return Vec::new();
    }
    let name = &named.names.outcome;
    let responses = || named.names.outcomes(named.operation);
    let variants = responses().map(|(response, name)| variant(context, response, name));
    let mut comment = Comment::default();
    comment.line(&format!("What [`{}`] answers.", named.names.builder));
    let comment = comment.outer();
    let value = |response: &Response, name: &Ident| {
        let reader = reader(&response.content);
        match response.content {
            Content::Empty => quote!(Ok(Self::#name)),
            _ => quote!(response.#reader().map(Self::#name)),
        }
    };
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
    vec![
        Item::Plain(quote! {
            #comment
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }
        }),
        Item::Impl {
            header: quote!(impl #name),
            members: vec![quote! {
                fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
                    match response.status() {
                        #(#arms)*
                        _ => #fallback,
                    }
                }
            }],
        },
    ]
}

fn variant(context: &Context<'_>, response: &Response, name: &Ident) -> TokenStream {
    let docs = Docs {
        description: Some(response.description.clone()),
        ..Docs::default()
    };
    let mut comment = Comment::new(&context.links, &docs, "");
    comment.blank();
    comment.line(&format!("HTTP status: {}.", response.status));
    let comment = comment.outer();
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
            // Not a range: it would hold the codes that stand before it.
            let family = proc_macro2::Literal::u16_unsuffixed(family);
            quote!(status if status / 100 == #family)
        }
        Status::Default => quote!(_),
    }
}

/// The method of a response that reads its content.
fn reader(content: &Content) -> TokenStream {
    match content {
        Content::Empty => quote!(nothing),
        Content::Json(ty) if ty.is_lenient() => quote!(lenient_json),
        Content::Json(_) => quote!(json),
        Content::Text => quote!(text),
        Content::Scalar(_) => quote!(scalar),
        Content::AnyText => quote!(any_text),
        Content::Bytes => quote!(bytes),
        Content::Redirect => quote!(redirect),
    }
}

fn content_type(context: &Context<'_>, content: &Content) -> Option<TokenStream> {
    match content {
        Content::Empty => None,
        Content::Json(ty) | Content::Scalar(ty) => {
            Some(types::nullable(context, ty, From::Elsewhere))
        }
        Content::Text | Content::AnyText => Some(quote!(String)),
        Content::Bytes => Some(quote!(runtime::Bytes)),
        Content::Redirect => Some(quote!(runtime::Redirect)),
    }
}
