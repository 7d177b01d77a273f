//! Error codes and where error responses keep them.

use super::notes::Notes;
use crate::diagnostic::{Code, Place, nearest};
use crate::ir::{Envelope, ErrorCode, Meaning, Status, WireName};
use crate::spec::extensions;
use crate::spec::node::Node;
use std::collections::{BTreeMap, BTreeSet};

/// What a code may be about. Other requests of the same caller about the same container, or with the
/// same arguments, are refused as well; `item` is what is meant where nothing is said.
const CONCERNS: &[(&str, bool)] = &[
    ("caller", true),
    ("container", true),
    ("request", true),
    ("item", false),
];

/// The codes that a document lists, and what codes of a certain form mean.
#[derive(Default)]
pub(super) struct Catalogue {
    codes: BTreeMap<WireName, ErrorCode>,
    pub(super) patterns: Vec<(String, Meaning)>,
}

impl Catalogue {
    pub(super) fn read(document: Node<'_>, notes: &mut Notes) -> Self {
        let mut catalogue = Self::default();
        for (code, node) in document.entries_of(extensions::ERROR_CODES) {
            let meaning = word(node, "means", Meaning::WORDS, Code::UnknownMeaning, notes);
            let concerns = word(node, "concerns", CONCERNS, Code::UnknownConcern, notes);
            if !code.contains('*') {
                let mut code = error_code(code, node, meaning);
                code.concerns_every_item = concerns.unwrap_or_default();
                catalogue.codes.insert(code.code.clone(), code);
            } else if let Some(meaning) = meaning {
                catalogue.patterns.push((code.to_owned(), meaning));
                if let Some(concerns) = node.get("concerns") {
                    notes.findings.error(
                        Code::UnknownConcern,
                        Place::key(concerns),
                        "a pattern only says what codes mean, not what they concern",
                        "list the codes themselves",
                    );
                }
            } else {
                notes.findings.error(
                    Code::PatternWithoutMeaning,
                    Place::key(node),
                    format!("the pattern `{code}` does not say what its codes mean"),
                    "add `means: …`, or write a code without `*`",
                );
            }
        }
        catalogue
    }

    /// All codes: those of the catalogue, and those that only operations document.
    pub(super) fn with<'a>(
        &self,
        documented: impl Iterator<Item = &'a DocumentedCode<'a>>,
    ) -> Vec<ErrorCode> {
        let mut codes = self.codes.clone();
        for documented in documented {
            let entry = codes
                .entry(documented.code.clone())
                .or_insert_with(|| ErrorCode {
                    code: documented.code.clone(),
                    name: None,
                    description: documented.meaning.clone(),
                    statuses: BTreeSet::new(),
                    meaning: None,
                    concerns_every_item: false,
                    at: documented.node.id(),
                });
            if let Status::Code(status) = documented.status {
                entry.statuses.insert(status);
            }
        }
        codes.into_values().collect()
    }
}

/// A code that a response documents.
#[derive(Clone)]
pub(super) struct DocumentedCode<'a> {
    pub(super) code: WireName,
    pub(super) meaning: String,
    pub(super) status: Status,
    pub(super) node: Node<'a>,
}

/// The codes that a response documents.
pub(super) fn of_response(response: Node<'_>, status: Status) -> Vec<DocumentedCode<'_>> {
    response
        .entries_of(extensions::ERROR_CODES)
        .map(|(code, node)| DocumentedCode {
            code: WireName::new(code),
            meaning: node.string().unwrap_or_default().to_owned(),
            status,
            node,
        })
        .collect()
}

fn error_code(code: &str, node: Node<'_>, meaning: Option<Meaning>) -> ErrorCode {
    let string = |key: &str| node.string_of(key).map(str::to_owned);
    let statuses = node.items_of("status").filter_map(Node::number);
    ErrorCode {
        code: WireName::new(code),
        name: string("name"),
        description: string("description").unwrap_or_default(),
        statuses: statuses
            .filter_map(|status| u16::try_from(status.as_u64()?).ok())
            .collect(),
        meaning,
        concerns_every_item: false,
        at: node.id(),
    }
}

/// What the word at this key stands for.
fn word<T: Copy>(
    entry: Node<'_>,
    key: &str,
    words: &[(&str, T)],
    unknown: Code,
    notes: &mut Notes,
) -> Option<T> {
    let node = entry.get(key)?;
    let word = node.string()?;
    let known = words.iter().find(|(name, _)| *name == word);
    if known.is_none() {
        let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
        let hint = match nearest(word, names.iter().copied()) {
            Some(candidate) => format!("did you mean `{candidate}`?"),
            None => format!("use one of: {}", names.join(", ")),
        };
        let message = match unknown {
            Code::UnknownMeaning => format!("a code cannot mean `{word}`"),
            _ => format!("a code cannot concern `{word}`"),
        };
        notes.findings.error(unknown, node, message, hint);
    }
    known.map(|(_, meaning)| *meaning)
}

/// Where error responses keep their parts.
pub(super) fn envelope(document: Node<'_>) -> Option<Envelope> {
    let node = document.get(extensions::ERROR)?;
    let strings = |key: &str| -> Vec<String> {
        let strings = node.items_of(key).filter_map(Node::string);
        strings.map(str::to_owned).collect()
    };
    let failure = |failure: Node<'_>| {
        let field = failure.string_of("field")?.to_owned();
        Some((field, failure.string_of("success").map(str::to_owned)))
    };
    Some(Envelope {
        code: strings("code"),
        message: strings("message"),
        request_id: strings("requestId"),
        request_id_headers: strings("requestIdHeaders"),
        failures: node.items_of("failures").filter_map(failure).collect(),
    })
}
