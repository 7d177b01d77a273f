//! No response came: the connection failed, or the time was up.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::runtime::description::Row;
use crate::runtime::error::transport_error::{TransportError, TransportErrorKind};

/// A call that failed on the way.
#[derive(Debug)]
pub struct TransportFailure {
    pub(crate) operation: Row,
    pub(crate) error: TransportError,
}

impl TransportFailure {
    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    /// How far the request got.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.error.kind()
    }

    /// Whether a request is sent again that is, or is not, `repeatable`.
    pub(crate) fn is_retryable(&self, repeatable: bool) -> bool {
        match self.kind() {
            TransportErrorKind::NotSent => true,
            TransportErrorKind::OutcomeUnknown
            | TransportErrorKind::TimedOut
            | TransportErrorKind::Body => repeatable,
            TransportErrorKind::TooLarge
            | TransportErrorKind::Other
            | TransportErrorKind::Unsendable => false,
        }
    }

    /// True if there was no way to the service, so that no other request would find one.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        self.kind() == TransportErrorKind::NotSent
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

impl fmt::Display for TransportFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation.id, self.error)
    }
}

impl StdError for TransportFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}

/// A call whose time was up before a response came.
#[derive(Debug, Clone)]
pub struct TimeoutFailure {
    pub(crate) operation: Row,
    pub(crate) after: Duration,
    /// True if the request may have arrived.
    pub(crate) sent: bool,
}

impl TimeoutFailure {
    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    /// The time that the last attempt was given.
    #[must_use]
    pub fn after(&self) -> Duration {
        self.after
    }

    /// True if the request may have arrived; not if it was still waiting for its turn.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.sent
    }

    /// Whether a request is sent again that is, or is not, `repeatable`.
    pub(crate) fn is_retryable(&self, repeatable: bool) -> bool {
        repeatable || !self.sent
    }

    pub(crate) fn is_outcome_unknown(&self) -> bool {
        self.sent && !self.operation.repeatable
    }
}

impl fmt::Display for TimeoutFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.name();
        if self.sent {
            write!(
                formatter,
                "{operation}: no response within {:?}",
                self.after
            )
        } else {
            write!(
                formatter,
                "{operation}: not sent, its turn would only come after the deadline"
            )
        }
    }
}

impl StdError for TimeoutFailure {}
