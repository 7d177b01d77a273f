//! The headers of responses: a method for each, in a table.

use super::context::Context;
use super::docs::Comment;
use super::types::{From, plain};
use crate::render::{Item, line};
use proc_macro2::Literal;
use quote::quote;

/// The file of headers.
pub fn headers(context: &Context<'_>) -> Vec<Item> {
    let mut lines = Vec::new();
    for (header, name) in &context.headers {
        let wire = header.name.as_wire();
        let mut comment = Comment::new(
            &context.links,
            &header.docs,
            &format!("The header `{wire}`."),
        );
        comment.link(&header.docs);
        lines.extend(comment.lines());
        lines.extend(
            context
                .api
                .is_deprecated(header)
                .then(|| "#[deprecated]".to_owned()),
        );
        lines.push(format!(
            "{}: {} = {:?}({});",
            name.raw(),
            line(&plain(context, &header.ty, From::Elsewhere)),
            header.form,
            Literal::string(wire)
        ));
    }
    let mut headers = context.headers.iter();
    let has_models = headers.any(|(header, _)| header.ty.mentioned().is_some());
    let module = context.module;
    let models = has_models.then(|| quote!(use crate::#module::models;));
    vec![
        Item::Inner(quote! {
            //! The headers of responses.
        }),
        Item::Plain(quote! {
            #models
            use crate::runtime::rows::*;
        }),
        Item::Macro {
            name: "headers",
            lines,
        },
    ]
}
