//! The choice among the servers that a document lists.

use super::Comment;
use crate::emit::context::Context;
use crate::emit::markdown::code;
use crate::render::Item;
use proc_macro2::TokenStream;
use quote::quote;

/// Whether there is anything to choose.
pub fn has_choice(context: &Context<'_>) -> bool {
    context.api.servers.len() > 1
}

/// The enum of the servers.
pub(super) fn choice(context: &Context<'_>) -> Option<Item> {
    if !has_choice(context) {
        return None;
    }
    let variants = context.names.servers(context.api).map(|(server, name)| {
        let mut comment = Comment::default();
        if let Some(title) = &server.title {
            comment.paragraphs(title);
            comment.blank();
        }
        comment.line(&format!("{}.", code(&server.url)));
        let comment = comment.outer();
        quote!(#comment #name)
    });
    Some(Item::Plain(quote! {
        /// A server that the document lists.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Server {
            #(#variants,)*
        }
    }))
}

/// The method that takes a choice.
pub(super) fn setter(context: &Context<'_>) -> Option<TokenStream> {
    if !has_choice(context) {
        return None;
    }
    let (_, first) = context.names.servers(context.api).next()?;
    let comment = format!(
        " Sends requests to this server of the document; to [`Server::{first}`] unless set."
    );
    Some(quote! {
        #[doc = #comment]
        pub fn documented_server(mut self, server: Server) -> Self {
            self.core.address(server as usize);
            self
        }
    })
}
