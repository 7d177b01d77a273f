//! Unions: one of several types, told apart by a property or by what fits.

use super::context::Context;
use super::definition::{boxed, preamble, serde_derives};
use crate::ir::{Kind, Number, Type, TypeDef, TypeId, TypeShape, Union, Usage};
use crate::names::TypeNames;
use crate::render::Item;
use quote::quote;

/// An open enum with a variant for each alternative.
pub fn union(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    alternatives: &Union,
    names: &TypeNames,
) -> Vec<Item> {
    let name = &names.name;
    let catch_all = &names.catch_all;
    let mut order: Vec<usize> = (0..alternatives.variants.len()).collect();
    if alternatives.discriminator.is_none() {
        // The first that fits is taken: those that demand the most have to be asked first.
        order.sort_by_key(|index| {
            std::cmp::Reverse(
                alternatives
                    .variants
                    .get(*index)
                    .map_or((0, 0), |(_, ty)| demands(context, ty)),
            )
        });
    }
    let variants = order.iter().filter_map(|index| {
        let (_, ty) = alternatives.variants.get(*index)?;
        let variant = context.names.variant(id, *index);
        let plain = boxed(context, id, ty);
        Some(quote!(#variant(#plain),))
    });
    let usage = context.graph.usage(id);
    let by_property = alternatives
        .discriminator
        .as_ref()
        .filter(|_| usage.received);
    let derived = Usage {
        sent: usage.sent,
        received: usage.received && by_property.is_none(),
    };
    let serde = serde_derives(derived);
    let preamble = preamble(def, &quote!(Debug, Clone, PartialEq #serde));
    let untagged = (derived.sent || derived.received).then(|| quote!(#[serde(untagged)]));
    let deserialize = by_property.map(|discriminator| {
        let property = discriminator.property.as_wire();
        let named = names.alternatives(alternatives).zip(&discriminator.values);
        let arms = named.map(|((_, variant), values)| {
            quote!(Some(#(#values)|*) => crate::runtime::union::variant(value, Self::#variant),)
        });
        Item::Plain(quote! {
            impl<'de> serde::Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let value = crate::runtime::Value::deserialize(deserializer)?;
                    match crate::runtime::union::tag(&value, #property) {
                        #(#arms)*
                        _ => Ok(Self::#catch_all(value)),
                    }
                }
            }
        })
    });
    let declaration = Item::Plain(quote! {
        #preamble
        #untagged
        pub enum #name {
            #(#variants)*
            /// None of the documented alternatives.
            #catch_all(crate::runtime::Value),
        }
    });
    std::iter::once(declaration).chain(deserialize).collect()
}

/// How much a type demands of a value: its kind, then how many properties it needs and knows.
fn demands(context: &Context<'_>, ty: &Type) -> (usize, usize) {
    match &ty.kind {
        Kind::Named(id) => match context.api.type_def(*id).map(|def| &def.shape) {
            Some(TypeShape::Object(object)) => {
                let required = object
                    .properties
                    .iter()
                    .filter(|field| field.required)
                    .count();
                (10 + required, object.properties.len())
            }
            Some(TypeShape::Enumeration(_)) => (4, 0),
            Some(TypeShape::Union(_)) => (3, 0),
            None => (0, 0),
        },
        Kind::Boolean => (9, 0),
        Kind::Number(Number::I32 | Number::I64 | Number::U32 | Number::U64) => (8, 0),
        Kind::Number(_) => (7, 0),
        // Objects can be read from lists, by position: a list must be asked first.
        Kind::Array(_) => (usize::MAX, 0),
        Kind::Map(_) => (5, 0),
        Kind::String | Kind::Bytes | Kind::Secret | Kind::Timestamp | Kind::ErrorCode => (2, 0),
        Kind::Any => (0, 0),
    }
}
