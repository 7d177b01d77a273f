//! Error codes and where error answers keep them.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::ir::{Envelope, ErrorCode, Meaning, Status, WireName};
use crate::spec::{extensions, pointer};
use serde_json::Value;
use std::collections::BTreeSet;

const MEANINGS: &[(&str, Meaning)] = &[
    // A new token makes the same call succeed.
    ("invalid-token", Meaning::InvalidToken),
    // Refused before any work began, because of too many calls.
    ("throttled", Meaning::Throttled),
    // Refused before any work began, because other work holds the object.
    ("busy", Meaning::Busy),
    // Refused until somebody buys more or a period ends.
    ("quota", Meaning::Quota),
    ("denied", Meaning::Denied),
    ("not-found", Meaning::NotFound),
    ("conflict", Meaning::Conflict),
    ("invalid", Meaning::Invalid),
];

impl Lowering<'_> {
    /// Reads the catalogue of codes; returns what codes of a certain form mean.
    pub(super) fn error_catalogue(&mut self) -> Vec<(String, Meaning)> {
        let catalogue_at = pointer::join("", extensions::ERROR_CODES);
        let codes: Vec<String> = self
            .document
            .keys(&catalogue_at)
            .map(str::to_owned)
            .collect();
        let mut patterns = Vec::new();
        for code in codes {
            let at = pointer::join(&catalogue_at, &code);
            let meaning = self.meaning(&at);
            if code.contains('*') {
                match meaning {
                    Some(meaning) => patterns.push((code, meaning)),
                    None => self.findings.push(
                        Diagnostic::error(
                            Code::PatternWithoutMeaning,
                            at,
                            format!("the pattern `{code}` does not say what its codes mean"),
                        )
                        .at_key()
                        .hint("add `means: …`, or write a code without `*`"),
                    ),
                }
                continue;
            }
            let statuses = self
                .document
                .raw(&pointer::join(&at, "status"))
                .and_then(Value::as_array);
            let statuses: BTreeSet<u16> = statuses
                .into_iter()
                .flatten()
                .filter_map(Value::as_u64)
                .filter_map(|status| u16::try_from(status).ok())
                .collect();
            let description = self
                .text(&pointer::join(&at, "description"))
                .unwrap_or_default();
            let name = self.text(&pointer::join(&at, "name"));
            let code = WireName::new(code);
            self.codes.insert(
                code.clone(),
                ErrorCode {
                    code,
                    name,
                    description,
                    statuses,
                    meaning,
                    at,
                },
            );
        }
        patterns
    }

    fn meaning(&mut self, at: &str) -> Option<Meaning> {
        let at = pointer::join(at, "means");
        let word = self.text(&at)?;
        let meaning = MEANINGS
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, meaning)| *meaning);
        if meaning.is_none() {
            let names: Vec<&str> = MEANINGS.iter().map(|(name, _)| *name).collect();
            let hint = match nearest(&word, names.iter().copied()) {
                Some(candidate) => format!("did you mean `{candidate}`?"),
                None => format!("use one of: {}", names.join(", ")),
            };
            self.findings.push(
                Diagnostic::error(
                    Code::UnknownMeaning,
                    at,
                    format!("a code cannot mean `{word}`"),
                )
                .hint(hint),
            );
        }
        meaning
    }

    /// Adds a code that an operation documents.
    pub(super) fn document_code(&mut self, code: &str, meaning: &str, status: Status, at: &str) {
        let entry = self
            .codes
            .entry(WireName::new(code))
            .or_insert_with(|| ErrorCode {
                code: WireName::new(code),
                name: None,
                description: meaning.to_owned(),
                statuses: BTreeSet::new(),
                meaning: None,
                at: at.to_owned(),
            });
        if let Status::Code(status) = status {
            entry.statuses.insert(status);
        }
    }

    pub(super) fn envelope(&mut self) -> Option<Envelope> {
        let at = pointer::join("", extensions::ERROR);
        self.document.raw(&at)?;
        let keys = |name: &str| -> Vec<String> {
            let list = self
                .document
                .raw(&pointer::join(&at, name))
                .and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let failures_at = pointer::join(&at, "failures");
        let failures = self.document.raw(&failures_at).and_then(Value::as_array);
        let failures = (0..failures.map_or(0, Vec::len)).filter_map(|index| {
            let at = pointer::join(&failures_at, &index.to_string());
            let field = self.text(&pointer::join(&at, "field"))?;
            Some((field, self.text(&pointer::join(&at, "success"))))
        });
        Some(Envelope {
            code: keys("code"),
            message: keys("message"),
            request_id: keys("requestId"),
            request_id_headers: keys("requestIdHeaders"),
            failures: failures.collect(),
        })
    }
}
