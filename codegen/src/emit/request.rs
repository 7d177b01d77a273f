//! A request: plain values, options by name, and how they become what is sent.

use super::docs::{self, Comment};
use super::operation::{Named, passed};
use super::types::{self, From};
use super::{Context, ident, limits};
use crate::ir::{Argument, Body, Encoding, Kind, Location, Parameter, Style, Target, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// Whether an argument is a body of bytes.
pub fn is_raw(argument: &Argument) -> bool {
    matches!(argument.target, Target::Body) && argument.ty.kind == Kind::Bytes
}

/// The type of an argument as it is kept: a parameter is never `null`, a property may be.
pub fn stored_type(argument: &Argument) -> Type {
    let mut ty = argument.ty.clone();
    if matches!(argument.target, Target::Parameter(_)) {
        ty.nullable = false;
    }
    ty
}

/// The struct of a request and its methods.
pub fn request(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    let builder = ident(&named.names.builder);
    let fields = named.arguments().map(|(argument, name)| {
        let name = ident(name);
        let ty = stored(context, argument);
        if argument.positional {
            quote!(#name: #ty,)
        } else {
            quote!(#name: Option<#ty>,)
        }
    });
    let setters = named
        .arguments()
        .zip(&named.names.nulls)
        .filter(|((argument, _), _)| !argument.positional)
        .map(|((argument, name), null)| {
            let null = null.as_ref();
            let value = setter(context, argument, name, null.is_some());
            let null = null.map(|null| null_setter(argument, name, null));
            quote!(#value #null)
        });
    let build = build(context, named);
    let mut comment = Comment::default();
    comment.line(&format!(
        "A request made by [`Client::{}`].",
        named.names.method.trim_start_matches("r#")
    ));
    let comment = comment.outer();
    quote! {
        #comment
        #[derive(Debug, Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #builder<M: runtime::Mode = runtime::Async> {
            client: Client<M>,
            #(#fields)*
        }
        impl<M: runtime::Mode> #builder<M> {
            #(#setters)*
            #build
        }
    }
}

fn stored(context: &Context<'_>, argument: &Argument) -> TokenStream {
    if is_raw(argument) {
        quote!(runtime::Bytes)
    } else {
        types::nullable(context, &stored_type(argument), From::Elsewhere)
    }
}

fn setter(
    context: &Context<'_>,
    argument: &Argument,
    name: &str,
    may_be_null: bool,
) -> TokenStream {
    let mut comment = Comment::new(
        &argument.docs,
        &format!("Sets `{}`.", argument.name.as_wire()),
    );
    if let Some(limits) = docs::limits(&argument.ty) {
        comment.blank();
        comment.line(&format!("Limits: {limits}."));
    }
    if matches!(&argument.target, Target::Parameter(parameter) if parameter.global) {
        comment.blank();
        comment.line("Replaces the client's value for this request.");
    }
    let comment = comment.outer();
    let deprecated = argument.deprecated.then(|| quote!(#[deprecated]));
    let method = ident(name);
    let (parameter, conversion) = passed(context, argument, &method);
    let value = if may_be_null {
        quote!(Some(#conversion))
    } else {
        conversion
    };
    quote! {
        #comment
        #deprecated
        pub fn #method(mut self, #method: #parameter) -> Self {
            self.#method = Some(#value);
            self
        }
    }
}

fn null_setter(argument: &Argument, name: &str, null: &str) -> TokenStream {
    let comment = docs::note(&format!("Sends null for `{}`.", argument.name.as_wire()));
    let deprecated = argument.deprecated.then(|| quote!(#[deprecated]));
    let field = ident(name);
    let method = ident(null);
    quote! {
        #comment
        #deprecated
        pub fn #method(mut self) -> Self {
            self.#field = Some(None);
            self
        }
    }
}

fn build(context: &Context<'_>, named: Named<'_>) -> TokenStream {
    let constant = ident(&named.names.constant);
    let constants = named.operation.constants.iter().map(|constant| {
        let name = constant.name.as_wire();
        match &constant.value {
            None => quote!(request.empty_query_parameter(#name);),
            Some(value) => quote!(request.set(Parameter::query(#name), Some(#value));),
        }
    });
    let begin = named.operation.body.as_ref().and_then(begin_body);
    let body = named.operation.body.iter();
    let properties = body.flat_map(|body| &body.constants).map(|(name, value)| {
        let name = name.as_wire();
        quote!(request.field(Field::new(&[#name]), Some(#value));)
    });
    let arguments = named
        .arguments()
        .map(|(argument, name)| assign(context, argument, name, named.operation.body.as_ref()));
    let exclusive = exclusive(named);
    let media_type = named.operation.body.as_ref().and_then(media_type);
    let steps: Vec<TokenStream> = constants
        .chain(begin)
        .chain(properties)
        .chain(arguments)
        .chain(exclusive)
        .chain(media_type)
        .collect();
    let mutability = (!steps.is_empty()).then(|| quote!(mut));
    quote! {
        /// The request as it will be sent, without credentials.
        ///
        /// # Errors
        ///
        /// Every argument that breaks a rule, with the rule; nothing is sent then.
        pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
            let #mutability request = self.client.handle.request(&#constant);
            #(#steps)*
            request.finish()
        }
    }
}

/// The check of arguments that exclude each other.
fn exclusive(named: Named<'_>) -> Option<TokenStream> {
    let groups = &named.operation.exclusive;
    let groups = groups.iter().map(|group| {
        let members = members(named, group);
        quote!(&[#(#members),*])
    });
    (groups.len() > 0).then(|| quote!(request.exclusive(&[#(#groups),*]);))
}

/// Of each of these arguments its name and whether it is set.
pub fn members(named: Named<'_>, places: &[usize]) -> Vec<TokenStream> {
    let arguments: Vec<(&Argument, &String)> = named.arguments().collect();
    let members = places.iter().filter_map(|place| arguments.get(*place));
    members
        .map(|(argument, name)| {
            let (wire, name) = (argument.name.as_wire(), ident(name));
            quote!((#wire, self.#name.is_some()))
        })
        .collect()
}

/// A media type of JSON that has a name of its own.
fn media_type(body: &Body) -> Option<TokenStream> {
    match &body.encoding {
        Encoding::Json(media) if media != "application/json" => {
            Some(quote!(request.media_type(#media);))
        }
        _ => None,
    }
}

fn begin_body(body: &Body) -> Option<TokenStream> {
    match (body.assembled, &body.encoding) {
        (true, Encoding::Json(_)) => Some(quote!(request.json_object();)),
        (true, Encoding::Form) => Some(quote!(request.form_object();)),
        _ => None,
    }
}

fn assign(
    context: &Context<'_>,
    argument: &Argument,
    name: &str,
    body: Option<&Body>,
) -> TokenStream {
    let field = ident(name);
    let value = if argument.positional {
        quote!(Some(&self.#field))
    } else {
        quote!(self.#field.as_ref())
    };
    let wire = argument.name.as_wire();
    let limits = limits::limits(context, &argument.ty, From::Elsewhere);
    let secret = (argument.ty.kind == Kind::Secret).then(|| quote!(.secret()));
    match &argument.target {
        Target::Parameter(parameter) => {
            let descriptor = parameter_tokens(parameter, wire);
            let required = (argument.required && parameter.location != Location::Path)
                .then(|| quote!(.required()));
            let limits = limits.map(|limits| quote!(.limits(#limits)));
            quote!(request.set(#descriptor #required #secret #limits, #value);)
        }
        Target::Property(path) => {
            let required = argument.required.then(|| quote!(.required()));
            let limits = limits.map(|limits| quote!(.limits(#limits)));
            quote!(request.field(Field::new(&[#(#path),*]) #required #secret #limits, #value);)
        }
        Target::Body => {
            let required = argument.required;
            let limits = limits.unwrap_or_else(|| limits::none(From::Elsewhere));
            match body.map(|body| &body.encoding) {
                Some(Encoding::Bytes(media)) => {
                    quote!(request.bytes(#wire, #media, #required, #value.cloned());)
                }
                Some(Encoding::Form) => quote!(request.form(#wire, #required, #limits, #value);),
                _ => quote!(request.json(#wire, #required, #limits, #value);),
            }
        }
    }
}

fn parameter_tokens(parameter: &Parameter, wire: &str) -> TokenStream {
    let constructor = ident(&parameter.location.to_string());
    let default_style = match parameter.location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    };
    let style = (parameter.style != default_style).then(|| {
        let style = ident(&format!("{:?}", parameter.style));
        quote!(.style(Style::#style))
    });
    let explode = (parameter.explode != (default_style == Style::Form)).then(|| {
        let explode = parameter.explode;
        quote!(.explode(#explode))
    });
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let global = parameter.global.then(|| quote!(.global()));
    quote!(Parameter::#constructor(#wire) #style #explode #reserved #global)
}
