//! Types as they are written, and how callers pass them.

use super::context::{Context, ident};
use crate::ir::{Enumeration, Kind, Number, Type, TypeId, TypeShape};
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
            let module = ident(context.module);
            quote!(crate::#module::ErrorCode)
        }
        Kind::Boolean => quote!(bool),
        Kind::Number(number) => match number {
            Number::I32 => quote!(i32),
            Number::I64 => quote!(i64),
            Number::U32 => quote!(u32),
            Number::U64 => quote!(u64),
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
    let name = ident(&context.names.of(id).name);
    match from {
        From::Models => quote!(super::#name),
        From::Elsewhere => quote!(models::#name),
    }
}

/// How a caller passes a value: the parameter's type and how it becomes the stored one.
pub struct Passed {
    /// The type of the parameter.
    pub parameter: TokenStream,
    /// The stored value, from `value`.
    pub conversion: TokenStream,
}

/// A field of a struct expression, in short form where the value has the field's name.
pub fn initialiser(name: &proc_macro2::Ident, value: &TokenStream) -> TokenStream {
    if *name == value.to_string() {
        quote!(#name)
    } else {
        quote!(#name: #value)
    }
}

/// How a caller passes a value that is stored under a name.
pub fn passed(context: &Context<'_>, ty: &Type, from: From, name: &proc_macro2::Ident) -> Passed {
    let stored = nullable(context, ty, from);
    if ty.nullable && ty.kind != Kind::Any {
        return Passed {
            parameter: quote!(impl Into<#stored>),
            conversion: quote!(#name.into()),
        };
    }
    if converts(context, ty) {
        return Passed {
            parameter: quote!(impl Into<#stored>),
            conversion: quote!(#name.into()),
        };
    }
    match &ty.kind {
        Kind::Array(item) if !item.nullable || item.kind == Kind::Any => {
            let element = plain(context, item, from);
            let values = match (converts(context, item), from) {
                (true, From::Models) => quote!(crate::runtime::IntoValues),
                (false, From::Models) => quote!(crate::runtime::Values),
                (true, From::Elsewhere) => quote!(IntoValues),
                (false, From::Elsewhere) => quote!(Values),
            };
            Passed {
                parameter: quote!(impl #values<#element>),
                conversion: quote!(#name.into_vec()),
            }
        }
        _ => Passed {
            parameter: stored,
            conversion: quote!(#name),
        },
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
