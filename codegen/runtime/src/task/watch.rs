//! Watches background work until it ends, by asking how it stands again and again.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::IntoFuture;
use std::hash::BuildHasher;
use std::marker::PhantomData;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use futures_util::FutureExt;
use futures_util::stream::{self, Stream};
use serde_json::Value;
use tokio::time::Instant;

#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Call, CallError, Mode};
use crate::runtime::clock::Clock;
use crate::runtime::error::ServiceError;
use crate::runtime::response::Response;
use crate::runtime::task::end::{TaskEnd, TaskUpdate};
use crate::runtime::task::sequence::Sequence;
use crate::runtime::task::state::{TaskRules, TaskState};
use futures_util::future::BoxFuture;

const DEADLINE: Duration = Duration::from_secs(10 * 60);
const FIRST_INTERVAL: Duration = Duration::from_secs(1);
const LONGEST_INTERVAL: Duration = Duration::from_secs(15);
const GROWTH: f32 = 1.5;

/// Below it, a service that responds at once would be asked without a pause.
const LEAST_INTERVAL: Duration = Duration::from_millis(1);

/// A request whose response tells how background work stands.
pub trait Polled: Call {
    /// Where the response says so.
    const RULES: &'static TaskRules;

    /// The argument with the ids of the tasks, when the response is about several.
    const IDS: Option<&'static str> = None;
}

/// The states that a watch sees; see [`Watch::updates`].
pub type TaskUpdates<R> =
    Sequence<Result<TaskUpdate<<R as Call>::Output>, CallError<R>>, <R as Call>::Mode>;

/// What a watch came to, and the response that says so.
pub(crate) type Ended<R> = (
    TaskEnd<<R as Call>::Output>,
    Option<Response<<R as Call>::Code>>,
);

type Progress<R> = Box<dyn FnMut(&<R as Call>::Output) + Send>;

/// A watch over background work, to be awaited or sent.
///
/// It asks at once and then again and again until the work is over, in a state that the document
/// does not list, or the deadline has come. Several tasks in one response are over when none of them
/// runs; a response that leaves out one that was asked for is [`TaskEnd::Unknown`].
///
/// Failures that are safe to repeat, such as a lost connection or too many calls, do not end it
/// before its deadline, also after the client's own retries, unless the service asks for a longer
/// pause; every other failure does. At the
/// deadline it is [`TaskEnd::StillRunning`] with the state seen last, or the last failure if none
/// was seen.
#[must_use = "nothing is sent until the watch is awaited or sent"]
pub struct Watch<R: Polled, M: Mode = <R as Call>::Mode> {
    request: R,
    deadline: Duration,
    first_interval: Duration,
    longest_interval: Duration,
    progress: Option<Progress<R>>,
    mode: PhantomData<fn() -> M>,
}

impl<R: Polled> Watch<R> {
    /// A watch that sends this request.
    pub fn new(request: R) -> Self {
        Self {
            request,
            deadline: DEADLINE,
            first_interval: FIRST_INTERVAL,
            longest_interval: LONGEST_INTERVAL,
            progress: None,
            mode: PhantomData,
        }
    }
}

impl<R: Polled, M: Mode> Watch<R, M> {
    /// Gives up after this time, counted from the first request; 10 minutes unless set. It never
    /// sleeps past it and asks a last time then, which may take as long as the client's timeout
    /// allows.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The least time before it asks again, and the most between two requests; 1 s and 15 s unless
    /// set, at least 1 ms. Each further pause is half as long again, and up to as much again is
    /// added at random.
    pub fn interval(mut self, first: Duration, longest: Duration) -> Self {
        self.first_interval = first;
        self.longest_interval = longest;
        self
    }

    /// Calls this function with every response, the last one included.
    pub fn on_progress(mut self, progress: impl FnMut(&R::Output) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Every state seen, one after another; the last one is a [`TaskUpdate::Ended`] or an error.
    /// The time until the deadline begins when the first is asked for.
    pub fn updates(self) -> TaskUpdates<R> {
        let handle = self.request.handle().clone();
        let steps = async { Poller::start(self).into_steps() };
        Sequence::new(Some(handle), steps.flatten_stream())
    }

    pub(crate) fn request(&self) -> &R {
        &self.request
    }

    /// It has no more than this time.
    pub(crate) fn within(mut self, time: Duration) -> Self {
        self.deadline = self.deadline.min(time);
        self
    }

    pub(crate) async fn run(self) -> Result<TaskEnd<R::Output>, CallError<R>> {
        let (end, _) = self.run_to_response().await?;
        Ok(end)
    }

    /// The end, and the response as it came, if it is the last one.
    pub(crate) async fn run_to_response(self) -> Result<Ended<R>, CallError<R>> {
        let mut poller = Poller::start(self);
        loop {
            if let TaskUpdate::Ended(end) = poller.step().await? {
                return Ok((end, poller.seen));
            }
        }
    }
}

impl<R: Polled<Mode = Async>> Watch<R, Async> {
    /// Waits until the work is over.
    ///
    /// # Errors
    /// Whenever nobody can tell how the work stands: see [`Watch`].
    pub async fn send(self) -> Result<TaskEnd<R::Output>, CallError<R>> {
        self.run().await
    }
}

impl<R: Polled<Mode = Async>> IntoFuture for Watch<R, Async> {
    type Output = Result<TaskEnd<R::Output>, CallError<R>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

#[cfg(feature = "blocking")]
impl<R: Polled<Mode = Blocking>> Watch<R, Blocking> {
    /// Blocks until the work is over.
    ///
    /// # Errors
    /// Whenever nobody can tell how the work stands: see [`Watch`].
    pub fn send(self) -> Result<TaskEnd<R::Output>, CallError<R>> {
        let handle = self.request.handle().clone();
        handle.wait(self.run())
    }
}

impl<R: Polled, M: Mode> fmt::Debug for Watch<R, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Watch")
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// A watch that has begun.
struct Poller<R: Polled> {
    request: R,
    progress: Option<Progress<R>>,
    pauses: ExponentialBackoff,
    longest_pause: Duration,
    /// None if it is beyond what the clock can tell.
    deadline: Option<Instant>,
    clock: Clock,
    pause: Duration,
    /// The response that told the state seen last.
    seen: Option<Response<R::Code>>,
}

impl<R: Polled> Poller<R> {
    fn start<M: Mode>(watch: Watch<R, M>) -> Self {
        let clock = watch.request.handle().core().pipeline().clock.clone();
        let longest_pause = watch.longest_interval.max(LEAST_INTERVAL);
        let pauses = ExponentialBuilder::new()
            .with_min_delay(watch.first_interval.clamp(LEAST_INTERVAL, longest_pause))
            .with_max_delay(longest_pause)
            .with_factor(GROWTH)
            .without_max_times()
            .with_jitter()
            // See the policy of retries.
            .with_jitter_seed(RandomState::new().hash_one(()))
            .build();
        Self {
            request: watch.request,
            progress: watch.progress,
            pauses,
            longest_pause,
            deadline: clock.now().checked_add(watch.deadline),
            clock,
            pause: Duration::ZERO,
            seen: None,
        }
    }

    fn into_steps(self) -> impl Stream<Item = Result<TaskUpdate<R::Output>, CallError<R>>> {
        stream::unfold(Some(self), |poller| async {
            let mut poller = poller?;
            let step = poller.step().await;
            let goes_on = matches!(step, Ok(TaskUpdate::Running(_)));
            Some((step, goes_on.then_some(poller)))
        })
    }

    /// The next state seen, or why there is none any more.
    async fn step(&mut self) -> Result<TaskUpdate<R::Output>, CallError<R>> {
        loop {
            self.rest().await;
            let polled = self.poll().await;
            let is_late = self.time_left() == Some(Duration::ZERO);
            let end = match polled {
                Ok((TaskState::Running, response)) if is_late => TaskEnd::StillRunning(response),
                Ok((TaskState::Running, response)) => return Ok(TaskUpdate::Running(response)),
                Ok((TaskState::Done, response)) => TaskEnd::Done(response),
                Ok((TaskState::Partial, response)) => TaskEnd::Partial(response),
                Ok((TaskState::Failed, response)) => TaskEnd::Failed(response),
                Ok((TaskState::Unknown, response)) => TaskEnd::Unknown(response),
                Err(error) if !error.is_retryable() => return Err(error),
                Err(error) if is_late || !self.may_wait_after(&error) => match self.seen.take() {
                    Some(seen) => TaskEnd::StillRunning(R::read(seen)?),
                    None => return Err(error),
                },
                Err(_) => continue,
            };
            return Ok(TaskUpdate::Ended(end));
        }
    }

    /// Waits as long as the service asks for; false if that is longer than the watch has time.
    fn may_wait_after(&mut self, error: &CallError<R>) -> bool {
        let asked = error.service().and_then(ServiceError::retry_after);
        self.pause = self.pause.max(asked.unwrap_or_default());
        self.time_left()
            .is_none_or(|left| asked.is_none_or(|asked| asked <= left))
    }

    /// Sleeps until it is time to ask again: not before the first time, and not past the deadline.
    async fn rest(&mut self) {
        let pause = match self.time_left() {
            Some(left) => self.pause.min(left),
            None => self.pause,
        };
        if !pause.is_zero() {
            self.clock.pause(pause).await;
        }
        let next = self.pauses.next().unwrap_or(self.longest_pause);
        self.pause = next.min(self.longest_pause);
    }

    fn time_left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(self.clock.until(deadline))
    }

    /// The number of tasks the request asks about, when the response is about several. A response need
    /// not speak twice of an id that is repeated.
    fn asked(&self) -> Option<usize> {
        let ids = self
            .request
            .arguments()
            .json(R::IDS?, &mut Vec::new())?
            .ok()?;
        let ids: HashSet<String> = ids.as_array()?.iter().map(Value::to_string).collect();
        Some(ids.len())
    }

    async fn poll(&mut self) -> Result<(TaskState, R::Output), CallError<R>> {
        let core = self.request.handle().core();
        let mut request = self.request.request()?;
        // The last question, asked at the deadline, has the time of one attempt.
        let timeout = self.request.arguments().timeout();
        request.set_deadline(self.deadline.and_then(|deadline| {
            let now = self.clock.now();
            if deadline > now {
                Some(deadline)
            } else {
                now.checked_add(timeout)
            }
        }));
        let response: Response<R::Code> = core.call(request).await?;
        // What is not JSON tells no state.
        let document = response.clone().json::<Value>().unwrap_or_default();
        let state = R::RULES.state_in(&document, self.asked());
        let output = R::read(response.clone())?;
        self.seen = Some(response);
        if let Some(progress) = &mut self.progress {
            progress(&output);
        }
        Ok((state, output))
    }
}

/// Makes a request one that can be repeated until the work is done.
#[macro_export]
#[doc(hidden)]
macro_rules! polled {
    ($request:ident) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Asks again and again, ever more slowly, until the work has come to an end.
            pub fn until_done(self) -> $crate::runtime::Watch<Self> {
                $crate::runtime::Watch::new(self)
            }
        }
    };
}
