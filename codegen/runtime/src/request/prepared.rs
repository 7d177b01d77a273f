//! A finished request: plain data, ready to be sent any number of times, unless its body is a stream.
//!
//! It holds neither base URL nor credentials; the core adds both when it sends.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::percent_decode_str;
use tokio::time::Instant;

use crate::runtime::description::Row;
use crate::runtime::request::dispatch_guard::DispatchGuard;
use crate::runtime::request::options::{Options, names};
use crate::runtime::request::request_body::RequestBody;
use crate::runtime::value::Secret;

/// A request without base URL and credentials, as a request builder makes it.
///
/// `Debug` shows the operation and sizes, never a value.
#[derive(Clone)]
pub struct Request {
    pub(crate) operation: Row,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    /// The path begins at the host, and not below the base URL.
    pub(crate) from_host: bool,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<RequestBody>,
    pub(crate) secrets: Vec<Secret>,
    /// For those who may give the call up.
    pub(crate) dispatch_guard: Option<Arc<DispatchGuard>>,
    /// When the call must be over, besides what the client says.
    pub(crate) deadline: Option<Instant>,
    /// What the call is told besides its arguments; what is sent of it was added already.
    pub(crate) options: Options,
    /// The service recognises it, or it does no harm twice.
    pub(crate) repeatable: bool,
}

impl Request {
    /// Has the guard decide whether the request is sent when its call may be given up.
    #[doc(hidden)]
    pub fn set_dispatch_guard(&mut self, guard: Arc<DispatchGuard>) {
        self.dispatch_guard = Some(guard);
    }

    /// Sends it to this path and query of its host instead.
    #[doc(hidden)]
    pub fn set_address(&mut self, path_and_query: &str) {
        let (path, query) = path_and_query
            .split_once('?')
            .unwrap_or((path_and_query, ""));
        self.path = path.to_owned();
        self.query = query.to_owned();
        self.from_host = true;
        // What is said of every request, unless the address says it.
        let told = self.options.get().map(|told| told.query.clone());
        for pair in told.iter().flat_map(|query| query.split('&')) {
            let is_there = |name| names(query).any(|there| there == name);
            if !pair.is_empty() && !names(pair).any(is_there) {
                self.add_query(pair);
            }
        }
    }

    /// Sets when the call must be over, besides what the client says.
    #[doc(hidden)]
    pub fn set_deadline(&mut self, deadline: Option<Instant>) {
        self.deadline = deadline;
    }

    /// Adds what the call is told besides its arguments.
    pub(crate) fn add(&mut self, options: &Options) {
        let Some(told) = options.get() else {
            return;
        };
        for (name, value) in &told.headers {
            self.headers.insert(name, value.clone());
        }
        self.add_query(&told.query);
        self.secrets.extend_from_slice(&told.secrets);
        self.options = options.clone();
    }

    fn add_query(&mut self, pairs: &str) {
        if !self.query.is_empty() && !pairs.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(pairs);
    }

    /// Asks for these media types instead.
    pub(crate) fn accept(&mut self, media_types: &str) {
        if let Ok(accept) = HeaderValue::from_str(media_types) {
            self.headers.insert(ACCEPT, accept);
        }
    }

    /// Told before the request is sent; true if it may be.
    pub(crate) fn start_dispatch(&self) -> bool {
        let guard = self.dispatch_guard.as_deref();
        guard.is_none_or(DispatchGuard::start)
    }

    /// Told after an attempt: `in_doubt` if one of the attempts may have had an effect.
    pub(crate) fn settle_dispatch(&self, in_doubt: bool) {
        if let Some(guard) = &self.dispatch_guard {
            guard.settle(in_doubt);
        }
    }

    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path below the base URL, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query without `?`, percent-encoded.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        Some(self.query.as_str()).filter(|query| !query.is_empty())
    }

    /// The query as decoded names and values, in order; a bare name has no value.
    #[must_use]
    pub fn query_pairs(&self) -> Vec<(String, Option<String>)> {
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        self.query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) => (decode(name), Some(decode(value))),
                None => (decode(pair), None),
            })
            .collect()
    }

    /// The headers, among them `Accept` and `Content-Type`.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if it is held whole.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()?.as_bytes()
    }

    /// The body, which may be a stream.
    #[must_use]
    pub fn request_body(&self) -> Option<&RequestBody> {
        self.body.as_ref()
    }

    /// False once its body is a stream that was read from.
    pub(crate) fn can_be_sent(&self) -> bool {
        self.body.as_ref().is_none_or(RequestBody::can_be_sent)
    }

    /// The media type of the body.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .field("path", &self.operation.path)
            .field("query_bytes", &self.query.len())
            .field("headers", &self.headers.len())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
