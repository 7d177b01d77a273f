//! How far a run has come, for those who look on.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::Stream;

use crate::runtime::batch::report::BatchCounts;
#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Handle, Mode};

/// How far a run has come. `Display` is for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchProgress {
    /// The items that are finished.
    pub counts: BatchCounts,
    /// The number of all others; not known while a stream or an iterator does not say how many it
    /// will give.
    pub left: Option<usize>,
}

impl BatchProgress {
    pub(crate) fn new(counts: BatchCounts, left: Option<usize>) -> Self {
        Self { counts, left }
    }
}

impl fmt::Display for BatchProgress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.counts)?;
        match self.left {
            Some(left) => write!(formatter, ", {left} left"),
            None => Ok(()),
        }
    }
}

/// What goes on step by step.
pub trait Steps: Send {
    /// Goes one step on, and tells how far it is then; nothing when all is done.
    fn poll_update(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchProgress>>;
}

/// How far a run has come, after every step of it: a `Stream`, or an `Iterator` with a blocking
/// client. It ends with the run.
///
/// Work goes on while the next is awaited. Dropping it loses nothing: ask the run for what came of
/// it, or for another.
#[must_use = "nothing is sent until the next is asked for"]
pub struct Updates<'a, M: Mode = Async> {
    steps: &'a mut dyn Steps,
    #[cfg_attr(
        not(feature = "blocking"),
        expect(dead_code, reason = "futures need none")
    )]
    handle: Handle<M>,
}

impl<'a, M: Mode> Updates<'a, M> {
    pub(crate) fn new(steps: &'a mut dyn Steps, handle: &Handle<M>) -> Self {
        let handle = handle.clone();
        Self { steps, handle }
    }
}

impl Updates<'_, Async> {
    /// How far it is after the next step; nothing when all is done.
    pub async fn next(&mut self) -> Option<BatchProgress> {
        poll_fn(|context| self.steps.poll_update(context)).await
    }
}

impl Stream for Updates<'_, Async> {
    type Item = BatchProgress;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<BatchProgress>> {
        self.get_mut().steps.poll_update(context)
    }
}

#[cfg(feature = "blocking")]
impl Iterator for Updates<'_, Blocking> {
    type Item = BatchProgress;

    fn next(&mut self) -> Option<BatchProgress> {
        let steps = &mut *self.steps;
        self.handle
            .wait(poll_fn(|context| steps.poll_update(context)))
    }
}

impl<M: Mode> fmt::Debug for Updates<'_, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Updates").finish_non_exhaustive()
    }
}
