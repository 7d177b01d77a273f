//! Path items and operations, as far as one call goes.

mod body;
mod choices;
mod files;
mod ids;
mod media;
mod multipart;
mod parameters;
mod properties;
mod responses;

use super::draft::Draft;
use super::notes::Notes;
use super::types::{Types, link};
use super::{security, server};
use crate::diagnostic::Code;
use crate::ir::{
    Argument, Constant, Docs, Location, Rate, SecurityScheme, Server, Style, Target, WireName,
    placeholders,
};
use crate::spec::document::typed;
use crate::spec::node::Node;
use crate::spec::{extensions, grammar};

/// Where an operation is written.
#[derive(Clone, Copy)]
struct Written<'a> {
    document: Node<'a>,
    path: &'a str,
    item: Node<'a>,
    method: &'static str,
    node: Node<'a>,
}

/// The operations of a document, in the order of their paths.
pub(super) fn operations<'a>(
    document: Node<'a>,
    schemes: &[SecurityScheme],
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Vec<Draft<'a>> {
    let mut drafts = Vec::new();
    let ids = ids::ids(document, notes);
    if document.get("security").is_some() {
        security::requirements(document, schemes, notes);
    }
    for (path, item) in document.entries_of("paths") {
        if !path.starts_with('/') {
            continue;
        }
        let item = item.definition();
        for method in grammar::METHODS {
            let Some(node) = item.get(method) else {
                continue;
            };
            let written = Written {
                document,
                path,
                item,
                method,
                node,
            };
            let id = ids.get(&(path, method)).cloned().unwrap_or_default();
            drafts.extend(operation(written, id, schemes, types, notes));
        }
    }
    drafts
}

fn operation<'a>(
    written: Written<'a>,
    id: String,
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
    let read = typed::<openapiv3::Operation>(node, grammar::Kind::Operation);
    let Some(operation) = notes.findings.note(read) else {
        return Vec::new();
    };
    // The fragment only tells operations of the same method and path apart.
    let written_path = path.split('#').next().unwrap_or_default();
    let (template, fixed) = written_path.split_once('?').unwrap_or((written_path, ""));
    let template = template.to_owned();
    let (mut arguments, mut constants) = parameters::parameters(item, node, &id, types, notes);
    constants.splice(0..0, fixed_query(fixed, &mut arguments, &constants, notes));
    ignore_unplaced(&template, &mut arguments, notes);
    arguments.sort_by_key(|argument| place_in_path(argument, &template));
    let mut bodies = body::bodies(node, &id, types, notes).into_iter();
    let usual = bodies.next();
    let responses = responses::responses(node, method, &id, types, notes);
    let safe = matches!(method, "get" | "head" | "options");
    let repeatable = node.get(extensions::REPEATABLE).and_then(Node::boolean);
    let demanding = if node.has("security") { node } else { document };
    let mut draft = Draft {
        node,
        document_id: WireName::new(id.clone()),
        id: WireName::new(id),
        id_at: node.get("operationId").unwrap_or(node).id(),
        label: format!("{path} {method}"),
        tag: operation.tags.into_iter().next(),
        method: method.to_ascii_uppercase(),
        path: template,
        server: own_server(written, notes),
        docs: Docs {
            summary: operation.summary,
            description: operation.description,
            link: link(node),
        },
        deprecated: operation.deprecated,
        arguments,
        constants,
        body: None,
        successes: responses.successes,
        failures: responses.failures,
        readings: responses.readings,
        codes: responses.codes,
        security: security::requirements(demanding, schemes, notes),
        repeatable: repeatable.unwrap_or(safe),
        rate: rate(node, document, notes),
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

/// The rate of an operation, or else that of the document.
fn rate(operation: Node<'_>, document: Node<'_>, notes: &mut Notes) -> Option<Rate> {
    let own = operation.get(extensions::RATE);
    let rate = own.or_else(|| document.get(extensions::RATE))?;
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
fn own_server(written: Written<'_>, notes: &mut Notes) -> Option<Server> {
    let url = |owner: Node<'_>| server::first(owner)?.string_of("url").map(str::to_owned);
    let mut owners = [written.node, written.item].into_iter();
    let owner = owners.find(|owner| server::first(*owner).is_some())?;
    (url(owner) != url(written.document)).then(|| server::server(owner, notes))
}

/// The parameters that a query in the path always sends. One of its values may be a placeholder:
/// its parameter is then one of the query.
fn fixed_query(
    query: &str,
    arguments: &mut Vec<Argument>,
    known: &[Constant],
    notes: &mut Notes,
) -> Vec<Constant> {
    let mut constants = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = match pair.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (pair, None),
        };
        if known.iter().any(|constant| constant.name.as_wire() == name) {
            continue;
        }
        let placeholder = value.and_then(|value| value.strip_prefix('{')?.strip_suffix('}'));
        if let Some(placeholder) = placeholder {
            let mut in_path = arguments.iter_mut();
            let argument = in_path
                .find(|argument| is_in_path(argument) && argument.name.as_wire() == placeholder);
            if let Some(Argument {
                name: own,
                target: Target::Parameter(parameter),
                ..
            }) = argument
            {
                *own = WireName::new(name);
                parameter.location = Location::Query;
                parameter.style = Style::Form;
            }
            continue;
        }
        arguments.retain(|argument| {
            let is_same = argument.name.as_wire() == name
                && matches!(&argument.target, Target::Parameter(it) if it.location == Location::Query);
            if is_same {
                notes.findings.warning(
                    Code::RepeatedParameter,
                    argument.at,
                    format!("the path gives the query parameter `{name}` its value; the parameter is ignored"),
                    "remove the parameter, or the value from the path",
                );
            }
            !is_same
        });
        constants.push(Constant {
            name: WireName::new(name),
            value: value.map(str::to_owned),
        });
    }
    constants
}

fn is_in_path(argument: &Argument) -> bool {
    matches!(&argument.target, Target::Parameter(parameter) if parameter.location == Location::Path)
}

/// Path parameters come first, in the order in which the path has them.
fn place_in_path(argument: &Argument, template: &str) -> (u8, usize) {
    if !is_in_path(argument) {
        return (1, 0);
    }
    let placeholder = format!("{{{}}}", argument.name.as_wire());
    (0, template.find(&placeholder).unwrap_or(usize::MAX))
}

/// A path parameter without a placeholder would never be sent.
fn ignore_unplaced(template: &str, arguments: &mut Vec<Argument>, notes: &mut Notes) {
    let placeholders: Vec<&str> = placeholders(template).collect();
    arguments.retain(|argument| {
        let name = argument.name.as_wire();
        if !is_in_path(argument) || placeholders.contains(&name) {
            return true;
        }
        notes.findings.warning(
            Code::ParameterWithoutPlaceholder,
            argument.at,
            format!("the path `{template}` has no `{{{name}}}`; the parameter is ignored"),
            "put the placeholder into the path or remove the parameter",
        );
        false
    });
}
