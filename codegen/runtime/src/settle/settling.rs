//! Watches the tasks that a batch has left, and puts what they come to into the entries of its
//! items.

use std::collections::HashMap;
use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::marker::PhantomData;
use std::mem;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, StreamExt};

use crate::runtime::batch::deadline::Deadline;
use crate::runtime::batch::items::name_of;
use crate::runtime::batch::{BatchCounts, BatchProgress, BatchReport, Batched, Steps, Updates};
#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Call, CallError, Mode};
use crate::runtime::clock::Clock;
use crate::runtime::settle::settled::Settled;
use crate::runtime::settle::told::Told;
use crate::runtime::task::Watch;
use crate::runtime::task::watch::Ended;

const CONCURRENCY: usize = 4;

/// What became of a batch and of the tasks it had left.
#[must_use = "items may have failed or need a look before they are sent again"]
#[non_exhaustive]
pub struct Settlement<R: Settled> {
    /// The report, in which an item is pending only if its task had not come to its end in time, or
    /// cannot be watched.
    pub report: BatchReport<R>,
    /// The ids of the tasks that cannot be watched, and why.
    pub failures: Vec<(String, CallError<R>)>,
}

/// The tasks of a batch, to be followed to their end; see [`BatchReport::settle`].
#[must_use = "nothing is asked until it is awaited or sent"]
pub struct Settling<R: Settled, M: Mode = <R as Call>::Mode> {
    report: BatchReport<R>,
    deadline: Deadline,
    task_deadline: Option<Duration>,
    interval: Option<(Duration, Duration)>,
    concurrency: usize,
    /// Once it has begun.
    following: Option<Following<R>>,
    mode: PhantomData<fn() -> M>,
}

impl<R: Batched> BatchReport<R> {
    /// Follows the tasks that go on in the background, and puts what they come to into the entries
    /// of their items.
    ///
    /// Where the response about a task that is over has a result for an item, that counts. Else an item
    /// is done if its task is. If the task has failed, so has its item; but if it stands for
    /// several items, also for some that were handed out before, nobody can tell what came of each of
    /// them, and likewise if only a part of it was done.
    ///
    /// Only reports of operations that leave tasks have it: those for which [`Settled`] is
    /// implemented.
    pub fn settle(self) -> Settling<R>
    where
        R: Settled,
    {
        Settling {
            report: self,
            deadline: Deadline::default(),
            task_deadline: None,
            interval: None,
            concurrency: CONCURRENCY,
            following: None,
            mode: PhantomData,
        }
    }
}

impl<R: Settled, M: Mode> Settling<R, M> {
    /// Ends all of it after this time, counted from when it is first awaited; never unless set. Tasks
    /// that have not come to their end by then stay pending, also those that were never asked about.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline.set(deadline);
        self
    }

    /// Gives up one task after this time, counted from when it is its turn, and goes on with the
    /// others; unless set, the time for all of them, or 10 minutes if there is no such time. Of tasks
    /// that take longer than it, each has its turn if this is short, or if as many are asked about at
    /// once.
    pub fn task_deadline(mut self, deadline: Duration) -> Self {
        self.task_deadline = Some(deadline);
        self
    }

    /// The pauses between two questions, as [`Watch::interval`].
    pub fn interval(mut self, first: Duration, longest: Duration) -> Self {
        self.interval = Some((first, longest));
        self
    }

    /// The number of tasks that are asked about at once; 4 unless told, and 0 counts as 1.
    pub fn concurrency(mut self, tasks: usize) -> Self {
        self.concurrency = tasks.max(1);
        self
    }

    fn watch(&self, task: &str) -> Watch<R::Asking> {
        let arguments = self.report.request().arguments();
        let mut arguments = arguments.shared_with(<R::Asking as Call>::OPERATION);
        if R::IS_ARRAY {
            arguments.replace(R::TASK, vec![task.to_owned()]);
        } else {
            arguments.replace(R::TASK, task.to_owned());
        }
        let mut watch = Watch::new(R::Asking::from_arguments(arguments));
        if let Some((first, longest)) = self.interval {
            watch = watch.interval(first, longest);
        }
        watch
    }

    fn follow(&self, clock: Clock) -> Following<R> {
        let mut items: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, entry) in self.report.entries().iter().enumerate() {
            if let Some(task) = entry.outcome.task() {
                items.entry(task.to_owned()).or_default().push(place);
            }
        }
        let tasks = self.report.tasks().into_iter();
        let watches: Vec<_> = tasks
            .map(|task| (task.to_owned(), self.watch(task)))
            .collect();
        let until = self.deadline.until();
        let task_deadline = self.task_deadline;
        let ends = stream::iter(watches)
            .map(move |(task, watch)| {
                // It is its turn: no time of its own goes on after that of all.
                let left = until.map(|until| clock.until(until));
                let watch = match left.into_iter().chain(task_deadline).min() {
                    Some(time) => watch.deadline(time),
                    None => watch,
                };
                async move { (task, watch.run_to_response().await) }
            })
            .buffer_unordered(self.concurrency);
        Following {
            left: items.values().map(Vec::len).sum(),
            items,
            counts: self.report.counts(),
            ends: ends.boxed(),
            failures: Vec::new(),
        }
    }

    async fn run(mut self) -> Settlement<R> {
        while poll_fn(|context| self.poll_update(context)).await.is_some() {}
        Settlement {
            report: self.report,
            failures: self
                .following
                .map_or_else(Vec::new, |following| following.failures),
        }
    }

    /// Tells how far it is, task by task: the counts are those of the report, and `left` are the
    /// items whose tasks are not over. Await it or send it then: what is known is kept.
    pub fn updates(&mut self) -> Updates<'_, M>
    where
        R: Call<Mode = M>,
    {
        let handle = self.report.request().handle().clone();
        Updates::new(self, &handle)
    }
}

impl<R: Settled, M: Mode> Steps for Settling<R, M> {
    fn poll_update(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchProgress>> {
        let clock = self
            .report
            .request()
            .handle()
            .core()
            .pipeline()
            .clock
            .clone();
        let is_over = self.deadline.poll(context, &clock).is_some();
        if self.following.is_none() {
            self.following = Some(self.follow(clock));
        }
        let Some(following) = &mut self.following else {
            return Poll::Ready(None);
        };
        if is_over {
            // Questions on their way are given up: they change nothing.
            following.ends = stream::empty().boxed();
        }
        let Some((task, ended)) = ready!(following.ends.poll_next_unpin(context)) else {
            return Poll::Ready(None);
        };
        let places = following.items.remove(&task).unwrap_or_default();
        following.left -= places.len();
        match ended {
            Ok(ended) => {
                let entries = self.report.entries_mut();
                let names: Vec<_> = places
                    .iter()
                    .map(|place| name_of(&entries.get(*place)?.item, R::RULES.key))
                    .collect();
                let mut told = Told::<R>::read(&ended, &names);
                for (place, own) in places.iter().zip(mem::take(&mut told.items)) {
                    if let Some(entry) = entries.get_mut(*place) {
                        let is_alone = places.len() == 1 && !entry.shares_task();
                        following.counts.pending -= 1;
                        told.settle(entry, own, is_alone);
                        following.counts.add(&entry.outcome);
                    }
                }
                self.report.unmatched.extend(told.unmatched);
            }
            Err(error) => following.failures.push((task, error)),
        }
        let progress = BatchProgress::new(following.counts, Some(following.left));
        Poll::Ready(Some(progress))
    }
}

/// Tasks that are being followed.
struct Following<R: Settled> {
    ends: BoxStream<'static, TaskEnded<R>>,
    /// The places of the entries of each task that is not over.
    items: HashMap<String, Vec<usize>>,
    /// The number of those entries.
    left: usize,
    /// Of all entries.
    counts: BatchCounts,
    failures: Vec<(String, CallError<R>)>,
}

type TaskEnded<R> = (String, Result<Ended<<R as Settled>::Asking>, CallError<R>>);

impl<R: Settled<Mode = Async>> Settling<R, Async> {
    /// Waits until every task has come to its end, or to a deadline.
    pub async fn send(self) -> Settlement<R> {
        self.run().await
    }
}

impl<R: Settled<Mode = Async>> IntoFuture for Settling<R, Async> {
    type Output = Settlement<R>;
    type IntoFuture = BoxFuture<'static, Settlement<R>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

#[cfg(feature = "blocking")]
impl<R: Settled<Mode = Blocking>> Settling<R, Blocking> {
    /// Blocks until every task has come to its end, or to a deadline.
    pub fn send(self) -> Settlement<R> {
        let handle = self.report.request().handle().clone();
        handle.wait(self.run())
    }
}

impl<R: Settled, M: Mode> fmt::Debug for Settling<R, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settling")
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}

impl<R: Settled> fmt::Debug for Settlement<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settlement")
            .field("report", &self.report)
            .field("failures", &self.failures.len())
            .finish()
    }
}
