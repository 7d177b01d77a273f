//! The servers that calls go to.

use super::notes::Notes;
use crate::ir::{Docs, Server, ServerVariable, WireName};
use crate::spec::document::typed;
use crate::spec::extensions;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

/// The first server of a document, or of a part of it.
pub(super) fn first(owner: Node<'_>) -> Option<Node<'_>> {
    owner.get("servers")?.items().next()
}

/// The first server of a document, or of a part of it, in full.
pub(super) fn server(owner: Node<'_>, notes: &mut Notes) -> Server {
    let Some(node) = first(owner) else {
        return Server::default();
    };
    let Some(server) = notes
        .findings
        .note(typed::<openapiv3::Server>(node, Kind::Server))
    else {
        return Server::default();
    };
    let written = node.get("variables");
    let is_demanded = |name: &str, notes: &mut Notes| {
        let variable = written.and_then(|variables| variables.get(name));
        variable.is_some_and(|variable| notes.used.flag(variable, extensions::REQUIRED))
    };
    let variables = server.variables.unwrap_or_default();
    let mut variables: Vec<ServerVariable> = variables
        .into_iter()
        .map(|(name, variable)| ServerVariable {
            required: is_demanded(&name, notes),
            name: WireName::new(name),
            default: variable.default,
            values: variable.enumeration,
            docs: Docs {
                description: variable.description,
                ..Docs::default()
            },
        })
        .collect();
    variables.sort_by(|a, b| a.name.cmp(&b.name));
    Server {
        url: server.url,
        url_at: node.get("url").unwrap_or(node).id(),
        variables,
    }
}
