//! What any request can be told besides its arguments, written once for all of them.

use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use crate::runtime::client::call::Call;
use crate::runtime::client::mode::{Handle, Mode};
use crate::runtime::error::{Error, ErrorCode, InvalidRequest};
use crate::runtime::request::{CallOptions, Request};
use crate::runtime::response::RawResponse;
use crate::runtime::send::RetryPolicy;

/// What any request can be told besides its arguments. Bring it into scope to use it, from the module
/// `runtime` beside the client; the page `retries` in the guide of a crate has an example.
///
/// What is said here holds for this request and replaces what the client says. A request that is
/// sent as several, such as pages and batches, says it in each of them, and in each question about the
/// tasks that batches leave. An argument of the operation
/// that has one of these names is a method of its own, and comes first; then
/// `RequestOptions::with_timeout(request, …)` is this one.
pub trait RequestOptions: Sized {
    /// How its client waits.
    #[doc(hidden)]
    type Mode: Mode;

    /// The error codes of its service.
    #[doc(hidden)]
    type Code: ErrorCode;

    /// What was said so far, to be changed.
    #[doc(hidden)]
    fn options_mut(&mut self) -> &mut CallOptions;

    /// The client, and what would be sent.
    #[doc(hidden)]
    fn into_parts(self) -> (Handle<Self::Mode>, Result<Request, InvalidRequest>);

    /// Gives every attempt this much time; that of the client unless set. A response that is read
    /// in chunks has it until the first and again until each next one.
    #[must_use]
    fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options_mut().timeout(timeout);
        self
    }

    /// Gives up after this time, counted from when the request is sent: with every attempt, pause
    /// and token. Without it, the deadline of the policy of retries is the only one; with both, the
    /// earlier one. A call that could not end in time is an error for which
    /// [`Error::is_timeout`] is true, or the failure of its last attempt.
    #[must_use]
    fn with_deadline(mut self, deadline: Duration) -> Self {
        self.options_mut().deadline(deadline);
        self
    }

    /// Repeats failures by this policy; that of the client unless set.
    #[must_use]
    fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options_mut().retry(policy);
        self
    }

    /// Takes a response of up to this many bytes; as many as the client unless set.
    #[must_use]
    fn with_response_limit(mut self, bytes: usize) -> Self {
        self.options_mut().response_limit(bytes);
        self
    }

    /// Sends this header as well, instead of one that the operation has. Credentials come last and
    /// cannot be replaced. A value that is marked as
    /// [sensitive](https://docs.rs/http/latest/http/header/struct.HeaderValue.html#method.set_sensitive) is kept out of every error.
    ///
    /// What is no header is refused when the request is sent.
    #[must_use]
    fn with_header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.options_mut().header(name, value);
        self
    }

    /// Adds this parameter behind the query of the operation; both are percent-encoded.
    #[must_use]
    fn with_query(mut self, name: &str, value: &str) -> Self {
        self.options_mut().query(name, value);
        self
    }

    /// Sends the request, and gives the response as it came: any status, headers and body.
    ///
    /// Credentials, rates, retries and limits are those of any call; of several attempts, the last
    /// response is given.
    ///
    /// # Errors
    ///
    /// Only if there is no response: an argument that breaks a rule, missing credentials, a lost
    /// connection, a timeout, a body beyond the limit.
    fn send_raw(self) -> <Self::Mode as Mode>::Sent<Result<RawResponse, Error<Self::Code>>> {
        let (handle, request) = self.into_parts();
        let core = handle.core().clone();
        let sending = async move { core.call_raw(request?).await };
        Self::Mode::run(&handle, Box::pin(sending))
    }
}

impl<R: Call> RequestOptions for R {
    type Mode = <R as Call>::Mode;
    type Code = <R as Call>::Code;

    fn options_mut(&mut self) -> &mut CallOptions {
        self.arguments_mut().options_mut()
    }

    fn into_parts(self) -> (Handle<Self::Mode>, Result<Request, InvalidRequest>) {
        (self.handle().clone(), self.request())
    }
}
