//! Responses: what a success and a failure look like.

use super::Lowering;
use super::parameter::is_json;
use crate::ir::{Content, Failure, Kind, Response, Status, Type, WireName};
use crate::spec::{extensions, grammar, pointer};
use std::collections::BTreeMap;

impl Lowering<'_> {
    pub(super) fn responses(
        &mut self,
        operation_at: &str,
        id: &str,
    ) -> (Vec<Response>, Vec<Failure>) {
        let responses_at = pointer::join(operation_at, "responses");
        let keys: Vec<String> = self
            .document
            .keys(&responses_at)
            .filter(|key| !key.starts_with("x-"))
            .map(str::to_owned)
            .collect();
        let is_success = |key: &str| key.starts_with('2') || self.is_address(&responses_at, key);
        let succeeding: Vec<bool> = keys.iter().map(|key| is_success(key)).collect();
        let has_success = succeeding.contains(&true);
        let mut successes = Vec::new();
        let mut failures = Vec::new();
        let several = succeeding.iter().filter(|success| **success).count() > 1;
        for (key, succeeds) in keys.into_iter().zip(succeeding) {
            let Some(status) = status(&key) else { continue };
            let at = pointer::join(&responses_at, &key);
            let Some(located) = self.node::<openapiv3::Response>(&at, grammar::Kind::Response)
            else {
                continue;
            };
            let is_success = succeeds || (status == Status::Default && !has_success);
            let mut name = vec![id.to_owned()];
            match (is_success, several) {
                (true, false) => name.push("response".to_owned()),
                (true, true) => name.extend(["response".to_owned(), key.clone()]),
                (false, _) => name.extend(["error".to_owned(), key.clone()]),
            }
            let content = if succeeds && key.starts_with('3') {
                Content::Redirect
            } else {
                self.content(&located.at, &located.node, &name)
            };
            let description = located.node.description;
            if is_success {
                successes.push(Response {
                    status,
                    content,
                    description,
                });
            } else {
                let codes = self.codes_of_response(&located.at, status);
                failures.push(Failure {
                    status,
                    codes,
                    content,
                    description,
                });
            }
        }
        if successes.is_empty() {
            // Nothing is documented: hand over what comes.
            let description = "Not documented.".to_owned();
            successes.push(Response {
                status: Status::Default,
                content: Content::Bytes,
                description,
            });
        }
        successes.sort_by_key(|response| response.status);
        failures.sort_by_key(|failure| failure.status);
        (successes, failures)
    }

    /// Whether an answer is a redirect whose address is documented. It is not followed but
    /// returned; any other redirect is a failure of the call.
    fn is_address(&self, responses_at: &str, key: &str) -> bool {
        if !key.starts_with('3') {
            return false;
        }
        let Ok(at) = self.document.resolve(&pointer::join(responses_at, key)) else {
            return false;
        };
        let headers = pointer::join(&at, "headers");
        let mut names = self.document.keys(&headers);
        names.any(|name| name.eq_ignore_ascii_case("location"))
    }

    fn content(&mut self, at: &str, response: &openapiv3::Response, name: &[String]) -> Content {
        let content_at = pointer::join(at, "content");
        let json = response.content.keys().find(|media| is_json(media));
        let json = json.or_else(|| {
            response
                .content
                .keys()
                .find(|media| media.as_str() == "*/*")
        });
        if let Some(media) = json {
            let schema_at = pointer::join(&pointer::join(&content_at, media), "schema");
            return match self.document.raw(&schema_at) {
                Some(_) => match self.schema(&schema_at, name) {
                    Type {
                        kind: Kind::Bytes, ..
                    } => Content::Bytes,
                    ty => Content::Json(ty),
                },
                None => Content::Json(Type::new(Kind::Any)),
            };
        }
        match response.content.keys().next() {
            None => Content::Empty,
            Some(media) if media.starts_with("text/") => Content::Text,
            Some(_) => Content::Bytes,
        }
    }

    fn codes_of_response(&mut self, at: &str, status: Status) -> BTreeMap<WireName, String> {
        let list_at = pointer::join(at, extensions::ERROR_CODES);
        let codes: Vec<String> = self.document.keys(&list_at).map(str::to_owned).collect();
        let mut meanings = BTreeMap::new();
        for code in codes {
            let code_at = pointer::join(&list_at, &code);
            let meaning = self.text(&code_at).unwrap_or_default();
            self.document_code(&code, &meaning, status, &code_at);
            meanings.insert(WireName::new(code), meaning);
        }
        meanings
    }
}

fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    match key.parse() {
        Ok(code) => Some(Status::Code(code)),
        Err(_) => key
            .chars()
            .next()?
            .to_digit(10)
            .map(|family| Status::Range(family as u16)),
    }
}
