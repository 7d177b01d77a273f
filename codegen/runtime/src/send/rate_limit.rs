//! Keeps to the rate that a service allows, by waiting before a request would exceed it.
//!
//! Not a bucket that fills up steadily, as `governor` has: one that lets a whole span's requests
//! through at once lets through almost twice as many in some span. Here no span holds more, however
//! the calls come (`no_span_holds_more_however_the_calls_come`), and nobody waits without need
//! (`a_call_that_need_not_wait_does_not`).

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::clock::Clock;
use crate::runtime::description::{Operation, Rate};

/// The rate at which a client may send requests of one operation. Whoever is too fast waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RateLimit(Choice);

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Choice {
    #[default]
    Documented,
    Unlimited,
    Exactly(Rate),
}

impl RateLimit {
    /// The rate that the service documents for each operation, and no limit where it documents none.
    #[must_use]
    pub fn documented() -> Self {
        Self(Choice::Documented)
    }

    /// This many requests a second for each operation; 0 counts as 1.
    #[must_use]
    pub fn per_second(requests: u32) -> Self {
        Self(Choice::Exactly(Rate {
            requests: requests.max(1),
            seconds: 1,
        }))
    }

    /// No waiting: the service is left to refuse what is too much.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(Choice::Unlimited)
    }

    fn rate_of(self, operation: &Operation) -> Option<Rate> {
        match self.0 {
            Choice::Documented => operation.rate,
            Choice::Unlimited => None,
            Choice::Exactly(rate) => Some(rate),
        }
    }
}

/// When requests were sent, by operation. Clones of a client share it.
pub(crate) struct RateLimiter {
    limit: RateLimit,
    clock: Clock,
    pub(crate) sent: Mutex<HashMap<Cow<'static, str>, Permits>>,
}

/// When requests of an operation were sent, and how long each of them counts.
#[derive(Default)]
pub(crate) struct Permits {
    taken: VecDeque<Instant>,
    span: Duration,
}

impl Permits {
    /// Whether a request still counts.
    fn are_in_use(&self, now: Instant) -> bool {
        let last = self.taken.back();
        last.is_some_and(|sent| *sent + self.span > now)
    }
}

impl RateLimiter {
    pub(crate) fn new(limit: RateLimit, clock: Clock) -> Self {
        Self {
            limit,
            clock,
            sent: Mutex::default(),
        }
    }

    /// Takes a permit if there is room for one more request of this operation now; else tells when
    /// there may be. Permits are not reserved: whoever gives up waiting leaves nothing behind.
    fn try_acquire(&self, operation: &Operation) -> Result<(), Instant> {
        let Some(rate) = self.limit.rate_of(operation) else {
            return Ok(());
        };
        let span = Duration::from_secs(rate.seconds.into());
        let now = self.clock.now();
        // No code panics while it holds the lock.
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        if sent.len() == sent.capacity() {
            // A request that the document does not have may be the only one of its path.
            sent.retain(|_, permits| permits.are_in_use(now));
            let left = sent.len();
            sent.reserve(left);
        }
        let permits = sent.entry(operation.id.clone()).or_default();
        permits.span = span;
        let taken = &mut permits.taken;
        while taken.front().is_some_and(|sent| *sent + span <= now) {
            taken.pop_front();
        }
        match taken.front() {
            Some(first) if taken.len() >= rate.requests as usize => Err(*first + span),
            _ => {
                taken.push_back(now);
                Ok(())
            }
        }
    }

    /// Waits for a permit of this operation, if there can be one before the deadline.
    pub(crate) async fn acquire(
        &self,
        operation: &Operation,
        deadline: Option<Instant>,
    ) -> Result<(), PastDeadline> {
        loop {
            match self.try_acquire(operation) {
                Ok(()) => return Ok(()),
                Err(next) if deadline.is_some_and(|deadline| next >= deadline) => {
                    return Err(PastDeadline);
                }
                Err(next) => self.clock.pause_until(next).await,
            }
        }
    }
}

/// No permit can be had before the deadline of the call.
pub(crate) struct PastDeadline;
