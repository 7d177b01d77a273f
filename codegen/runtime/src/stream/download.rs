//! Bytes that are read as they arrive.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{Stream, StreamExt};
use tokio::io::{AsyncRead, ReadBuf};

#[cfg(feature = "blocking")]
use crate::runtime::client::Blocking;
use crate::runtime::client::{Async, Call, CallSent, Handle, Mode};
use crate::runtime::error::{Error, ErrorCode};
use crate::runtime::response::{Metadata, content_length};
use crate::runtime::stream::arriving::Arriving;

/// A body that is read as it arrives: a `Stream` of chunks and an `AsyncRead`, or an `Iterator` and
/// a `Read` with a blocking client.
///
/// It may be of any size. Every chunk has the time that the client gives an attempt; nothing is
/// repeated once the first has come. After an error there is nothing more.
#[must_use = "the body arrives only if it is read"]
pub struct Download<C: ErrorCode, M: Mode = Async> {
    #[cfg_attr(
        not(feature = "blocking"),
        expect(dead_code, reason = "futures need none")
    )]
    handle: Handle<M>,
    metadata: Metadata,
    arriving: Arriving,
    /// What reading has left of a chunk.
    left: Bytes,
    codes: std::marker::PhantomData<fn() -> C>,
}

/// Sends a request for bytes of one of these media types.
pub fn download<R: Call>(
    request: R,
    accept: &'static str,
) -> CallSent<R, Download<R::Code, R::Mode>> {
    let handle = request.handle().clone();
    let sending = async move {
        let handle = request.handle().clone();
        let core = handle.core();
        let (response, rest) = core.call_for_chunks(request.request()?, accept).await?;
        Ok(Download {
            metadata: response.metadata(core.envelope()),
            arriving: Arriving::new(&response, rest, request.arguments().timeout()),
            handle,
            left: Bytes::new(),
            codes: std::marker::PhantomData,
        })
    };
    R::Mode::run(&handle, Box::pin(sending))
}

impl<C: ErrorCode, M: Mode> Download<C, M> {
    /// Status, headers and what else is known about the response.
    #[must_use]
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// How many bytes there are in all, if the service says so.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        content_length(&self.metadata.headers)
    }

    fn poll_bytes(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error<C>>>> {
        if !self.left.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.left))));
        }
        self.arriving.poll_chunk(context)
    }

    /// As much as there is, at most `most` bytes; none at the end.
    fn poll_some(
        &mut self,
        context: &mut Context<'_>,
        most: usize,
    ) -> Poll<Result<Bytes, Error<C>>> {
        loop {
            let Some(mut chunk) = ready!(self.poll_bytes(context)).transpose()? else {
                return Poll::Ready(Ok(Bytes::new()));
            };
            if !chunk.is_empty() {
                self.left = chunk.split_off(most.min(chunk.len()));
                return Poll::Ready(Ok(chunk));
            }
        }
    }
}

impl<C: ErrorCode> Download<C> {
    /// The next chunk; nothing after the last one and after an error.
    ///
    /// # Errors
    /// When the body breaks off, or the next chunk does not come in time.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error<C>>> {
        StreamExt::next(self).await
    }

    /// All that is left, whatever its size.
    ///
    /// # Errors
    /// When the body breaks off, or a chunk does not come in time.
    pub async fn into_bytes(mut self) -> Result<Bytes, Error<C>> {
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.next().await {
            bytes.extend_from_slice(&chunk?);
        }
        Ok(bytes.freeze())
    }
}

impl<C: ErrorCode> Stream for Download<C> {
    type Item = Result<Bytes, Error<C>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_bytes(context)
    }
}

impl<C: ErrorCode> AsyncRead for Download<C> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        let some = ready!(self.get_mut().poll_some(context, buffer.remaining()));
        buffer.put_slice(&some.map_err(io::Error::other)?);
        Poll::Ready(Ok(()))
    }
}

#[cfg(feature = "blocking")]
impl<C: ErrorCode> Download<C, Blocking> {
    /// All that is left, whatever its size.
    ///
    /// # Errors
    /// When the body breaks off, or a chunk does not come in time.
    pub fn into_bytes(self) -> Result<Bytes, Error<C>> {
        let mut bytes = BytesMut::new();
        for chunk in self {
            bytes.extend_from_slice(&chunk?);
        }
        Ok(bytes.freeze())
    }
}

#[cfg(feature = "blocking")]
impl<C: ErrorCode> Iterator for Download<C, Blocking> {
    type Item = Result<Bytes, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        let handle = self.handle.clone();
        handle.wait(std::future::poll_fn(|context| self.poll_bytes(context)))
    }
}

#[cfg(feature = "blocking")]
impl<C: ErrorCode> io::Read for Download<C, Blocking> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let handle = self.handle.clone();
        let most = buffer.len();
        let some = std::future::poll_fn(|context| self.poll_some(context, most));
        let some = handle.wait(some).map_err(io::Error::other)?;
        // It is never longer.
        for (place, byte) in buffer.iter_mut().zip(&some) {
            *place = *byte;
        }
        Ok(some.len())
    }
}

impl<C: ErrorCode, M: Mode> fmt::Debug for Download<C, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}

/// Gives a request a method that reads the body as it arrives.
#[macro_export]
#[doc(hidden)]
macro_rules! downloaded {
    ($request:ident, $accept:literal) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Sends the request; the body is read in chunks as it arrives and may be of any size.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn download(
                self,
            ) -> M::Sent<Result<$crate::runtime::Download<ErrorCode, M>, Error>> {
                $crate::runtime::download(self, $accept)
            }
        }
    };
    ($request:ident, $accept:literal, of_one) => {
        downloaded!($request, $accept);

        impl<M: $crate::runtime::Mode> $request<M> {
            /// As [`Self::download`], of this media type only.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn download_as(
                self,
                media_type: &'static str,
            ) -> M::Sent<Result<$crate::runtime::Download<ErrorCode, M>, Error>> {
                $crate::runtime::download(self, media_type)
            }
        }
    };
}
