//! What comes one after another, for callers of both modes.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{BoxStream, FusedStream, Stream, StreamExt};

#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Handle, Mode};

/// What comes one after another: a `Stream`, or an `Iterator` with a blocking client.
///
/// Nothing is sent before the first is asked for, and work goes on only while the next is awaited.
/// Dropping it gives up what is on its way.
#[must_use = "nothing is sent until the next is asked for"]
pub struct Sequence<T, M: Mode = Async> {
    stream: BoxStream<'static, T>,
    #[cfg_attr(
        not(feature = "blocking"),
        expect(dead_code, reason = "futures need none")
    )]
    handle: Option<Handle<M>>,
    is_over: bool,
}

impl<T, M: Mode> Sequence<T, M> {
    /// What the stream gives, until it ends. Without a handle there is nothing to wait for.
    pub(crate) fn new(
        handle: Option<Handle<M>>,
        stream: impl Stream<Item = T> + Send + 'static,
    ) -> Self {
        Self {
            stream: stream.boxed(),
            handle,
            is_over: false,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let polled = self.stream.as_mut().poll_next(context);
        self.is_over = matches!(polled, Poll::Ready(None));
        polled
    }
}

impl<T> Sequence<T, Async> {
    /// The next one; nothing after the last. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<T> {
        StreamExt::next(self).await
    }
}

impl<T> Stream for Sequence<T, Async> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.get_mut().poll(context)
    }
}

impl<T> FusedStream for Sequence<T, Async> {
    fn is_terminated(&self) -> bool {
        self.is_over
    }
}

#[cfg(feature = "blocking")]
impl<T: Send> Iterator for Sequence<T, Blocking> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let handle = self.handle.clone()?;
        handle.wait(std::future::poll_fn(|context| self.poll(context)))
    }
}

#[cfg(feature = "blocking")]
impl<T: Send> std::iter::FusedIterator for Sequence<T, Blocking> {}

impl<T, M: Mode> fmt::Debug for Sequence<T, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sequence").finish_non_exhaustive()
    }
}
