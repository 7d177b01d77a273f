//! The rest of a body: each chunk has the time that an attempt has.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::StreamExt;
use tokio::time::Sleep;

use crate::runtime::description::Row;
use crate::runtime::error::{CallFailure, Error, ErrorCode, TimeoutFailure, TransportFailure};
use crate::runtime::response::Response;
use crate::runtime::send::Chunks;
use crate::runtime::value::Secret;

/// The rest of a body.
pub struct Arriving {
    operation: Row,
    chunks: Chunks,
    secrets: Vec<Secret>,
    timeout: Duration,
    /// When the next chunk is too late, once somebody waits for it.
    late: Option<Pin<Box<Sleep>>>,
}

impl Arriving {
    /// These chunks of the response, or what is there of it already.
    #[must_use]
    pub fn new<C: ErrorCode>(
        response: &Response<C>,
        chunks: Option<Chunks>,
        timeout: Duration,
    ) -> Self {
        let raw = &response.raw;
        Self {
            operation: raw.operation.clone(),
            chunks: chunks.unwrap_or_else(|| raw.body.clone().into()),
            secrets: raw.secrets.clone(),
            timeout,
            late: None,
        }
    }

    /// The next chunk; nothing after the last one and after an error.
    pub fn poll_chunk<C: ErrorCode>(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error<C>>>> {
        if let Poll::Ready(next) = self.chunks.poll_next_unpin(context) {
            self.late = None;
            return Poll::Ready(next.map(|chunk| {
                chunk.map_err(|error| {
                    let failure = TransportFailure {
                        operation: self.operation.clone(),
                        error,
                    };
                    self.failed(CallFailure::Transport(Box::new(failure)))
                })
            }));
        }
        let timeout = self.timeout;
        let late = self
            .late
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(timeout)));
        ready!(late.as_mut().poll(context));
        self.chunks = Bytes::new().into();
        Poll::Ready(Some(Err(self.failed(CallFailure::Timeout(Box::new(
            TimeoutFailure {
                operation: self.operation.clone(),
                after: timeout,
                sent: true,
            },
        ))))))
    }

    fn failed<C: ErrorCode>(&self, mut failure: CallFailure) -> Error<C> {
        failure.scrub(self.secrets.clone());
        failure.into()
    }
}
