//! What belongs to the client as a whole: servers, credentials, options, headers, error codes.

use super::kinds::{Fact, Subject};
use super::thing::{Key, Surface, Thing};
use crate::emit::builder::has_choice;
use crate::emit::context::Context;
use crate::emit::types::{self, From};
use crate::ir::{Docs, Meaning, Placement, SecurityScheme, Server};
use crate::names::SchemeNames;
use crate::node_id::NodeId;
use crate::render::line;
use std::collections::BTreeSet;

/// Which of the descriptions of a service: those of its tags.
pub const TAGS: &str = "tags";

/// The root of the document, for what has no place of its own.
fn nowhere() -> NodeId {
    NodeId::default()
}

pub(super) fn service(context: &Context<'_>, surface: &mut Surface) {
    let api = context.api;
    let mut thing = Thing::new(Key::new(Subject::Service, &[]), "Client", nowhere());
    let default = api.servers.first();
    thing.maybe(Fact::Server, default.map(address));
    thing.docs(&Docs {
        summary: Some(api.title.clone()),
        description: api.description.clone(),
        link: None,
    });
    // Of the modules, whatever those are called.
    let used = api.operations.iter().filter_map(|it| it.tag.as_deref());
    let words: BTreeSet<&String> = used.filter_map(|tag| api.tags.get(tag)).collect();
    let words: Vec<&str> = words.into_iter().map(String::as_str).collect();
    let words = (!words.is_empty()).then(|| words.join("\n\n"));
    thing.list(Fact::Docs, vec![(TAGS, words)]);
    if let Some(envelope) = &api.envelope {
        let failures = envelope
            .failures
            .iter()
            .map(|(key, success)| match success {
                Some(success) => format!("{key} but {success}"),
                None => key.clone(),
            });
        let failures: Vec<String> = failures.collect();
        let list = |words: &[String]| (!words.is_empty()).then(|| words.join(", "));
        thing.list(
            Fact::Envelope,
            vec![
                ("code", list(&envelope.code)),
                ("message", list(&envelope.message)),
                ("request id", list(&envelope.request_id)),
                ("headers", list(&envelope.request_id_headers)),
                ("failure if", list(&failures)),
            ],
        );
    }
    surface.add(&thing);
    servers(context, surface);
    for (global, name) in context.names.globals(api) {
        let wire = global.name.as_wire();
        let shown = format!("ClientBuilder::{}", name.raw());
        let mut thing = Thing::new(Key::new(Subject::Global, &[wire]), shown, global.at);
        let mut ty = global.ty.clone();
        ty.nullable = false;
        thing
            .say(Fact::Name, name.raw())
            .say(Fact::Wire, wire)
            .say(Fact::Type, line(&types::parameter(context, &ty)))
            .docs(&global.docs);
        surface.add(&thing);
    }
    for (scheme, names) in context.names.schemes(api) {
        self::scheme(scheme, names, surface);
    }
    for (header, name) in context.names.headers(api) {
        let wire = header.name.as_wire();
        let key = Key::new(Subject::Header, &[&wire.to_ascii_lowercase()]);
        let mut thing = Thing::new(key, format!("Headers::{}", name.raw()), header.at);
        thing
            .say(Fact::Name, name.raw())
            .say(Fact::Wire, wire.to_ascii_lowercase())
            .say(
                Fact::Type,
                line(&types::plain(context, &header.ty, From::Elsewhere)),
            )
            .say(Fact::Style, header.form)
            .flag(Fact::Deprecated, api.is_deprecated(header))
            .docs(&header.docs);
        surface.add(&thing);
    }
    errors(context, surface);
}

/// Where calls go if the caller says nothing.
fn address(server: &Server) -> String {
    let variables = server.variables.iter();
    let filled = variables.filter(|variable| !variable.required);
    filled.fold(server.url.clone(), |url, variable| {
        let placeholder = format!("{{{}}}", variable.name.as_wire());
        url.replace(&placeholder, &variable.default)
    })
}

fn servers(context: &Context<'_>, surface: &mut Surface) {
    if has_choice(context) {
        for (server, name) in context.names.servers(context.api) {
            let key = Key::new(Subject::Server, &[&server.url]);
            let mut thing = Thing::new(key, format!("Server::{}", name.raw()), server.url_at);
            thing
                .say(Fact::Name, name.raw())
                .say(Fact::Wire, &server.url)
                .words(server.title.as_deref().unwrap_or_default());
            surface.add(&thing);
        }
    }
    for (variable, name) in context.names.variables(context.api) {
        let wire = variable.name.as_wire();
        let shown = format!("ClientBuilder::{}", name.raw());
        let at = context
            .api
            .servers
            .first()
            .map_or_else(nowhere, |server| server.url_at);
        let mut thing = Thing::new(Key::new(Subject::Variable, &[wire]), shown, at);
        thing
            .say(Fact::Name, name.raw())
            .say(Fact::Default, variable.defaults.join(" or "))
            .flag(Fact::Required, variable.required)
            .docs(&variable.docs);
        if !variable.values.is_empty() {
            thing.say(Fact::Values, variable.values.join(", "));
        }
        surface.add(&thing);
    }
}

fn scheme(scheme: &SecurityScheme, names: &SchemeNames, surface: &mut Surface) {
    let wire = scheme.name.as_wire();
    let shown = format!("ClientBuilder::{}", names.setter.raw());
    let mut thing = Thing::new(Key::new(Subject::Scheme, &[wire]), shown, scheme.at);
    let placement = match &scheme.placement {
        Placement::Header(name) => format!("header {name}"),
        Placement::Query(name) => format!("query {name}"),
        Placement::Cookie(name) => format!("cookie {name}"),
        Placement::Bearer => "Authorization: Bearer".to_owned(),
        Placement::Basic => "Authorization: Basic".to_owned(),
        Placement::Scheme(word) => format!("Authorization: {word}"),
    };
    thing
        .say(Fact::Name, names.setter.raw())
        .say(Fact::Placement, placement)
        .docs(&scheme.docs);
    surface.add(&thing);
    if let (Some(endpoint), Some(client)) = (&scheme.client_credentials, &names.client) {
        let key = Key::new(Subject::TokenSource, &[wire, "client credentials"]);
        let shown = format!("ClientBuilder::{}", client.setter.raw());
        let mut thing = Thing::new(key, shown, scheme.at);
        thing.say(Fact::Name, client.setter.raw()).say(
            Fact::Reads,
            format!("{} for {}", endpoint.token_url, endpoint.scopes.join(" ")),
        );
        surface.add(&thing);
    }
    for (source, name) in names.sources(scheme) {
        let key = Key::new(Subject::TokenSource, &[wire, source.name.as_wire()]);
        let shown = format!("ClientBuilder::{}", name.raw());
        let mut thing = Thing::new(key, shown, source.at);
        let words = |names: &[crate::ir::WireName]| -> String {
            let names: Vec<&str> = names.iter().map(|name| name.as_wire()).collect();
            names.join(", ")
        };
        let bound = source.bound.iter().map(|bound| {
            let unless = bound.unless.as_deref().map(|it| format!(" unless {it}"));
            let (argument, global) = (bound.argument.as_wire(), bound.global.as_wire());
            format!("{argument} from {global}{}", unless.unwrap_or_default())
        });
        let bound: String = bound.map(|bound| format!(", {bound}")).collect();
        let current = Some(words(&source.current)).filter(|current| !current.is_empty());
        let current = current.map(|current| format!("; asked for: {current}"));
        let order = words(&source.arguments) + &current.unwrap_or_default();
        let expires = source.expires_in.as_deref().unwrap_or("never");
        thing
            .say(Fact::Name, name.raw())
            .say(Fact::Order, order)
            .say(
                Fact::Reads,
                format!(
                    "{} of {}, ends {expires}, {} s early{bound}",
                    source.token,
                    source.operation.as_wire(),
                    source.refresh_early,
                ),
            );
        surface.add(&thing);
    }
}

fn errors(context: &Context<'_>, surface: &mut Surface) {
    for (code, name) in context.names.error_codes(context.api) {
        let wire = code.code.as_wire();
        let shown = format!("ErrorCode::{}", name.raw());
        let mut thing = Thing::new(Key::new(Subject::ErrorCode, &[wire]), shown, code.at);
        let statuses: Vec<String> = code.statuses.iter().map(u16::to_string).collect();
        thing
            .say(Fact::Name, name.raw())
            .say(Fact::Wire, wire)
            .maybe(Fact::Means, code.meaning.map(Meaning::word))
            .flag(Fact::ConcernsAll, code.concerns_every_item)
            .maybe(
                Fact::Statuses,
                (!statuses.is_empty()).then(|| statuses.join(", ")),
            )
            .words(&code.description);
        surface.add(&thing);
    }
    for (pattern, meaning) in &context.api.error_patterns {
        let key = Key::new(Subject::ErrorPattern, &[pattern]);
        let mut thing = Thing::new(key, format!("ErrorCode::Unknown like {pattern}"), nowhere());
        thing.say(Fact::Means, meaning.word());
        surface.add(&thing);
    }
}
