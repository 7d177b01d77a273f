//! Watches over several pieces of background work at once.

use std::time::Duration;

use futures_util::stream::{self, StreamExt};

use crate::runtime::client::{Call, CallError};
use crate::runtime::description::Operation;
use crate::runtime::error::{CallFailure, Error, ErrorCode, TimeoutFailure};
use crate::runtime::task::end::TaskEnd;
use crate::runtime::task::sequence::Sequence;
use crate::runtime::task::watch::{Polled, Watch};

/// What several watches come to, each with its place in their list; see [`watch_all`].
pub type TaskEnds<R> =
    Sequence<(usize, Result<TaskEnd<<R as Call>::Output>, CallError<R>>), <R as Call>::Mode>;

/// Keeps these watches at once, but at most `concurrency` of them; 0 counts as 1.
///
/// What a watch came to is given as soon as it is over, with the watch's place in the list, counted
/// from 0. Failures of one leave the others alone. A watch begins when there is room for it, and so
/// does the time until its deadline: [`watch_all_within`] bounds all of them. With a blocking client
/// the watches wait on the first one's.
pub fn watch_all<R: Polled>(
    watches: impl IntoIterator<Item = Watch<R>>,
    concurrency: usize,
) -> TaskEnds<R> {
    keep(watches.into_iter().collect(), concurrency, None)
}

/// Keeps watches as [`watch_all`] does, all of them within this time, counted from when the first end
/// is asked for.
///
/// It is the deadline of every watch that has a later one, and at it a watch asks a last time. One
/// that there was no room for until then is an [`Error::Timeout`](crate::runtime::Error::Timeout), and
/// is not asked about.
pub fn watch_all_within<R: Polled>(
    watches: impl IntoIterator<Item = Watch<R>>,
    concurrency: usize,
    time: Duration,
) -> TaskEnds<R> {
    keep(watches.into_iter().collect(), concurrency, Some(time))
}

fn keep<R: Polled>(
    watches: Vec<Watch<R>>,
    concurrency: usize,
    time: Option<Duration>,
) -> TaskEnds<R> {
    let handle = watches
        .first()
        .map(|first| first.request().handle().clone());
    let concurrency = concurrency.max(1);
    let mut until = None;
    let running = stream::iter(watches)
        .enumerate()
        .map(move |(place, watch)| {
            let clock = &watch.request().handle().core().pipeline().clock;
            let left = time.and_then(|time| {
                // A deadline beyond what the clock can tell is none.
                let until = until.get_or_insert_with(|| clock.now().checked_add(time));
                until.map(|until| clock.until(until))
            });
            async move {
                let end = match left {
                    // There was room for the first ones from the beginning.
                    Some(Duration::ZERO) if place >= concurrency => {
                        Err(too_late(R::OPERATION, time.unwrap_or_default()))
                    }
                    Some(left) => watch.within(left).run().await,
                    None => watch.run().await,
                };
                (place, end)
            }
        })
        .buffer_unordered(concurrency);
    Sequence::new(handle, running)
}

fn too_late<C: ErrorCode>(operation: &'static Operation, after: Duration) -> Error<C> {
    let failure = TimeoutFailure {
        operation: operation.into(),
        after,
        sent: false,
    };
    CallFailure::Timeout(Box::new(failure)).into()
}
