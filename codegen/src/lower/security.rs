//! Security schemes, and where tokens come from.

use super::demands::demanded;
use super::notes::Notes;
use crate::diagnostic::Code;
use crate::ir::{
    Binding, ClientCredentials, Demand, Docs, Location, Placement, SecurityScheme, TokenSource,
    WireName,
};
use crate::spec::extensions;
use crate::spec::node::Node;
use std::collections::{BTreeMap, BTreeSet};

/// The schemes of a document, sorted by name. Nobody has described those that are demanded only: they
/// are tokens of the caller, for an operation that demands one must not be called without.
pub(super) fn schemes(document: Node<'_>, notes: &mut Notes) -> Vec<SecurityScheme> {
    let components = document.get("components").into_iter();
    let written = components.flat_map(|node| node.entries_of("securitySchemes"));
    let demanded = demanded(document);
    let mut schemes = BTreeMap::new();
    let mut declared = BTreeSet::new();
    for (name, node) in written {
        declared.insert(name);
        if let Some(scheme) = scheme(name, node.definition(), &demanded, notes) {
            schemes.insert(name, scheme);
        }
    }
    for name in demanded.keys().filter(|name| !declared.contains(*name)) {
        let scheme = SecurityScheme {
            name: WireName::new(*name),
            placement: Placement::Bearer,
            docs: Docs::default(),
            at: document.get("security").unwrap_or(document).id(),
            client_credentials: None,
            sources: Vec::new(),
        };
        schemes.insert(name, scheme);
    }
    schemes.into_values().collect()
}

fn scheme(
    name: &str,
    node: Node<'_>,
    demanded: &BTreeMap<&str, BTreeSet<&str>>,
    notes: &mut Notes,
) -> Option<SecurityScheme> {
    let demanded = demanded.get(name);
    Some(SecurityScheme {
        name: WireName::new(name),
        placement: placement(node, notes)?,
        docs: Docs {
            description: node.string_of("description").map(str::to_owned),
            ..Docs::default()
        },
        at: node.id(),
        client_credentials: client_credentials(node, demanded, notes),
        sources: node
            .entries_of(extensions::TOKEN)
            .map(|(name, source)| token_source(name, source, notes))
            .collect(),
    })
}

/// How a client gets tokens for credentials of its own. Of what operations demand, it asks for what
/// this flow has.
fn client_credentials(
    scheme: Node<'_>,
    demanded: Option<&BTreeSet<&str>>,
    notes: &mut Notes,
) -> Option<ClientCredentials> {
    let token_url = token_url(scheme, notes)?.to_owned();
    let flow = scheme.get("flows")?.get("clientCredentials")?;
    let documented: BTreeMap<String, String> = flow
        .entries_of("scopes")
        .map(|(scope, about)| {
            (
                scope.to_owned(),
                about.string().unwrap_or_default().to_owned(),
            )
        })
        .collect();
    let is_granted = |scope: &&&str| documented.is_empty() || documented.contains_key(**scope);
    let scopes = demanded.into_iter().flatten().filter(is_granted);
    Some(ClientCredentials {
        token_url,
        scopes: scopes.map(|scope| (*scope).to_owned()).collect(),
        documented,
    })
}

/// Where a client gets tokens for credentials of its own.
fn token_url<'a>(scheme: Node<'a>, notes: &mut Notes) -> Option<&'a str> {
    let flow = scheme.get("flows")?.get("clientCredentials")?;
    let written = flow.get("tokenUrl")?;
    let url = written.string()?;
    if scheme.string_of("type") != Some("oauth2") {
        return None;
    }
    let has_host = match url.split_once("://") {
        Some((scheme, rest)) => {
            ["http", "https"].contains(&scheme) && !rest.is_empty() && !rest.starts_with('/')
        }
        None => true,
    };
    let is_url =
        |character: char| character.is_ascii_graphic() && !"{}<>\"\\^`|#@".contains(character);
    if has_host && !url.is_empty() && url.chars().all(is_url) {
        return Some(url);
    }
    notes.findings.warning(
        Code::UnusableTokenUrl,
        written,
        format!("no token can be fetched from `{url}`; callers give their own"),
        "write an address such as `https://example.com/token`, or one relative to the server",
    );
    None
}

/// Where a credential goes; `None` if it does not go into requests.
fn placement(node: Node<'_>, notes: &mut Notes) -> Option<Placement> {
    let string = |key: &str| node.string_of(key).unwrap_or_default();
    let name = || string("name").to_owned();
    let (key, placement, taken_as) = match string("type") {
        "apiKey" => match string("in") {
            "header" => return Some(Placement::Header(name())),
            "query" => return Some(Placement::Query(name())),
            "cookie" => return Some(Placement::Cookie(name())),
            _ => ("in", Placement::Header(name()), "header"),
        },
        "http" => {
            let scheme = string("scheme");
            return Some(match scheme.to_ascii_lowercase().as_str() {
                "bearer" => Placement::Bearer,
                "basic" => Placement::Basic,
                // What follows the word is the caller's to make.
                _ => Placement::Scheme(scheme.to_owned()),
            });
        }
        "oauth2" | "openIdConnect" => return Some(Placement::Bearer),
        "mutualTLS" => {
            notes.findings.warning(
                Code::ClientCertificate,
                node.get("type").unwrap_or(node),
                "a certificate belongs to the connection, not to requests",
                "give the client builder `.transport(ReqwestTransport::from(…))` of a `reqwest::Client` that has it",
            );
            return None;
        }
        _ => ("type", Placement::Bearer, "bearer token"),
    };
    let written = node.get(key);
    let what = match written {
        Some(_) => format!("`{}` is not a way to identify a caller", string(key)),
        // What every scheme has was reported with the object that lacks it.
        None if key == "type" => return Some(placement),
        None => format!("a scheme of type `{}` has no `{key}`", string("type")),
    };
    notes.findings.warning(
        Code::UnknownPlacement,
        written.unwrap_or(node),
        format!("{what}; the scheme is taken for a {taken_as}"),
        "types are apiKey (in header, query or cookie), http, oauth2 and openIdConnect",
    );
    Some(placement)
}

fn token_source(name: &str, node: Node<'_>, notes: &mut Notes) -> TokenSource {
    let names = |key: &str| -> Vec<WireName> {
        let names = node.items_of(key).filter_map(Node::string);
        names.map(WireName::new).collect()
    };
    TokenSource {
        name: WireName::new(name),
        operation: WireName::new(node.string_of("operation").unwrap_or_default()),
        operation_at: node.get("operation").unwrap_or(node).id(),
        arguments: names("arguments"),
        current: names("current"),
        bound: node
            .entries_of("bind")
            .filter_map(|(argument, node)| binding(argument, node))
            .collect(),
        token: response_pointer(node, "token", notes).unwrap_or_default(),
        expires_in: response_pointer(node, "expiresIn", notes),
        refresh_early: node.count_of("refreshEarly").unwrap_or(60),
        at: node.id(),
    }
}

/// The name of a global parameter, or the name and the value with which it is left out.
fn binding(argument: &str, node: Node<'_>) -> Option<Binding> {
    let global = node.string().or_else(|| node.string_of("global"))?;
    Some(Binding {
        argument: WireName::new(argument),
        global: WireName::new(global),
        unless: node.string_of("unless").map(str::to_owned),
        at: node.id(),
    })
}

/// The JSON pointer of a runtime expression about a part of the response body.
fn response_pointer(source: Node<'_>, key: &str, notes: &mut Notes) -> Option<String> {
    let node = source.get(key)?;
    let expression = node.string()?;
    let found = expression
        .strip_prefix("$response.body#")
        .filter(|rest| rest.starts_with('/'));
    if found.is_none() {
        notes.findings.error(
            Code::NotAResponseExpression,
            node,
            format!("`{expression}` does not point into the body of a response"),
            "write a runtime expression such as `$response.body#/accessToken`",
        );
    }
    found.map(str::to_owned)
}

/// What the security schemes that are demanded set in requests: by place, headers in lower case.
pub(super) fn places(
    demanded: &[Vec<Demand>],
    schemes: &[SecurityScheme],
) -> Vec<(Location, String)> {
    let demanded = schemes
        .iter()
        .filter(|scheme| demanded.iter().flatten().any(|it| it.scheme == scheme.name));
    demanded.map(SecurityScheme::place).collect()
}
