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
pub enum Passing<'a> {
    /// As it is.
    Itself,
    /// It is converted.
    Converted,
    /// These items are collected.
    Collected(&'a Type),
    /// What becomes these items is collected.
    CollectedAndConverted(&'a Type),
}

/// How a value that a caller passes becomes the stored one.
pub fn passing<'a>(context: &Context<'_>, ty: &'a Type) -> Passing<'a> {
    let is_nullable = ty.nullable && ty.kind != Kind::Any;
    match converted_items(ty) {
        _ if is_nullable || converts(context, ty) => Passing::Converted,
        Some(item) if converts(context, item) => Passing::CollectedAndConverted(item),
        Some(item) => Passing::Collected(item),
        None => Passing::Itself,
    }
}

/// The type of the parameter by which a caller passes a value to an operation.
pub fn parameter(context: &Context<'_>, ty: &Type) -> TokenStream {
    let element = |item| plain(context, item, From::Elsewhere);
    match passing(context, ty) {
        Passing::Itself => nullable(context, ty, From::Elsewhere),
        Passing::Converted => {
            let stored = nullable(context, ty, From::Elsewhere);
            quote!(impl Into<#stored>)
        }
        Passing::Collected(item) => {
            let element = element(item);
            quote!(impl Values<#element>)
        }
        Passing::CollectedAndConverted(item) => {
            let element = element(item);
            quote!(impl IntoValues<#element>)
        }
    }
}

/// The stored value, from the parameter of this name.
pub fn conversion(context: &Context<'_>, ty: &Type, name: &Ident) -> TokenStream {
    match passing(context, ty) {
        Passing::Itself => quote!(#name),
        Passing::Converted => quote!(#name.into()),
        Passing::Collected(_) | Passing::CollectedAndConverted(_) => quote!(#name.into_vec()),
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
