//! Security schemes, what operations demand of them, and where tokens come from.

use super::notes::Notes;
use crate::diagnostic::{Code, Place, nearest};
use crate::ir::{
    Binding, ClientCredentials, Docs, Location, Placement, SecurityScheme, TokenSource, WireName,
};
use crate::spec::document::operations;
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
            client_credentials: None,
            sources: Vec::new(),
        };
        schemes.insert(name, scheme);
    }
    schemes.into_values().collect()
}

/// The names that the document and its operations demand, with all scopes.
fn demanded(document: Node<'_>) -> BTreeMap<&str, BTreeSet<&str>> {
    let items = document
        .entries_of("paths")
        .map(|(_, item)| item.definition());
    let operations = items.flat_map(|item| operations(item).map(|(_, operation)| operation));
    let mut demanded: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for owner in operations.chain([document]) {
        for (name, scopes) in owner.items_of("security").flat_map(Node::entries) {
            let scopes = scopes.items().filter_map(Node::string);
            demanded.entry(name).or_default().extend(scopes);
        }
    }
    demanded
}

fn scheme(
    name: &str,
    node: Node<'_>,
    demanded: &BTreeMap<&str, BTreeSet<&str>>,
    notes: &mut Notes,
) -> Option<SecurityScheme> {
    let scopes = demanded.get(name).into_iter().flatten();
    Some(SecurityScheme {
        name: WireName::new(name),
        placement: placement(node, notes)?,
        docs: Docs {
            description: node.string_of("description").map(str::to_owned),
            ..Docs::default()
        },
        client_credentials: token_url(node, notes).map(|url| ClientCredentials {
            token_url: url.to_owned(),
            scopes: scopes.map(|scope| (*scope).to_owned()).collect(),
        }),
        sources: node
            .entries_of(extensions::TOKEN)
            .map(|(name, source)| token_source(name, source, notes))
            .collect(),
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
    let value = string(key);
    notes.findings.warning(
        Code::UnknownPlacement,
        node.get(key).unwrap_or(node),
        format!(
            "`{value}` is not a way to identify a caller; the scheme is taken for a {taken_as}"
        ),
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

/// The alternatives in the `security` of an operation or a document.
pub(super) fn requirements(
    owner: Node<'_>,
    schemes: &[SecurityScheme],
    notes: &mut Notes,
) -> Vec<Vec<WireName>> {
    let known = || schemes.iter().map(|scheme| scheme.name.as_wire());
    let tree = owner.tree();
    let components = Node::new(tree, tree.root()).get("components");
    let is_declared = |name: &str| {
        let declared = components.and_then(|components| components.get("securitySchemes"));
        declared.is_some_and(|declared| declared.has(name))
    };
    let mut alternatives = Vec::new();
    for alternative in owner.items_of("security") {
        let mut names = Vec::new();
        for (name, node) in alternative.entries() {
            if known().any(|scheme| scheme == name) {
                names.push(WireName::new(name));
            }
            if !is_declared(name) {
                let declared = known().filter(|scheme| is_declared(scheme));
                let hint = match nearest(name, declared) {
                    Some(candidate) => format!("did you mean `{candidate}`?"),
                    None => "define it below `components/securitySchemes`".to_owned(),
                };
                let message =
                    format!("there is no security scheme `{name}`; it is taken for a bearer token");
                notes
                    .findings
                    .warning(Code::UnknownScheme, Place::key(node), message, hint);
            }
        }
        alternatives.push(names);
    }
    alternatives
}

/// What the security schemes that are demanded set in requests: by place, headers in lower case.
pub(super) fn places(
    demanded: &[Vec<WireName>],
    schemes: &[SecurityScheme],
) -> Vec<(Location, String)> {
    let demanded = schemes
        .iter()
        .filter(|scheme| demanded.iter().flatten().any(|name| *name == scheme.name));
    let place = |scheme: &SecurityScheme| match &scheme.placement {
        Placement::Bearer | Placement::Basic | Placement::Scheme(_) => {
            (Location::Header, "authorization".to_owned())
        }
        Placement::Header(name) => (Location::Header, name.to_ascii_lowercase()),
        Placement::Query(name) => (Location::Query, name.clone()),
        Placement::Cookie(name) => (Location::Cookie, name.clone()),
    };
    demanded.map(place).collect()
}
