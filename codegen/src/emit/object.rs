//! Objects with known properties, as structs.

use super::context::Context;
use super::definition::{boxed, directions, is_boxed, options_around, preamble};
use super::docs::{self, Comment};
use super::limits;
use super::types::{self, From};
use crate::ir::{Enumeration, Kind, Object, Property, Scalar, TypeDef, TypeId, TypeShape, Usage};
use crate::names::{Ident, TypeNames};
use crate::render::Item;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The struct of an object, with its constructor and its limits.
pub fn object(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    object: &Object,
    names: &TypeNames,
) -> Vec<Item> {
    let name = &names.name;
    let has_required = object.properties.iter().any(|field| field.required);
    let default = (!has_required).then(|| quote!(, Default));
    let usage = context.graph.usage(id);
    let preamble = preamble(def, &quote!(Debug, Clone, PartialEq #default));
    let fields = names
        .properties(object)
        .map(|(property, name)| field(context, id, property, name));
    let additional = object.additional.as_ref().map(|ty| {
        let name = &names.additional;
        let value = types::nullable(context, ty, From::Models);
        quote! {
            /// Properties that are not listed above.
            pub #name: std::collections::BTreeMap<String, #value>,
        }
    });
    let constructor = (usage.sent && has_required).then(|| constructor(context, id, object, names));
    let needs_nothing = object
        .properties
        .iter()
        .all(|field| !field.required || constant(context, field).is_some());
    let default_by_new = (constructor.is_some() && needs_nothing).then(|| {
        Item::Plain(quote! {
            impl ::std::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        })
    });
    let functions: Vec<TokenStream> = constructor.into_iter().collect();
    let mut items = vec![Item::Plain(quote! {
        #preamble
        pub struct #name {
            #(#fields)*
            #additional
        }
    })];
    items.extend(table(context, id, object, names));
    if !functions.is_empty() {
        items.push(Item::Impl {
            header: quote!(impl #name),
            members: functions,
        });
    }
    items.extend(default_by_new);
    items
}

fn field(context: &Context<'_>, id: TypeId, property: &Property, name: &Ident) -> TokenStream {
    let mut comment = Comment::new(&property.docs, "");
    if let Some(limits) = docs::limits(&property.ty) {
        comment.blank();
        comment.line(&format!("Limits: {limits}."));
    }
    if context.graph.usage(id).sent && property.is_held_back() {
        comment.blank();
        comment.line("Never sent: only the service says what it is.");
    }
    comment.link(&property.docs);
    let comment = comment.outer();
    let deprecated = property.deprecated.then(|| quote!(#[deprecated]));
    let plain = boxed(context, id, &property.ty);
    let ty = match options_around(context.graph.usage(id), property) {
        0 => plain,
        1 => quote!(Option<#plain>),
        _ => quote!(Option<Option<#plain>>),
    };
    quote! {
        #comment
        #deprecated
        pub #name: #ty,
    }
}

/// How the object is read and written, and what limits it: a line for each property.
fn table(context: &Context<'_>, id: TypeId, object: &Object, names: &TypeNames) -> Option<Item> {
    let usage = context.graph.usage(id);
    let is_limited = context.graph.is_limited(id);
    let directions = directions(context, id)?;
    let additional_limits = object
        .additional
        .as_ref()
        .and_then(|ty| limits::bracketed(context, ty))
        .filter(|_| is_limited);
    let mut lines = vec![format!("{} {};", directions, names.name)];
    let properties = names.properties(object);
    lines.extend(properties.map(|(property, name)| {
        let wire = Literal::string(property.name.as_wire());
        let held_back = property.is_held_back().then(|| " [read_only()]".to_owned());
        let limits = held_back.or_else(|| limits::bracketed(context, &property.ty));
        let limits = limits.filter(|_| is_limited);
        // A property that is not listed would keep to the limits of all others.
        let unlimited = additional_limits.as_ref().map(|_| " [any()]".to_owned());
        let limits = limits.or(unlimited).unwrap_or_default();
        let name = name.raw();
        format!("{name} = {wire}, {}{limits};", presence(usage, property))
    }));
    lines.extend(object.additional.as_ref().map(|ty| {
        let limits = additional_limits.unwrap_or_default();
        let lenient = ty.is_lenient() && usage.received;
        let lenient = if lenient { ", lenient" } else { "" };
        format!("* {}{lenient}{limits};", names.additional)
    }));
    Some(Item::Macro {
        name: "object",
        lines,
    })
}

/// How a property may be missing, in the words of the runtime's table.
fn presence(usage: Usage, property: &Property) -> &'static str {
    let lenient = property.ty.is_lenient() && usage.received;
    match (options_around(usage, property), lenient) {
        (2.., _) => "nullable",
        (1, _) if !property.required && property.ty.kind == Kind::Any => "any",
        (1, true) if !property.required => "lenient_optional",
        (1, false) if !property.required => "optional",
        (_, true) => "lenient",
        (_, false) => "required",
    }
}

/// The value of a required property that has only one, which callers need not pass.
pub fn constant(context: &Context<'_>, property: &Property) -> Option<TokenStream> {
    let ty = &property.ty;
    let constant = property.constant.as_ref()?;
    if !property.required || ty.nullable {
        return None;
    }
    match (&ty.kind, constant) {
        (Kind::Boolean, Scalar::Boolean(value)) => Some(quote!(#value)),
        (Kind::Named(id), Scalar::Text(_) | Scalar::Integer(_)) => {
            let is_single = match &context.api.type_def(*id)?.shape {
                TypeShape::Enumeration(Enumeration::Strings(values)) => values.len() == 1,
                TypeShape::Enumeration(Enumeration::Integers(values)) => values.len() == 1,
                _ => false,
            };
            let name = types::named(context, *id, From::Models);
            let variant = context.names.variant(*id, 0);
            is_single.then(|| quote!(#name::#variant))
        }
        _ => None,
    }
}

fn constructor(
    context: &Context<'_>,
    id: TypeId,
    object: &Object,
    names: &TypeNames,
) -> TokenStream {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for (property, name) in names.properties(object) {
        if !property.required {
            values.push(quote!(#name: None));
            continue;
        }
        if let Some(value) = constant(context, property) {
            values.push(quote!(#name: #value));
            continue;
        }
        let ty = &property.ty;
        let plain = types::plain(context, ty, From::Models);
        if !is_boxed(context, id, ty) {
            let parameter = types::parameter(context, ty, From::Models);
            parameters.push(quote!(#name: #parameter));
            values.push(types::initialiser(context, ty, name));
        } else if ty.nullable {
            parameters.push(quote!(#name: Option<#plain>));
            values.push(quote!(#name: #name.map(Box::new)));
        } else {
            parameters.push(quote!(#name: #plain));
            values.push(quote!(#name: Box::new(#name)));
        }
    }
    if object.additional.is_some() {
        let additional = &names.additional;
        values.push(quote!(#additional: std::collections::BTreeMap::new()));
    }
    let has_deprecated = object.properties.iter().any(|field| field.deprecated);
    let allow = has_deprecated
        .then(|| quote!(#[allow(deprecated, reason = "a struct expression names every field")]));
    quote! {
        /// With what is required, and nothing else.
        #allow
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#values),* }
        }
    }
}
