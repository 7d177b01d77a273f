//! The service refused the call or failed at it, and said so.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use crate::runtime::error::code::{ErrorCode, Meaning};
use crate::runtime::error::refusal::Refusal;

/// A response by which the service refused the call or failed at it.
///
/// `Debug` and `Display` leave out headers and body; every secret that the request carried is
/// removed from code, message and request id.
#[derive(Clone)]
pub struct ServiceError<C: ErrorCode> {
    pub(crate) refusal: Refusal,
    code: Option<C>,
}

impl<C: ErrorCode> ServiceError<C> {
    pub(crate) fn new(refusal: Refusal) -> Self {
        let code = refusal.code.as_deref().map(C::from_wire);
        Self { refusal, code }
    }

    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &str {
        self.refusal.operation.name()
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.refusal.status.as_u16()
    }

    /// The service's code, if the response holds one.
    #[must_use]
    pub fn code(&self) -> Option<&C> {
        self.code.as_ref()
    }

    /// The meaning of the failure: by its code, and where that says nothing, by its status.
    #[must_use]
    pub fn meaning(&self) -> Meaning {
        self.refusal.meaning
    }

    /// The service's message for people, if the response holds one; without secrets. Where some
    /// are looked for, what is longer than 64 KiB is cut off, there or before.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.refusal.message.as_deref()
    }

    /// The id the service's support asks for, if the response holds one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.refusal.request_id.as_deref()
    }

    /// The delay that the service asks for before the next attempt: from now on, if it gives a date.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.refusal.retry_after()
    }

    /// The headers as received; they may hold anything.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.refusal.headers
    }

    /// The body as received; it may hold anything.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.refusal.body
    }
}

// The code is among what the refusal shows, and bounded there.
impl<C: ErrorCode> fmt::Debug for ServiceError<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ServiceError")
            .field("refusal", &self.refusal)
            .finish_non_exhaustive()
    }
}

impl<C: ErrorCode> fmt::Display for ServiceError<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.refusal.fmt(formatter)
    }
}

impl<C: ErrorCode> std::error::Error for ServiceError<C> {}
