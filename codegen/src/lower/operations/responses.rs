//! Responses: what a success and a failure look like.

use super::headers::{self, Headers};
use super::media::choose;
use crate::diagnostic::{Code, Place};
use crate::ir::{Content, Failure, FailureBody, Readings, Response, Status, element};
use crate::lower::error_codes::{self, DocumentedCode};
use crate::lower::notes::Notes;
use crate::lower::types::Types;
use crate::spec::document::typed;
use crate::spec::extensions;
use crate::spec::grammar;
use crate::spec::node::Node;
use std::collections::BTreeMap;

/// The responses of an operation, sorted by status.
#[derive(Default)]
pub(super) struct Responses<'a> {
    pub(super) successes: Vec<Response>,
    pub(super) failures: Vec<Failure>,
    pub(super) codes: Vec<DocumentedCode<'a>>,
    pub(super) readings: Readings,
    pub(super) headers: Headers,
}

pub(super) fn responses<'a>(
    operation: Node<'a>,
    method: &str,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Responses<'a> {
    let written: Vec<(&str, Node<'a>)> = operation
        .entries_of("responses")
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(key, node)| (key, node.definition()))
        .collect();
    let none = operation.get("responses").filter(|_| written.is_empty());
    if let Some(none) = none.filter(|none| is_written_empty(*none)) {
        notes.findings.warning(
            Code::MissingKey,
            Place::key(none),
            "an operation describes no response; whatever comes is handed over",
            "describe the responses, at least `default`",
        );
    }
    let leads = written.iter().any(|(key, node)| is_address(key, *node));
    // What the client does not follow is the same of every status.
    let is_redirect = |key: &str| leads && REDIRECTS.contains(&key);
    let succeeds = |key: &str, node: Node<'_>| {
        key.starts_with('2') || is_address(key, node) || is_redirect(key)
    };
    let succeeding = written.iter().filter(|(key, node)| succeeds(key, *node));
    let succeeding = succeeding.count();
    let mut responses = Responses::default();
    for (key, node) in written {
        let Some(status) = status(key) else { continue };
        let read = typed::<openapiv3::Response>(node, grammar::Kind::Response);
        let Some(response) = notes.findings.note(read) else {
            continue;
        };
        // Where it leads is what the response is read as.
        let read_already = is_address(key, node).then_some("location");
        headers::add(node, id, read_already, &mut responses.headers, types, notes);
        let is_success = succeeds(key, node) || (status == Status::Default && succeeding == 0);
        let mut words = vec![id.to_owned()];
        match (is_success, succeeding > 1) {
            (true, false) => words.push(element::RESPONSE.to_owned()),
            (true, true) => words.extend([element::RESPONSE.to_owned(), element::status(status)]),
            (false, _) if status == Status::Default => words.push(element::ERROR.to_owned()),
            (false, _) => words.extend([element::ERROR.to_owned(), element::status(status)]),
        }
        let (mut content, mut media_type, mut bodies) = (Content::Empty, None, Vec::new());
        if is_address(key, node) || is_redirect(key) {
            content = Content::Redirect;
            ignore_content(
                node,
                "the content of a redirect is ignored: the client returns where it leads",
                "nothing needs to be done if nobody reads it",
                notes,
            );
        } else if is_bodiless(status) {
            ignore_content(
                node,
                "the content of this response is ignored: HTTP sends none with its status",
                "remove it, or correct the status",
                notes,
            );
        } else if method != "head" {
            // A response to HEAD says what GET would send.
            let mut chosen = choose(node, notes);
            if is_success {
                content = chosen.usual(&words, types, notes);
                media_type = chosen.asked_for();
                chosen.add_to(&mut responses.readings, &words, types, notes);
            } else {
                bodies = chosen.of_failure(&words, types, notes);
            }
        }
        let description = response.description;
        if is_success && status == Status::Default {
            // What is said of any status is said of failures, too.
            let body = media_type.clone().map(|media_type| FailureBody {
                media_type,
                content: content.clone(),
            });
            responses.failures.push(Failure {
                status,
                codes: BTreeMap::new(),
                bodies: body.into_iter().collect(),
                description: description.clone(),
            });
        }
        if is_success {
            responses.successes.push(Response {
                status,
                content,
                media_type,
                description,
                name: node.get(extensions::NAME).and_then(|name| {
                    let text = name.string()?.to_owned();
                    Some((text, name.id()))
                }),
            });
        } else {
            if let Some(name) = node.get(extensions::NAME) {
                notes.findings.error(
                    Code::UselessResponseName,
                    Place::key(name),
                    "only a success has a name",
                    "remove it: a failure is an error with its codes",
                );
            }
            let codes = error_codes::of_response(node, status);
            let meanings = codes
                .iter()
                .map(|code| (code.code.clone(), code.meaning.clone()));
            responses.failures.push(Failure {
                status,
                codes: meanings.collect(),
                bodies,
                description,
            });
            responses.codes.extend(codes);
        }
    }
    if responses.successes.is_empty() {
        // Nothing is documented: hand over what comes.
        responses.successes.push(Response {
            status: Status::Default,
            content: Content::Bytes,
            media_type: None,
            description: "Not documented.".to_owned(),
            name: None,
        });
    }
    if responses
        .successes
        .iter()
        .any(|it| it.content == Content::Bytes)
    {
        let all = responses.readings.downloads.iter();
        if all.clone().any(|media| media == "application/octet-stream") || all.len() == 0 {
            // Services send bytes under many names.
            responses.readings.downloads = vec!["*/*".to_owned()];
        }
    }
    responses.successes.sort_by_key(|response| response.status);
    responses.failures.sort_by_key(|failure| failure.status);
    responses
}

/// Somebody has written that there is none. Of what normalising has made of less, it has said so.
fn is_written_empty(responses: Node<'_>) -> bool {
    let tree = responses.tree();
    let written = Node::written(tree, tree.original(responses.id()));
    written.key() == Some("responses") && !written.entries().any(|(key, _)| !key.starts_with("x-"))
}

/// The statuses of responses that lead elsewhere.
const REDIRECTS: [&str; 7] = ["301", "302", "303", "307", "308", "3XX", "3xx"];

/// The response is a redirect whose address is documented. It is not followed but returned;
/// any other redirect is a failure of the call.
fn is_address(key: &str, response: Node<'_>) -> bool {
    let mut headers = response.entries_of("headers");
    key.starts_with('3')
        && key != "304"
        && headers.any(|(name, _)| name.eq_ignore_ascii_case("location"))
}

fn ignore_content(response: Node<'_>, message: &str, hint: &str, notes: &mut Notes) {
    let content = response.get("content");
    if let Some(content) = content.filter(|it| it.entries().next().is_some()) {
        let place = Place::key(content);
        notes
            .findings
            .warning(Code::IgnoredKeyword, place, message, hint);
    }
}

/// A response of this status never has a body.
fn is_bodiless(status: Status) -> bool {
    matches!(status, Status::Code(100..=199 | 204 | 205 | 304))
}

fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    if let Ok(code) = key.parse() {
        return Some(Status::Code(code));
    }
    let family = key.chars().next()?.to_digit(10)?;
    u16::try_from(family).ok().map(Status::Range)
}
