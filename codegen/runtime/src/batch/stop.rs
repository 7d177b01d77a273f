//! What ends a run before all items are sent: a failure that every further batch would meet, several
//! batches in a row of which nobody can tell, or a deadline.

use std::sync::Arc;
use std::task::Context;
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::batch::deadline::Deadline;
use crate::runtime::clock::Clock;
use crate::runtime::description::Operation;
use crate::runtime::error::{CallFailure, Error, ErrorCode, Meaning, TimeoutFailure};

const MOST_UNKNOWN: usize = 3;

/// Watches over a run, and says when it is over.
pub(crate) struct Stop<C: ErrorCode> {
    /// The most batches in a row of which nobody can tell.
    pub(crate) most_unknown: usize,
    /// The time for all of it.
    pub(crate) deadline: Deadline,
    unknown: usize,
    by: Option<Arc<Error<C>>>,
}

impl<C: ErrorCode> Stop<C> {
    pub(crate) fn new() -> Self {
        Self {
            most_unknown: MOST_UNKNOWN,
            deadline: Deadline::default(),
            unknown: 0,
            by: None,
        }
    }

    /// Why the run is over, if it is.
    pub(crate) fn by(&self) -> Option<&Arc<Error<C>>> {
        self.by.as_ref()
    }

    /// When every request must be over.
    pub(crate) fn until(&self) -> Option<Instant> {
        self.deadline.until()
    }

    /// Ends the run when its time is up; and has it looked at again then.
    pub(crate) fn poll_deadline(
        &mut self,
        context: &mut Context<'_>,
        operation: &'static Operation,
        clock: &Clock,
    ) {
        if self.by.is_some() {
            return;
        }
        if let Some(after) = self.deadline.poll(context, clock) {
            let failure = TimeoutFailure {
                operation: operation.into(),
                after,
                sent: false,
            };
            self.by = Some(Arc::new(CallFailure::Timeout(Box::new(failure)).into()));
        }
    }

    /// Takes note of a batch that failed, or whose response cannot be read. The client waits for
    /// `longest_pause` before another attempt, and no longer.
    pub(crate) fn note_failure(&mut self, error: &Arc<Error<C>>, longest_pause: Duration) {
        let is_doubtful = is_doubtful(error);
        self.unknown = if is_doubtful { self.unknown + 1 } else { 0 };
        if stops_all(error, longest_pause) || self.unknown >= self.most_unknown {
            self.by.get_or_insert_with(|| Arc::clone(error));
        }
    }

    /// Takes note of a batch whose response was read.
    pub(crate) fn note_answer(&mut self) {
        self.unknown = 0;
    }
}

/// True if every further batch would fail for the same reason.
fn stops_all<C: ErrorCode>(error: &Error<C>, longest_pause: Duration) -> bool {
    match error {
        Error::Credentials(_) => true,
        Error::Transport(failure) => failure.is_unreachable(),
        Error::Service(service) => {
            let is_about_all = service.code().is_some_and(C::concerns_every_item);
            let pause = service.retry_after().unwrap_or_default();
            let is_shut_out = pause > longest_pause;
            error.is_invalid_token() || error.is_quota() || is_about_all || is_shut_out
        }
        Error::Timeout(_) | Error::Decode(_) | Error::InvalidRequest(_) | Error::Missing(_) => {
            false
        }
    }
}

/// True if the failure is about the service, and says nothing about the items.
fn is_doubtful<C: ErrorCode>(error: &Error<C>) -> bool {
    match error {
        // Also after a timeout that the service tells of, or a busy item beside others.
        _ if error.is_outcome_unknown() => true,
        Error::Service(service) => service.meaning() == Meaning::Other && service.status() >= 500,
        Error::Transport(_) | Error::Decode(_) => true,
        Error::Timeout(failure) => failure.is_sent(),
        Error::Credentials(_) | Error::InvalidRequest(_) | Error::Missing(_) => false,
    }
}
