//! What has come of a response when its call is judged: all of it, or its beginning.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::description::Operation;
use crate::runtime::error::TransportError;
use crate::runtime::response::{RawResponse, content_length, is_json};
use crate::runtime::send::chunks::Chunks;

/// How the body of a success is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// All at once.
    Whole,
    /// In chunks.
    Chunks,
    /// In chunks, unless it is JSON: that may say that the call failed.
    ChunksUnlessJson,
}

/// A success, and what of its body is still on its way.
pub(crate) struct Arrival {
    pub(crate) response: RawResponse,
    pub(crate) rest: Option<Chunks>,
}

/// A response that nobody has judged yet.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// There was more of the body than is held at once.
    pub(crate) is_cut: bool,
    pub(crate) rest: Option<Chunks>,
}

impl Answer {
    /// Takes as much of the body as is needed to judge the response, and at most `limit` bytes.
    pub(crate) async fn take(
        response: http::Response<Chunks>,
        wanted: Wanted,
        operation: &Operation,
        limit: usize,
    ) -> Result<Self, TransportError> {
        let (
            http::response::Parts {
                status, headers, ..
            },
            chunks,
        ) = response.into_parts();
        let (mut is_cut, mut rest) = (false, None);
        let is_success = operation.succeeds_with(status);
        let body = if !is_success {
            // The beginning of a failure says more about it than that it is too large.
            let (body, is_whole) = chunks.start(limit).await?;
            is_cut = !is_whole;
            body
        } else if wanted == Wanted::Chunks
            || (wanted == Wanted::ChunksUnlessJson && !is_json(&headers))
        {
            rest = Some(chunks);
            Bytes::new()
        } else {
            // A response to `HEAD` tells the length of a body that does not come.
            let is_too_large = content_length(&headers).is_some_and(|length| length > limit as u64);
            let limit_now = if is_too_large { 0 } else { limit };
            let (body, is_whole) = chunks.start(limit_now).await?;
            if !is_whole {
                return Err(TransportError::too_large(limit));
            }
            body
        };
        Ok(Self {
            status,
            headers,
            body,
            is_cut,
            rest,
        })
    }
}
