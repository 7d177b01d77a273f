//! Values made up: expressions that a caller of the client could write, outside of its crate.

use super::argument::{is_raw, passed_type};
use super::context::Context;
use super::definition::{is_boxed, options_around};
use super::object::{has_constructor, is_passed, passed};
use super::sample_number;
use super::sample_text::{is_readable, placeholder, within};
use super::types::{self, From};
use crate::ir::{
    Argument, Enumeration, Kind, Limits, Object, Property, Scalar, Type, TypeId, TypeShape,
};
use crate::node_id::NodeId;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::Cell;

/// Optional properties deeper than this are left out.
const MAX_DEPTH: usize = 3;

/// What is required is followed no deeper.
const DEEPEST: usize = 64;

/// What makes values up.
#[derive(Clone, Copy)]
pub struct Samples<'a> {
    /// What emitters see.
    pub context: &'a Context<'a>,
    /// Strings say what they are for, and are short.
    pub for_readers: bool,
    /// Optional properties are there, too.
    pub whole: bool,
    /// How many values may still be made: objects that hold two of each other have no end.
    pub left: &'a Cell<usize>,
}

/// The definitions around a value, what it is called, and the example of the document for it.
#[derive(Clone, Copy, Default)]
struct Place<'a> {
    open: &'a [TypeId],
    name: &'a str,
    is_item: bool,
    example: Option<&'a Scalar>,
}

impl<'a> Samples<'a> {
    /// What a caller passes for an argument; nothing if every value of it is endless.
    pub fn argument(&self, argument: &Argument) -> Option<TokenStream> {
        if argument.is_file {
            let part = quote!(
                runtime::Part::new("text")
                    .file_name("example.png")
                    .content_type("image/png")
            );
            return Some(match argument.ty.kind {
                Kind::Array(_) => quote!([#part]),
                Kind::Map(_) => quote!([("part".to_owned(), #part)]),
                _ => part,
            });
        }
        if is_raw(argument) {
            return Some(quote!("text"));
        }
        self.passed(&passed_type(argument), self.place(argument))
    }

    /// The same of an option that one number shows best.
    pub fn argument_of(&self, argument: &Argument, number: u64) -> Option<TokenStream> {
        let number = Scalar::Integer(number.try_into().ok()?);
        let example = Some(&number);
        let place = self.place(argument);
        self.passed(&passed_type(argument), Place { example, ..place })
    }

    fn place<'p>(&'p self, argument: &'p Argument) -> Place<'p> {
        Place {
            name: argument.name.as_wire(),
            example: self.example(argument.at),
            ..Place::default()
        }
    }

    /// The example of the document for what is defined there.
    fn example(&self, at: NodeId) -> Option<&'a Scalar> {
        let is_shown = |example: &&Scalar| match example {
            Scalar::Text(text) => !self.for_readers || is_readable(text),
            _ => true,
        };
        self.context.api.examples.at(at).filter(is_shown)
    }

    /// What a caller passes for a value of a type.
    pub fn of_type(&self, ty: &Type) -> Option<TokenStream> {
        let mut ty = ty.clone();
        ty.nullable = false;
        self.passed(&ty, Place::default())
    }

    /// A value as it is passed to a parameter of its type.
    fn passed(&self, ty: &Type, place: Place<'_>) -> Option<TokenStream> {
        if ty.nullable {
            return self.value(ty, place);
        }
        let of_item = Place {
            is_item: true,
            ..place
        };
        match &ty.kind {
            Kind::String | Kind::Bytes | Kind::Secret | Kind::Timestamp | Kind::ErrorCode => {
                Some(self.literal(ty, place))
            }
            Kind::Array(item) if !item.nullable => {
                let items: Option<Vec<TokenStream>> = (0..count(&ty.limits).max(1))
                    .map(|_| match item.kind {
                        // Only the outer one may be passed as anything that has the items.
                        Kind::Array(_) => self.value(item, of_item),
                        _ => self.passed(item, of_item),
                    })
                    .collect();
                items
                    .map(|items| quote!([#(#items),*]))
                    .or_else(|| self.value(ty, place))
            }
            _ => self.value(ty, place),
        }
    }

    /// A value of a type.
    fn value(&self, ty: &Type, place: Place<'_>) -> Option<TokenStream> {
        self.left.set(self.left.get().checked_sub(1)?);
        let of_item = Place {
            is_item: true,
            ..place
        };
        Some(match &ty.kind {
            Kind::Any => match place.example {
                Some(Scalar::Integer(value)) => quote!(runtime::Value::from(#value)),
                Some(Scalar::Boolean(value)) => quote!(runtime::Value::from(#value)),
                Some(Scalar::Text(text)) => quote!(runtime::Value::from(#text)),
                None => {
                    let text = self.literal(ty, place);
                    quote!(runtime::Value::from(#text))
                }
            },
            Kind::String | Kind::Bytes => {
                let text = self.literal(ty, place);
                quote!(#text.to_owned())
            }
            Kind::ErrorCode => {
                let text = self.literal(ty, place);
                quote!(ErrorCode::from(#text))
            }
            Kind::Secret | Kind::Timestamp => {
                let ty_name = types::plain(self.context, ty, From::Elsewhere);
                let text = self.literal(ty, place);
                quote!(#ty_name::from(#text))
            }
            Kind::Boolean => match place.example {
                Some(Scalar::Boolean(false)) => quote!(false),
                _ => quote!(true),
            },
            Kind::Number(number) => {
                sample_number::number(*number, one_of(&ty.limits), place.example)?
            }
            Kind::Array(item) => {
                let items: Option<Vec<TokenStream>> = (0..count(&ty.limits).max(1))
                    .map(|_| self.value(item, of_item))
                    .collect();
                match items {
                    Some(items) => quote!(vec![#(#items),*]),
                    None if count(&ty.limits) == 0 => quote!(Vec::new()),
                    None => return None,
                }
            }
            Kind::Map(value) => match self.value(value, place) {
                Some(value) => {
                    quote!(std::collections::BTreeMap::from([("key".to_owned(), #value)]))
                }
                None => quote!(std::collections::BTreeMap::new()),
            },
            Kind::Named(id) => {
                // What has properties that nothing requires may be what is demanded.
                let limits = one_of(&ty.limits);
                let is_demanding = limits.has_conditions() || limits.min_properties > Some(0);
                let whole = self.whole || is_demanding;
                Self { whole, ..*self }.named(*id, place)?
            }
        })
        .map(|value| {
            if ty.nullable && ty.kind != Kind::Any {
                quote!(Some(#value))
            } else {
                value
            }
        })
    }

    fn named(&self, id: TypeId, place: Place<'_>) -> Option<TokenStream> {
        if place.open.contains(&id) || place.open.len() >= DEEPEST {
            return None;
        }
        let open = [place.open, &[id]].concat();
        let inner = Place {
            open: &open,
            ..place
        };
        let def = self.context.api.type_def(id)?;
        let name = types::named(self.context, id, From::Elsewhere);
        match &def.shape {
            TypeShape::Enumeration(values) => {
                let index = match (values, place.example) {
                    (Enumeration::Strings(values), Some(Scalar::Text(text))) => {
                        values.iter().position(|value| value.value == *text)
                    }
                    (Enumeration::Integers(values), Some(Scalar::Integer(number))) => {
                        values.iter().position(|value| value.value == *number)
                    }
                    (Enumeration::Booleans(values), Some(Scalar::Boolean(boolean))) => {
                        values.iter().position(|value| value.value == *boolean)
                    }
                    _ => None,
                };
                let variant = self.context.names.variant(id, index.unwrap_or_default());
                Some(quote!(#name::#variant))
            }
            TypeShape::Wrapper(held) => {
                let value = self.value(held, inner)?;
                Some(quote!(#name::from(#value)))
            }
            TypeShape::Union(union) => {
                let mut variants = union.variants.iter().enumerate();
                variants.find_map(|(index, (_, ty))| {
                    let value = self.value(ty, inner)?;
                    let value = if is_boxed(self.context, id, ty) {
                        quote!(Box::new(#value))
                    } else {
                        value
                    };
                    let variant = self.context.names.variant(id, index);
                    Some(quote!(#name::#variant(#value)))
                })
            }
            TypeShape::Object(object) => self.object(id, object, inner),
        }
    }

    fn object(&self, id: TypeId, object: &Object, place: Place<'_>) -> Option<TokenStream> {
        let name = types::named(self.context, id, From::Elsewhere);
        let names = self.context.names.of(id);
        let mut given = Vec::new();
        let mut set = Vec::new();
        for (property, name) in names.properties(object) {
            let place = Place {
                name: property.name.as_wire(),
                is_item: false,
                example: self.example(property.at),
                ..place
            };
            if is_passed(self.context, property) {
                given.push(self.required(id, property, place)?);
            } else if self.whole
                && !property.required
                && property.tag.is_none()
                && place.open.len() <= MAX_DEPTH
            {
                let value = self.optional(id, property, place);
                set.extend(value.map(|value| quote!(value.#name = #value;)));
            }
        }
        let made = if has_constructor(self.context.graph.usage(id), object) {
            quote!(#name::new(#(#given),*))
        } else {
            quote!(#name::default())
        };
        Some(if set.is_empty() {
            made
        } else {
            quote!({ let mut value = #made; #(#set)* value })
        })
    }

    /// What is passed for a required property.
    fn required(&self, id: TypeId, property: &Property, place: Place<'_>) -> Option<TokenStream> {
        let ty = &passed(self.context, id, property);
        if !is_boxed(self.context, id, ty) {
            return self.passed(ty, place);
        }
        self.value(ty, place)
    }

    /// What an optional property is set to.
    fn optional(&self, id: TypeId, property: &Property, place: Place<'_>) -> Option<TokenStream> {
        let mut ty = property.ty.clone();
        ty.nullable = false;
        let mut value = self.value(&ty, place)?;
        if is_boxed(self.context, id, &ty) {
            value = quote!(Box::new(#value));
        }
        for _ in 0..options_around(self.context.graph.usage(id), property) {
            value = quote!(Some(#value));
        }
        Some(value)
    }

    /// A string that keeps to its limits.
    fn literal(&self, ty: &Type, place: Place<'_>) -> TokenStream {
        let text = match (place.example, &ty.kind) {
            // Whoever copies it has a secret of their own.
            (_, Kind::Secret) if self.for_readers => placeholder(place.name, place.is_item),
            (Some(Scalar::Text(text)), _) => text.clone(),
            (Some(Scalar::Integer(number)), _) => number.to_string(),
            (Some(Scalar::Boolean(value)), _) => value.to_string(),
            (None, Kind::Timestamp) => "2024-05-01T12:00:00Z".to_owned(),
            (None, _) if self.for_readers => placeholder(place.name, place.is_item),
            (None, _) => "text".to_owned(),
        };
        let text = within(text, one_of(&ty.limits));
        quote!(#text)
    }
}

/// The limits, or one of those that a value may choose from.
fn one_of(limits: &Limits) -> &Limits {
    limits.any_of.first().unwrap_or(limits)
}

/// The number of items that an array has at least.
fn count(limits: &Limits) -> usize {
    one_of(limits)
        .min_items
        .unwrap_or_default()
        .try_into()
        .unwrap_or(usize::MAX)
        .min(20)
}
