//! A group of operations: the client's methods, and for each operation its row, its request and what
//! comes back.

use super::argument::{in_words, parameter_type, setter};
use super::context::{Context, Named};
use super::docs::Comment;
use super::markdown::{self, code, escape, one_line};
use super::prose::inline;
use super::types::{self, From};
use super::{batch, docs, example, pages, request, response, task};
use crate::ir::{Argument, Content, Demand, Failure, FailureBody, Kind, Operation, Type};
use crate::names::ArgumentNames;
use crate::render::{self, Item, line};
use proc_macro2::Literal;
use quote::quote;
use std::collections::BTreeSet;

/// The file of one group.
pub fn group(context: &Context<'_>, members: &[Named<'_>]) -> Vec<Item> {
    let tag = members
        .first()
        .and_then(|named| named.operation.tag.as_deref());
    let mut inner = Comment::default();
    match tag.and_then(|tag| context.api.tags.get(tag)) {
        Some(description) => inner.described(description, &context.links),
        None => inner.paragraphs(&format!("Requests: {}.", tag.unwrap_or("other operations"))),
    }
    let api = context.module;
    let methods = members.iter().map(|named| method(context, *named));
    let mut items = vec![
        Item::Inner(inner.inner()),
        Item::Plain(quote! {
            use crate::#api::*;
            use crate::runtime::rows::*;
        }),
        Item::Macro {
            name: "methods",
            lines: methods.collect::<Vec<_>>().join(&[String::new()][..]),
        },
    ];
    for named in members.iter().copied() {
        items.extend(request::request(context, named));
        items.extend(response::outcome(context, named));
        items.extend(pages::pages(context, named));
        items.extend(batch::batch(context, named));
        items.extend(task::task(named));
    }
    items
}

/// The method of the client that begins a request, as a line of the runtime's table.
fn method(context: &Context<'_>, named: Named<'_>) -> Vec<String> {
    let builder = &named.names.builder;
    let constant = &named.names.constant;
    let parameters = named
        .arguments()
        .filter(|(argument, _)| argument.positional);
    let parameters = parameters.map(|(argument, names)| {
        let parameter = line(&parameter_type(context, argument));
        let method = line(&setter(context, argument));
        let key = Literal::string(&argument.key);
        format!("{}: {parameter} = {method}({key})", names.name.raw())
    });
    let mut lines = documentation(context, named).lines();
    lines.extend(
        named
            .operation
            .deprecated
            .then(|| "#[deprecated]".to_owned()),
    );
    lines.extend(render::call(
        &named.names.method.raw(),
        &parameters.collect::<Vec<_>>(),
        &format!(" -> {builder}({constant});"),
    ));
    lines
}

fn documentation(context: &Context<'_>, named: Named<'_>) -> Comment {
    let operation = named.operation;
    let call = code(&format!("{} {}", operation.method, operation.path));
    let mut comment = Comment::new(&context.links, &operation.docs, &format!("{call}."));
    comment.blank();
    let body = operation.body.as_ref();
    let media = body.map_or("application/json", |body| body.encoding.media_type());
    let media = match media {
        "application/json" => String::new(),
        media => format!(" with a body of {}", code(media)),
    };
    let server = operation.server.as_ref();
    let server = server.map(|server| format!(" to the server {}", code(&server.url)));
    let link = operation.docs.link.as_deref();
    let link = link.map(|link| format!(" Source: {}", escape(&one_line(link))));
    comment.line(&format!(
        "Sends {call}{media}{}. {}{}",
        server.unwrap_or_default(),
        repeats(operation),
        link.unwrap_or_default()
    ));
    let together = operation.body.as_ref();
    if let Some(limits) = together.and_then(|body| docs::limits(&body.whole)) {
        comment.line(&format!("Limits of the body: {limits}."));
    }
    if operation.has_items() {
        comment.line("The items are held, or come from an iterator or a stream: [`RequestItems`](runtime::RequestItems).");
    }
    if let Some(scopes) = scopes(operation) {
        comment.line(&format!("Scopes: {scopes}."));
    }
    readings(context, named, &mut comment);
    headers(context, operation, &mut comment);
    if let Some(lines) = example::of_operation(context, named) {
        comment.heading("Example");
        comment.verbatim(lines);
    }
    let positional: Vec<(&Argument, &ArgumentNames)> = named
        .arguments()
        .filter(|(argument, _)| argument.positional && in_words(context, argument).is_some())
        .collect();
    if !positional.is_empty() {
        comment.heading("Arguments");
        for (argument, names) in positional {
            let words = in_words(context, argument).unwrap_or_default();
            comment.line(&format!("- `{}`: {words}", names.name));
        }
    }
    errors(context, operation, &mut comment);
    comment
}

/// Whether the client sends a request again when nobody knows what became of it.
fn repeats(operation: &Operation) -> String {
    let mut arguments = operation.arguments.iter();
    let key = arguments.find(|argument| argument.is_idempotency_key());
    match (key, operation.repeatable) {
        (Some(key), false) => {
            let key = code(key.name.as_wire());
            format!("It is sent again if an answer is lost, with the same {key}.")
        }
        (_, true) if operation.is_read() => "It is sent again if an answer is lost.".to_owned(),
        (_, true) => "It is sent again if an answer is lost, as twice does no harm.".to_owned(),
        (None, false) => {
            "It is not sent again if an answer is lost, as it may have been done.".to_owned()
        }
    }
}

/// What a credential must allow: each alternative once.
fn scopes(operation: &Operation) -> Option<String> {
    let of_one = |demands: &Vec<Demand>| {
        let scopes = demands.iter().flat_map(|demand| &demand.scopes);
        scopes.map(|scope| code(scope)).collect::<Vec<_>>()
    };
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    for scopes in operation.security.iter().map(of_one) {
        if !scopes.is_empty() && !alternatives.contains(&scopes) {
            alternatives.push(scopes);
        }
    }
    let alternatives = alternatives.iter().map(|scopes| scopes.join(" and "));
    let alternatives: Vec<String> = alternatives.collect();
    (!alternatives.is_empty()).then(|| alternatives.join(", or "))
}

/// The other ways to read what comes.
fn readings(context: &Context<'_>, named: Named<'_>, comment: &mut Comment) {
    let readings = &named.operation.readings;
    let builder = &named.names.builder;
    let list = |media_types: &[String]| one_line(&media_types.join("`, `"));
    let is_usual = |content: &Content| matches!(content, Content::Bytes | Content::Text);
    let successes = &named.operation.successes;
    let has_usual = successes.iter().any(|it| is_usual(&it.content));
    if !readings.downloads.is_empty() && (!has_usual || readings.downloads.len() > 1) {
        let media_types = list(&readings.downloads);
        comment.line(&format!(
            "[`{builder}::download`] gets it as `{media_types}`."
        ));
    }
    if let Some(events) = &readings.events {
        let media_types = list(&events.media_types);
        comment.line(&format!(
            "[`{builder}::events`] gets it item by item, as `{media_types}`."
        ));
    }
    let described = |(media_type, ty): &(String, Type)| {
        let content = Content::Json(ty.clone());
        let ty = body_type(context, &content).unwrap_or_else(|| "other JSON".to_owned());
        format!("`{}`: {ty}", one_line(media_type))
    };
    for stream in readings.streams.iter().map(described) {
        comment.line(&format!(
            "[`{builder}::events_as`] gets it item by item, as {stream}."
        ));
    }
    for json in readings.json.iter().map(described) {
        comment.line(&format!("[`{builder}::send_as`] gets it as {json}."));
    }
    if !readings.also.is_empty() {
        let also = list(&readings.also);
        comment.line(&format!("The service answers the same as `{also}` too."));
    }
}

/// The documented headers of responses, and what reads them.
fn headers(context: &Context<'_>, operation: &Operation, comment: &mut Comment) {
    if operation.headers.is_empty() {
        return;
    }
    let module = context.module;
    let known = context.headers.iter();
    let own = known.filter(|(known, _)| operation.headers.iter().any(|it| it.is_same(known)));
    let own: Vec<String> = own.map(|(_, name)| format!("`{name}`")).collect();
    comment.line(&format!(
        "[`Headers`](crate::{module}::Headers) reads {} of its responses.",
        own.join(", ")
    ));
}

/// The documented failures, each with the types as which its body can be read.
fn errors(context: &Context<'_>, operation: &Operation, comment: &mut Comment) {
    if operation.failures.is_empty() {
        return;
    }
    let typed = |body: &FailureBody| failure_type(context, &body.content);
    let bodies = operation.failures.iter().flat_map(|it| &it.bodies);
    let types: BTreeSet<String> = bodies.filter_map(typed).collect();
    // What the envelope finds there need not be read again.
    let is_enveloped = context.api.envelope.is_some() && types.len() == 1;
    comment.heading("Errors");
    for failure in &operation.failures {
        let bodies = match is_enveloped {
            true => String::new(),
            false => failure_bodies(context, failure),
        };
        for line in failure_lines(context, failure) {
            comment.line(&format!("{line}{bodies}"));
        }
    }
}

/// What reads the body of a failure as which type. The first is the usual one, the others are told by
/// their media types.
fn failure_bodies(context: &Context<'_>, failure: &Failure) -> String {
    let typed = failure.bodies.iter().enumerate().filter_map(|(at, body)| {
        let ty = failure_type(context, &body.content)?;
        Some(match at {
            0 => format!("[`body`](runtime::Error::body) is {ty}"),
            _ => {
                let media_type = code(&body.media_type);
                format!("[`body_of`](runtime::Error::body_of) {media_type} is {ty}")
            }
        })
    });
    let typed: Vec<String> = typed.collect();
    match typed.as_slice() {
        [] => String::new(),
        typed => format!(" ({})", typed.join(", ")),
    }
}

fn failure_lines(context: &Context<'_>, failure: &Failure) -> Vec<String> {
    let mut lines: Vec<String> = failure
        .codes
        .iter()
        .map(|(code, meaning)| {
            let meaning = inline(&one_line(meaning), &context.links);
            let text = markdown::code(code.as_wire());
            let mut known = context.names.error_codes(context.api);
            let variant = known.find(|(known, _)| known.code == *code);
            let link = match variant {
                Some((_, variant)) => format!("[{text}](ErrorCode::{variant})"),
                None => text,
            };
            format!("- {} {link}: {meaning}", failure.status)
        })
        .collect();
    if lines.is_empty() {
        let description = inline(&one_line(&failure.description), &context.links);
        lines.push(format!("- {}: {description}", failure.status));
    }
    lines
}

/// The type as which the body of a failure can be read, if something is known of it.
fn failure_type(context: &Context<'_>, content: &Content) -> Option<String> {
    let ty = match content {
        Content::Json(ty) if ty.kind == Kind::Any => return None,
        Content::Json(ty) | Content::Scalar(ty) => types::nullable(context, ty, From::Elsewhere),
        Content::Text | Content::AnyText => quote!(String),
        Content::Empty | Content::Bytes | Content::Redirect => return None,
    };
    body_type(context, content).or_else(|| Some(code(&line(&ty))))
}

/// The type of a body in words, if it has a name.
fn body_type(context: &Context<'_>, content: &Content) -> Option<String> {
    let ty = content.ty()?;
    let (words, kind) = match &ty.kind {
        Kind::Array(item) => ("an array of ", &item.kind),
        kind => ("", kind),
    };
    match kind {
        Kind::Named(id) => {
            let name = &context.names.of(*id).name;
            Some(format!("{words}[`models::{name}`]"))
        }
        _ => None,
    }
}
