//! A file of models: a schema and what is written within it.

use super::docs::{self, Comment};
use super::types::{self, From};
use super::{Context, enumeration, ident, limits, union};
use crate::ir::{Kind, Object, Property, Type, TypeDef, TypeId, TypeShape, Usage};
use crate::names::TypeNames;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// The definitions of one file.
pub fn file(context: &Context<'_>, ids: &[TypeId]) -> TokenStream {
    let items: Vec<TokenStream> = ids
        .iter()
        .filter_map(|id| {
            context
                .api
                .type_def(*id)
                .map(|def| definition(context, *id, def))
        })
        .collect();
    let mentions_runtime = items.iter().any(|item| mentions(item, "runtime"));
    let import = mentions_runtime.then(|| {
        quote!(
            use crate::runtime;
        )
    });
    quote!(#import #(#items)*)
}

/// Whether tokens use a name at the start of a path. A name of a module or of a namespace is used
/// only where `::` follows; elsewhere the same word is a field.
pub fn mentions(tokens: &TokenStream, name: &str) -> bool {
    let is_type = matches!(name, "Client" | "Error" | "ErrorCode");
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_colon = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    trees.iter().enumerate().any(|(index, tree)| match tree {
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Ident(ident) if ident == name => {
            let two_before = index.checked_sub(2).and_then(|index| trees.get(index));
            let follows_path = is_colon(two_before)
                && index
                    .checked_sub(1)
                    .is_some_and(|index| is_colon(trees.get(index)));
            let begins_path = is_colon(trees.get(index + 1)) && is_colon(trees.get(index + 2));
            !follows_path && (is_type || begins_path)
        }
        _ => false,
    })
}

fn definition(context: &Context<'_>, id: TypeId, def: &TypeDef) -> TokenStream {
    let names = context.names.of(id);
    match &def.shape {
        TypeShape::Object(object) => structure(context, id, def, object, names),
        TypeShape::Enumeration(values) => enumeration::enumeration(def, values, names),
        TypeShape::Union(alternatives) => union::union(context, id, def, alternatives, names),
    }
}

/// The comment and attributes before a definition.
pub fn preamble(def: &TypeDef, derives: &TokenStream) -> TokenStream {
    let mut comment = Comment::new(&def.docs, &format!("`{}`.", def.name.join(".")));
    if def.deprecated {
        // The attribute would warn of every type that mentions this one, and so blame the reader.
        comment.blank();
        comment.line("**Deprecated.**");
    }
    comment.link(&def.docs);
    let comment = comment.outer();
    quote! {
        #comment
        #[derive(#derives)]
        #[non_exhaustive]
    }
}

/// The serde derives for the directions in which a type travels.
pub fn serde_derives(usage: Usage) -> TokenStream {
    let sent = usage.sent.then(|| quote!(, serde::Serialize));
    let received = usage.received.then(|| quote!(, serde::Deserialize));
    quote!(#sent #received)
}

fn structure(
    context: &Context<'_>,
    id: TypeId,
    def: &TypeDef,
    object: &Object,
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.name);
    let has_required = object.properties.iter().any(|field| field.required);
    let default = (!has_required).then(|| quote!(, Default));
    let usage = context.graph.usage(id);
    let serde = serde_derives(usage);
    let preamble = preamble(def, &quote!(Debug, Clone, PartialEq #default #serde));
    let fields = object
        .properties
        .iter()
        .zip(&names.members)
        .map(|(field, name)| field_tokens(context, id, usage, field, name));
    let rest = object.additional.as_ref().map(|ty| {
        let name = ident(&names.rest);
        let value = types::nullable(context, ty, From::Models);
        quote! {
            /// Properties that are not listed above.
            #[serde(flatten)]
            pub #name: std::collections::BTreeMap<String, #value>,
        }
    });
    let constructor = (usage.sent && has_required).then(|| constructor(context, id, object, names));
    let limits = limits::of_struct(context, id, object);
    let functions: Vec<TokenStream> = constructor.into_iter().chain(limits).collect();
    let functions = (!functions.is_empty()).then(|| quote!(impl #name { #(#functions)* }));
    quote! {
        #preamble
        pub struct #name {
            #(#fields)*
            #rest
        }
        #functions
    }
}

fn field_tokens(
    context: &Context<'_>,
    id: TypeId,
    usage: Usage,
    field: &Property,
    name: &str,
) -> TokenStream {
    let mut comment = Comment::new(&field.docs, &format!("`{}`.", field.name.as_wire()));
    if let Some(limits) = docs::limits(&field.ty) {
        comment.blank();
        comment.line(&format!("Limits: {limits}."));
    }
    comment.link(&field.docs);
    let comment = comment.outer();
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let (ty, attributes) = field_type(context, id, usage, field);
    let rename = (name.trim_start_matches("r#") != field.name.as_wire()).then(|| {
        let wire = field.name.as_wire();
        quote!(rename = #wire)
    });
    let attributes: Vec<TokenStream> = rename.into_iter().chain(attributes).collect();
    let serde = (!attributes.is_empty()).then(|| quote!(#[serde(#(#attributes),*)]));
    let name = ident(name);
    quote! {
        #comment
        #deprecated
        #serde
        pub #name: #ty,
    }
}

/// The type of a field and what serde must know about it.
fn field_type(
    context: &Context<'_>,
    id: TypeId,
    usage: Usage,
    field: &Property,
) -> (TokenStream, Vec<TokenStream>) {
    let plain = boxed(context, id, &field.ty);
    let mut attributes = Vec::new();
    let lenient = field.ty.is_lenient() && usage.received;
    let ty = match options_around(usage, field) {
        0 => plain,
        1 if field.required => quote!(Option<#plain>),
        2 => {
            attributes.push(quote!(default));
            attributes.push(quote!(with = "crate::runtime::nullable"));
            attributes.push(quote!(skip_serializing_if = "Option::is_none"));
            return (quote!(Option<Option<#plain>>), attributes);
        }
        _ => {
            if usage.received && lenient {
                attributes.push(quote!(default));
            }
            if usage.sent {
                attributes.push(quote!(skip_serializing_if = "Option::is_none"));
            }
            quote!(Option<#plain>)
        }
    };
    if lenient {
        attributes.push(quote!(
            deserialize_with = "crate::runtime::lenient::deserialize"
        ));
    }
    (ty, attributes)
}

/// How many times a field's type is wrapped in `Option`.
pub fn options_around(usage: Usage, field: &Property) -> usize {
    let is_nullable = field.ty.nullable && field.ty.kind != Kind::Any;
    let lenient = field.ty.is_lenient() && usage.received;
    match (field.required, is_nullable) {
        (true, false) => 0,
        // Only a sender can tell "leave it" from "make it null".
        (false, true) if usage.sent && !lenient => 2,
        _ => 1,
    }
}

/// A type, in a box if it leads back to its holder.
pub fn boxed(context: &Context<'_>, holder: TypeId, ty: &Type) -> TokenStream {
    let plain = types::plain(context, ty, From::Models);
    let is_boxed = match ty.kind {
        Kind::Named(id) => context.graph.is_boxed(holder, id),
        _ => false,
    };
    if is_boxed { quote!(Box<#plain>) } else { plain }
}

fn constructor(
    context: &Context<'_>,
    id: TypeId,
    object: &Object,
    names: &TypeNames,
) -> TokenStream {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for (field, name) in object.properties.iter().zip(&names.members) {
        let name = ident(name);
        if !field.required {
            values.push(quote!(#name: None));
            continue;
        }
        let stored = boxed(context, id, &field.ty);
        let plain = types::plain(context, &field.ty, From::Models);
        if stored.to_string() == plain.to_string() {
            let passed = types::passed(context, &field.ty, From::Models, &name);
            let (parameter, conversion) = (passed.parameter, passed.conversion);
            parameters.push(quote!(#name: #parameter));
            values.push(types::initialiser(&name, &conversion));
        } else if field.ty.nullable {
            parameters.push(quote!(#name: Option<#plain>));
            values.push(quote!(#name: #name.map(Box::new)));
        } else {
            parameters.push(quote!(#name: #plain));
            values.push(quote!(#name: Box::new(#name)));
        }
    }
    if object.additional.is_some() {
        let rest = ident(&names.rest);
        values.push(quote!(#rest: std::collections::BTreeMap::new()));
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
