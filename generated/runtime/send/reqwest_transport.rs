//! The default transport: reqwest, and nothing of reqwest above it.

use std::borrow::Cow;
use std::fmt;
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream;
use futures_util::future::{BoxFuture, ready};
use reqwest::{Url, redirect};

use crate::runtime::error::{TransportError, TransportErrorKind};
use crate::runtime::request::{Frames, RequestBody};
use crate::runtime::send::chunks::Chunks;
use crate::runtime::send::transport::{Outgoing, Transport};

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
    /// The address up to its path, as it was given.
    of: String,
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
    fn url(&self, address: &str) -> Result<Url, TransportError> {
        // As text: of a password, case counts.
        if let Some(known) = self.origin.get()
            && let Some(rest) = address.strip_prefix(&known.of)
            && matches!(rest.bytes().next(), None | Some(b'/' | b'?'))
        {
            let (path, query) = match rest.split_once('?') {
                Some((path, query)) => (path, Some(query)),
                None => (rest, None),
            };
            let mut url = known.url.clone();
            url.set_path(path);
            url.set_query(query);
            return Ok(url);
        }
        let parsed = |address| {
            Url::parse(address)
                .map_err(|error| TransportError::new(TransportErrorKind::Unsendable, error))
        };
        let authority = address.find("://").map_or(0, |at| at + 3);
        let path = address.bytes().skip(authority);
        let length = path.take_while(|byte| !matches!(byte, b'/' | b'?'));
        let origin = address.get(..authority + length.count()).unwrap_or(address);
        let _ = self.origin.set(Origin {
            of: origin.to_owned(),
            url: parsed(origin)?,
        });
        parsed(address)
    }
}

/// The response as other transports give it.
fn response(mut received: reqwest::Response) -> http::Response<Chunks> {
    let mut response = http::Response::new(Bytes::new().into());
    *response.status_mut() = received.status();
    *response.version_mut() = received.version();
    *response.headers_mut() = std::mem::take(received.headers_mut());
    *response.body_mut() = Chunks::new(Arriving(received));
    response
}

fn request(url: Url, request: http::Request<RequestBody>) -> reqwest::Request {
    let (parts, body) = request.into_parts();
    let mut request = reqwest::Request::new(parts.method, url);
    *request.headers_mut() = parts.headers;
    *request.body_mut() = Some(match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap(Frames::from(body)),
    });
    request
}

/// The rest of a response.
struct Arriving(reqwest::Response);

impl Stream for Arriving {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // It holds nothing between two polls, so it need not be kept.
        let chunk = pin!(self.0.chunk()).poll(context);
        chunk.map(|chunk| chunk.map_err(entering).transpose())
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
        let address = request.uri().to_string();
        self.send_to(Outgoing {
            address,
            request,
            operation: Cow::Borrowed(""),
        })
    }

    fn send_to(
        &self,
        outgoing: Outgoing,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        match self.url(&outgoing.address) {
            Ok(url) => {
                let received = self.client.execute(request(url, outgoing.request));
                Box::pin(async move { received.await.map(response).map_err(entering) })
            }
            Err(error) => Box::pin(ready(Err(error))),
        }
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
