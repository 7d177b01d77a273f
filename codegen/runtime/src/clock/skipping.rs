//! A time that leaps to the end of the pause that ends first.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::Instant;

/// Somebody may pause, and then not be polled any more: the others go on without him.
const PATIENCE: Duration = Duration::from_millis(10);

#[derive(Default)]
pub(crate) struct Skipping(Mutex<State>);

#[derive(Default)]
struct State {
    skipped: Duration,
    /// Who pauses, by the end of the pause; the number tells those apart that end at once.
    pauses: BTreeMap<(Instant, u64), Waker>,
    begun: u64,
}

impl Skipping {
    pub(crate) fn skipped(&self) -> Duration {
        self.state().skipped
    }

    pub(crate) fn skip_to(&self, then: Instant) {
        let mut state = self.state();
        let ahead = then.saturating_duration_since(Instant::now());
        state.skipped = state.skipped.max(ahead);
    }

    /// Leaps to this time when it is the next at which anybody does anything.
    pub(crate) async fn pause_until(&self, then: Instant) {
        let mut pause = Pause::new(self, then);
        // Twice: for whoever was woken already, and for whoever is woken by him.
        for _ in 0..2 {
            tokio::task::yield_now().await;
        }
        let turn = poll_fn(|context| pause.poll_turn(context));
        let _ = tokio::time::timeout(PATIENCE, turn).await;
        self.skip_to(then);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A pause that has begun, until it is dropped.
struct Pause<'a> {
    skipping: &'a Skipping,
    key: (Instant, u64),
}

impl<'a> Pause<'a> {
    fn new(skipping: &'a Skipping, then: Instant) -> Self {
        let mut state = skipping.state();
        state.begun += 1;
        let key = (then, state.begun);
        state.pauses.insert(key, Waker::noop().clone());
        Self { skipping, key }
    }

    /// Ready when no other pause ends before this one.
    fn poll_turn(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.skipping.state();
        match state.pauses.first_key_value() {
            Some((first, _)) if *first < self.key => {
                state.pauses.insert(self.key, context.waker().clone());
                Poll::Pending
            }
            _ => Poll::Ready(()),
        }
    }
}

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        let mut state = self.skipping.state();
        state.pauses.remove(&self.key);
        let next = state.pauses.first_key_value();
        let next = next.map(|(_, waker)| waker.clone());
        drop(state);
        if let Some(next) = next {
            next.wake();
        }
    }
}
