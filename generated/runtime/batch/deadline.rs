//! The time that a whole run has, by the clock of its client.

use std::future::Future;
use std::pin::Pin;
use std::task::Context;
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep};

use crate::runtime::clock::Clock;

/// A time for all of it, counted from when it is first looked at; none unless set.
#[derive(Default)]
pub(crate) struct Deadline {
    time: Option<Duration>,
    until: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    pub(crate) fn set(&mut self, time: Duration) {
        self.time = Some(time);
    }

    /// When everything must be over, once the time has begun.
    pub(crate) fn until(&self) -> Option<Instant> {
        self.until
    }

    /// The time that was set, if it is up; and has it looked at again then.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>, clock: &Clock) -> Option<Duration> {
        let time = self.time?;
        if self.until.is_none() {
            // A deadline beyond what the clock can tell is none.
            self.until = clock.now().checked_add(time);
        }
        let until = self.until?;
        let timer = self
            .timer
            .get_or_insert_with(|| Box::pin(sleep(clock.until(until))));
        // The clock of a test may be ahead of the timer. One that has fired is not polled again.
        let is_up = clock.until(until).is_zero() || timer.as_mut().poll(context).is_ready();
        is_up.then_some(time)
    }
}
