//! The default transport: reqwest, and nothing of reqwest above it.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use http::uri::Authority;
use reqwest::{Url, redirect};

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
pub struct ReqwestTransport {
    client: reqwest::Client,
    origin: Arc<OnceLock<Origin>>,
}

/// Where the first request went, for those that go there too: to read the name of a host is most of
/// what reading a URL costs.
struct Origin {
    of: Uri,
    url: Url,
}

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
            .map(Self::from)
            .map_err(entering)
    }

    /// The address as reqwest takes it.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        if let Some(origin) = self.origin.get()
            && origin.of.scheme() == uri.scheme()
            // As text: of a password, case counts.
            && origin.of.authority().map(Authority::as_str) == uri.authority().map(Authority::as_str)
        {
            let mut url = origin.url.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string())
            .map_err(|error| TransportError::new(TransportErrorKind::Unsendable, error))?;
        let _ = self.origin.set(Origin {
            of: uri.clone(),
            url: url.clone(),
        });
        Ok(url)
    }

    async fn round_trip(
        &self,
        request: http::Request<RequestBody>,
    ) -> Result<http::Response<Chunks>, TransportError> {
        let (parts, body) = request.into_parts();
        let url = self.url(&parts.uri)?;
        let mut request = reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(match body.as_bytes() {
            Some(bytes) => reqwest::Body::from(bytes.clone()),
            None => reqwest::Body::wrap(Frames::from(body)),
        });
        let mut received = self.client.execute(request).await.map_err(entering)?;
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
        Self {
            client,
            origin: Arc::default(),
        }
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
