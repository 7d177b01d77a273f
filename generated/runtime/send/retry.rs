//! When a failed attempt is repeated, and after how long.
//!
//! The failure itself decides whether repeating is safe. Delays are made by `backon`; the loop is
//! in the pipeline, because between attempts it also waits for the rate and replaces a refused
//! token (`every_attempt_takes_a_turn`, `a_refused_token_is_replaced_once`).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use tokio::time::Instant;

use crate::runtime::clock::Clock;
use crate::runtime::error::CallFailure;

/// How often, how fast and how long a call is repeated.
///
/// Only what is safe is repeated: throttled and busy calls and those that were never sent; after a
/// lost connection, a timeout or a failure of the server, only operations that are repeatable.
/// A write whose outcome is unknown is never repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: usize,
    first_delay: Duration,
    max_delay: Duration,
    deadline: Option<Duration>,
}

impl Default for RetryPolicy {
    /// Three attempts, the first delay 1 s, none longer than 30 s, no deadline.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(30),
            deadline: None,
        }
    }
}

impl RetryPolicy {
    /// One attempt only.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// The number of attempts, the first included; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: usize) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The least time before the first repetition. Each further delay is twice as long, and up to
    /// as much again is added at random.
    #[must_use]
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The most time between two attempts. When the service asks for more, the call fails at once.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The most time for the whole call, with every attempt and delay.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    pub(crate) fn shortest_pause(&self) -> Duration {
        self.first_delay.min(self.max_delay)
    }

    pub(crate) fn longest_pause(&self) -> Duration {
        self.max_delay
    }

    /// `deadline` is that of this one call.
    pub(crate) fn start(&self, deadline: Option<Instant>, clock: &Clock) -> Retries {
        Retries {
            backoff: ExponentialBuilder::new()
                .with_min_delay(self.shortest_pause())
                .with_max_delay(self.max_delay)
                .with_max_times(self.max_attempts - 1)
                .with_jitter()
                // Without a seed, and without its `std` feature, backon draws the same numbers in
                // every call of every process.
                .with_jitter_seed(RandomState::new().hash_one(()))
                .build(),
            max_delay: self.max_delay,
            // A deadline beyond what the clock can tell is none.
            deadline: self
                .deadline
                .and_then(|deadline| clock.now().checked_add(deadline))
                .into_iter()
                .chain(deadline)
                .min(),
            clock: clock.clone(),
        }
    }
}

/// The repetitions left for one call.
pub(crate) struct Retries {
    backoff: ExponentialBackoff,
    max_delay: Duration,
    deadline: Option<Instant>,
    clock: Clock,
}

impl Retries {
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// The time an attempt may take.
    pub(crate) fn attempt_time(&self, timeout: Duration) -> Duration {
        match self.deadline {
            Some(deadline) => timeout.min(self.clock.until(deadline)),
            None => timeout,
        }
    }

    /// The next delay, as long as is asked for; nothing after the last one.
    pub(crate) fn pause(&mut self, asked: Option<Duration>) -> Option<Duration> {
        let backoff = self.backoff.next()?;
        Some(asked.unwrap_or(backoff.min(self.max_delay)))
    }

    /// The delay before the next attempt of a request that is, or is not, `repeatable`; nothing
    /// when this failure is the last word; it says so itself if the service asks for too long a pause.
    pub(crate) fn delay_after(
        &mut self,
        failure: &mut CallFailure,
        repeatable: bool,
    ) -> Option<Duration> {
        if !failure.is_retryable(repeatable) {
            return None;
        }
        let delay = self.pause(failure.retry_after())?;
        // To knock earlier would be no use, and may be counted against the caller.
        if delay > self.max_delay {
            failure.note_longest_pause(self.max_delay);
            return None;
        }
        match self.deadline {
            Some(deadline) if delay >= self.clock.until(deadline) => None,
            _ => Some(delay),
        }
    }
}
