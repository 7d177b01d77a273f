//! The expressions that follow fields from a value to another one inside it.

use super::context::Context;
use super::definition;
use crate::ir::{Access, Kind, Property, Step, Type, TypeShape, Usage};
use crate::names::Ident;
use proc_macro2::TokenStream;
use quote::quote;

/// An expression, and whether its value may be missing.
pub struct Reached {
    /// The expression.
    pub value: TokenStream,
    /// True if it is an `Option`.
    pub optional: bool,
}

/// A variable and its type.
#[derive(Clone, Copy)]
pub struct Start<'a> {
    /// The variable, which holds a value of the type.
    pub name: &'a proc_macro2::Ident,
    /// The type.
    pub ty: &'a Type,
}

/// The value itself, moved out of what a variable holds.
pub fn moved(context: &Context<'_>, from: Start<'_>, access: &Access) -> Reached {
    let Start { name, ty } = from;
    let mut reached = Reached {
        value: quote!(#name),
        optional: ty.nullable && ty.kind != Kind::Any,
    };
    for step in &access.0 {
        let Some((name, field, usage)) = field_of(context, *step) else {
            continue;
        };
        let depth = definition::options_around(usage, field);
        let Reached { value, optional } = reached;
        let mut value = match (optional, depth) {
            (true, _) if field.expected => quote!(#value.and_then(|value| value.#name.ok())),
            (false, _) if field.expected => quote!(#value.#name.ok()),
            (true, 0) => quote!(#value.map(|value| value.#name)),
            (true, 1..) => quote!(#value.and_then(|value| value.#name)),
            (false, _) => quote!(#value.#name),
        };
        if depth > 1 {
            value = quote!(#value.flatten());
        }
        reached = Reached {
            value,
            optional: optional || depth > 0,
        };
    }
    reached
}

fn field_of<'a>(context: &Context<'a>, step: Step) -> Option<(&'a Ident, &'a Property, Usage)> {
    let def = context.api.type_def(step.holder)?;
    let TypeShape::Object(object) = &def.shape else {
        return None;
    };
    let name = context.names.property(step.holder, step.field);
    Some((
        name,
        object.properties.get(step.field)?,
        context.graph.usage(step.holder),
    ))
}
