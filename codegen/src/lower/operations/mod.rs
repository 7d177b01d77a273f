//! Path items and operations, as far as one call goes.

mod body;
mod choices;
mod files;
mod headers;
mod ids;
mod media;
mod multipart;
mod parameters;
mod paths;
mod properties;
mod responses;
mod spellings;

use super::draft::Draft;
use super::notes::Notes;
use super::types::{Types, link};
use super::{demands, security, server};
use crate::diagnostic::{Code, Place};
use crate::ir::{Docs, Rate, SecurityScheme, Server, WireName};
use crate::spec::node::Node;
use crate::spec::{self, extensions, grammar};

/// Where an operation is written.
#[derive(Clone, Copy)]
struct Written<'a> {
    document: Node<'a>,
    path: &'a str,
    item: Node<'a>,
    method: &'a str,
    node: Node<'a>,
}

/// The operations of a document, in the order of their paths.
pub(super) fn operations<'a>(
    document: Node<'a>,
    base: Option<&Server>,
    schemes: &[SecurityScheme],
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Vec<Draft<'a>> {
    let mut drafts = Vec::new();
    let ids = ids::ids(document, notes);
    if document.get("security").is_some() {
        demands::alternatives(document, schemes, notes);
    }
    for (path, item) in document.entries_of("paths") {
        if !path.starts_with('/') {
            continue;
        }
        let item = item.definition();
        for (method, node) in spec::document::operations(item) {
            if !is_token(method) {
                notes.findings.warning(
                    Code::UnusableMethod,
                    Place::key(node),
                    format!("`{method}` cannot be the name of a method; the operation is left out"),
                    "write the name as it is sent, such as `COPY`",
                );
                continue;
            }
            let written = Written {
                document,
                path,
                item,
                method,
                node,
            };
            let id = ids.get(&(path, method)).cloned().unwrap_or_default();
            drafts.extend(operation(written, id, base, schemes, types, notes));
        }
    }
    drafts
}

fn operation<'a>(
    written: Written<'a>,
    id: String,
    base: Option<&Server>,
    schemes: &[SecurityScheme],
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Vec<Draft<'a>> {
    let Written {
        document,
        path,
        item,
        method,
        node,
    } = written;
    // Field by field, so that a mistake in one hides nothing that is to be told of the others.
    let string = |key: &str| node.string_of(key).map(str::to_owned);
    let demanding = demands::demanding(node, document);
    let security = demands::alternatives(demanding, schemes, notes);
    let taken = security::places(&security, schemes);
    let (mut arguments, constants) = parameters::parameters(item, node, &id, &taken, types, notes);
    let template = paths::template(path, node, &mut arguments, &constants, notes);
    let mut bodies = body::bodies(node, &id, types, notes).into_iter();
    let usual = bodies.next();
    let responses = responses::responses(node, method, &id, types, notes);
    let safe = matches!(method, "get" | "head" | "options" | "trace" | "query");
    let repeatable = node.get(extensions::REPEATABLE).and_then(Node::boolean);
    let mut draft = Draft {
        node,
        document_id: WireName::new(id.clone()),
        id: WireName::new(id),
        id_at: node.get("operationId").unwrap_or(node).id(),
        label: format!("{path} {method}"),
        tag: node
            .items_of("tags")
            .find_map(Node::string)
            .map(str::to_owned),
        // Methods are case-sensitive; the specification spells those it names in lower case.
        method: if grammar::METHODS.contains(&method) {
            method.to_ascii_uppercase()
        } else {
            method.to_owned()
        },
        path: template,
        server: own_server(written, base, notes),
        docs: Docs {
            summary: string("summary"),
            description: string("description"),
            link: link(node),
        },
        deprecated: node.get("deprecated").and_then(Node::boolean) == Some(true),
        arguments,
        constants,
        body: None,
        successes: responses.successes,
        failures: responses.failures,
        readings: responses.readings,
        headers: responses.headers.list,
        codes: responses.codes,
        security,
        repeatable: repeatable.unwrap_or(safe),
        // What is wrong with that of the document is said once, where the document is lowered.
        rate: rate(node, notes).or_else(|| rate(document, &mut Notes::default())),
    };
    // Each body that says something else has a method of its own.
    let others: Vec<Draft<'a>> = bodies
        .map(|other| {
            let mut draft = draft.clone();
            draft.id = WireName::new(format!("{} {}", draft.id.as_wire(), other.suffix));
            draft.codes.clear();
            draft.arguments.extend(other.arguments);
            draft.body = Some(other.body);
            draft
        })
        .collect();
    if let Some(usual) = usual {
        draft.arguments.extend(usual.arguments);
        draft.body = Some(usual.body);
    }
    [draft].into_iter().chain(others).collect()
}

/// What can be the name of a method (RFC 9110, section 5.6.2).
fn is_token(text: &str) -> bool {
    let is_character =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_character)
}

/// The rate that a document or an operation states.
pub(super) fn rate(of: Node<'_>, notes: &mut Notes) -> Option<Rate> {
    let rate = of.get(extensions::RATE)?;
    let mut positive = |key: &str| {
        let node = rate.get(key)?;
        let count = rate
            .count_of(key)
            .and_then(|count| u32::try_from(count).ok());
        let count = count.filter(|count| *count > 0);
        if count.is_none() {
            notes.findings.error(
                Code::RateWithoutRequests,
                node,
                format!("`{key}` of a rate must be positive"),
                "leave out a rate that says nothing",
            );
        }
        count
    };
    Some(Rate {
        requests: positive("requests")?,
        seconds: positive("seconds")?,
    })
}

/// The server of an operation, or else that of its path, if it is another than the document's.
fn own_server(written: Written<'_>, base: Option<&Server>, notes: &mut Notes) -> Option<Server> {
    let mut owners = [written.node, written.item].into_iter();
    let own = owners.find_map(|owner| server::first(owner, notes))?;
    base.is_none_or(|base| !own.is_same(base)).then_some(own)
}
