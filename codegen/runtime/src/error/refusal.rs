//! A response by which the service refused a call, before the service's own type of codes is known.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::description::Row;
use crate::runtime::error::code::Meaning;
use crate::runtime::error::redact::{Line, scrub, write_line};
use crate::runtime::value::Secret;

/// A response by which the service refused the call or failed at it.
#[derive(Clone)]
pub(crate) struct Refusal {
    pub(crate) operation: Row,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How many bytes of it are held at once.
    pub(crate) limit: usize,
    /// There was more of the body than is held at once.
    pub(crate) is_cut: bool,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) meaning: Meaning,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) attempts: u32,
    pub(crate) duration: Duration,
    /// The longest pause of the client, if the service asked for a longer one: then it gave up.
    pub(crate) longest_pause: Option<Duration>,
}

impl Refusal {
    /// Whether a request is sent again that is, or is not, `repeatable`.
    pub(crate) fn is_retryable(&self, repeatable: bool) -> bool {
        match self.meaning {
            Meaning::Throttled => true,
            Meaning::Busy => repeatable || !self.operation.is_batch,
            _ => repeatable && self.may_have_acted(),
        }
    }

    pub(crate) fn is_outcome_unknown(&self) -> bool {
        !self.operation.repeatable && self.may_have_acted()
    }

    /// True if work may have begun; a code with a meaning, or a status that refuses, says no.
    pub(crate) fn may_have_acted(&self) -> bool {
        match self.status {
            // Other items may have been worked on before the busy one was met.
            _ if self.meaning == Meaning::Busy => self.operation.is_batch,
            _ if self.meaning != Meaning::Other => false,
            StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => false,
            StatusCode::REQUEST_TIMEOUT => true,
            status => status.is_server_error(),
        }
    }

    pub(crate) fn scrub(&mut self, secrets: Vec<Secret>) {
        for text in [&mut self.code, &mut self.message, &mut self.request_id] {
            *text = text.take().map(|text| scrub(text, &secrets));
        }
        self.secrets = secrets;
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let text = self.headers.get(http::header::RETRY_AFTER)?.to_str().ok()?;
        let text = text.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // More than there is room for is the longest pause.
            return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
        }
        let then = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
        // What is over says nothing: clocks differ.
        let pause = then.duration_since(jiff::Timestamp::now());
        Duration::try_from(pause).ok()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation.id, self.status.as_u16())?;
        if let Some(reason) = self.status.canonical_reason() {
            write!(formatter, " {reason}")?;
        }
        if let Some(code) = &self.code {
            formatter.write_str(", code ")?;
            write_line(formatter, code)?;
        }
        if let Some(message) = &self.message {
            formatter.write_str(": ")?;
            write_line(formatter, message)?;
        }
        if let Some(pause) = self.retry_after() {
            write!(formatter, " (asks to wait {} s", pause.as_secs())?;
            if let Some(longest) = self.longest_pause {
                write!(
                    formatter,
                    "; gave up, as the client waits at most {longest:?}"
                )?;
            }
            formatter.write_str(")")?;
        }
        if let Some(id) = &self.request_id {
            formatter.write_str(" (request id ")?;
            write_line(formatter, id)?;
            formatter.write_str(")")?;
        }
        Ok(())
    }
}

fn line(text: &Option<String>) -> Option<Line<'_>> {
    text.as_deref().map(Line)
}

// Everything the server wrote is left out, except what was scrubbed.
impl fmt::Debug for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Refusal")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("code", &line(&self.code))
            .field("message", &line(&self.message))
            .field("request_id", &line(&self.request_id))
            .field("meaning", &self.meaning)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The meaning of a failure, from its status and what its code says.
pub(crate) fn effective_meaning(status: StatusCode, code: Meaning) -> Meaning {
    match (status, code) {
        (StatusCode::TOO_MANY_REQUESTS, Meaning::Quota) => Meaning::Quota,
        (StatusCode::TOO_MANY_REQUESTS, _) => Meaning::Throttled,
        (StatusCode::UNAUTHORIZED, Meaning::Other) => Meaning::InvalidToken,
        (StatusCode::FORBIDDEN, Meaning::Other) => Meaning::Denied,
        (StatusCode::NOT_FOUND, Meaning::Other) => Meaning::NotFound,
        (StatusCode::CONFLICT, Meaning::Other) => Meaning::Conflict,
        (_, meaning) => meaning,
    }
}
