//! The servers that calls go to.

use super::draft::Draft;
use super::notes::Notes;
use crate::diagnostic::{Code, Place};
use crate::ir::{Docs, Server, ServerVariable, WireName};
use crate::spec::document::typed;
use crate::spec::extensions;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;
use crate::template::{Part, parts, placeholders};
use http::uri::Authority;
use std::collections::BTreeMap;

/// The servers of a document, or of a part of it.
pub(super) fn servers(owner: Node<'_>, notes: &mut Notes) -> Vec<Server> {
    let nodes = owner.items_of("servers");
    nodes.filter_map(|node| server(node, notes)).collect()
}

/// The first server of a document, or of a part of it.
pub(super) fn first(owner: Node<'_>, notes: &mut Notes) -> Option<Server> {
    let mut nodes = owner.items_of("servers");
    let first = server(nodes.next()?, notes);
    if let Some(other) = nodes.next() {
        notes.findings.warning(
            Code::IgnoredKeyword,
            other,
            "of several servers of an operation or a path, only the first is used",
            "callers name another one with `.server(…)`",
        );
    }
    first
}

fn server(node: Node<'_>, notes: &mut Notes) -> Option<Server> {
    let read = typed::<openapiv3::Server>(node, Kind::Server);
    let server = notes.findings.note(read)?;
    let url_at = node.get("url").unwrap_or(node);
    let written = node.get("variables");
    let is_demanded = |name: &str, notes: &mut Notes| {
        let variable = written.and_then(|variables| variables.get(name));
        variable.is_some_and(|variable| notes.used.flag(variable, extensions::REQUIRED))
    };
    let mut variables = BTreeMap::new();
    for (name, variable) in server.variables.unwrap_or_default() {
        let required = is_demanded(&name, notes);
        if !placeholders(&server.url).any(|placeholder| placeholder == name) {
            notes.findings.warning(
                Code::UnusedServerVariable,
                url_at,
                format!("the URL has no `{{{name}}}`; the variable is ignored"),
                "put the variable into the URL or remove it",
            );
            continue;
        }
        let values = &variable.enumeration;
        if !values.is_empty() && !values.contains(&variable.default) {
            let at = written.and_then(|written| written.get(&name)?.get("default"));
            notes.findings.warning(
                Code::DefaultOutsideEnum,
                at.unwrap_or(url_at),
                format!("`{}` is not among the values of `{name}`", variable.default),
                format!("the values are `{}`", values.join("`, `")),
            );
        }
        let variable = ServerVariable {
            required,
            name: WireName::new(&name),
            default: variable.default,
            values: variable.enumeration,
            docs: Docs {
                description: variable.description,
                ..Docs::default()
            },
        };
        variables.insert(name, variable);
    }
    for name in placeholders(&server.url) {
        variables.entry(name.to_owned()).or_insert_with(|| {
            notes.findings.warning(
                Code::UndescribedServerVariable,
                url_at,
                format!("nothing describes the variable `{name}`; callers must set it"),
                "describe it in `variables` of the server, with a default",
            );
            ServerVariable {
                required: true,
                name: WireName::new(name),
                default: String::new(),
                values: Vec::new(),
                docs: Docs::default(),
            }
        });
    }
    let variables: Vec<ServerVariable> = variables.into_values().collect();
    let known = |variable: &&ServerVariable| !variable.required && !variable.default.is_empty();
    let known: Vec<ServerVariable> = variables.iter().filter(known).cloned().collect();
    if let Some(why) = unusable(&filled(&server.url, &known)) {
        notes.findings.warning(
            Code::UnusableServer,
            url_at,
            format!("no call can be sent to `{}`: it {why}", server.url),
            "write an address such as `https://example.com/v1`, or one relative to it; callers give another with `.base_url(…)` or `.server(…)`",
        );
    }
    let title = node.string_of("name").map(str::to_owned);
    Some(Server {
        url: server.url,
        title: title.or(server.description),
        url_at: url_at.id(),
        variables,
    })
}

/// Why the client refuses an address whose variables have their defaults. Those that callers must set
/// still stand in it, and may be anything.
fn unusable(url: &str) -> Option<&'static str> {
    let (scheme, rest) = url.split_once("://").unzip();
    let is_http = |scheme: &str| {
        let is = |known: &&str| scheme.eq_ignore_ascii_case(known);
        scheme.contains('{') || ["http", "https"].iter().any(is)
    };
    let rest = rest.or_else(|| url.strip_prefix("//"));
    let (host, path) = match rest {
        Some(rest) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", url),
    };
    // What is relative to the base URL may climb in it.
    let climbs = rest.is_none() && !url.starts_with('/');
    if url.contains(['?', '#']) {
        Some("has a query or a fragment")
    } else if scheme.is_some_and(|scheme| !is_http(scheme)) {
        Some("begins with neither `https://` nor `http://`")
    } else if host.contains('@') {
        Some("holds a user name or a password")
    } else if !climbs && path.split(['/', '\\']).any(is_dots) {
        Some("has `.` or `..` between slashes")
    } else if url.contains(char::is_whitespace) {
        Some("holds spaces")
    } else if rest.is_some() && !is_host(host) {
        Some("has no host that can be read")
    } else {
        None
    }
}

/// What reads URLs takes `%2e` for a dot as well.
fn is_dots(segment: &str) -> bool {
    let segment = segment.replace("%2e", ".").replace("%2E", ".");
    matches!(segment.as_str(), "." | "..")
}

/// Whether a host, perhaps with a port, can be read, whatever callers set its variables to.
fn is_host(written: &str) -> bool {
    let text = parts(written).into_iter().map(|part| match part {
        Part::Literal(text) => text,
        Part::Placeholder(_) => "0",
    });
    let authority: Result<Authority, _> = text.collect::<String>().parse();
    authority.is_ok_and(|authority| !authority.host().is_empty())
}

/// Gives servers of one URL whose variables have other defaults URLs of their own: a server is known by
/// its URL.
pub(super) fn tell_apart(drafts: &mut [Draft<'_>], notes: &mut Notes) {
    let mut known: BTreeMap<String, Server> = BTreeMap::new();
    for server in drafts.iter_mut().filter_map(|draft| draft.server.as_mut()) {
        let first = known
            .entry(server.url.clone())
            .or_insert_with(|| server.clone());
        if server.has_same_defaults(first) {
            continue;
        }
        let differing = |variable: &ServerVariable| {
            !variable.required
                && !first
                    .variables
                    .iter()
                    .any(|it| it.name == variable.name && it.default == variable.default)
        };
        let (fixed, kept): (Vec<_>, Vec<_>) = server.variables.drain(..).partition(differing);
        server.variables = kept;
        notes.findings.warning(
            Code::ServerDefaults,
            Place::key(server.url_at),
            format!(
                "`{}` has other defaults elsewhere; they stand in the URL here",
                server.url
            ),
            "give the variables of one URL the same defaults",
        );
        server.url = filled(&server.url, &fixed);
    }
}

fn filled(template: &str, values: &[ServerVariable]) -> String {
    let text = parts(template).into_iter().map(|part| match part {
        Part::Literal(text) => text.to_owned(),
        Part::Placeholder(name) => {
            let value = values
                .iter()
                .find(|variable| variable.name.as_wire() == name);
            value.map_or_else(|| format!("{{{name}}}"), |value| value.default.clone())
        }
    });
    text.collect()
}

#[cfg(test)]
mod tests {
    use super::unusable;

    #[test]
    fn an_address_is_judged_as_the_client_judges_it() {
        for url in [
            "https://example.com/v1",
            "HTTPS://example.com",
            "{scheme}://example.com",
            "https://{host}:{port}/v1",
            "https://[::1]:80/v1",
            "//example.com",
            "/v1",
            "../v1",
            "{base}/v1",
        ] {
            assert_eq!(unusable(url), None, "{url}");
        }
        for (url, word) in [
            ("https:///v2", "host"),
            ("https://[::1/v1", "host"),
            ("https://:80/v1", "host"),
            ("https://example.net/%2e%2E/v1", "slashes"),
            ("https://example.net/a/..\\v1", "slashes"),
            ("{base}://a@example.net", "password"),
            ("ftp://{host}", "https"),
        ] {
            assert!(unusable(url).is_some_and(|why| why.contains(word)), "{url}");
        }
    }
}
