//! Objects with known properties, as structs.

use super::context::Context;
use super::definition::{boxed, comment, has, is_boxed, options_around};
use super::docs::Comment;
use super::limits;
use super::types::{self, From, Passing};
use crate::ir::{
    Enumeration, Kind, Object, Property, Scalar, Type, TypeDef, TypeId, TypeShape, Usage,
};
use crate::names::TypeNames;
use crate::render::{Item, line};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The struct of an object, as the runtime's table: a line for each property, below its comment.
pub fn object(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    object: &Object,
    names: &TypeNames,
) -> Item {
    let properties: Vec<_> = names.properties(object).collect();
    let usage = context.graph.usage(id);
    let is_received_in_part = object.properties.iter().any(|property| property.expected);
    let has_new = has_constructor(usage, object);
    let is_limited = usage.sent && context.graph.is_limited(id);
    let additional_limits = object
        .additional
        .as_ref()
        .and_then(|ty| limits::bracketed(context, ty))
        .filter(|_| is_limited);
    let needs_nothing = !properties
        .iter()
        .any(|(property, _)| is_passed(context, property));
    let mut lines = comment(context, def).lines();
    let words = [
        (usage.received, "read"),
        // Callers keep answers, or show them.
        (usage.sent || usage.received, "write"),
        (is_limited, "limits"),
        (has_new, "new"),
        (has_new && needs_nothing, "default"),
        (is_received_in_part, "empty"),
    ];
    let name = &names.name;
    let is_derived = has_default(context, id, 0) && !(has_new && needs_nothing);
    let derives = if is_derived && !is_received_in_part {
        ", Default"
    } else {
        ""
    };
    lines.push(format!("pub struct {name}{}{derives};", has(words)));
    for (property, name) in properties {
        let given = has_new.then(|| given(context, id, property));
        let limits = property_limits(context, property, additional_limits.is_some());
        let limits = limits.filter(|_| is_limited);
        lines.extend(note(context, id, property));
        lines.extend(property.deprecated.then(|| "#[deprecated]".to_owned()));
        lines.push(format!(
            "pub {}: {} = {}, {}{}{};",
            name.raw(),
            line(&field_type(context, id, property)),
            Literal::string(property.name.as_wire()),
            presence(context.graph.usage(id), property),
            limits.unwrap_or_default(),
            given.unwrap_or_default(),
        ));
    }
    lines.extend(object.additional.as_ref().map(|ty| {
        let value = line(&types::nullable(context, ty, From::Models));
        let limits = additional_limits.unwrap_or_default();
        let is_lenient = ty.is_lenient() && context.graph.usage(id).received;
        let lenient = if is_lenient { ", lenient" } else { "" };
        let name = names.additional.raw();
        format!("* pub {name}: std::collections::BTreeMap<String, {value}>{lenient}{limits};")
    }));
    Item::Macro {
        name: "object",
        lines,
    }
}

/// What is said of a property.
fn note(context: &Context<'_>, id: TypeId, property: &Property) -> Vec<String> {
    let mut comment = Comment::new(&context.links, &property.docs, "");
    let is_sent = context.graph.usage(id).sent && !property.is_held_back();
    let default = property.default.as_deref();
    let default = default.filter(|_| is_sent && !property.required);
    // Nobody is refused what comes with another one than the only value.
    if is_sent || property.constant.is_none() {
        comment.facts(&property.ty, default);
    }
    if context.graph.usage(id).sent && property.is_held_back() {
        comment.blank();
        comment.line("Never sent: only the service says what it is.");
    }
    comment.link(&property.docs);
    comment.lines()
}

fn field_type(context: &Context<'_>, id: TypeId, property: &Property) -> TokenStream {
    let plain = boxed(context, id, &property.ty);
    match options_around(context.graph.usage(id), property) {
        0 => plain,
        1 if property.expected => quote!(Result<#plain, crate::runtime::Missing>),
        1 => quote!(Option<#plain>),
        _ => quote!(Option<Option<#plain>>),
    }
}

/// What limits a property, in brackets.
fn property_limits(
    context: &Context<'_>,
    property: &Property,
    others_are_limited: bool,
) -> Option<String> {
    let held_back = property.is_held_back().then(|| " [read_only()]".to_owned());
    let limits = held_back.or_else(|| limits::bracketed(context, &property.ty));
    // A property that is not listed would keep to the limits of all others.
    limits.or_else(|| others_are_limited.then(|| " [any()]".to_owned()))
}

/// How the constructor comes by the value of a property.
fn given(context: &Context<'_>, id: TypeId, property: &Property) -> String {
    if let Some(value) = constant(context, property) {
        return format!(" = {}", line(&value));
    }
    if let Some(value) = tag(context, id, property) {
        return format!(" = {}", line(&value));
    }
    if !property.must_be_said() {
        return String::new();
    }
    let ty = &passed(context, id, property);
    if is_boxed(context, id, ty) {
        let word = if ty.nullable { "maybe_boxed" } else { "boxed" };
        let plain = line(&types::plain(context, ty, From::Models));
        return format!(", {word}({plain})");
    }
    // The type of what is passed, where the field is an `Option` of that.
    let held = line(&types::nullable(context, ty, From::Models));
    match types::passing(context, ty) {
        Passing::Itself if property.required => ", itself".to_owned(),
        Passing::Itself => format!(", itself({held})"),
        Passing::Converted if property.required => ", into".to_owned(),
        Passing::Converted => format!(", some({held})"),
        Passing::Collected(item) => {
            let element = line(&types::plain(context, item, From::Models));
            format!(", values({element})")
        }
        Passing::CollectedAndConverted(item) => {
            let element = line(&types::plain(context, item, From::Models));
            format!(", into_values({element})")
        }
    }
}

/// Whether a definition has a default: what asks for nothing; and what is only ever received, for
/// callers who test their own code. Nobody is to ask a service for something by saying nothing.
pub fn has_default(context: &Context<'_>, id: TypeId, depth: usize) -> bool {
    const DEEPEST: usize = 16;
    let usage = context.graph.usage(id);
    let is_received = usage.received && !usage.sent && depth < DEEPEST;
    let Some(def) = context.api.type_def(id) else {
        return false;
    };
    match &def.shape {
        TypeShape::Object(object) => {
            let mut required = object.properties.iter().filter(|it| it.must_be_said());
            let is_received = is_received || required.clone().next().is_none();
            is_received
                && required.all(|field| match field.ty.kind {
                    Kind::Named(held) if !field.ty.nullable => {
                        !is_boxed(context, id, &field.ty) && has_default(context, held, depth + 1)
                    }
                    Kind::ErrorCode => field.ty.nullable,
                    _ => true,
                })
        }
        TypeShape::Enumeration(_) => is_received,
        TypeShape::Wrapper(_) => true,
        TypeShape::Union(_) => false,
    }
}

/// How a property may be missing, in the words of the runtime's table.
fn presence(usage: Usage, property: &Property) -> &'static str {
    let lenient = property.ty.is_lenient() && usage.received;
    match (options_around(usage, property), lenient) {
        (2.., _) => "nullable",
        (1, true) if property.expected => "lenient_expected",
        (1, false) if property.expected => "expected",
        (1, _) if !property.required && property.ty.kind == Kind::Any => "any",
        (1, true) if !property.required => "lenient_optional",
        (1, false) if !property.required => "optional",
        (_, true) => "lenient",
        (_, false) => "required",
    }
}

/// What the constructor takes for a property: null only where its field tells that from nothing.
pub fn passed(context: &Context<'_>, id: TypeId, property: &Property) -> Type {
    let mut ty = property.ty.clone();
    let options = options_around(context.graph.usage(id), property);
    ty.nullable &= property.required || options > 1;
    ty
}

/// Whether the constructor takes the value of a property.
pub fn is_passed(context: &Context<'_>, property: &Property) -> bool {
    property.must_be_said() && property.tag.is_none() && constant(context, property).is_none()
}

/// Whether a definition is made with what it has from the beginning.
pub fn has_constructor(usage: Usage, object: &Object) -> bool {
    let mut properties = object.properties.iter();
    usage.sent && properties.any(|property| property.must_be_said() || property.tag.is_some())
}

/// What a property is to begin with, because it says which alternative of a union it is in.
fn tag(context: &Context<'_>, id: TypeId, property: &Property) -> Option<TokenStream> {
    let tag = property.tag.as_ref()?;
    let mut value = match &property.ty.kind {
        Kind::Named(held) => {
            let TypeShape::Enumeration(Enumeration::Strings(values)) =
                &context.api.type_def(*held)?.shape
            else {
                return None;
            };
            let index = values.iter().position(|value| value.value == *tag)?;
            let name = types::named(context, *held, From::Models);
            let variant = context.names.variant(*held, index);
            quote!(#name::#variant)
        }
        _ => {
            let text = Literal::string(tag);
            quote!(String::from(#text))
        }
    };
    for _ in 0..options_around(context.graph.usage(id), property) {
        value = quote!(Some(#value));
    }
    Some(value)
}

/// The value of a required property that has only one, which callers need not pass.
fn constant(context: &Context<'_>, property: &Property) -> Option<TokenStream> {
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
