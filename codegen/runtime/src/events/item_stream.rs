//! A stream of items that are read as they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::stream::{Stream, StreamExt};

#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Call, CallSent, Handle, Mode};
use crate::runtime::error::{Error, ErrorCode, TransportError, TransportFailure};
use crate::runtime::events::frames::Frames;
use crate::runtime::events::item::{Event, Read, of_nothing};
use crate::runtime::response::{Metadata, Response, essence, is_json};
use crate::runtime::stream::Arriving;

/// Items that are read as they arrive: a `Stream`, or an `Iterator` with a blocking client.
///
/// An item that cannot be read is an error in its place ([`Error::Decode`]), and so is one that is
/// larger than the client's limit of responses, or would be once it is read
/// ([`TooLarge`](crate::runtime::TransportErrorKind::TooLarge)); the next one comes after it. Any other error ends
/// the stream. An item has the time to begin or go on that the client gives an attempt; nothing is
/// repeated once the first has come.
#[must_use = "items arrive only if they are read"]
pub struct Events<T, C: ErrorCode, M: Mode = Async> {
    handle: Handle<M>,
    metadata: Metadata,
    response: Response<C>,
    arriving: Arriving,
    frames: Frames,
    read: Read<T, C>,
    is_over: bool,
}

/// Sends a request for a stream of one of these media types.
pub fn events<R: Call, T: 'static>(
    request: R,
    accept: &'static str,
    read: Read<T, R::Code>,
) -> CallSent<R, Events<T, R::Code, R::Mode>> {
    let handle = request.handle().clone();
    let sending = async move {
        let handle = request.handle().clone();
        let core = handle.core();
        let (response, rest) = core.call_for_chunks(request.request()?, accept).await?;
        let media_type = essence(response.headers());
        let is_documented = || accept.split([',', ';']).any(|one| one.trim() == media_type);
        if is_json(response.headers()) && !is_documented() {
            return response.unreadable("expected a stream of items, not one JSON text");
        }
        // Every line of a page would be a field that no event has.
        if media_type.contains("html") && !is_documented() {
            return response.unreadable("expected a stream of items, not a page");
        }
        Ok(Events {
            metadata: response.metadata(core.envelope()),
            arriving: Arriving::new(&response, rest, request.arguments().timeout()),
            frames: Frames::new(&media_type, accept, request.arguments().response_limit()),
            handle,
            response,
            read,
            is_over: false,
        })
    };
    R::Mode::run(&handle, Box::pin(sending))
}

impl<T, C: ErrorCode, M: Mode> Events<T, C, M> {
    /// Status, headers and what else is known about the response.
    #[must_use]
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The id of the last event that had one, to go on from there; empty if none had.
    #[must_use]
    pub fn last_event_id(&self) -> &str {
        &self.frames.last_event_id
    }

    /// The time to wait before going on after a lost connection, if the service said so.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.frames.retry
    }

    /// The same events as they come, from here on.
    pub fn raw(self) -> Events<Event, C, M> {
        Events {
            handle: self.handle,
            metadata: self.metadata,
            response: self.response,
            arriving: self.arriving,
            frames: self.frames,
            read: of_nothing,
            is_over: self.is_over,
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error<C>>>> {
        loop {
            let frame = match self.frames.next() {
                None if self.is_over => self.frames.last(),
                next => next,
            };
            match frame {
                Some(Ok(frame)) => {
                    if let Some(item) = (self.read)(&self.response, &frame) {
                        return Poll::Ready(Some(item.map_err(Error::from)));
                    }
                    self.end();
                }
                Some(Err(_)) => {
                    let raw = &self.response.raw;
                    let failure = TransportFailure {
                        operation: raw.operation.clone(),
                        error: TransportError::too_large(raw.limit),
                    };
                    return Poll::Ready(Some(Err(Error::Transport(Box::new(failure)))));
                }
                None if self.is_over => return Poll::Ready(None),
                None => match ready!(self.arriving.poll_chunk(context)) {
                    Some(Ok(chunk)) => self.frames.push(&chunk),
                    Some(Err(error)) => {
                        self.end();
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => self.is_over = true,
                },
            }
        }
    }

    /// Nothing comes any more, not even what is there.
    fn end(&mut self) {
        self.is_over = true;
        self.frames.clear();
    }
}

impl<T, C: ErrorCode> Events<T, C> {
    /// The next item; nothing after the last one. Dropping the future loses nothing.
    ///
    /// # Errors
    /// When the item cannot be read, the stream breaks off, or nothing comes in time.
    pub async fn next(&mut self) -> Option<Result<T, Error<C>>> {
        StreamExt::next(self).await
    }
}

impl<T, C: ErrorCode> Stream for Events<T, C> {
    type Item = Result<T, Error<C>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

#[cfg(feature = "blocking")]
impl<T: Send, C: ErrorCode> Iterator for Events<T, C, Blocking> {
    type Item = Result<T, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        let handle = self.handle.clone();
        handle.wait(std::future::poll_fn(|context| self.poll_item(context)))
    }
}

impl<T, C: ErrorCode, M: Mode> fmt::Debug for Events<T, C, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Events")
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}

/// Gives a request a method that reads a stream of items.
#[macro_export]
#[doc(hidden)]
macro_rules! streamed {
    ($request:ident -> $item:ty, $read:ident, $accept:literal) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Sends the request; the response is a stream of items, which are read as they arrive.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn events(
                self,
            ) -> M::Sent<Result<$crate::runtime::Events<$item, ErrorCode, M>, Error>> {
                $crate::runtime::events(self, $accept, $crate::runtime::$read)
            }
        }
    };
}
