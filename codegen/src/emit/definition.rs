//! What all definitions of models have in common.

use super::context::Context;
use super::docs::Comment;
use super::types::{self, From};
use crate::ir::{Kind, Property, Type, TypeDef, TypeId, Usage};
use proc_macro2::TokenStream;
use quote::quote;

/// What is said of a definition.
pub fn comment(context: &Context<'_>, def: &TypeDef) -> Comment {
    let mut comment = Comment::new(&context.links, &def.docs, "");
    if def.deprecated {
        // The attribute would warn of every type that mentions this one, and so blame the reader.
        comment.blank();
        comment.line("**Deprecated.**");
    }
    comment.link(&def.docs);
    comment
}

/// The comment and attributes before a definition.
pub fn preamble(context: &Context<'_>, def: &TypeDef, derives: &TokenStream) -> TokenStream {
    let comment = comment(context, def).outer();
    quote! {
        #comment
        #[derive(#derives)]
        #[non_exhaustive]
    }
}

/// The serde derives for the directions in which a type travels. What is read can be written, too.
pub fn serde_derives(usage: Usage) -> TokenStream {
    let sent = (usage.sent || usage.received).then(|| quote!(, serde::Serialize));
    let received = usage.received.then(|| quote!(, serde::Deserialize));
    quote!(#sent #received)
}

/// The number of times a field's type is wrapped in `Option`.
pub fn options_around(usage: Usage, field: &Property) -> usize {
    let is_nullable = field.ty.nullable && field.ty.kind != Kind::Any;
    let lenient = field.ty.is_lenient() && usage.received;
    match (field.required, is_nullable) {
        (true, false) => 0,
        // Only a sender can tell "leave it" from "make it null".
        (false, true) if usage.sent && !lenient => 2,
        _ => 1,
    }
}

/// True if a type leads back to its holder, so that it is held in a box.
pub fn is_boxed(context: &Context<'_>, holder: TypeId, ty: &Type) -> bool {
    match ty.kind {
        Kind::Named(id) => context.graph.is_boxed(holder, id),
        _ => false,
    }
}

/// A type, in a box if it leads back to its holder.
pub fn boxed(context: &Context<'_>, holder: TypeId, ty: &Type) -> TokenStream {
    let plain = types::plain(context, ty, From::Models);
    if is_boxed(context, holder, ty) {
        quote!(Box<#plain>)
    } else {
        plain
    }
}

/// What a definition has, in the words of the runtime's tables.
pub fn has<const N: usize>(words: [(bool, &str); N]) -> String {
    let words = words.into_iter().filter(|(applies, _)| *applies);
    let words: Vec<&str> = words.map(|(_, word)| word).collect();
    if words.is_empty() {
        String::new()
    } else {
        format!(": {}", words.join(" "))
    }
}
