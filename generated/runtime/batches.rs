//! Sends a long list of items as several requests at once, and keeps account of every item.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_util::{Stream, StreamExt};
use tokio::task::{JoinError, JoinSet};

use crate::runtime::answer::Answer;
use crate::runtime::batch::Batched;
use crate::runtime::batch_items::{Items, Keyed};
use crate::runtime::batch_outcome::{BatchEntry, Outcome, OutcomeOf, stops_all};
use crate::runtime::batch_report::BatchReport;
use crate::runtime::batch_verdict::Verdict;
use crate::runtime::call::{Call, CallError};
use crate::runtime::departure::Departure;
#[cfg(feature = "blocking")]
use crate::runtime::mode::Blocking;
use crate::runtime::mode::{Async, Handle, Mode};
use crate::runtime::request::Request;
use crate::runtime::trace::carried;

const DEFAULT_CONCURRENCY: usize = 4;

/// A request with any number of items, sent as several requests that name no more items than the
/// service takes at once.
///
/// Items are sent in the order in which they were given, each once: those that repeat an earlier
/// item of the request's own list are left out, as are those of [`Batches::chain`] that repeat an
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
/// used-up quota, or a service that cannot be reached. Batches on their way are finished, and the
/// rest counts as not sent; streams are then not asked for more.
///
/// Nothing is lost when a future of `send()` or `next()` is dropped: call either again to go on, or
/// [`Batches::report`] to end the run. In between, and while nobody asks for the next item, requests
/// that are on their way come to their end, as tasks of the runtime, and no other is sent.
#[must_use = "nothing is sent before it is asked for"]
pub struct Batches<R: Batched, M: Mode = <R as Call>::Mode> {
    handle: Handle<M>,
    /// The request without its items.
    template: R,
    items: Items<R::Item>,
    size: usize,
    concurrency: usize,
    /// How many items have left `items`.
    taken: usize,
    running: JoinSet<Ended<R>>,
    /// What is on its way, by the place of the first item.
    sent: BTreeMap<usize, Batch<R::Item>>,
    /// What is known and was not yet handed out, with its place.
    finished: VecDeque<(usize, BatchEntry<R>)>,
    unmatched: Vec<R::Result>,
    stopped_by: Option<Arc<CallError<R>>>,
    given_up: bool,
}

/// The place of a batch's first item, and how its call ended.
type Ended<R> = (usize, Result<Answer<<R as Call>::Code>, CallError<R>>);

struct Batch<I> {
    items: Vec<Keyed<I>>,
    /// Those of the items.
    places: Vec<usize>,
    departure: Arc<Departure>,
}

impl<R: Batched> Batches<R> {
    /// Splits the list of this request.
    pub fn new(mut request: R) -> Self {
        let items = Items::new(request.take_items(), R::RULES.key);
        Self {
            handle: request.handle().clone(),
            template: request,
            items,
            size: R::RULES.limit.max(1),
            concurrency: DEFAULT_CONCURRENCY,
            taken: 0,
            running: JoinSet::new(),
            sent: BTreeMap::new(),
            finished: VecDeque::new(),
            unmatched: Vec::new(),
            stopped_by: None,
            given_up: false,
        }
    }
}

impl<R: Batched, M: Mode> Batches<R, M> {
    /// How many requests are on their way at once; 4 unless told, and 0 counts as 1.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// How many items one request names; as many as the service takes unless told. 0 counts as 1,
    /// and more than the service takes as that.
    pub fn batch_size(mut self, items: usize) -> Self {
        self.size = items.clamp(1, R::RULES.limit.max(1));
        self
    }

    /// Sends these items too, after all others. They are taken when their turn comes, and all that
    /// are left when a report is made: what never ends is only for taking entries one by one.
    pub fn chain<I, T>(mut self, items: I) -> Self
    where
        I: IntoIterator<Item = T, IntoIter: Send + 'static>,
        T: Into<R::Item> + 'static,
    {
        self.items.chain(Box::new(items.into_iter().map(T::into)));
        self
    }

    /// Ends the run and tells what came of every item that was not handed out before. Nothing is
    /// sent after that.
    ///
    /// Requests on their way are given up: their items are unknown if the request may have reached
    /// the service. Everything else counts as not sent, also what iterators still hold, which
    /// therefore must end; what a stream has not yet given is not known and not reported.
    pub fn report(&mut self) -> BatchReport<R> {
        self.given_up = true;
        while let Some(ended) = self.running.try_join_next() {
            self.join(ended);
        }
        for batch in std::mem::take(&mut self.sent).into_values() {
            // From here on it cannot leave any more.
            let in_doubt = batch.departure.give_up();
            let given_up = |keyed: Keyed<R::Item>| (keyed.item, Outcome::of_given_up(in_doubt));
            self.add(batch.places, batch.items.into_iter().map(given_up));
        }
        self.running.abort_all();
        self.finish_unsent(usize::MAX);
        self.take_report()
    }

    fn take_report(&mut self) -> BatchReport<R> {
        let mut finished = Vec::from(std::mem::take(&mut self.finished));
        finished.sort_unstable_by_key(|(place, _)| *place);
        BatchReport::new(
            finished.into_iter().map(|(_, entry)| entry).collect(),
            std::mem::take(&mut self.unmatched),
            self.stopped_by.clone(),
        )
    }

    fn poll_entry(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchEntry<R>>> {
        loop {
            if let Some((_, entry)) = self.finished.pop_front() {
                return Poll::Ready(Some(entry));
            }
            if !ready!(self.poll_step(context)) {
                return Poll::Ready(None);
            }
        }
    }

    fn poll_all(&mut self, context: &mut Context<'_>) -> Poll<BatchReport<R>> {
        while ready!(self.poll_step(context)) {}
        Poll::Ready(self.take_report())
    }

    /// Goes on until some items are finished; false if there are none left.
    fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        let finished_before = self.finished.len();
        let all_taken = self.poll_start(context);
        if self.finished.len() > finished_before {
            return Poll::Ready(true);
        }
        if let Some(ended) = ready!(self.running.poll_join_next(context)) {
            self.join(ended);
            return Poll::Ready(true);
        }
        if self.is_stopped() {
            return Poll::Ready(self.finish_unsent(self.size));
        }
        all_taken.map(|()| false)
    }

    fn is_stopped(&self) -> bool {
        self.given_up || self.stopped_by.is_some()
    }

    /// Starts as many batches as may be on their way, or until some items were set apart; pending
    /// while a stream is waited for.
    fn poll_start(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let finished_before = self.finished.len();
        while !self.is_stopped()
            && self.sent.len() < self.concurrency
            && self.finished.len() == finished_before
        {
            match ready!(self.items.poll_batch(context, self.size)) {
                Some(items) => self.start(items),
                None => break,
            }
        }
        Poll::Ready(())
    }

    fn start(&mut self, items: Vec<Keyed<R::Item>>) {
        let places: Vec<usize> = (self.taken..).take(items.len()).collect();
        self.taken += items.len();
        match self.request_for(&items) {
            Ok(request) => self.send_off(items, places, request),
            Err(_) => self.start_without_the_wrong(items, places),
        }
    }

    fn request_for(&self, items: &[Keyed<R::Item>]) -> Result<Request, CallError<R>> {
        let mut request = self.template.clone();
        request.set_items(items.iter().map(|keyed| keyed.item.clone()).collect());
        Ok(request.request()?)
    }

    /// Sets apart the items with which no request can be right, and sends the others.
    fn start_without_the_wrong(&mut self, items: Vec<Keyed<R::Item>>, places: Vec<usize>) {
        let (mut right, mut right_places) = (Vec::new(), Vec::new());
        for (keyed, place) in items.into_iter().zip(places) {
            match self.request_for(std::slice::from_ref(&keyed)) {
                Ok(_) => {
                    right.push(keyed);
                    right_places.push(place);
                }
                Err(error) => self.set_apart(vec![keyed], vec![place], error),
            }
        }
        if right.is_empty() {
            return;
        }
        match self.request_for(&right) {
            Ok(request) => self.send_off(right, right_places, request),
            Err(error) => self.set_apart(right, right_places, error),
        }
    }

    fn set_apart(&mut self, items: Vec<Keyed<R::Item>>, places: Vec<usize>, error: CallError<R>) {
        let error = Arc::new(error);
        let items = items.into_iter().map(|keyed| {
            let error = Some(Arc::clone(&error));
            (keyed.item, Outcome::NotSent { error })
        });
        self.add(places, items);
    }

    fn send_off(&mut self, items: Vec<Keyed<R::Item>>, places: Vec<usize>, mut request: Request) {
        let first = places.first().copied().unwrap_or_default();
        let departure = Arc::<Departure>::default();
        request.departure = Some(Arc::clone(&departure));
        let core = self.handle.core().clone();
        self.sent.insert(
            first,
            Batch {
                items,
                places,
                departure,
            },
        );
        // A task of its own: its time goes on, whether or not anybody asks for the next item.
        self.running
            .spawn(carried(async move { (first, core.call(request).await) }));
    }

    fn join(&mut self, ended: Result<Ended<R>, JoinError>) {
        match ended {
            Ok((first, result)) => self.finish(first, result),
            // A panic of the caller's own transport or provider goes on in the caller.
            Err(error) => {
                if let Ok(panic) = error.try_into_panic() {
                    std::panic::resume_unwind(panic);
                }
            }
        }
    }

    fn finish(&mut self, first: usize, result: Result<Answer<R::Code>, CallError<R>>) {
        let Some(batch) = self.sent.remove(&first) else {
            return;
        };
        let outcomes = match result {
            Ok(answer) => {
                let verdict = Verdict::<R>::read(&batch.items, &answer);
                self.unmatched.extend(verdict.unmatched);
                verdict.outcomes
            }
            Err(error) => {
                let error = Arc::new(error);
                if stops_all(&error) {
                    self.stopped_by.get_or_insert_with(|| Arc::clone(&error));
                }
                let in_doubt = batch.departure.is_in_doubt();
                let outcome = || Outcome::of_failure(Arc::clone(&error), in_doubt);
                std::iter::repeat_with(outcome)
                    .take(batch.items.len())
                    .collect()
            }
        };
        let items = batch.items.into_iter().map(|keyed| keyed.item);
        self.add(batch.places, items.zip(outcomes));
    }

    /// Counts up to `most` items as not sent; false if there are none left.
    fn finish_unsent(&mut self, most: usize) -> bool {
        let items = self.items.take_unsent(most);
        let places = self.taken..;
        self.taken += items.len();
        let any = !items.is_empty();
        let error = self.stopped_by.clone();
        let not_sent = |item| {
            (
                item,
                Outcome::NotSent {
                    error: error.clone(),
                },
            )
        };
        self.add(places, items.into_iter().map(not_sent));
        any
    }

    fn add(
        &mut self,
        places: impl IntoIterator<Item = usize>,
        entries: impl Iterator<Item = (R::Item, OutcomeOf<R>)>,
    ) {
        let entries = entries.map(|(item, outcome)| BatchEntry { item, outcome });
        self.finished.extend(places.into_iter().zip(entries));
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
        self.items.chain_stream(Box::pin(items.map(T::into)));
        self
    }

    /// Sends everything and tells what came of every item that was not handed out before.
    ///
    /// Never fails as a whole: failures are outcomes of items.
    pub async fn send(&mut self) -> BatchReport<R> {
        poll_fn(|context| self.poll_all(context)).await
    }

    /// The next item that is finished; none when all have been handed out.
    pub async fn next(&mut self) -> Option<BatchEntry<R>> {
        poll_fn(|context| self.poll_entry(context)).await
    }
}

impl<R: Batched<Mode = Async>> Stream for Batches<R, Async> {
    type Item = BatchEntry<R>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_entry(context)
    }
}

#[cfg(feature = "blocking")]
impl<R: Batched<Mode = Blocking>> Batches<R, Blocking> {
    /// Sends everything and tells what came of every item that was not handed out before.
    ///
    /// Never fails as a whole: failures are outcomes of items.
    pub fn send(&mut self) -> BatchReport<R> {
        let handle = self.handle.clone();
        handle.wait(poll_fn(|context| self.poll_all(context)))
    }
}

#[cfg(feature = "blocking")]
impl<R: Batched<Mode = Blocking>> Iterator for Batches<R, Blocking> {
    type Item = BatchEntry<R>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some((_, entry)) = self.finished.pop_front() {
            return Some(entry);
        }
        let handle = self.handle.clone();
        handle.wait(poll_fn(|context| self.poll_entry(context)))
    }
}

// Nothing is pinned in place.
impl<R: Batched, M: Mode> Unpin for Batches<R, M> {}

impl<R: Batched, M: Mode> fmt::Debug for Batches<R, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Batches")
            .field("size", &self.size)
            .field("concurrency", &self.concurrency)
            .field("on_their_way", &self.sent.len())
            .field("finished", &self.finished.len())
            .finish_non_exhaustive()
    }
}
