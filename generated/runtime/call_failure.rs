//! Why a call failed, before the service's own type of codes is known.
//!
//! The core decides on these, so that its loop is compiled once for all services.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::credentials::CredentialsError;
use crate::runtime::decode_error::DecodeError;
use crate::runtime::error_code::Meaning;
use crate::runtime::exchange_failure::{TimeoutFailure, TransportFailure};
use crate::runtime::invalid_request::InvalidRequest;
use crate::runtime::operation::Operation;
use crate::runtime::scrub::{scrub, scrub_error};
use crate::runtime::secret::Secret;
use crate::runtime::transport::TransportErrorKind;

pub(crate) enum CallFailure {
    Service(Box<Refusal>),
    Transport(Box<TransportFailure>),
    Timeout(Box<TimeoutFailure>),
    Decode(Box<DecodeError>),
    InvalidRequest(InvalidRequest),
    Credentials(CredentialsError),
}

impl CallFailure {
    pub(crate) fn is_retryable(&self) -> bool {
        match self {
            Self::Service(refusal) => refusal.is_retryable(),
            Self::Transport(failure) => failure.is_retryable(),
            Self::Timeout(failure) => failure.is_retryable(),
            Self::Decode(_) | Self::InvalidRequest(_) | Self::Credentials(_) => false,
        }
    }

    /// Whether the attempt may have had an effect.
    pub(crate) fn may_have_acted(&self) -> bool {
        match self {
            Self::Service(refusal) => refusal.may_have_acted(),
            Self::Transport(failure) => !failure.is_not_sent(),
            Self::Timeout(failure) => failure.sent,
            Self::Decode(_) => true,
            Self::InvalidRequest(_) | Self::Credentials(_) => false,
        }
    }

    pub(crate) fn is_invalid_token(&self) -> bool {
        matches!(self, Self::Service(refusal) if refusal.meaning == Meaning::InvalidToken)
    }

    /// How long the service asks to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Service(refusal) => refusal.retry_after(),
            _ => None,
        }
    }

    /// Removes what the request kept secret from everything that can be shown.
    pub(crate) fn scrub(&mut self, secrets: Vec<Secret>) {
        match self {
            Self::Service(refusal) => refusal.scrub(secrets),
            Self::Transport(failure) => failure
                .error
                .replace_source(|source| scrub_error(source, &secrets)),
            Self::Timeout(_) | Self::Decode(_) | Self::InvalidRequest(_) | Self::Credentials(_) => {
            }
        }
    }
}

impl TransportFailure {
    pub(crate) fn is_retryable(&self) -> bool {
        match self.kind() {
            TransportErrorKind::NotSent => true,
            TransportErrorKind::OutcomeUnknown | TransportErrorKind::Body => {
                self.operation.repeatable
            }
            TransportErrorKind::Other | TransportErrorKind::Unsendable => false,
        }
    }

    pub(crate) fn is_not_sent(&self) -> bool {
        matches!(
            self.kind(),
            TransportErrorKind::NotSent | TransportErrorKind::Unsendable
        )
    }

    pub(crate) fn is_outcome_unknown(&self) -> bool {
        !self.operation.repeatable && !self.is_not_sent()
    }
}

impl TimeoutFailure {
    pub(crate) fn is_retryable(&self) -> bool {
        self.operation.repeatable || !self.sent
    }

    pub(crate) fn is_outcome_unknown(&self) -> bool {
        self.sent && !self.operation.repeatable
    }
}

/// An answer by which the service refused the call or failed at it.
#[derive(Clone)]
pub(crate) struct Refusal {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) meaning: Meaning,
    pub(crate) secrets: Vec<Secret>,
}

impl Refusal {
    pub(crate) fn is_retryable(&self) -> bool {
        match self.meaning {
            Meaning::Throttled => true,
            Meaning::Busy => self.operation.repeatable || !self.operation.several,
            _ => self.operation.repeatable && self.may_have_acted(),
        }
    }

    pub(crate) fn is_outcome_unknown(&self) -> bool {
        !self.operation.repeatable && self.may_have_acted()
    }

    /// Whether work may have begun; a code with a meaning, or a status that refuses, says no.
    fn may_have_acted(&self) -> bool {
        match self.status {
            // Other items may have been worked on before the busy one was met.
            _ if self.meaning == Meaning::Busy => self.operation.several,
            _ if self.meaning != Meaning::Other => false,
            StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => false,
            StatusCode::REQUEST_TIMEOUT => true,
            status => status.is_server_error(),
        }
    }

    fn scrub(&mut self, secrets: Vec<Secret>) {
        for text in [&mut self.code, &mut self.message, &mut self.request_id] {
            *text = text.take().map(|text| scrub(text, &secrets));
        }
        self.secrets = secrets;
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let seconds = self.headers.get(http::header::RETRY_AFTER)?.to_str().ok()?;
        seconds.trim().parse().ok().map(Duration::from_secs)
    }
}

// Everything the server wrote is left out, except what was scrubbed.
impl fmt::Debug for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Refusal")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("meaning", &self.meaning)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What a failure means, from its status and what its code says.
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
