//! The default transport: reqwest, and nothing of reqwest above it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::redirect;

use futures_util::future::BoxFuture;
use futures_util::stream;

use crate::runtime::error::{TransportError, TransportErrorKind};
use crate::runtime::request::{Frames, RequestBody};
use crate::runtime::send::chunks::Chunks;
use crate::runtime::send::transport::Transport;

/// Shorter than the time of an attempt, so that a service that cannot be reached is told apart
/// from one that does not response: only the former is sure not to have seen the request.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends requests through reqwest: 10 seconds to connect, no redirects, no `Referer`.
#[derive(Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A transport with a connection pool of its own.
    ///
    /// # Errors
    /// When the system offers no TLS.
    pub fn new() -> Result<Self, TransportError> {
        reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(CONNECT_TIMEOUT)
            .build()
            .map(Self)
            .map_err(entering)
    }

    async fn round_trip(
        &self,
        request: http::Request<RequestBody>,
    ) -> Result<http::Response<Chunks>, TransportError> {
        let request = request.map(|body| match body.as_bytes() {
            Some(bytes) => reqwest::Body::from(bytes.clone()),
            None => reqwest::Body::wrap(Frames::from(body)),
        });
        let request = reqwest::Request::try_from(request).map_err(entering)?;
        let mut received = self.0.execute(request).await.map_err(entering)?;
        let mut response = http::Response::new(Bytes::new().into());
        *response.status_mut() = received.status();
        *response.version_mut() = received.version();
        *response.headers_mut() = std::mem::take(received.headers_mut());
        *response.body_mut() = Chunks::new(stream::try_unfold(received, async |mut received| {
            let chunk = received.chunk().await.map_err(entering)?;
            Ok(chunk.map(|chunk| (chunk, received)))
        }));
        Ok(response)
    }
}

/// For a client with options of its own. It should not follow redirects: a token in a header of
/// its own would travel along.
impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        Box::pin(self.round_trip(request))
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ReqwestTransport")
    }
}

/// The one place where reqwest's errors enter: their URL, which can hold a token, stays outside.
fn entering(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::NotSent
    } else if error.is_body() || error.is_decode() {
        TransportErrorKind::Body
    } else if error.is_builder() {
        TransportErrorKind::Unsendable
    } else if error.is_redirect() {
        TransportErrorKind::Other
    } else {
        TransportErrorKind::OutcomeUnknown
    };
    TransportError::new(kind, error.without_url())
}
