//! Cuts a long list of items into requests, sends several of them at once, and keeps account of
//! every item.
//!
//! It is polled; how callers wait for it is not decided here.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::task::{Id, JoinError, JoinSet};

use crate::runtime::batch::items::{Keyed, PendingItems};
use crate::runtime::batch::outcome::{BatchEntry, Outcome, OutcomeOf};
use crate::runtime::batch::progress::{BatchProgress, Steps};
use crate::runtime::batch::report::{BatchCounts, BatchReport, Unmatched};
use crate::runtime::batch::rules::Batched;
use crate::runtime::batch::shares::TaskShares;
use crate::runtime::batch::stop::Stop;
use crate::runtime::batch::verdict::Verdict;
use crate::runtime::client::{Call, CallError, Core};
use crate::runtime::error::Error;
use crate::runtime::request::{DispatchGuard, Request};
use crate::runtime::response::Response;
use crate::runtime::send::carried;

const DEFAULT_CONCURRENCY: usize = 4;

/// What is told of every step.
pub(crate) type Progress = Box<dyn FnMut(&BatchProgress) + Send>;

/// The account of a list of items that is being sent.
pub(crate) struct Run<R: Batched> {
    core: Core,
    /// The request without its items.
    template: R,
    pub(crate) items: PendingItems<R::Item>,
    /// The number of items that one request names.
    pub(crate) size: usize,
    /// The most requests that are on their way at once.
    pub(crate) concurrency: usize,
    /// The number of items that have left `items`.
    taken: usize,
    running: JoinSet<Ended<R>>,
    /// What is on its way, by the place of the first item.
    sent: BTreeMap<usize, Batch<R::Item>>,
    /// What is known and was not yet handed out, with its place.
    finished: VecDeque<(usize, BatchEntry<R>)>,
    unmatched: Unmatched<R::Result>,
    pub(crate) stop: Stop<R::Code>,
    /// What is told of every step, and the numbers of what is finished.
    pub(crate) progress: Option<Progress>,
    counts: BatchCounts,
    task_shares: TaskShares,
    given_up: bool,
}

/// The place of a batch's first item, and how its call ended.
type Ended<R> = (usize, Result<Response<<R as Call>::Code>, CallError<R>>);

struct Batch<I> {
    items: Vec<Keyed<I>>,
    /// Those of the items.
    places: Vec<usize>,
    guard: Arc<DispatchGuard>,
    /// The task that carries it.
    task: Id,
}

impl<R: Batched> Run<R> {
    pub(crate) fn new(mut request: R) -> Self {
        let items = PendingItems::new(request.arguments_mut().take(R::ITEMS), R::RULES.key);
        Self {
            core: request.handle().core().clone(),
            template: request,
            items,
            size: R::RULES.limit.max(1),
            concurrency: DEFAULT_CONCURRENCY,
            taken: 0,
            running: JoinSet::new(),
            sent: BTreeMap::new(),
            finished: VecDeque::new(),
            unmatched: Unmatched::default(),
            stop: Stop::new(),
            progress: None,
            counts: BatchCounts::default(),
            task_shares: TaskShares::default(),
            given_up: false,
        }
    }

    /// The number of requests that are on their way.
    pub(crate) fn in_flight(&self) -> usize {
        self.sent.len()
    }

    /// The number of items that are finished and were not yet handed out.
    pub(crate) fn finished(&self) -> usize {
        self.finished.len()
    }

    /// The next item that is finished already.
    pub(crate) fn take_finished(&mut self) -> Option<BatchEntry<R>> {
        self.finished.pop_front().map(|(_, entry)| entry)
    }

    /// Ends the run: nothing is sent after this.
    pub(crate) fn give_up(&mut self) -> BatchReport<R> {
        self.given_up = true;
        while let Some(ended) = self.running.try_join_next() {
            self.join(ended);
        }
        self.give_up_sent();
        self.running.abort_all();
        self.finish_unsent(usize::MAX);
        self.take_report()
    }

    /// Ends the batches whose answer nobody waits for any more.
    fn give_up_sent(&mut self) {
        for batch in std::mem::take(&mut self.sent).into_values() {
            self.give_up_batch(batch);
        }
    }

    fn give_up_batch(&mut self, batch: Batch<R::Item>) {
        // From here on it cannot leave any more.
        let in_doubt = batch.guard.give_up();
        let given_up = |keyed: Keyed<R::Item>| (keyed.item, Outcome::of_given_up(in_doubt));
        self.add(batch.places, batch.items.into_iter().map(given_up));
    }

    fn take_report(&mut self) -> BatchReport<R> {
        let mut finished = Vec::from(std::mem::take(&mut self.finished));
        finished.sort_unstable_by_key(|(place, _)| *place);
        BatchReport::new(
            self.template.clone(),
            finished.into_iter().map(|(_, entry)| entry).collect(),
            std::mem::take(&mut self.unmatched),
            self.stop.by().cloned(),
        )
    }

    pub(crate) fn poll_entry(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchEntry<R>>> {
        loop {
            if let Some(entry) = self.take_finished() {
                return Poll::Ready(Some(entry));
            }
            if !ready!(self.poll_step(context)) {
                return Poll::Ready(None);
            }
        }
    }

    pub(crate) fn poll_all(&mut self, context: &mut Context<'_>) -> Poll<BatchReport<R>> {
        while ready!(self.poll_step(context)) {}
        Poll::Ready(self.take_report())
    }

    /// Goes on until some items are finished; false if there are none left.
    fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        let operation = self.template.arguments().operation();
        self.stop
            .poll_deadline(context, operation, &self.core.pipeline().clock);
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
        self.given_up || self.stop.by().is_some()
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
            Err(_) => self.start_without_invalid(items, places),
        }
    }

    fn request_for(&self, items: &[Keyed<R::Item>]) -> Result<Request, CallError<R>> {
        let mut request = self.template.clone();
        let items: Vec<R::Item> = items.iter().map(|keyed| keyed.item.clone()).collect();
        request.arguments_mut().replace(R::ITEMS, items);
        Ok(request.request()?)
    }

    /// Sets apart the items with which no request can be right, and sends the others.
    fn start_without_invalid(&mut self, items: Vec<Keyed<R::Item>>, places: Vec<usize>) {
        let (mut right, mut right_places) = (Vec::new(), Vec::new());
        for (keyed, place) in items.into_iter().zip(places) {
            match self.request_for(std::slice::from_ref(&keyed)) {
                Ok(_) => {
                    right.push(keyed);
                    right_places.push(place);
                }
                Err(error) => self.refuse(vec![keyed], vec![place], error),
            }
        }
        if right.is_empty() {
            return;
        }
        match self.request_for(&right) {
            Ok(request) => self.send_off(right, right_places, request),
            Err(error) => self.refuse(right, right_places, error),
        }
    }

    fn refuse(&mut self, items: Vec<Keyed<R::Item>>, places: Vec<usize>, mut error: CallError<R>) {
        if let Error::InvalidRequest(invalid) = &mut error {
            invalid.renumber(R::ITEMS, &places);
        }
        let error = Arc::new(error);
        let items = items.into_iter().map(|keyed| {
            let error = Some(Arc::clone(&error));
            (keyed.item, Outcome::NotSent { error })
        });
        self.add(places, items);
    }

    fn send_off(&mut self, items: Vec<Keyed<R::Item>>, places: Vec<usize>, mut request: Request) {
        let first = places.first().copied().unwrap_or_default();
        let guard = Arc::<DispatchGuard>::default();
        request.set_dispatch_guard(Arc::clone(&guard));
        request.set_deadline(self.stop.until());
        let core = self.core.clone();
        let call = async move { (first, core.call(request).await) };
        // A task of its own: its time goes on, whether or not anybody asks for the next item.
        let task = self.running.spawn(carried(call)).id();
        let batch = Batch {
            items,
            places,
            guard,
            task,
        };
        self.sent.insert(first, batch);
    }

    fn join(&mut self, ended: Result<Ended<R>, JoinError>) {
        match ended {
            Ok((first, result)) => self.finish(first, result),
            Err(error) => {
                let mut sent = self.sent.iter();
                let lost = sent.find(|(_, batch)| batch.task == error.id());
                let first = lost.map(|(first, _)| *first);
                if let Some(batch) = first.and_then(|first| self.sent.remove(&first)) {
                    self.give_up_batch(batch);
                }
                // A panic of the caller's own transport or provider goes on in the caller; else the
                // runtime that carried it is gone.
                if let Ok(panic) = error.try_into_panic() {
                    std::panic::resume_unwind(panic);
                }
            }
        }
    }

    fn finish(&mut self, first: usize, result: Result<Response<R::Code>, CallError<R>>) {
        let Some(batch) = self.sent.remove(&first) else {
            return;
        };
        let longest_pause = self.template.arguments().longest_pause();
        let outcomes = match result {
            Ok(response) => {
                let verdict = Verdict::<R>::read(&batch.items, &response);
                self.unmatched.extend(verdict.unmatched);
                match &verdict.unreadable {
                    Some(error) => self.stop.note_failure(error, longest_pause),
                    None => self.stop.note_answer(),
                }
                verdict.outcomes
            }
            Err(error) => {
                let error = Arc::new(error);
                self.stop.note_failure(&error, longest_pause);
                let in_doubt = batch.guard.is_in_doubt();
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
        let error = self.stop.by().cloned();
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
        let entries: Vec<_> = entries.collect();
        let tasks: Vec<_> = entries.iter().map(|(_, outcome)| outcome.task()).collect();
        let shares = self.task_shares.note(&tasks);
        let entries = entries.into_iter().zip(shares);
        let counts = &mut self.counts;
        let entries = entries.map(|((item, outcome), shares_task)| {
            counts.add(&outcome);
            BatchEntry {
                item,
                outcome,
                shares_task,
            }
        });
        self.finished.extend(places.into_iter().zip(entries));
        let now = self.now();
        if let Some(progress) = &mut self.progress {
            progress(&now);
        }
    }

    /// How far it is.
    fn now(&self) -> BatchProgress {
        let unfinished = self.taken.saturating_sub(self.counts.total());
        let left = self.items.left();
        let left = left.and_then(|left| left.checked_add(unfinished));
        BatchProgress::new(self.counts, left)
    }
}

impl<R: Batched> Steps for Run<R> {
    fn poll_update(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchProgress>> {
        let goes_on = ready!(self.poll_step(context));
        Poll::Ready(goes_on.then(|| self.now()))
    }
}
