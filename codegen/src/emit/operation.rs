//! The row of an operation: everything about it that the runtime interprets.

use super::argument::keys;
use super::context::{Context, Named, word};
use super::types::From;
use super::{limits, response};
use crate::ir::{
    Argument, Body, Encoding, FormStyle, Kind, Location, Operation, Parameter, Rate, Spelling,
    Style, Target, Type, WireName,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

/// The row of an operation.
pub fn operation(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    let operation = named.operation;
    let constant = &named.names.constant;
    let id = operation.document_id.as_wire();
    let path = &operation.path;
    let mut parts: Vec<TokenStream> = Vec::new();
    let (start, is_safe) = match operation.method.as_str() {
        "GET" | "HEAD" | "OPTIONS" | "TRACE" => (word(&operation.method.to_lowercase()), true),
        "PUT" | "POST" | "PATCH" | "DELETE" => (word(&operation.method.to_lowercase()), false),
        _ => (word("method"), false),
    };
    let spelt = (start == "method").then(|| {
        let method = &operation.method;
        quote!(#method,)
    });
    if operation.repeatable != is_safe {
        let repeatable = operation.repeatable;
        parts.push(quote!(.repeatable(#repeatable)));
    }
    if let Some(server) = &operation.server {
        let url = &server.url;
        parts.push(quote!(.server(#url)));
    }
    let security = security(context, operation);
    if !security.is_empty() {
        parts.push(quote!(.security(&[#(#security),*])));
    }
    let accept = response::accept(operation);
    if accept != "application/json" {
        parts.push(quote!(.accept(#accept)));
    }
    if response::redirects(operation) {
        parts.push(quote!(.redirects()));
    }
    if operation.batch.is_some() {
        parts.push(quote!(.batch()));
    }
    if let Some(Rate { requests, seconds }) = operation.rate {
        let requests = Literal::u32_unsuffixed(requests);
        let seconds = Literal::u32_unsuffixed(seconds);
        parts.push(quote!(.rate(#requests, #seconds)));
    }
    let parameters = parameters(context, named);
    if !parameters.is_empty() {
        parts.push(quote!(.parameters(&[#(#parameters),*])));
    }
    parts.extend(body(context, named));
    let exclusive = exclusive(named);
    if !exclusive.is_empty() {
        parts.push(quote!(.exclusive(&[#(#exclusive),*])));
    }
    quote! {
        static #constant: Operation = Operation::new(#id).#start(#spelt #path) #(#parts)*;
    }
}

fn security(context: &Context<'_>, operation: &Operation) -> Vec<TokenStream> {
    // Those that differ in their scopes only are one to the client.
    let mut known: Vec<Vec<&WireName>> = Vec::new();
    for alternative in &operation.security {
        let schemes = alternative.iter().map(|it| &it.scheme).collect();
        if !known.contains(&schemes) {
            known.push(schemes);
        }
    }
    let alternatives = known.into_iter().map(|alternative| {
        let schemes = alternative
            .into_iter()
            .filter_map(|it| Some(&context.names.scheme(context.api, it)?.constant));
        quote!(&[#(&security::#schemes),*])
    });
    alternatives.collect()
}

fn parameters(context: &Context<'_>, named: Named<'_>) -> Vec<TokenStream> {
    let constants = named.operation.constants.iter().map(|constant| {
        let name = constant.name.as_wire();
        match &constant.value {
            None => quote!(Parameter::query(#name).flag()),
            Some(value) => quote!(Parameter::query(#name).constant(#value)),
        }
    });
    let arguments = named.operation.arguments.iter().filter_map(|argument| {
        let Target::Parameter(parameter) = &argument.target else {
            return None;
        };
        Some(self::parameter(context, argument, parameter))
    });
    constants.chain(arguments).collect()
}

fn parameter(context: &Context<'_>, argument: &Argument, parameter: &Parameter) -> TokenStream {
    let wire = argument.name.as_wire();
    let constructor = word(&parameter.location.to_string());
    let default_style = match parameter.location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    };
    let key = &argument.key;
    let key = (key != wire).then(|| quote!(.argument(#key)));
    let style = (parameter.style != default_style).then(|| {
        let style = word(&format!("{:?}", parameter.style));
        quote!(.style(Style::#style))
    });
    // Of these styles there is one form only.
    let is_fixed = matches!(
        parameter.style,
        Style::DeepObject | Style::Json | Style::Fields | Style::Whole
    );
    let is_usual =
        is_fixed || parameter.explode == matches!(parameter.style, Style::Form | Style::Cookie);
    let explode = (!is_usual).then(|| {
        let explode = parameter.explode;
        quote!(.explode(#explode))
    });
    let fields = styles(&parameter.fields, &BTreeMap::new());
    let fields = (!fields.is_empty()).then(|| quote!(.fields(&[#(#fields),*])));
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let global = parameter.global.then(|| quote!(.global()));
    let idempotency_key = parameter
        .idempotency_key
        .then(|| quote!(.idempotency_key()));
    let spellings = parameter.spellings.iter();
    let spellings = spellings.map(|Spelling { passed, sent }| quote!((#passed, #sent)));
    let spellings =
        (!parameter.spellings.is_empty()).then(|| quote!(.spellings(&[#(#spellings),*])));
    let required =
        (argument.required && parameter.location != Location::Path).then(|| quote!(.required()));
    let secret = secret(argument);
    let limits = limits_of(context, &argument.ty);
    quote!(Parameter::#constructor(#wire) #key #style #explode #fields #reserved #spellings #global #idempotency_key #required #secret #limits)
}

fn secret(argument: &Argument) -> Option<TokenStream> {
    (argument.ty.kind == Kind::Secret).then(|| quote!(.secret()))
}

fn limits_of(context: &Context<'_>, ty: &Type) -> Option<TokenStream> {
    let limits = limits::limits(context, ty, From::Elsewhere);
    limits.map(|limits| quote!(.limits(#limits)))
}

fn body(context: &Context<'_>, named: Named<'_>) -> Option<TokenStream> {
    let body = named.operation.body.as_ref()?;
    let styles = styles(&body.styles, &body.part_types);
    let styles = (!styles.is_empty()).then(|| quote!(.styles(&[#(#styles),*])));
    let forms = forms(body);
    Some(if body.assembled {
        let properties = properties(context, named, body);
        let properties = quote!(&[#(#properties),*]);
        let limits = limits_of(context, &body.whole);
        match &body.encoding {
            Encoding::Form => quote!(.body(Body::form_of(#properties) #styles #(#forms)* #limits)),
            Encoding::Multipart => {
                let optional = (!body.required).then(|| quote!(.optional()));
                quote!(.body(Body::multipart_of(#properties) #styles #optional))
            }
            Encoding::Json(media)
            | Encoding::Lines(media)
            | Encoding::Sequence(media)
            | Encoding::Text(media)
            | Encoding::Bytes(media) => {
                let media = media_type(media);
                quote!(.body(Body::json_of(#properties) #media #(#forms)* #limits))
            }
        }
    } else {
        let argument = named
            .operation
            .arguments
            .iter()
            .find(|argument| matches!(argument.target, Target::Body | Target::Items))?;
        let key = &argument.key;
        let required = argument.required.then(|| quote!(.required()));
        let limits = limits_of(context, &argument.ty);
        let body = match &body.encoding {
            Encoding::Json(media) => {
                let media = media_type(media);
                quote!(Body::json(#key) #media)
            }
            Encoding::Form | Encoding::Multipart => quote!(Body::form(#key) #styles),
            Encoding::Bytes(media) => quote!(Body::bytes(#key, #media)),
            Encoding::Lines(media) => quote!(Body::lines(#key, #media)),
            Encoding::Sequence(media) => quote!(Body::sequence(#key, #media)),
            Encoding::Text(media) => quote!(Body::text(#key, #media)),
        };
        quote!(.body(#body #(#forms)* #required #limits))
    })
}

/// How properties of a form are written, where it is not the usual way.
fn styles(
    styles: &BTreeMap<String, FormStyle>,
    part_types: &BTreeMap<String, String>,
) -> Vec<TokenStream> {
    let styled = styles.iter().map(|(name, written)| {
        let style = word(&format!("{:?}", written.style));
        let explode = written.explode;
        let reserved = written.allow_reserved.then(|| quote!(.allow_reserved()));
        let media_type = part_types.get(name);
        let media_type = media_type.map(|media| quote!(.media_type(#media)));
        quote!(runtime::Styled::new(#name, Style::#style, #explode) #reserved #media_type)
    });
    let plain = part_types.iter();
    let plain = plain.filter(|(name, _)| !styles.contains_key(*name));
    let plain = plain.map(|(name, media)| quote!(runtime::Styled::part(#name, #media)));
    styled.chain(plain).collect()
}

/// The forms of which callers choose by a media type.
fn forms(body: &Body) -> Vec<TokenStream> {
    let forms = body.forms.iter().map(|form| {
        let method = word(match form.encoding {
            Encoding::Multipart => "or_multipart",
            _ => "or_form",
        });
        let styles = styles(&form.styles, &form.part_types);
        quote!(.#method(&[#(#styles),*]))
    });
    forms.collect()
}

/// A media type of JSON that has a name of its own.
fn media_type(media: &str) -> Option<TokenStream> {
    (media != "application/json").then(|| quote!(.media_type(#media)))
}

fn properties(context: &Context<'_>, named: Named<'_>, body: &Body) -> Vec<TokenStream> {
    let constants = body.constants.iter().map(|(name, value)| {
        let name = name.as_wire();
        quote!(Property::new(#name).constant(#value))
    });
    let arguments = named.operation.arguments.iter().filter_map(|argument| {
        let Target::Property(path) = &argument.target else {
            return None;
        };
        let start = match path.as_slice() {
            [name] => quote!(Property::new(#name)),
            path => {
                let joined = path.join(".");
                quote!(Property::below(&[#(#path),*], #joined))
            }
        };
        let key = &argument.key;
        let key = (*key != path.join(".")).then(|| quote!(.argument(#key)));
        let required = argument.required.then(|| quote!(.required()));
        let secret = secret(argument);
        let limits = limits_of(context, &argument.ty);
        Some(quote!(#start #key #required #secret #limits))
    });
    constants.chain(arguments).collect()
}

/// Groups of arguments that exclude each other.
fn exclusive(named: Named<'_>) -> Vec<TokenStream> {
    let groups = named.operation.exclusive.iter().map(|group| {
        let keys = keys(named, group);
        quote!(&[#(#keys),*])
    });
    groups.collect()
}
