//! The body of a response as it arrives.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{BoxStream, Stream, StreamExt};

use crate::runtime::error::TransportError;

/// The body of a response, in the chunks in which it arrives: a `Stream`. After an error there is
/// nothing more.
///
/// Whole bodies become one with `into()`. `Debug` shows nothing of it.
pub struct Chunks(Inner);

enum Inner {
    Whole(Bytes),
    Arriving(BoxStream<'static, Result<Bytes, TransportError>>),
}

impl Chunks {
    /// The chunks that come from this stream.
    pub fn new(chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Inner::Arriving(Box::pin(chunks)))
    }

    /// All of it, whatever its size.
    ///
    /// # Errors
    /// When the body breaks off.
    pub async fn into_bytes(self) -> Result<Bytes, TransportError> {
        Ok(self.start(usize::MAX).await?.0)
    }

    /// The first `limit` bytes, and whether that is all.
    pub(crate) async fn start(mut self, limit: usize) -> Result<(Bytes, bool), TransportError> {
        let Some(first) = self.next().await.transpose()? else {
            return Ok((Bytes::new(), true));
        };
        if first.len() > limit {
            return Ok((first.slice(..limit), false));
        }
        let Some(mut next) = self.next().await.transpose()? else {
            // No need to copy what came at once.
            return Ok((first, true));
        };
        let mut body = BytesMut::from(first);
        loop {
            let left = limit.saturating_sub(body.len());
            if next.len() > left {
                body.extend_from_slice(next.get(..left).unwrap_or_default());
                return Ok((body.freeze(), false));
            }
            body.extend_from_slice(&next);
            match self.next().await.transpose()? {
                Some(chunk) => next = chunk,
                None => return Ok((body.freeze(), true)),
            }
        }
    }
}

impl From<Bytes> for Chunks {
    fn from(body: Bytes) -> Self {
        Self(Inner::Whole(body))
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = match &mut self.0 {
            Inner::Whole(body) => {
                let body = std::mem::take(body);
                return Poll::Ready((!body.is_empty()).then_some(Ok(body)));
            }
            Inner::Arriving(chunks) => chunks.poll_next_unpin(context),
        };
        if let Poll::Ready(None | Some(Err(_))) = next {
            self.0 = Inner::Whole(Bytes::new());
        }
        next
    }
}

impl fmt::Debug for Chunks {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Chunks")
    }
}
