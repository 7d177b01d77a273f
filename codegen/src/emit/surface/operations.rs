//! Operations: what is sent, what comes back, and what several calls do together.

use super::arguments;
use super::flows;
use super::kinds::{Fact, Subject};
use super::models::nullable;
use super::thing::{Key, Surface, Thing};
use crate::emit::context::{Context, Named};
use crate::emit::response;
use crate::ir::{Content, Demand, Failure, Item, Operation, Response, Usage};
use crate::names::Ident;
use crate::render::line;
use std::collections::BTreeMap;

const RECEIVED: Usage = Usage {
    sent: false,
    received: true,
};

pub(super) fn operations(context: &Context<'_>, surface: &mut Surface) {
    for named in context.operations() {
        operation(context, named, surface);
    }
}

fn operation(context: &Context<'_>, named: Named<'_>, surface: &mut Surface) {
    let Named { operation, names } = named;
    let id = operation.id.as_wire();
    let shown = format!("Client::{}", names.method.raw());
    let mut thing = Thing::new(Key::new(Subject::Operation, &[id]), shown, operation.at);
    let (output, _) = response::reading(context, named);
    thing
        .say(Fact::Name, names.method.raw())
        .say(Fact::Builder, names.builder.plain())
        .say(Fact::Module, format!("operations::{}", names.group.raw()))
        .say(Fact::Returns, line(&output))
        .say(
            Fact::Request,
            format!("{} {}", operation.method, operation.path),
        )
        .maybe(
            Fact::Server,
            operation.server.as_ref().map(|server| &server.url),
        )
        .flag(Fact::Repeatable, operation.repeatable)
        .maybe(Fact::Key, key(operation))
        .flag(Fact::Deprecated, operation.deprecated)
        .docs(&operation.docs);
    let accept = response::accept(operation);
    thing.maybe(
        Fact::Accept,
        (accept != "application/json").then_some(accept),
    );
    let order: Vec<&str> = names
        .arguments(operation)
        .filter(|(argument, _)| argument.positional)
        .map(|(_, names)| names.name.plain())
        .collect();
    thing.maybe(Fact::Order, (order.len() > 1).then(|| order.join(", ")));
    security(context, operation, &mut thing);
    constants(operation, &mut thing);
    if let Some(body) = &operation.body {
        thing.say(Fact::Body, body.encoding.media_type());
        let forms = body.forms.iter().map(|form| form.encoding.media_type());
        let forms: Vec<&str> = forms.collect();
        thing.maybe(
            Fact::BodyAlso,
            (!forms.is_empty()).then(|| forms.join(", ")),
        );
        thing.limits(&body.whole);
    }
    streams(context, operation, &mut thing);
    let rate = operation
        .rate
        .map(|it| format!("{} in {} s", it.requests, it.seconds));
    thing.maybe(Fact::Rate, rate);
    let place = |place: usize| {
        let argument = operation.arguments.get(place);
        argument.map_or_else(String::new, |argument| argument.name.as_wire().to_owned())
    };
    let exclusive = operation.exclusive.iter().map(|group| {
        let group: Vec<String> = group.iter().copied().map(place).collect();
        group.join(" + ")
    });
    let exclusive: Vec<String> = exclusive.collect();
    thing.maybe(
        Fact::Exclusive,
        (!exclusive.is_empty()).then(|| exclusive.join(" or ")),
    );
    flows::flows(context, operation, &mut thing);
    let thing_returns = line(&output);
    surface.add(&thing);
    for (argument, names) in named.arguments() {
        arguments::argument(context, named, argument, names, surface);
    }
    let is_several = thing_returns == names.outcome.plain();
    for (response, name) in names.outcomes(operation) {
        success(context, named, response, name, is_several, surface);
    }
    for failure in &operation.failures {
        self::failure(context, named, failure, surface);
    }
}

/// Credentials, by the methods that set them: a scheme of another key in the document is the same one.
fn security(context: &Context<'_>, operation: &Operation, thing: &mut Thing) {
    let setters: BTreeMap<&str, String> = context
        .names
        .schemes(context.api)
        .map(|(scheme, names)| (scheme.name.as_wire(), names.setter.raw()))
        .collect();
    let setter = |wire: &str| setters.get(wire).map_or(wire, String::as_str).to_owned();
    let alternatives = operation.security.iter().map(|schemes| {
        let scopes = |demand: &Demand| match demand.scopes.as_slice() {
            [] => String::new(),
            scopes => format!(" with {}", scopes.join(", ")),
        };
        let scheme =
            |demand: &Demand| format!("{}{}", setter(demand.scheme.as_wire()), scopes(demand));
        let schemes: Vec<String> = schemes.iter().map(scheme).collect();
        if schemes.is_empty() {
            "nothing".to_owned()
        } else {
            schemes.join(" + ")
        }
    });
    let alternatives: Vec<String> = alternatives.collect();
    thing.maybe(
        Fact::Security,
        (!alternatives.is_empty()).then(|| alternatives.join(" or ")),
    );
}

/// What is sent whatever callers pass.
fn constants(operation: &Operation, thing: &mut Thing) {
    let mut sent: Vec<String> = operation
        .constants
        .iter()
        .map(|constant| {
            let value = constant.value.as_deref().map(|value| format!("={value}"));
            format!(
                "query {}{}",
                constant.name.as_wire(),
                value.unwrap_or_default()
            )
        })
        .collect();
    let body = operation.body.iter().flat_map(|body| &body.constants);
    sent.extend(body.map(|(name, value)| format!("body {}={value}", name.as_wire())));
    sent.sort();
    thing.maybe(Fact::Constants, (!sent.is_empty()).then(|| sent.join(", ")));
}

/// The other ways to read what comes.
fn streams(context: &Context<'_>, operation: &Operation, thing: &mut Thing) {
    let readings = &operation.readings;
    let mut ways = BTreeMap::new();
    if !readings.downloads.is_empty() {
        ways.insert("download".to_owned(), readings.downloads.join(", "));
    }
    if let Some(events) = &readings.events {
        let item = match &events.item {
            Item::Data(ty) | Item::Event(ty) | Item::Text(ty) => nullable(context, ty),
            Item::Raw => "runtime::Event".to_owned(),
        };
        let media = events.media_types.join(", ");
        ways.insert("events".to_owned(), format!("{item} of {media}"));
    }
    for (method, others) in [
        ("send_as", &readings.json),
        ("events_as", &readings.streams),
    ] {
        for (media, ty) in others {
            ways.insert(format!("{method} {media}"), nullable(context, ty));
        }
    }
    for (way, what) in ways {
        thing.facts.insert((Fact::Streams, way), what);
    }
}

/// The arguments by which the service recognises a request that it was sent before.
fn key(operation: &Operation) -> Option<String> {
    let arguments = operation.arguments.iter();
    let keys = arguments.filter(|argument| argument.is_idempotency_key());
    let keys: Vec<&str> = keys.map(|argument| argument.name.as_wire()).collect();
    (!keys.is_empty()).then(|| keys.join(", "))
}

/// What a response holds, as callers see it.
fn content(context: &Context<'_>, content: &Content) -> Option<String> {
    Some(match content {
        Content::Empty => return None,
        Content::Json(ty) | Content::Scalar(ty) => nullable(context, ty),
        Content::Text | Content::AnyText => "String".to_owned(),
        Content::Bytes => "runtime::Bytes".to_owned(),
        Content::Redirect => "runtime::Redirect".to_owned(),
    })
}

fn success(
    context: &Context<'_>,
    named: Named<'_>,
    response: &Response,
    name: &Ident,
    is_several: bool,
    surface: &mut Surface,
) {
    let status = response.status.to_string();
    let id = named.operation.id.as_wire();
    let shown = format!("{}::{}", named.names.outcome.plain(), name.raw());
    let shown = if is_several {
        shown
    } else {
        format!("Client::{} {status}", named.names.method.raw())
    };
    let key = Key::new(Subject::Success, &[id, &status]);
    let mut thing = Thing::new(key, shown, named.operation.at);
    thing.usage = RECEIVED;
    if is_several {
        thing.say(Fact::Name, name.raw()).say(Fact::Wire, &status);
    }
    thing
        .maybe(Fact::Type, content(context, &response.content))
        .words(&response.description);
    surface.add(&thing);
}

fn failure(context: &Context<'_>, named: Named<'_>, failure: &Failure, surface: &mut Surface) {
    let status = failure.status.to_string();
    let id = named.operation.id.as_wire();
    let shown = format!("Client::{} {status}", named.names.method.raw());
    let key = Key::new(Subject::Failure, &[id, &status]);
    let mut thing = Thing::new(key, &shown, named.operation.at);
    thing.usage = RECEIVED;
    let bodies = failure.bodies.iter().enumerate().filter_map(|(at, body)| {
        let what = content(context, &body.content)?;
        Some(match at {
            0 => what,
            _ => format!("{what} of {}", body.media_type),
        })
    });
    let bodies: Vec<String> = bodies.collect();
    thing
        .maybe(
            Fact::ErrorBody,
            (!bodies.is_empty()).then(|| bodies.join(" or ")),
        )
        .words(&failure.description);
    surface.add(&thing);
    for (code, description) in &failure.codes {
        let wire = code.as_wire();
        let key = Key::new(Subject::OperationError, &[id, &status, wire]);
        let mut thing = Thing::new(key, format!("{shown} {wire}"), named.operation.at);
        thing.words(description);
        surface.add(&thing);
    }
}
