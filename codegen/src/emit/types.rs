//! Types as they are written, and how callers pass them.

use super::context::Context;
use crate::ir::{Enumeration, Kind, Number, Type, TypeId, TypeShape};
use crate::names::Ident;
use proc_macro2::TokenStream;
use quote::quote;

/// Where a type is written, and so how it reaches the models.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// In a file of models.
    Models,
    /// In a file of operations, or of the client.
    Elsewhere,
}

/// A type, without regard to whether it may be null or absent.
pub fn plain(context: &Context<'_>, ty: &Type, from: From) -> TokenStream {
    let runtime = match from {
        From::Models => quote!(crate::runtime),
        From::Elsewhere => quote!(runtime),
    };
    match &ty.kind {
        Kind::Any => quote!(#runtime::Value),
        // Bytes within JSON are text of some encoding.
        Kind::String | Kind::Bytes => quote!(String),
        Kind::Secret if from == From::Elsewhere => quote!(Secret),
        Kind::Secret => quote!(#runtime::Secret),
        Kind::Timestamp if from == From::Elsewhere => quote!(Timestamp),
        Kind::Timestamp => quote!(#runtime::Timestamp),
        Kind::ErrorCode => {
            let module = context.module;
            quote!(crate::#module::ErrorCode)
        }
        Kind::Boolean => quote!(bool),
        Kind::Number(number) => match number {
            Number::I32 => quote!(i32),
            Number::I64 => quote!(i64),
            Number::U32 => quote!(u32),
            Number::U64 => quote!(u64),
            Number::I128 => quote!(i128),
            Number::F32 => quote!(f32),
            Number::F64 => quote!(f64),
        },
        Kind::Array(item) => {
            let item = nullable(context, item, from);
            quote!(Vec<#item>)
        }
        Kind::Map(value) => {
            let value = nullable(context, value, from);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        Kind::Named(id) => named(context, *id, from),
    }
}

/// A type that is `Option` if `null` is a value of it.
pub fn nullable(context: &Context<'_>, ty: &Type, from: From) -> TokenStream {
    let plain = plain(context, ty, from);
    if ty.nullable && ty.kind != Kind::Any {
        quote!(Option<#plain>)
    } else {
        plain
    }
}

/// A definition by its path.
pub fn named(context: &Context<'_>, id: TypeId, from: From) -> TokenStream {
    let name = &context.names.of(id).name;
    match from {
        From::Models => quote!(super::#name),
        From::Elsewhere => quote!(models::#name),
    }
}

/// How a value that a caller passes becomes the stored one.
#[derive(Clone, Copy)]
enum Passing {
    /// As it is.
    Itself,
    /// It is converted.
    Converted,
    /// Its items are collected.
    Collected,
}

fn passing(context: &Context<'_>, ty: &Type) -> Passing {
    let is_nullable = ty.nullable && ty.kind != Kind::Any;
    if is_nullable || converts(context, ty) {
        Passing::Converted
    } else if converted_items(ty).is_some() {
        Passing::Collected
    } else {
        Passing::Itself
    }
}

/// The type of the parameter by which a caller passes a value.
pub fn parameter(context: &Context<'_>, ty: &Type, from: From) -> TokenStream {
    let stored = nullable(context, ty, from);
    match (passing(context, ty), converted_items(ty)) {
        (Passing::Converted, _) => quote!(impl Into<#stored>),
        (Passing::Collected, Some(item)) => {
            let element = plain(context, item, from);
            let values = match (converts(context, item), from) {
                (true, From::Models) => quote!(crate::runtime::IntoValues),
                (false, From::Models) => quote!(crate::runtime::Values),
                (true, From::Elsewhere) => quote!(IntoValues),
                (false, From::Elsewhere) => quote!(Values),
            };
            quote!(impl #values<#element>)
        }
        _ => stored,
    }
}

/// The stored value, from the parameter of this name.
pub fn conversion(context: &Context<'_>, ty: &Type, name: &Ident) -> TokenStream {
    match passing(context, ty) {
        Passing::Itself => quote!(#name),
        Passing::Converted => quote!(#name.into()),
        Passing::Collected => quote!(#name.into_vec()),
    }
}

/// A field of a struct expression with the value of the parameter of the same name.
pub fn initialiser(context: &Context<'_>, ty: &Type, name: &Ident) -> TokenStream {
    let value = conversion(context, ty, name);
    match passing(context, ty) {
        Passing::Itself => value,
        Passing::Converted | Passing::Collected => quote!(#name: #value),
    }
}

/// What an array holds, if callers may pass anything that can be iterated over.
pub fn converted_items(ty: &Type) -> Option<&Type> {
    match &ty.kind {
        Kind::Array(item) if !ty.nullable && (!item.nullable || item.kind == Kind::Any) => {
            Some(item)
        }
        _ => None,
    }
}

/// Whether callers may pass something that becomes this type, such as a `&str`. A bare number does
/// not become an enum: it would not say what it asks for.
fn converts(context: &Context<'_>, ty: &Type) -> bool {
    match ty.kind {
        Kind::String | Kind::Bytes | Kind::Secret | Kind::Timestamp | Kind::ErrorCode => true,
        Kind::Named(id) => context.api.type_def(id).is_some_and(|def| {
            matches!(def.shape, TypeShape::Enumeration(Enumeration::Strings(_)))
        }),
        _ => false,
    }
}
