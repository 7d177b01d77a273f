//! One recorded call of the official SDK: its arguments, and the request that it became.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use undelete::runtime::http::{Request, header::ACCEPT, header::CONTENT_TYPE};
use undelete::runtime::{self, RequestBody};

use crate::memory::{self, Reply};

/// One recorded call.
pub struct Line(pub Value);

impl Line {
    pub fn operation(&self) -> &str {
        self.0["operation"].as_str().expect("an operation")
    }

    pub fn model(&self) -> &Value {
        &self.0["model"]
    }

    /// The values of the path, in order.
    pub fn path(&self) -> Vec<String> {
        texts(&self.0["path_args"])
    }

    /// What those values are called, in the recordings that tell.
    pub fn path_names(&self) -> Vec<String> {
        texts(&self.0["path_names"])
    }

    /// The token of the call: an argument of its own, or known only from the request.
    pub fn token(&self) -> Option<String> {
        match self.0.get("token") {
            Some(token) => token.as_str().map(str::to_owned),
            None => self.wire().token,
        }
    }

    /// The request of the SDK.
    pub fn wire(&self) -> Wire {
        Wire::recorded(&self.0["request"])
    }

    /// The request of the SDK for the same call with the path values `path0`, `path1`, ...
    pub fn harmless(&self) -> Option<Wire> {
        self.0.get("harmless").map(Wire::recorded)
    }

    pub fn reply(&self) -> Reply {
        let Some(reply) = self.0.get("reply") else {
            return Reply::json(200, &json!({}));
        };
        let status = reply["status"].as_u64().expect("a status");
        Reply::json(status.try_into().expect("a status"), &reply["body"])
    }
}

impl fmt::Display for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, path) = (self.operation(), &self.0["path_args"]);
        write!(formatter, "{operation} of {path} with {}", self.model())?;
        write!(formatter, " ({})", self.0["note"])
    }
}

/// What of a request is recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Wire {
    pub method: String,
    /// Decoded one by one.
    pub segments: Vec<String>,
    /// Without regard to order.
    pub query: BTreeSet<(String, Option<String>)>,
    pub token: Option<String>,
    pub media_type: Option<String>,
    /// Not in every recording.
    pub accept: Option<String>,
    pub body: Option<Value>,
}

impl Wire {
    fn recorded(request: &Value) -> Self {
        let text = |name: &str| request[name].as_str().map(str::to_owned);
        let query = request["query"].as_array().expect("a list").iter();
        let query = query.map(|pair| {
            let part = |index: usize| pair[index].as_str().expect("text").to_owned();
            (part(0), Some(part(1)))
        });
        Self {
            method: text("method").expect("a method"),
            segments: segments(&text("path").expect("a path")),
            query: query.collect(),
            token: text("token"),
            media_type: text("content_type").map(|value| media_type(&value)),
            accept: text("accept"),
            body: Some(request["body"].clone()).filter(|body| !body.is_null()),
        }
    }

    pub fn sent(request: &Request<RequestBody>) -> Self {
        let pairs = memory::query(request);
        let query: BTreeSet<_> = pairs.iter().cloned().collect();
        assert_eq!(query.len(), pairs.len(), "nothing is sent twice");
        let path = request.uri().path();
        assert!(
            is_encoded(path),
            "what has a meaning in paths is encoded: {path}"
        );
        let header = |name| memory::header(request, name);
        Self {
            method: request.method().to_string(),
            segments: memory::segments(request),
            query,
            token: header("x-acs-dingtalk-access-token").map(str::to_owned),
            media_type: header(CONTENT_TYPE.as_str()).map(media_type),
            accept: header(ACCEPT.as_str()).map(str::to_owned),
            body: memory::body(request),
        }
    }

    /// What is known before a request is sent.
    pub fn built(request: &runtime::Request) -> Self {
        let body = request.body().filter(|body| !body.is_empty());
        Self {
            method: request.method().to_string(),
            segments: segments(request.path()),
            query: request.query_pairs().into_iter().collect(),
            token: None,
            media_type: request.content_type().map(media_type),
            accept: request.headers().get(ACCEPT).map(|value| {
                let value = value.to_str().expect("text");
                value.to_owned()
            }),
            body: body.map(|body| serde_json::from_slice(body).expect("JSON")),
        }
    }

    pub fn without_token(mut self) -> Self {
        self.token = None;
        self
    }

    /// Without what the other recording does not tell.
    pub fn told_by(mut self, other: &Self) -> Self {
        if other.accept.is_none() {
            self.accept = None;
        }
        self
    }
}

/// Decoded one by one. What the SDK makes of some values is no UTF-8, and equal to nothing of ours.
fn segments(path: &str) -> Vec<String> {
    let path = path.strip_prefix('/').expect("a slash");
    let segments = path.split('/').map(percent_decode_str);
    segments
        .map(|segment| segment.decode_utf8_lossy().into_owned())
        .collect()
}

/// Without parameters: JSON is always UTF-8, whether the header says so or not.
fn media_type(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_owned()
}

/// Whether a path holds nothing but slashes, percent-encoding and what needs none.
fn is_encoded(path: &str) -> bool {
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let escaped = byte == b'%'
            && (0..2).all(|_| rest.next().is_some_and(|digit| digit.is_ascii_hexdigit()));
        if !escaped && !byte.is_ascii_alphanumeric() && !b"/-._~".contains(&byte) {
            return false;
        }
    }
    true
}

/// The lines of a file of recordings.
pub fn read(path: &Path) -> std::io::Result<Vec<Line>> {
    let text = std::fs::read_to_string(path)?;
    let lines: Vec<Line> = text
        .lines()
        .map(|line| Line(serde_json::from_str(line).expect("a line of JSON")))
        .collect();
    assert_ne!(lines.len(), 0, "{} is empty", path.display());
    Ok(lines)
}

fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items
        .map(|item| item.as_str().expect("text").to_owned())
        .collect()
}

/// Arguments of a recorded call; every one of them has to be taken.
#[derive(Default)]
pub struct Arguments(Map<String, Value>);

impl Arguments {
    pub fn of(value: &Value) -> Self {
        Self(value.as_object().expect("arguments by name").clone())
    }

    /// The arguments in this object, none if it is missing.
    pub fn inner(&mut self, name: &str) -> Self {
        let inner = self.0.remove(name);
        inner.map(|inner| Self::of(&inner)).unwrap_or_default()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn text(&mut self, name: &str) -> String {
        self.optional_text(name).expect(name)
    }

    pub fn optional_text(&mut self, name: &str) -> Option<String> {
        let value = self.0.remove(name)?;
        Some(value.as_str().expect(name).to_owned())
    }

    pub fn texts(&mut self, name: &str) -> Vec<String> {
        self.optional_texts(name).expect(name)
    }

    pub fn optional_texts(&mut self, name: &str) -> Option<Vec<String>> {
        self.0.remove(name).as_ref().map(texts)
    }

    pub fn optional_objects(&mut self, name: &str) -> Option<Vec<Self>> {
        let value = self.0.remove(name)?;
        Some(value.as_array().expect(name).iter().map(Self::of).collect())
    }

    pub fn optional_number<N: TryFrom<i64, Error: fmt::Debug>>(&mut self, name: &str) -> Option<N> {
        let value = self.0.remove(name)?;
        Some(value.as_i64().expect(name).try_into().expect(name))
    }

    pub fn optional_bool(&mut self, name: &str) -> Option<bool> {
        let value = self.0.remove(name)?;
        Some(value.as_bool().expect(name))
    }

    pub fn all_taken(&self) {
        assert_eq!(self.0, Map::new(), "arguments that nothing is made of");
    }
}
