//! Arguments: how callers pass them, by which name the runtime knows them, and what is said of them.

use super::context::{Context, Named, word};
use super::docs;
use super::markdown::one_line;
use super::prose::inline;
use super::types::{self, From};
use crate::ir::{Argument, Kind, Target, Type};
use crate::names::Ident;
use proc_macro2::TokenStream;
use quote::quote;

/// Whether an argument is a body of bytes.
pub fn is_raw(argument: &Argument) -> bool {
    matches!(argument.target, Target::Body) && argument.ty.kind == Kind::Bytes
}

/// What the items of a body are that is passed item by item.
fn items(argument: &Argument) -> Option<&Type> {
    match (&argument.target, &argument.ty.kind) {
        (Target::Items, Kind::Array(item)) => Some(item),
        _ => None,
    }
}

/// Whether an argument is files.
enum File {
    None,
    One,
    Several,
    /// With names of their own.
    Named,
}

fn file(argument: &Argument) -> File {
    match &argument.ty.kind {
        _ if !argument.is_file => File::None,
        Kind::Array(_) => File::Several,
        Kind::Map(_) => File::Named,
        _ => File::One,
    }
}

/// Whether callers may pass anything that can be iterated over.
pub fn is_collected(argument: &Argument) -> bool {
    types::converted_items(&passed_type(argument)).is_some()
}

/// How a caller passes an argument. An optional one is passed as a value, without its null.
pub fn parameter_type(context: &Context<'_>, argument: &Argument) -> TokenStream {
    if let Some(item) = items(argument) {
        let item = types::nullable(context, item, From::Elsewhere);
        return quote!(impl Into<runtime::RequestItems<#item>>);
    }
    held_type(context, argument)
}

/// The same where it is kept, to be passed again and again.
pub fn held_type(context: &Context<'_>, argument: &Argument) -> TokenStream {
    match file(argument) {
        File::None => {}
        File::One => return quote!(impl Into<runtime::Part>),
        File::Several => return quote!(impl IntoValues<runtime::Part>),
        File::Named => return quote!(impl IntoValues<(String, runtime::Part)>),
    }
    if is_raw(argument) {
        return quote!(impl Into<runtime::RequestBody>);
    }
    types::parameter(context, &passed_type(argument))
}

/// How what a caller has passed becomes what is kept.
pub fn conversion(context: &Context<'_>, argument: &Argument, name: &Ident) -> TokenStream {
    if is_raw(argument) || matches!(file(argument), File::One) {
        return quote!(#name.into());
    }
    types::conversion(context, &passed_type(argument), name)
}

/// The type of what a caller has passed.
pub fn stored_type(context: &Context<'_>, argument: &Argument) -> TokenStream {
    match file(argument) {
        File::One => quote!(runtime::Part),
        File::Several => quote!(Vec<runtime::Part>),
        File::Named => quote!(Vec<(String, runtime::Part)>),
        File::None if is_raw(argument) => quote!(runtime::RequestBody),
        File::None => types::nullable(context, &passed_type(argument), From::Elsewhere),
    }
}

/// The type of an argument as callers pass it: a parameter is never null, and an option that may be
/// null has a method of its own for that.
pub fn passed_type(argument: &Argument) -> Type {
    let mut ty = argument.ty.clone();
    ty.nullable &= argument.positional && !argument.is_parameter();
    ty
}

/// The keys of the arguments at some places.
pub fn keys<'a>(named: Named<'a>, places: &[usize]) -> Vec<&'a str> {
    let arguments = places
        .iter()
        .filter_map(|place| named.operation.arguments.get(*place));
    arguments.map(|argument| argument.key.as_str()).collect()
}

/// The method that sets an argument, with the type that it is given.
pub fn setter(context: &Context<'_>, argument: &Argument) -> TokenStream {
    match file(argument) {
        File::One => quote!(file),
        File::Several => quote!(files),
        File::Named => quote!(parts),
        File::None if is_raw(argument) => quote!(bytes),
        File::None => {
            if let Some(item) = items(argument) {
                let item = types::nullable(context, item, From::Elsewhere);
                return quote!(items::<#item>);
            }
            let ty = passed_type(argument);
            let item = types::converted_items(&ty);
            let method = word(if item.is_some() { "collect" } else { "set" });
            let ty = types::nullable(context, item.unwrap_or(&ty), From::Elsewhere);
            quote!(#method::<#ty>)
        }
    }
}

/// What an argument is for and what it may be, in one line; nothing if the document says neither.
pub fn in_words(context: &Context<'_>, argument: &Argument) -> Option<String> {
    let description = argument.docs.description.as_deref().unwrap_or_default();
    let mut words = inline(&one_line(description), &context.links);
    if !words.is_empty() && !words.ends_with(['.', '!', '?']) {
        words.push('.');
    }
    let default = argument.default.as_deref().filter(|_| !argument.required);
    if let Some(facts) = docs::facts(&argument.ty, default) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&facts);
    }
    (!words.is_empty()).then_some(words)
}
