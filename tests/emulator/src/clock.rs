//! The emulator's own time: it moves only when it is told to, so that token
//! life times and recorded times are the same on every run. It can be told to
//! run, for limits that a client keeps to by waiting; nothing here waits.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use tokio::time::Instant;

/// 2026-01-07T06:27:57Z, the moment at which every world begins that is not told another one.
const BEGINNING: i64 = 1_767_767_277;

/// A clock that stands still until [`Clock::advance`] or [`Clock::run`] is
/// called. Clones show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<Hands>);

#[derive(Debug)]
struct Hands {
    /// What it was told, without what has passed by itself.
    seconds: AtomicI64,
    running_since: OnceLock<Instant>,
}

impl Default for Hands {
    fn default() -> Self {
        Self::at(BEGINNING)
    }
}

impl Hands {
    fn at(seconds: i64) -> Self {
        Self {
            seconds: AtomicI64::new(seconds),
            running_since: OnceLock::new(),
        }
    }
}

impl Clock {
    /// A clock that shows this moment.
    pub(crate) fn at(moment: SystemTime) -> Self {
        let since = moment.duration_since(SystemTime::UNIX_EPOCH);
        Self(Arc::new(Hands::at(whole_seconds(
            since.unwrap_or_default(),
        ))))
    }

    /// The present moment of the world.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_second(self.seconds()).unwrap_or(Timestamp::MAX)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        let running = self.0.running_since.get();
        let passed = running.map_or(Duration::ZERO, Instant::elapsed);
        let told = self.0.seconds.load(Ordering::SeqCst);
        told.saturating_add(whole_seconds(passed))
    }

    /// Moves the time forward; tokens whose life time has passed are expired
    /// from then on. Fractions of a second are dropped.
    pub fn advance(&self, by: Duration) {
        self.0
            .seconds
            .fetch_add(whole_seconds(by), Ordering::SeqCst);
    }

    /// Lets the time pass by itself from now on, as fast as tokio's.
    pub fn run(&self) {
        self.0.running_since.get_or_init(Instant::now);
    }
}

fn whole_seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}
