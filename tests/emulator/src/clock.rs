//! The emulator's own time: it moves only when it is told to, so that token
//! life times and recorded times are the same on every run. Not a source of
//! real time, and nothing here waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

/// 2026-01-07T06:27:57Z, the moment at which every world begins.
const BEGINNING: i64 = 1_767_767_277;

/// A clock that stands still until [`Clock::advance`] is called. Clones show
/// the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<AtomicI64>);

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(BEGINNING)))
    }
}

impl Clock {
    /// The present moment of the world.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_second(self.seconds()).unwrap_or(Timestamp::MAX)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    /// Moves the time forward; tokens whose life time has passed are expired
    /// from then on. Fractions of a second are dropped.
    pub fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}
