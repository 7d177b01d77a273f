//! What is told to `tracing`, with the feature of that name: a span for each call and one for each
//! attempt in it.
//!
//! Their fields are the operation, the path template, status, code, attempt, duration and request
//! id. No argument, header, URL or body is told.

use std::future::Future;
use std::time::Duration;

use crate::runtime::description::Row;

/// How an attempt or a call ended.
#[cfg_attr(
    not(feature = "tracing"),
    expect(dead_code, reason = "told to nobody without the feature")
)]
pub(crate) struct Ending {
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    /// How many there were, at the end of a call; an attempt told its number when it began.
    pub(crate) attempts: Option<u32>,
    pub(crate) duration: Duration,
}

/// The future inside the span, and with the subscriber, that are current now.
#[cfg(feature = "tracing")]
pub fn carried<F: Future>(future: F) -> impl Future<Output = F::Output> {
    use tracing::Instrument;
    use tracing::instrument::WithSubscriber;
    future.in_current_span().with_current_subscriber()
}

/// The future itself.
#[cfg(not(feature = "tracing"))]
pub fn carried<F: Future>(future: F) -> F {
    future
}

/// A span, or nothing without the feature.
#[derive(Clone)]
pub(crate) struct Trace {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl Trace {
    pub(crate) fn call(operation: &Row) -> Self {
        let span = tracing::info_span!(
            "call",
            operation = operation.name(),
            path = &*operation.path,
            status = tracing::field::Empty,
            code = tracing::field::Empty,
            attempt = tracing::field::Empty,
            duration = tracing::field::Empty,
            request_id = tracing::field::Empty,
        );
        Self { span }
    }

    pub(crate) fn attempt(operation: &Row, attempt: u32) -> Self {
        let span = tracing::debug_span!(
            "attempt",
            operation = operation.name(),
            path = &*operation.path,
            attempt,
            status = tracing::field::Empty,
            code = tracing::field::Empty,
            duration = tracing::field::Empty,
            request_id = tracing::field::Empty,
        );
        Self { span }
    }

    /// The future inside the span. A future that held it while it waits would be twice as large.
    pub(crate) fn around<F: Future>(&self, future: F) -> tracing::instrument::Instrumented<F> {
        use tracing::Instrument;
        future.instrument(self.span.clone())
    }

    pub(crate) fn end(&self, ending: impl FnOnce() -> Ending) {
        if self.span.is_disabled() {
            return;
        }
        let ending = ending();
        if let Some(status) = ending.status {
            self.span.record("status", status);
        }
        if let Some(code) = &ending.code {
            self.span.record("code", code.as_str());
        }
        if let Some(request_id) = &ending.request_id {
            self.span.record("request_id", request_id.as_str());
        }
        if let Some(attempts) = ending.attempts {
            self.span.record("attempt", attempts);
        }
        self.span
            .record("duration", tracing::field::debug(ending.duration));
    }
}

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub(crate) fn call(_: &Row) -> Self {
        Self {}
    }

    pub(crate) fn attempt(_: &Row, _: u32) -> Self {
        Self {}
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn end(&self, _: impl FnOnce() -> Ending) {}
}
