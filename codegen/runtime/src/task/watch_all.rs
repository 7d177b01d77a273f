//! Watches over several pieces of background work at once.

use futures_util::stream::{self, StreamExt};

use crate::runtime::client::{Call, CallError};
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
/// does the time until its deadline. With a blocking client the watches wait on the first one's.
pub fn watch_all<R: Polled>(
    watches: impl IntoIterator<Item = Watch<R>>,
    concurrency: usize,
) -> TaskEnds<R> {
    let watches: Vec<_> = watches.into_iter().collect();
    let handle = watches
        .first()
        .map(|first| first.request().handle().clone());
    let running = stream::iter(watches)
        .enumerate()
        .map(|(place, watch)| async move { (place, watch.run().await) })
        .buffer_unordered(concurrency.max(1));
    Sequence::new(handle, running)
}
