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
use crate::runtime::events::item::{Event, Read, of_nothing};
use crate::runtime::events::reconnecting::{Connection, Reconnecting, open};
use crate::runtime::response::Metadata;
#[cfg(doc)]
use crate::runtime::send::RetryPolicy;

/// Items that are read as they arrive: a `Stream`, or an `Iterator` with a blocking client.
///
/// An item that cannot be read is an error in its place ([`Error::Decode`]), and so is one that is
/// larger than the client's limit of responses, or would be once it is read
/// ([`TooLarge`](crate::runtime::TransportErrorKind::TooLarge)); the next one comes after it. Any other error ends
/// the stream. An item has the time to begin or go on that the client gives an attempt; nothing is
/// repeated once the first has come, unless the stream is [`reconnecting`](Self::reconnecting).
#[must_use = "items arrive only if they are read"]
pub struct Events<T, C: ErrorCode, M: Mode = Async> {
    handle: Handle<M>,
    metadata: Metadata,
    connection: Connection<C>,
    reconnecting: Reconnecting<C>,
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
        let connection = open(request.clone(), accept).await?;
        Ok(Events {
            metadata: connection.response.metadata(handle.core().envelope()),
            connection,
            reconnecting: Reconnecting::of(request, accept),
            handle,
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
        &self.connection.frames.last_event_id
    }

    /// The time to wait before going on after a lost connection, if the service said so.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.connection.frames.retry
    }

    /// From here on, goes on where it was when the connection is lost or ends, as the HTML standard says:
    /// after the time of [`retry`](Self::retry), else after the pauses of the client's [`RetryPolicy`], the
    /// request is sent again with [`last_event_id`](Self::last_event_id) in the header `Last-Event-ID`. A
    /// response 204 says that there is nothing more to come.
    ///
    /// The policy's attempts are for connections in a row on which no item comes, and no pause is longer
    /// than it allows: then the stream ends as it would have. Only `text/event-stream` of a repeatable
    /// operation goes on; anything else is as it was.
    pub fn reconnecting(mut self) -> Self {
        self.reconnecting.turn_on();
        self
    }

    /// The same events as they come, from here on.
    pub fn raw(self) -> Events<Event, C, M> {
        Events {
            handle: self.handle,
            metadata: self.metadata,
            connection: self.connection,
            reconnecting: self.reconnecting,
            read: of_nothing,
            is_over: self.is_over,
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error<C>>>> {
        loop {
            match ready!(self.reconnecting.poll(context)) {
                Some(Ok(Some(next))) => self.connection.go_on(next),
                Some(Ok(None)) => self.end(),
                Some(Err(error)) => {
                    self.end();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {}
            }
            let Connection {
                response,
                arriving,
                frames,
            } = &mut self.connection;
            let frame = match frames.next() {
                None if self.is_over => frames.last(),
                next => next,
            };
            match frame {
                Some(Ok(frame)) => {
                    self.reconnecting.succeeded();
                    if let Some(item) = (self.read)(response, &frame) {
                        return Poll::Ready(Some(item.map_err(Error::from)));
                    }
                    self.end();
                }
                Some(Err(_)) => {
                    let raw = &response.raw;
                    let failure = TransportFailure {
                        operation: raw.operation.clone(),
                        error: TransportError::too_large(raw.limit),
                    };
                    return Poll::Ready(Some(Err(Error::Transport(Box::new(failure)))));
                }
                None if self.is_over => return Poll::Ready(None),
                None => match ready!(arriving.poll_chunk(context)) {
                    Some(Ok(chunk)) => frames.push(&chunk),
                    // What has not come whole is to come again.
                    lost if self.reconnecting.begin(frames) => drop(lost),
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
        self.connection.frames.clear();
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

/// Gives a request a method that reads a stream of items of another type.
#[macro_export]
#[doc(hidden)]
macro_rules! streamed_as {
    ($request:ident) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Sends the request; the response is a stream of this media type, whose items are read as
            /// another type.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn events_as<T: $crate::runtime::serde::de::DeserializeOwned + Send + 'static>(
                self,
                media_type: &'static str,
            ) -> M::Sent<Result<$crate::runtime::Events<T, ErrorCode, M>, Error>> {
                $crate::runtime::events(self, media_type, $crate::runtime::of_data)
            }
        }
    };
}
