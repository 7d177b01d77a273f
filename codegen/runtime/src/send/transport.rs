//! The one way a request leaves and a response comes back; everything above it is pure.
//!
//! The transport neither repeats nor judges: it says whether the request may have arrived.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::BoxFuture;

use crate::runtime::error::TransportError;
use crate::runtime::request::RequestBody;

/// Sends one request and returns the whole response.
///
/// Implement it to reach the service in another way, or to test without a network. Redirects must
/// not be followed: a token in a header of its own would travel along. Errors must not hold the
/// URL, for its query can carry a token.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request once. Dropping the future gives the request up.
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// The name of the operation, among the extensions of every request that a transport is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationName(pub &'static str);

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }
}

/// A [`Transport`] made from a function; see [`transport_fn`].
pub struct TransportFn<F>(F);

/// A [`Transport`] that calls `function` for every request.
pub fn transport_fn<F, A>(function: F) -> TransportFn<F>
where
    F: Fn(http::Request<RequestBody>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    TransportFn(function)
}

impl<F, A> Transport for TransportFn<F>
where
    F: Fn(http::Request<RequestBody>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin((self.0)(request))
    }
}

impl<F> fmt::Debug for TransportFn<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TransportFn")
    }
}
