//! What a client asks for the time, and how it waits.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::clock::skipping::Skipping;

/// The time by which a client keeps to rates, pauses between attempts and questions, and notices
/// deadlines and the end of tokens. It comes from the [`Transport`](crate::runtime::Transport).
///
/// Clones tell the same time.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<Skipping>>);

impl Clock {
    /// The time of the system.
    #[must_use]
    pub fn system() -> Self {
        Self(None)
    }

    /// A time that leaps over every pause as soon as everybody who could act is pausing: an hour
    /// of waiting takes no time, and what would happen in it happens in the same order.
    ///
    /// What is waited for besides, such as a response or a caller, takes as long as it takes.
    #[must_use]
    pub fn skipping() -> Self {
        Self(Some(Arc::default()))
    }

    /// The time that was leapt over so far; none by that of the system.
    #[must_use]
    pub fn skipped(&self) -> Duration {
        let skipping = self.0.as_ref();
        skipping.map_or(Duration::ZERO, |skipping| skipping.skipped())
    }

    /// Leaps over this much time now. The time of the system cannot.
    pub fn skip(&self, time: Duration) {
        if let Some(skipping) = &self.0 {
            skipping.skip_to(after(self.now(), time));
        }
    }

    pub(crate) fn now(&self) -> Instant {
        after(Instant::now(), self.skipped())
    }

    /// The time until then; none if it is over.
    pub(crate) fn until(&self, then: Instant) -> Duration {
        then.saturating_duration_since(self.now())
    }

    pub(crate) async fn pause(&self, time: Duration) {
        self.pause_until(after(self.now(), time)).await;
    }

    pub(crate) async fn pause_until(&self, then: Instant) {
        match &self.0 {
            Some(skipping) => skipping.pause_until(then).await,
            None => tokio::time::sleep_until(then).await,
        }
    }

    /// Makes a time pass that is over already for the transport: one of its own that it waited in
    /// vain. By the time of the system, it has.
    pub(crate) async fn pass(&self, time: Duration) {
        if self.0.is_some() {
            self.pause(time).await;
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            Some(_) => "Clock::skipping",
            None => "Clock::system",
        })
    }
}

/// A time beyond what can be told is one that nobody lives to see.
fn after(start: Instant, time: Duration) -> Instant {
    const AGES: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    start.checked_add(time).unwrap_or_else(|| start + AGES)
}
