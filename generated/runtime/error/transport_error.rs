//! Why a transport gave no response, and whether the request may have arrived.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::error::redact::Line;

/// Why no response came back.
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How far the request got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The service never saw the request: there was no connection.
    NotSent,
    /// The service never saw the request: it cannot be sent. Repeating will not help.
    Unsendable,
    /// The request may have arrived; nothing came back.
    OutcomeUnknown,
    /// The request may have arrived; nothing came back within the time of an attempt. It becomes
    /// an [`Error::Timeout`](crate::runtime::Error::Timeout).
    TimedOut,
    /// The response broke off.
    Body,
    /// The response is larger than the client takes.
    TooLarge,
    /// Anything else; repeating will not help.
    Other,
}

impl TransportError {
    /// An error of this kind. The source must not hold the request's URL or headers.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    /// Of a response that is larger than this limit of the client.
    pub(crate) fn too_large(limit: usize) -> Self {
        let problem = format!("the limit of this client is {limit} bytes");
        Self::new(TransportErrorKind::TooLarge, problem)
    }

    /// Of a response that is not, but what is read from it is.
    pub(crate) fn too_large_in_memory(limit: usize) -> Self {
        let problem = format!("it would take many times the limit of this client, {limit} bytes");
        Self::new(TransportErrorKind::TooLarge, problem)
    }

    /// How far the request got.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn replace_source(
        &mut self,
        replace: impl FnOnce(Box<dyn StdError + Send + Sync>) -> Box<dyn StdError + Send + Sync>,
    ) {
        self.source = self.source.take().map(replace);
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotSent => "no connection, nothing was sent",
            Self::Unsendable => "the request cannot be sent",
            Self::OutcomeUnknown => "the connection was lost before a response came",
            Self::TimedOut => "no response came in time",
            Self::Body => "the response broke off",
            Self::TooLarge => "the response is too large",
            Self::Other => "the request failed",
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = self.source.as_ref().map(|source| format!("{source:?}"));
        formatter
            .debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("source", &source.as_deref().map(Line))
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(formatter)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
