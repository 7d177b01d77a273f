//! Security schemes, what operations demand of them, and where tokens come from.

use super::notes::Notes;
use crate::diagnostic::{Code, Place, nearest};
use crate::ir::{Binding, Docs, Placement, SecurityScheme, TokenSource, WireName};
use crate::spec::extensions;
use crate::spec::node::Node;

/// The schemes of a document, sorted by name.
pub(super) fn schemes(document: Node<'_>, notes: &mut Notes) -> Vec<SecurityScheme> {
    let components = document.get("components").into_iter();
    let written = components.flat_map(|node| node.entries_of("securitySchemes"));
    written
        .filter_map(|(name, node)| scheme(name, node.definition(), notes))
        .collect()
}

fn scheme(name: &str, node: Node<'_>, notes: &mut Notes) -> Option<SecurityScheme> {
    Some(SecurityScheme {
        name: WireName::new(name),
        placement: placement(node, notes)?,
        docs: Docs {
            description: node.string_of("description").map(str::to_owned),
            ..Docs::default()
        },
        sources: node
            .entries_of(extensions::TOKEN)
            .map(|(name, source)| token_source(name, source, notes))
            .collect(),
    })
}

fn placement(node: Node<'_>, notes: &mut Notes) -> Option<Placement> {
    let string = |key: &str| node.string_of(key).unwrap_or_default();
    let name = || string("name").to_owned();
    let (key, value) = match string("type") {
        "apiKey" => match string("in") {
            "header" => return Some(Placement::Header(name())),
            "query" => return Some(Placement::Query(name())),
            "cookie" => return Some(Placement::Cookie(name())),
            other => ("in", other),
        },
        "http" => match string("scheme").to_ascii_lowercase().as_str() {
            "bearer" => return Some(Placement::Bearer),
            "basic" => return Some(Placement::Basic),
            // Every other scheme is a word and a credential, which the caller writes whole.
            _ => return Some(Placement::Header("Authorization".to_owned())),
        },
        "oauth2" | "openIdConnect" => return Some(Placement::Bearer),
        other => ("type", other),
    };
    let message = if value == "mutualTLS" {
        "a certificate is a matter of the connection; the scheme is ignored".to_owned()
    } else {
        format!("`{value}` is not a way to identify a caller; the scheme is ignored")
    };
    notes.findings.warning(
        Code::UnknownPlacement,
        node.get(key).unwrap_or(node),
        message,
        "types are apiKey (in header, query or cookie), http, oauth2 and openIdConnect",
    );
    None
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
        let mut can_be_met = true;
        for (name, node) in alternative.entries() {
            if known().any(|scheme| scheme == name) {
                names.push(WireName::new(name));
            } else if !is_declared(name) {
                can_be_met = false;
                let hint = match nearest(name, known()) {
                    Some(candidate) => format!("did you mean `{candidate}`?"),
                    None => "define it below `components/securitySchemes`".to_owned(),
                };
                let message = format!("there is no security scheme `{name}`; this is ignored");
                notes
                    .findings
                    .warning(Code::UnknownScheme, Place::key(node), message, hint);
            }
        }
        if can_be_met {
            alternatives.push(names);
        }
    }
    alternatives
}
