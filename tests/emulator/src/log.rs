//! What was received: every request to the two services as it came in,
//! including those that a fault swallowed. The emulator's own endpoints are
//! not part of it.

use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::http::request::Parts;
use serde_json::Value;

use crate::dingtalk;
use crate::sync::lock;

/// One request as received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path as sent, not decoded.
    pub path: String,
    /// The text after `?` as sent, not decoded; `None` without a `?`.
    pub query: Option<String>,
    /// Header names in lower case, with their values, in the order received.
    pub headers: Vec<(String, String)>,
    /// The body as sent.
    pub body: Vec<u8>,
}

impl Received {
    pub(crate) fn new(parts: &Parts, body: &Bytes) -> Self {
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts
                .headers
                .iter()
                .map(|(name, value)| {
                    let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                    (name.as_str().to_owned(), value)
                })
                .collect(),
            body: body.to_vec(),
        }
    }

    /// The vendor's name of the operation that the method and path belong to,
    /// where it is known.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        dingtalk::name_at(&self.method, &self.path)
    }

    /// The first value of a header, whatever the case of `name`.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The decoded query, in the order received; a key without `=` has an
    /// empty value.
    #[must_use]
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        let query = self.query.as_deref().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The body as text; bytes that are not UTF-8 are replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The requests received so far. Clones see the same list.
#[derive(Clone, Debug, Default)]
pub struct RequestLog(Arc<Mutex<Vec<Received>>>);

impl RequestLog {
    pub(crate) fn push(&self, received: Received) {
        lock(&self.0).push(received);
    }

    /// All of them, oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<Received> {
        lock(&self.0).clone()
    }

    /// Those with this method whose undecoded path is `path`.
    #[must_use]
    pub fn matching(&self, method: &str, path: &str) -> Vec<Received> {
        let mut found = self.all();
        found.retain(|received| received.method == method && received.path == path);
        found
    }

    /// Those of the operation with this name.
    #[must_use]
    pub fn of(&self, operation: &str) -> Vec<Received> {
        let mut found = self.all();
        found.retain(|received| received.operation() == Some(operation));
        found
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }
}
