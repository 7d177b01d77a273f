//! The batches of a long list of items, as callers wait for them.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::{Stream, StreamExt};

use crate::runtime::batch::outcome::BatchEntry;
use crate::runtime::batch::progress::{BatchProgress, Updates};
use crate::runtime::batch::report::BatchReport;
use crate::runtime::batch::rules::Batched;
use crate::runtime::batch::run::Run;
#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Call, Handle, Mode};

/// A request with any number of items, sent as several requests that name no more items than the
/// service takes at once.
///
/// Items are sent in the order in which they were given, each once: those that repeat an earlier
/// item of the request's own array are left out, as are those of [`Batches::chain`] that repeat an
/// item of their batch. Every request is sent like any other of the client, with its retries, rate
/// and token; nothing is sent again beyond that.
///
/// Either `send()` gives a report of everything, or the items are taken one after the other as
/// they are finished: with `next()` or as a stream, and from a blocking client as an iterator. Then
/// no more batches are held in memory than are sent at once, however many items there are; only
/// results that belong to no item are kept for the report.
///
/// All failures are outcomes of items. An item that cannot be right is set apart and not sent. A
/// failure that every further batch would meet ends the run: missing or refused credentials, a
/// used-up quota, a code that concerns every item
/// ([`ErrorCode::concerns_every_item`](crate::runtime::ErrorCode::concerns_every_item)), a service
/// that cannot be reached or asks for a pause longer than the client's; and so do three batches in a
/// row of which nobody can tell what came. Batches on their way are finished, and the rest counts as
/// not sent; streams are then not asked for more.
///
/// Nothing is lost when a future of `send()` or `next()` is dropped: call either again to go on, or
/// [`Batches::report`] to end the run. In between, and while nobody asks for the next item, requests
/// that are on their way come to their end, as tasks of the runtime, and no other is sent.
#[must_use = "nothing is sent before it is asked for"]
pub struct Batches<R: Batched, M: Mode = <R as Call>::Mode> {
    handle: Handle<M>,
    run: Run<R>,
}

impl<R: Batched> Batches<R> {
    /// Splits the array of this request.
    pub fn new(request: R) -> Self {
        Self {
            handle: request.handle().clone(),
            run: Run::new(request),
        }
    }
}

impl<R: Batched, M: Mode> Batches<R, M> {
    /// The number of requests on their way at once; 4 unless told, and 0 counts as 1.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.run.concurrency = requests.max(1);
        self
    }

    /// The number of items that one request names; the most that the service takes unless told. 0
    /// counts as 1, and more than the service takes as that.
    pub fn batch_size(mut self, items: usize) -> Self {
        self.run.size = items.clamp(1, R::RULES.limit.max(1));
        self
    }

    /// Gives up after this time, counted from when the first result is asked for; never unless set.
    /// No request is sent after it, and those on their way have no more time than until then.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.run.stop.deadline.set(deadline);
        self
    }

    /// Calls this function whenever items are finished, in the middle of the run.
    pub fn on_progress(mut self, progress: impl FnMut(&BatchProgress) + Send + 'static) -> Self {
        self.run.progress = Some(Box::new(progress));
        self
    }

    /// Gives up after this many batches in a row that failed without a word about their items, such
    /// as with a timeout, a lost connection or a failure of the service; 3 unless set, and 0 counts
    /// as 1.
    pub fn max_unknown_batches(mut self, batches: usize) -> Self {
        self.run.stop.most_unknown = batches.max(1);
        self
    }

    /// Sends these items too, after all others. They are taken when their turn comes, and all that
    /// are left when a report is made: what never ends is only for taking entries one by one.
    pub fn chain<I, T>(mut self, items: I) -> Self
    where
        I: IntoIterator<Item = T, IntoIter: Send + 'static>,
        T: Into<R::Item> + 'static,
    {
        self.run
            .items
            .chain(Box::new(items.into_iter().map(T::into)));
        self
    }

    /// Tells how far the run is, step by step. What came of the items stays in it: ask for the
    /// [`report`](Self::report) then.
    pub fn updates(&mut self) -> Updates<'_, M> {
        Updates::new(&mut self.run, &self.handle)
    }

    /// Ends the run and tells what came of every item that was not handed out before. Nothing is
    /// sent after that.
    ///
    /// Requests on their way are given up: their items are unknown if the request may have reached
    /// the service. Everything else counts as not sent, also what iterators still hold, which
    /// therefore must end; what a stream has not yet given is not known and not reported.
    pub fn report(&mut self) -> BatchReport<R> {
        self.run.give_up()
    }
}

impl<R: Batched<Mode = Async>> Batches<R, Async> {
    /// Sends the items of this stream too, after all others. It is asked for more when their turn
    /// comes; a batch waits until the stream has filled it or has ended.
    ///
    /// It takes items, not results: decide first what a failure of the listing means, such as with
    /// `take_while` or by collecting. A list that is read while its items are sent may skip some.
    pub fn chain_stream<S, T>(mut self, items: S) -> Self
    where
        S: Stream<Item = T> + Send + 'static,
        T: Into<R::Item> + 'static,
    {
        self.run.items.chain_stream(Box::pin(items.map(T::into)));
        self
    }

    /// Sends everything and tells what came of every item that was not handed out before.
    ///
    /// Never fails as a whole: failures are outcomes of items.
    pub async fn send(&mut self) -> BatchReport<R> {
        poll_fn(|context| self.run.poll_all(context)).await
    }

    /// The next item that is finished; none when all have been handed out.
    pub async fn next(&mut self) -> Option<BatchEntry<R>> {
        poll_fn(|context| self.run.poll_entry(context)).await
    }
}

impl<R: Batched<Mode = Async>> Stream for Batches<R, Async> {
    type Item = BatchEntry<R>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().run.poll_entry(context)
    }
}

/// Sends everything, as [`Batches::send`]. Await `&mut batches` to keep the account when the future
/// may be dropped.
impl<R: Batched<Mode = Async>> IntoFuture for Batches<R, Async> {
    type Output = BatchReport<R>;
    type IntoFuture = BoxFuture<'static, BatchReport<R>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await })
    }
}

/// Sends everything, as [`Batches::send`].
impl<'a, R: Batched<Mode = Async>> IntoFuture for &'a mut Batches<R, Async> {
    type Output = BatchReport<R>;
    type IntoFuture = BoxFuture<'a, BatchReport<R>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

#[cfg(feature = "blocking")]
impl<R: Batched<Mode = Blocking>> Batches<R, Blocking> {
    /// Sends everything and tells what came of every item that was not handed out before.
    ///
    /// Never fails as a whole: failures are outcomes of items.
    pub fn send(&mut self) -> BatchReport<R> {
        let handle = self.handle.clone();
        handle.wait(poll_fn(|context| self.run.poll_all(context)))
    }
}

#[cfg(feature = "blocking")]
impl<R: Batched<Mode = Blocking>> Iterator for Batches<R, Blocking> {
    type Item = BatchEntry<R>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(entry) = self.run.take_finished() {
            return Some(entry);
        }
        let handle = self.handle.clone();
        handle.wait(poll_fn(|context| self.run.poll_entry(context)))
    }
}

// Nothing is pinned in place.
impl<R: Batched, M: Mode> Unpin for Batches<R, M> {}

impl<R: Batched, M: Mode> fmt::Debug for Batches<R, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Batches")
            .field("size", &self.run.size)
            .field("concurrency", &self.run.concurrency)
            .field("in_flight", &self.run.in_flight())
            .field("finished", &self.run.finished())
            .finish_non_exhaustive()
    }
}
