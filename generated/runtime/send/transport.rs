//! The one way a request leaves and a response comes back; everything above it is pure.
//!
//! The transport neither repeats nor judges: it says whether the request may have arrived.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::{BoxFuture, ready};
use http::Uri;

use crate::runtime::clock::Clock;
use crate::runtime::error::{TransportError, TransportErrorKind};
use crate::runtime::request::RequestBody;
use crate::runtime::send::chunks::Chunks;

/// Sends one request and returns the response once its headers are there; the body may still be on
/// its way.
///
/// Implement it to reach the service in another way, or to test without a network. Redirects must
/// not be followed: a token in a header of its own would travel along. Errors must not hold the
/// URL, for its query can carry a token.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request once. Dropping the future gives the request up.
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>>;

    /// The same of a request whose address no one has read yet. Most of what a URL costs is to read it.
    #[doc(hidden)]
    fn send_to(
        &self,
        outgoing: Outgoing,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        match outgoing.into_request() {
            Ok(request) => self.send(request),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }

    /// The time by which clients with this transport wait; that of the system unless it says
    /// otherwise. It is asked once, when a client is built.
    fn clock(&self) -> Clock {
        Clock::system()
    }
}

/// A request as it leaves, with its address as text.
#[doc(hidden)]
#[derive(Debug)]
pub struct Outgoing {
    pub(crate) address: String,
    /// All but its address.
    pub(crate) request: http::Request<RequestBody>,
    pub(crate) operation: Cow<'static, str>,
}

impl Outgoing {
    fn into_request(self) -> Result<http::Request<RequestBody>, TransportError> {
        let mut request = self.request;
        *request.uri_mut() = Uri::try_from(self.address)
            .map_err(|error| TransportError::new(TransportErrorKind::Unsendable, error))?;
        request
            .extensions_mut()
            .insert(OperationName(self.operation));
        Ok(request)
    }
}

/// The name of the operation, among the extensions of every request that a transport is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationName(pub Cow<'static, str>);

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        (**self).send(request)
    }

    fn send_to(
        &self,
        outgoing: Outgoing,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        (**self).send_to(outgoing)
    }

    fn clock(&self) -> Clock {
        (**self).clock()
    }
}

/// A [`Transport`] made from a function; see [`transport_fn`].
pub struct TransportFn<F, B = Bytes>(F, PhantomData<fn() -> B>);

/// A [`Transport`] that calls `function` for every request.
///
/// The response's body may be [`Bytes`] or [`Chunks`].
pub fn transport_fn<F, A, B>(function: F) -> TransportFn<F, B>
where
    F: Fn(http::Request<RequestBody>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<B>, TransportError>> + Send + 'static,
    B: Into<Chunks>,
{
    TransportFn(function, PhantomData)
}

impl<F, A, B> Transport for TransportFn<F, B>
where
    F: Fn(http::Request<RequestBody>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<B>, TransportError>> + Send + 'static,
    B: Into<Chunks> + 'static,
{
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        let response = (self.0)(request);
        Box::pin(async move { Ok(response.await?.map(Into::into)) })
    }
}

impl<F, B> fmt::Debug for TransportFn<F, B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TransportFn")
    }
}
