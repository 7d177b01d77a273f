//! The one way a request leaves and an answer comes back; everything above it is pure.
//!
//! The transport neither repeats nor judges: it says whether the request may have arrived.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;

/// A boxed future, as trait objects need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and returns the whole answer.
///
/// Implement it to reach the service in another way, or to test without a network. Redirects must
/// not be followed: a token in a header of its own would travel along. Errors must not hold the
/// URL, for its query can carry a token.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request once. Dropping the future gives the request up.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// The name of the operation, among the extensions of every request that a transport is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationName(pub &'static str);

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }
}

/// A [`Transport`] made from a function; see [`transport_fn`].
pub struct TransportFn<F>(F);

/// A [`Transport`] that calls `function` for every request.
pub fn transport_fn<F, A>(function: F) -> TransportFn<F>
where
    F: Fn(http::Request<Bytes>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    TransportFn(function)
}

impl<F, A> Transport for TransportFn<F>
where
    F: Fn(http::Request<Bytes>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin((self.0)(request))
    }
}

impl<F> fmt::Debug for TransportFn<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TransportFn")
    }
}

/// Why no answer came back.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How far the exchange got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The service never saw the request: there was no connection.
    NotSent,
    /// The service never saw the request: it cannot be sent. Repeating will not help.
    Unsendable,
    /// The request may have arrived; nothing came back.
    OutcomeUnknown,
    /// The answer broke off.
    Body,
    /// Anything else; repeating will not help.
    Other,
}

impl TransportError {
    /// An error of this kind. The source must not hold the request's URL or headers.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    /// How far the exchange got.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn replace_source(
        &mut self,
        replace: impl FnOnce(Box<dyn StdError + Send + Sync>) -> Box<dyn StdError + Send + Sync>,
    ) {
        self.source = self.source.take().map(replace);
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotSent => "no connection, nothing was sent",
            Self::Unsendable => "the request cannot be sent",
            Self::OutcomeUnknown => "the connection was lost before an answer came",
            Self::Body => "the answer broke off",
            Self::Other => "the exchange failed",
        })
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(formatter)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
