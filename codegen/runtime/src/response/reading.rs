//! Reads code, message and request id from a failed response, whatever that response is.
//!
//! HTML, an empty body or half a document are responses too: nothing here fails.

use std::borrow::Cow;

use http::HeaderMap;
use serde_json::Value;

use crate::runtime::description::{Envelope, Failure};
use crate::runtime::response::shallow::shallow;

/// What a failed response says about itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl Envelope {
    /// What this response says about itself.
    pub(crate) fn read(&self, headers: &HeaderMap, body: &[u8]) -> Reading {
        let document = parse(body);
        let first = |candidates: &[&str]| first_text(document.as_ref()?, candidates);
        Reading {
            code: first(self.code),
            message: first(self.message),
            request_id: first(self.request_id).or_else(|| self.request_id_in(headers)),
        }
    }

    /// The value by which a response with a success status says that the call failed.
    pub(crate) fn failure_in(&self, body: &[u8]) -> Option<Reported> {
        self.failures
            .iter()
            .find_map(|failure| failure.in_body(body))
    }

    pub(crate) fn request_id_in(&self, headers: &HeaderMap) -> Option<String> {
        self.request_id_headers
            .iter()
            .filter_map(|name| headers.get(*name)?.to_str().ok())
            .find(|value| !value.is_empty())
            .map(str::to_owned)
    }
}

impl Failure {
    fn in_body(&self, body: &[u8]) -> Option<Reported> {
        let key = self.field.rsplit('/').next().unwrap_or(self.field);
        if !mentions(body, key.as_bytes()) {
            return None;
        }
        let document = parse(body)?;
        let value = find(&document, self.field)?;
        let text = scalar_text(value)?;
        (self.success != Some(&text)).then(|| Reported {
            is_code: !value.is_boolean(),
            value: text.into_owned(),
        })
    }
}

/// The value of the field that reports a failure.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reported {
    pub(crate) value: String,
    /// True if the value is a code; `false` alone says no more than that the call failed.
    pub(crate) is_code: bool,
}

fn parse(body: &[u8]) -> Option<Value> {
    let body = without_mark(body);
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace())?;
    // A parser given a page of HTML would only find the same.
    if !matches!(first, b'{' | b'[') {
        return None;
    }
    shallow(body)
}

/// The body without a byte order mark, which JSON does not allow and some servers send.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}

fn first_text(document: &Value, candidates: &[&str]) -> Option<String> {
    candidates
        .iter()
        .filter_map(|candidate| find(document, candidate))
        .filter(|value| value.is_string() || value.is_number())
        .filter_map(scalar_text)
        .find(|text| !text.is_empty())
        .map(Cow::into_owned)
}

fn find<'a>(document: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('/')
        .try_fold(document, |value, key| match value {
            Value::Object(members) => members.get(key).or_else(|| {
                let mut others = members.iter();
                others
                    .find(|(name, _)| name.eq_ignore_ascii_case(key))
                    .map(|(_, member)| member)
            }),
            Value::Array(items) => items.get(key.parse::<usize>().ok()?),
            _ => None,
        })
}

fn scalar_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(flag) => Some(Cow::Borrowed(if *flag { "true" } else { "false" })),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// True if the bytes hold this ASCII word after a quote, in any case.
///
/// Every successful response is searched, and reading it as JSON once more would cost as much as
/// all else a call does. So whole blocks are first searched for the quote and the word's first and
/// last byte, in a way that compilers turn into vector instructions.
fn mentions(body: &[u8], word: &[u8]) -> bool {
    const BLOCK: usize = 32;
    const CASE: u8 = b'a' ^ b'A';
    let (Some(first), Some(last)) = (word.first(), word.last()) else {
        return false;
    };
    let (first, last) = (first | CASE, last | CASE);
    let quoted_in = |part: &[u8]| {
        part.windows(word.len() + 1).any(|window| match window {
            [b'"', key @ ..] => key.eq_ignore_ascii_case(word),
            _ => false,
        })
    };
    let mut rest = body;
    while let Some((block, after)) = rest.split_first_chunk::<BLOCK>() {
        let shifted = |by: usize| rest.get(by..).and_then(<[u8]>::first_chunk::<BLOCK>);
        let (Some(firsts), Some(lasts)) = (shifted(1), shifted(word.len())) else {
            break;
        };
        let mut opens = false;
        for ((byte, next), end) in block.iter().zip(firsts).zip(lasts) {
            opens |= (*byte == b'"') & (*next | CASE == first) & (*end | CASE == last);
        }
        if opens && quoted_in(rest.get(..BLOCK + word.len()).unwrap_or(rest)) {
            return true;
        }
        rest = after;
    }
    quoted_in(rest)
}
