//! The one way a request leaves and a response comes back; everything above it is pure.
//!
//! The transport neither repeats nor judges: it says whether the request may have arrived.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::BoxFuture;

use crate::runtime::clock::Clock;
use crate::runtime::error::TransportError;
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

    /// The time by which clients with this transport wait; that of the system unless it says
    /// otherwise. It is asked once, when a client is built.
    fn clock(&self) -> Clock {
        Clock::system()
    }
}

/// The name of the operation, among the extensions of every request that a transport is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationName(pub &'static str);

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        (**self).send(request)
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
