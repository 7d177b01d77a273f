//! Keeps to the rate that a service allows, by waiting before a request would exceed it.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::operation::Operation;

/// How many requests of one operation a service allows in any span of this length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The number of requests.
    pub requests: u32,
    /// The span, in seconds.
    pub seconds: u32,
}

/// How fast a client may send requests of one operation. Whoever is too fast waits.
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
    /// What the service documents for each operation, and no limit where it documents none.
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
pub(crate) struct Pace {
    limit: RateLimit,
    sent: Mutex<HashMap<&'static str, VecDeque<Instant>>>,
}

impl Pace {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self {
            limit,
            sent: Mutex::default(),
        }
    }

    /// Takes a turn of this operation if there is room for one more request now; else tells when
    /// there may be. A turn that is not taken is nobody's: whoever gives up leaves nothing behind.
    fn take(&self, operation: &'static Operation) -> Result<(), Instant> {
        let Some(rate) = self.limit.rate_of(operation) else {
            return Ok(());
        };
        let span = Duration::from_secs(rate.seconds.into());
        let now = Instant::now();
        // No code panics while it holds the lock.
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let turns = sent.entry(operation.id).or_default();
        while turns.front().is_some_and(|turn| *turn + span <= now) {
            turns.pop_front();
        }
        match turns.front() {
            Some(first) if turns.len() >= rate.requests as usize => Err(*first + span),
            _ => {
                turns.push_back(now);
                Ok(())
            }
        }
    }

    /// Waits for a turn of this operation, if one can come before the deadline.
    pub(crate) async fn turn(
        &self,
        operation: &'static Operation,
        deadline: Option<Instant>,
    ) -> Result<(), NoTurnLeft> {
        loop {
            match self.take(operation) {
                Ok(()) => return Ok(()),
                Err(next) if deadline.is_some_and(|deadline| next >= deadline) => {
                    return Err(NoTurnLeft);
                }
                Err(next) => tokio::time::sleep_until(next).await,
            }
        }
    }
}

/// The deadline of the call is before its turn.
pub(crate) struct NoTurnLeft;
