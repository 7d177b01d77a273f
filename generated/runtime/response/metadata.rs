//! What is known about a response besides its content.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::runtime::error::Line;

/// A response's content, and what else is known about it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WithMetadata<T> {
    /// The content.
    pub value: T,
    /// What else is known.
    pub metadata: Metadata,
}

/// What is known about a response besides its content.
///
/// `Debug` shows no header: some of them can be secrets.
#[derive(Clone)]
pub struct Metadata {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) duration: Duration,
}

impl Metadata {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id the service's support asks for, if the response holds one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The number of times the request was sent, counting the attempt that got the response.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The time the call took, with every attempt, delay and token.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }
}

impl fmt::Debug for Metadata {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Metadata")
            .field("status", &self.status())
            .field("request_id", &self.request_id.as_deref().map(Line))
            .field("attempts", &self.attempts)
            .field("duration", &self.duration)
            .finish_non_exhaustive()
    }
}
