//! Why a call failed, before the service's own type of codes is known.
//!
//! The core decides on these, so that its loop is compiled once for all services.

use std::time::Duration;

use crate::runtime::error::code::Meaning;
use crate::runtime::error::credentials_error::CredentialsError;
use crate::runtime::error::decode_error::DecodeError;
use crate::runtime::error::invalid_request::InvalidRequest;
use crate::runtime::error::redact::scrub_error;
use crate::runtime::error::refusal::Refusal;
use crate::runtime::error::transport_error::TransportError;
use crate::runtime::error::transport_failure::{TimeoutFailure, TransportFailure};
use crate::runtime::value::Secret;

pub(crate) enum CallFailure {
    Service(Box<Refusal>),
    Transport(Box<TransportFailure>),
    Timeout(Box<TimeoutFailure>),
    Decode(Box<DecodeError>),
    InvalidRequest(InvalidRequest),
    Credentials(CredentialsError),
}

impl From<DecodeError> for CallFailure {
    fn from(error: DecodeError) -> Self {
        let Some(limit) = error.beyond else {
            return Self::Decode(Box::new(error));
        };
        Self::Transport(Box::new(TransportFailure {
            operation: error.operation,
            error: TransportError::too_large_in_memory(limit),
        }))
    }
}

impl CallFailure {
    /// Whether a request is sent again that is, or is not, `repeatable`.
    pub(crate) fn is_retryable(&self, repeatable: bool) -> bool {
        match self {
            Self::Service(refusal) => refusal.is_retryable(repeatable),
            Self::Transport(failure) => failure.is_retryable(repeatable),
            Self::Timeout(failure) => failure.is_retryable(repeatable),
            Self::Decode(_) | Self::InvalidRequest(_) | Self::Credentials(_) => false,
        }
    }

    /// True if the attempt may have had an effect.
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

    /// The delay that the service asks for.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Service(refusal) => refusal.retry_after(),
            _ => None,
        }
    }

    /// Takes note that the service asks for a longer pause than this, which the client does not make.
    pub(crate) fn note_longest_pause(&mut self, longest: Duration) {
        if let Self::Service(refusal) = self {
            refusal.longest_pause = Some(longest);
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
