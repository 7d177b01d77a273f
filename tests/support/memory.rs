//! What the client's tests share: a transport in memory that keeps what was sent and gives a
//! prepared answer, and clients that use it. Nothing here knows what is right.

#![allow(dead_code, reason = "each program uses its own part")]

use std::sync::{Arc, Mutex};

use percent_encoding::percent_decode_str;
use serde_json::Value;
use undelete::runtime::http::{Request, Response};
use undelete::runtime::{Bytes, RequestBody, RetryPolicy, Transport, transport_fn};
use undelete::{dingtalk, smh};

/// The token of the clients made here.
pub const TOKEN: &str = "token-1";
/// The operator of the DingTalk clients made here.
pub const UNION_ID: &str = "union1";
/// The library of the SMH clients made here.
pub const LIBRARY_ID: &str = "smhlib";
/// The space of the SMH clients made here.
pub const SPACE_ID: &str = "space1";

/// An answer to give.
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Bytes,
}

impl Reply {
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status, body.to_string()).header("content-type", "application/json")
    }

    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    fn response(&self) -> Response<Bytes> {
        let mut response = Response::builder().status(self.status);
        for (name, value) in &self.headers {
            response = response.header(*name, *value);
        }
        response.body(self.body.clone()).expect("a valid answer")
    }
}

/// What a transport was given to send.
#[derive(Debug, Clone, Default)]
pub struct Sent(Arc<Mutex<Vec<Request<RequestBody>>>>);

impl Sent {
    pub fn count(&self) -> usize {
        self.0.lock().expect("no test panics in here").len()
    }

    /// Takes out the one request that was sent.
    pub fn take(&self) -> Request<RequestBody> {
        let mut sent = self.0.lock().expect("no test panics in here");
        assert_eq!(sent.len(), 1, "exactly one request is expected");
        sent.remove(0)
    }
}

/// A transport that answers every request the same.
pub fn answering(reply: Reply) -> (impl Transport, Sent) {
    let sent = Sent::default();
    let kept = sent.clone();
    let transport = transport_fn(move |request| {
        kept.0.lock().expect("no test panics in here").push(request);
        let response = reply.response();
        async move { Ok(response) }
    });
    (transport, sent)
}

/// A DingTalk client without operator and token.
pub fn bare_dingtalk(reply: Reply) -> (dingtalk::ClientBuilder, Sent) {
    let (transport, sent) = answering(reply);
    let builder = dingtalk::Client::builder()
        .transport(transport)
        .retry(RetryPolicy::none());
    (builder, sent)
}

/// A DingTalk client with operator and token.
pub fn dingtalk(reply: Reply) -> (dingtalk::Client, Sent) {
    let (builder, sent) = bare_dingtalk(reply);
    let builder = builder.union_id(UNION_ID).access_token(TOKEN);
    (builder.build().expect("a client"), sent)
}

/// An SMH client without library, space and token.
pub fn bare_smh(reply: Reply) -> (smh::ClientBuilder, Sent) {
    let (transport, sent) = answering(reply);
    let builder = smh::Client::builder()
        .library_host("smhxxx.api.tencentsmh.cn")
        .transport(transport)
        .retry(RetryPolicy::none());
    (builder, sent)
}

/// An SMH client with library, space and token.
pub fn smh(reply: Reply) -> (smh::Client, Sent) {
    let (builder, sent) = bare_smh(reply);
    let builder = builder.library_id(LIBRARY_ID).space_id(SPACE_ID);
    let client = builder.access_token(TOKEN).build().expect("a client");
    (client, sent)
}

/// The segments of the path, decoded one by one.
pub fn segments(request: &Request<RequestBody>) -> Vec<String> {
    let path = request.uri().path().strip_prefix('/').expect("a slash");
    path.split('/').map(decoded).collect()
}

/// The decoded names and values of the query, in order; a name without `=` has no value.
pub fn query(request: &Request<RequestBody>) -> Vec<(String, Option<String>)> {
    let pairs = request.uri().query().unwrap_or_default().split('&');
    pairs
        .filter(|pair| !pair.is_empty())
        .map(|pair| match pair.split_once('=') {
            Some((name, value)) => (decoded(name), Some(decoded(value))),
            None => (decoded(pair), None),
        })
        .collect()
}

/// The body as JSON, if there is one.
pub fn body(request: &Request<RequestBody>) -> Option<Value> {
    let body = request.body().as_bytes().expect("no stream");
    (!body.is_empty()).then(|| serde_json::from_slice(body).expect("JSON"))
}

/// The value of a header.
pub fn header<'a>(request: &'a Request<RequestBody>, name: &str) -> Option<&'a str> {
    let value = request.headers().get(name)?;
    Some(value.to_str().expect("text"))
}

fn decoded(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.expect("UTF-8").into_owned()
}
