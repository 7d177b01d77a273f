//! What a service in memory answers: a response, or a failure on the way.

use std::fmt;

use bytes::Bytes;
use futures_util::stream;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;
use serde_json::Value;

use crate::runtime::error::{TransportError, TransportErrorKind};
use crate::runtime::send::Chunks;
use crate::runtime::value::to_value;

/// What a [`MemoryTransport`](crate::runtime::MemoryTransport) answers to a request: a response, or
/// a failure on the way.
///
/// A JSON value becomes a response with status 200, an `http::Response` the response that it is, and
/// a [`TransportErrorKind`] a failure.
#[derive(Clone)]
pub struct Answer(Result<Response<Vec<Chunk>>, Failure>);

type Chunk = Result<Bytes, TransportErrorKind>;

#[derive(Clone)]
struct Failure {
    kind: TransportErrorKind,
    problem: Option<String>,
}

impl Answer {
    /// Status 200 and this as JSON; null is no body.
    #[must_use]
    pub fn ok(body: impl Serialize) -> Self {
        Self::status(200, body)
    }

    /// This status, and this as JSON; null is no body. A number that is no status counts as 500.
    #[must_use]
    pub fn status(status: u16, body: impl Serialize) -> Self {
        let body = match to_value(&body, &mut Vec::new()) {
            Ok(Value::Null) => Bytes::new(),
            Ok(body) => body.to_string().into(),
            Err(error) => return Self::unsendable(format!("an answer {error}")),
        };
        let mut response = Response::new(vec![Ok(body)]);
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        Self(Ok(response))
    }

    /// This body in chunks as they are; an error breaks it off.
    #[must_use]
    pub fn chunks(response: Response<Vec<Result<Bytes, TransportErrorKind>>>) -> Self {
        Self(Ok(response))
    }

    /// With this header, too.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Ok(response) = &mut self.0 else {
            return self;
        };
        match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(value)) => {
                response.headers_mut().append(name, value);
                self
            }
            _ => Self::unsendable(format!("an answer has no header like `{name}`")),
        }
    }

    /// The body breaks off in the middle.
    #[must_use]
    pub fn truncated(mut self) -> Self {
        if let Ok(response) = &mut self.0 {
            let chunks = response.body_mut();
            let middle = chunks.len() / 2;
            if let Some(Ok(chunk)) = chunks.get_mut(middle) {
                chunk.truncate(chunk.len() / 2);
            }
            chunks.truncate(middle + 1);
            chunks.push(Err(TransportErrorKind::Body));
        }
        self
    }

    /// The request arrives, and nothing comes back within the time of an attempt, however long
    /// that is. Nobody waits for it.
    #[must_use]
    pub fn timeout() -> Self {
        TransportErrorKind::TimedOut.into()
    }

    /// The connection is lost after the request, and before the response: nobody can tell what came
    /// of it.
    #[must_use]
    pub fn reset() -> Self {
        TransportErrorKind::OutcomeUnknown.into()
    }

    /// There is no connection; the request never arrives.
    #[must_use]
    pub fn no_connection() -> Self {
        TransportErrorKind::NotSent.into()
    }

    pub(crate) fn unsendable(problem: String) -> Self {
        Self(Err(Failure {
            kind: TransportErrorKind::Unsendable,
            problem: Some(problem),
        }))
    }

    /// As a transport gives it.
    pub(crate) fn into_result(self) -> Result<Response<Chunks>, TransportError> {
        match self.0 {
            Ok(response) => Ok(response.map(|chunks| {
                let chunks = chunks.into_iter().map(|chunk| chunk.map_err(Into::into));
                Chunks::new(stream::iter(chunks))
            })),
            Err(Failure { kind, problem }) => Err(match problem {
                Some(problem) => TransportError::new(kind, problem),
                None => kind.into(),
            }),
        }
    }
}

impl From<Value> for Answer {
    fn from(body: Value) -> Self {
        Self::ok(body)
    }
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        Self::chunks(response.map(|body| vec![Ok(body)]))
    }
}

impl From<TransportErrorKind> for Answer {
    fn from(kind: TransportErrorKind) -> Self {
        let problem = None;
        Self(Err(Failure { kind, problem }))
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Answer");
        match &self.0 {
            Ok(response) => shown.field("status", &response.status()),
            Err(failure) => shown.field("kind", &failure.kind),
        };
        shown.finish_non_exhaustive()
    }
}
