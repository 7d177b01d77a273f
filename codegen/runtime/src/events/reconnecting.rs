//! Goes on with a stream whose connection was lost, as the HTML standard says (server-sent events,
//! reconnecting).

use std::mem;
use std::task::{Context, Poll, ready};

use futures_util::future::{BoxFuture, FutureExt};
use http::{HeaderName, HeaderValue, StatusCode};

use crate::runtime::client::{Call, CallError};
use crate::runtime::clock::Clock;
use crate::runtime::error::{Error, ErrorCode};
use crate::runtime::events::frames::Frames;
use crate::runtime::response::{Response, essence, is_json};
use crate::runtime::send::retry::Retries;
use crate::runtime::send::{Chunks, RetryPolicy};
use crate::runtime::stream::Arriving;

/// A stream that has begun.
pub(super) struct Connection<C: ErrorCode> {
    pub(super) response: Response<C>,
    pub(super) arriving: Arriving,
    pub(super) frames: Frames,
}

/// Nothing if the service says that the stream is over.
type Opened<C> = Result<Option<Connection<C>>, Error<C>>;

type Opening<C> = BoxFuture<'static, Opened<C>>;

/// Opens the stream again after what has come of it, if that can be said.
type Open<C> = Box<dyn Fn(&Frames) -> Option<Opening<C>> + Send>;

/// How a stream is opened again.
pub(super) struct Reconnecting<C: ErrorCode> {
    open: Open<C>,
    is_repeatable: bool,
    policy: RetryPolicy,
    clock: Clock,
    /// The repetitions that are left until an item comes; nothing if the stream is not to go on.
    retries: Option<Retries>,
    opening: Option<Opening<C>>,
}

impl<C: ErrorCode> Reconnecting<C> {
    pub(super) fn of<R: Call<Code = C>>(request: R, accept: &'static str) -> Self {
        let pipeline = request.handle().core().pipeline();
        Self {
            is_repeatable: R::OPERATION.repeatable,
            policy: request.arguments().retry_policy().clone(),
            clock: pipeline.clock.clone(),
            retries: None,
            opening: None,
            open: Box::new(move |frames| {
                let last = HeaderValue::from_bytes(frames.last_event_id.as_bytes()).ok()?;
                let request = request.clone();
                Some(open_again(request, accept, last).boxed())
            }),
        }
    }

    /// From now on the stream goes on.
    pub(super) fn turn_on(&mut self) {
        let repeats = || self.policy.start(None, &self.clock);
        self.retries = self.is_repeatable.then(repeats);
    }

    /// An item has come: what was in vain before counts no longer.
    pub(super) fn succeeded(&mut self) {
        if self.retries.is_some() {
            self.turn_on();
        }
    }

    /// The connection is lost; true if there will be another one.
    pub(super) fn begin(&mut self, frames: &Frames) -> bool {
        let Some(retries) = self.retries.as_mut().filter(|_| frames.is_events) else {
            return false;
        };
        // Of none, a service that ends after each item would be asked all the time.
        let least = self.policy.shortest_pause();
        let pause = retries.pause(frames.retry.map(|asked| asked.max(least)));
        let Some(pause) = pause.filter(|pause| *pause <= self.policy.longest_pause()) else {
            return false;
        };
        let Some(opening) = (self.open)(frames) else {
            return false;
        };
        let clock = self.clock.clone();
        let opening = async move {
            clock.pause(pause).await;
            opening.await
        };
        self.opening = Some(opening.boxed());
        true
    }

    /// The next connection, if one is on its way.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Opened<C>>> {
        let Some(opening) = &mut self.opening else {
            return Poll::Ready(None);
        };
        let opened = ready!(opening.poll_unpin(context));
        self.opening = None;
        Poll::Ready(Some(opened))
    }
}

/// Opens a stream.
pub(super) async fn open<R: Call>(
    request: R,
    accept: &'static str,
) -> Result<Connection<R::Code>, CallError<R>> {
    let prepared = request.request()?;
    let opened = request.handle().core().call_for_chunks(prepared, accept);
    let (response, rest) = opened.await?;
    Connection::of(&request, accept, response, rest)
}

/// Opens a stream again, after the event of this id; nothing if the service has nothing more.
async fn open_again<R: Call>(
    request: R,
    accept: &'static str,
    last_event_id: HeaderValue,
) -> Result<Option<Connection<R::Code>>, CallError<R>> {
    let mut prepared = request.request()?;
    if !last_event_id.is_empty() {
        let name = HeaderName::from_static("last-event-id");
        prepared.headers.insert(name, last_event_id);
    }
    let core = request.handle().core();
    let (response, rest) = core.call_for_chunks(prepared, accept).await?;
    if response.raw.status == StatusCode::NO_CONTENT {
        return Ok(None);
    }
    Connection::of(&request, accept, response, rest).map(Some)
}

impl<C: ErrorCode> Connection<C> {
    fn of<R: Call<Code = C>>(
        request: &R,
        accept: &'static str,
        response: Response<C>,
        rest: Option<Chunks>,
    ) -> Result<Self, Error<C>> {
        let media_type = essence(response.headers());
        let is_documented = || accept.split([',', ';']).any(|one| one.trim() == media_type);
        if is_json(response.headers()) && !is_documented() {
            return response.unreadable("expected a stream of items, not one JSON text");
        }
        // Every line of a page would be a field that no event has.
        if media_type.contains("html") && !is_documented() {
            return response.unreadable("expected a stream of items, not a page");
        }
        let arguments = request.arguments();
        Ok(Self {
            arriving: Arriving::new(&response, rest, arguments.timeout()),
            frames: Frames::new(&media_type, accept, arguments.response_limit()),
            response,
        })
    }

    /// Another connection of the same stream.
    pub(super) fn go_on(&mut self, mut next: Self) {
        next.frames.last_event_id = mem::take(&mut self.frames.last_event_id);
        next.frames.retry = self.frames.retry;
        *self = next;
    }
}
