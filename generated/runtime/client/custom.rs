//! Requests that the document does not have, sent like those that it has.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use http::Method;
use http::header::{HeaderName, HeaderValue};
use http::uri::PathAndQuery;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::runtime::client::mode::{Async, Handle, Mode};
use crate::runtime::client::request_options::RequestOptions;
use crate::runtime::description::Operation;
use crate::runtime::error::{Error, ErrorCode, InvalidRequest, Violation};
use crate::runtime::request::{
    Body, CallOptions, Options, Parameter, Request, RequestBody, RequestBuilder, has_dot_segment,
};
use crate::runtime::value::to_value;

/// A request of any method and path: the way to what the document of the service does not have.
///
/// It carries the client's credentials, keeps to its rates and limits, and fails with its errors. A
/// `GET`, `HEAD`, `OPTIONS` or `TRACE` is repeated like any read; everything else only after
/// [`Self::idempotent`], and when it was refused before any work began.
///
/// The page `requests` in the guide of a crate has an example.
///
/// It is not awaited itself, unlike the requests of a document: nothing but [`Self::send`] says as what
/// type the response is to be read. Its options are those of [`RequestOptions`]. In errors, traces and for a
/// [`MemoryTransport`](crate::runtime::MemoryTransport) it is called by method and path:
/// `PATCH /things/{id}`. So a path may be a `String`, but what nobody else is to read is a value for a
/// `{name}` in it, and so is what may hold a `/` or another character with a meaning. A
/// [`RateLimit`](crate::runtime::RateLimit) counts requests of one path.
#[must_use = "a request does nothing until it is sent"]
pub struct CustomRequest<C: ErrorCode, M: Mode = Async> {
    handle: Handle<M>,
    options: Options,
    request: RequestBuilder,
    codes: PhantomData<fn() -> C>,
}

impl<C: ErrorCode, M: Mode> CustomRequest<C, M> {
    /// A request of this client.
    #[doc(hidden)]
    pub fn new(handle: &Handle<M>, method: Method, path: Cow<'static, str>) -> Self {
        let service = handle.core().pipeline().service;
        let rule = if !path.starts_with('/') {
            Some("must begin with `/`: it follows the client's base URL")
        } else if path.contains('#') || path.parse::<PathAndQuery>().is_err() {
            Some("must be that of a URL: percent-encode what is not, or use `{name}`")
        } else if path.split('?').next().is_some_and(has_dot_segment) {
            Some("must not hold a segment `.` or `..`: it would lead out of the base URL")
        } else {
            None
        };
        let id = format!("{method} {path}").into();
        let name = method.as_str().to_owned().into();
        let mut operation = Operation::at(id, name, path, method.is_safe());
        operation.security = service.security;
        operation.rate = service.rate;
        let mut request = handle.request(operation);
        if let Some(rule) = rule {
            request.violations.push(Violation {
                field: "path".to_owned(),
                rule: rule.to_owned(),
            });
        }
        Self {
            options: handle.core().options().clone(),
            handle: handle.clone(),
            request,
            codes: PhantomData,
        }
    }

    /// Fills in `{name}` of the path. The value is percent-encoded as one segment; an empty one,
    /// `.` and `..` are refused, as is a path of which a part is missing. For several segments, write a
    /// name for each: `/files/{folder}/{file}`.
    pub fn path(self, name: &'static str, value: impl Serialize) -> Self {
        self.parameter(Parameter::path(name), &value)
    }

    /// Adds a parameter to the query: a string, a number or a boolean, or an array of them, for each
    /// of which it is repeated. `None` adds nothing.
    pub fn query(self, name: &'static str, value: impl Serialize) -> Self {
        self.parameter(Parameter::query(name), &value)
    }

    fn parameter(mut self, parameter: Parameter, value: &impl Serialize) -> Self {
        self.request.set(parameter, Some(value));
        self
    }

    /// Sends this header as well, see [`RequestOptions::with_header`].
    pub fn header<N, V>(self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.with_header(name, value)
    }

    /// Sends this as a body of JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.whole(&Body::json("body"), value)
    }

    /// Sends this as a form, `application/x-www-form-urlencoded`.
    pub fn form<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.whole(&Body::form("body"), value)
    }

    fn whole<T: Serialize + ?Sized>(mut self, body: &Body, value: &T) -> Self {
        let value = to_value(value, &mut self.request.secrets);
        self.request.whole(body, Some(value));
        self
    }

    /// Sends these bytes, file or stream. Without a header `Content-Type` they are
    /// `application/octet-stream`.
    pub fn body(mut self, body: impl Into<RequestBody>) -> Self {
        self.request.bytes("application/octet-stream", body.into());
        self
    }

    /// Says that sending it again does no harm: it is then repeated after a lost connection, a
    /// timeout or a failure of the service.
    pub fn idempotent(mut self) -> Self {
        self.request.repeatable = true;
        self.reclassified(|operation| operation.repeatable = true)
    }

    /// Sends no credentials.
    pub fn without_credentials(self) -> Self {
        self.reclassified(|operation| operation.security = &[])
    }

    fn reclassified(mut self, change: impl FnOnce(&mut Operation)) -> Self {
        let mut operation = Operation::clone(&self.request.operation);
        change(&mut operation);
        self.request.operation = operation.into();
        self
    }

    /// Sends the request; the response is JSON of this type. An empty one is read as null: `()` and
    /// options can be.
    ///
    /// # Errors
    ///
    /// A response without a success status, or that is not of this type, and all of
    /// [`RequestOptions::send_raw`].
    pub fn send<T: DeserializeOwned + Send + 'static>(self) -> M::Sent<Result<T, Error<C>>> {
        let (handle, request) = self.into_parts();
        let core = handle.core().clone();
        let sending = async move { core.call(request?).await?.json() };
        M::run(&handle, Box::pin(sending))
    }
}

impl<C: ErrorCode, M: Mode> RequestOptions for CustomRequest<C, M> {
    type Mode = M;
    type Code = C;

    fn options_mut(&mut self) -> &mut CallOptions {
        self.options.change()
    }

    fn into_parts(mut self) -> (Handle<M>, Result<Request, InvalidRequest>) {
        self.request.violations.extend(self.options.violations());
        let request = self.request.finish();
        let request = request.map(|mut request| {
            request.add(&self.options);
            request
        });
        (self.handle, request)
    }
}

impl<C: ErrorCode, M: Mode> fmt::Debug for CustomRequest<C, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CustomRequest")
            .field("method", &self.request.operation.method)
            .field("path", &self.request.operation.path)
            .finish_non_exhaustive()
    }
}
