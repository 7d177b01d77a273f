//! A transport that responds from memory, for tests of code that uses a client.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::Value;

use futures_util::future::BoxFuture;
use futures_util::stream;

use crate::runtime::error::{TransportError, TransportErrorKind};
use crate::runtime::request::RequestBody;
use crate::runtime::send::chunks::Chunks;
use crate::runtime::send::transport::{OperationName, Transport};

/// A [`Transport`] without a network: it gives the responses that it was told, by operation, and
/// remembers what was sent.
///
/// Responses are given in the order in which they were told; the last one is given again and again.
/// An operation without a response fails as one that cannot be sent; the source of the error names it.
/// A client that fetches its tokens needs a response for the token operation, too.
///
/// Clones share everything, so keep one to look at what was sent.
#[derive(Clone, Default)]
pub struct MemoryTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    responses: HashMap<String, VecDeque<Told>>,
    sent: Vec<Sent>,
}

#[derive(Clone)]
enum Told {
    Response(Response<Vec<Result<Bytes, TransportErrorKind>>>),
    Failure(TransportErrorKind),
}

/// A request that was sent through a [`MemoryTransport`]. `Debug` shows the operation only.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The operation's name.
    pub operation: &'static str,
    /// The request, with its credentials and all of its body.
    pub request: http::Request<Bytes>,
}

impl Sent {
    /// The body as JSON; null if there is none or if it is something else.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(self.request.body()).unwrap_or_default()
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sent")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl MemoryTransport {
    /// A transport that knows no response yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Responds to this operation with status 200 and this body.
    #[must_use]
    pub fn respond(self, operation: &str, body: Value) -> Self {
        self.respond_with(operation, 200, body)
    }

    /// Responds to this operation with this status and body; null is no body. A number that is no
    /// status counts as 500.
    #[must_use]
    pub fn respond_with(self, operation: &str, status: u16, body: Value) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = Response::new(text_of(&body));
        *response.status_mut() = status;
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
        self.respond_in_full(operation, response)
    }

    /// Responds to this operation with this response: for headers and for bodies that are not JSON.
    #[must_use]
    pub fn respond_in_full(self, operation: &str, response: Response<Bytes>) -> Self {
        self.respond_in_chunks(operation, response.map(|body| vec![Ok(body)]))
    }

    /// Responds to this operation with a body in these chunks; an error breaks it off.
    #[must_use]
    pub fn respond_in_chunks(
        self,
        operation: &str,
        response: Response<Vec<Result<Bytes, TransportErrorKind>>>,
    ) -> Self {
        self.tell(operation, Told::Response(response))
    }

    /// Fails this operation on the way.
    #[must_use]
    pub fn fail(self, operation: &str, kind: TransportErrorKind) -> Self {
        self.tell(operation, Told::Failure(kind))
    }

    /// The requests sent so far, token requests included.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    fn tell(self, operation: &str, told: Told) -> Self {
        let operation = operation.to_owned();
        self.state()
            .responses
            .entry(operation)
            .or_default()
            .push_back(told);
        self
    }

    fn round_trip(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<Response<Chunks>, TransportError> {
        let name = request.extensions().get::<OperationName>();
        let operation = name.map_or("", |name| name.0);
        let state = &mut *self.state();
        state.sent.push(Sent { operation, request });
        let told = state
            .responses
            .get_mut(operation)
            .and_then(|told| match told.len() {
                0 | 1 => told.front().cloned(),
                _ => told.pop_front(),
            });
        match told {
            Some(Told::Response(response)) => Ok(response.map(|chunks| {
                let chunks = chunks.into_iter().map(|chunk| chunk.map_err(Into::into));
                Chunks::new(stream::iter(chunks))
            })),
            Some(Told::Failure(kind)) => Err(kind.into()),
            None => {
                let problem = format!("the test tells no response for `{operation}`");
                Err(TransportError::new(TransportErrorKind::Unsendable, problem))
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn text_of(body: &Value) -> Bytes {
    match body {
        Value::Null => Bytes::new(),
        body => body.to_string().into(),
    }
}

impl Transport for MemoryTransport {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Chunks>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await;
            let body = body
                .map_err(|error| TransportError::new(TransportErrorKind::OutcomeUnknown, error))?;
            self.round_trip(http::Request::from_parts(parts, body))
        })
    }
}

impl fmt::Debug for MemoryTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MemoryTransport")
    }
}
