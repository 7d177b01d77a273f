//! The part of a client that is the same for every service.

use std::fmt;
use std::sync::{Arc, Weak};

use futures_util::FutureExt;

use crate::runtime::auth::Chain;
use crate::runtime::description::{Envelope, Row};
use crate::runtime::error::{
    CallFailure, Error, ErrorCode, Meaning, TransportError, TransportFailure,
};
use crate::runtime::request::{CallOptions, Globals, Options, Request, RequestBuilder};
use crate::runtime::response::{RawResponse, Response};
use crate::runtime::send::{Arrival, Chunks, Pipeline, Wanted};

/// The part of a client that is the same for every service. Cheap to clone.
#[derive(Clone)]
pub struct Core {
    inner: Arc<Inner>,
    /// Those of every call, besides what the client was built with.
    options: Options,
}

pub(crate) struct Inner {
    pub(crate) globals: Globals,
    pub(crate) pipeline: Pipeline,
}

/// A core that may be gone, for what the core itself holds.
#[derive(Clone)]
pub(crate) struct WeakCore(Weak<Inner>);

impl WeakCore {
    pub(crate) fn upgrade(&self) -> Option<Core> {
        // A call of the client's own has none of the options of a clone.
        self.0.upgrade().map(Core::new)
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Core")
            .field("service", &self.inner.pipeline.service.name)
            .field("host", &self.inner.pipeline.servers.base.host)
            .finish_non_exhaustive()
    }
}

impl Core {
    fn new(inner: Arc<Inner>) -> Self {
        Self {
            inner,
            options: Options::default(),
        }
    }

    /// The same client, each of whose calls has these options besides those that it has.
    #[doc(hidden)]
    #[must_use]
    pub fn with_options(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        let mut core = self.clone();
        change(core.options.change());
        core
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    pub(crate) fn pipeline(&self) -> &Pipeline {
        &self.inner.pipeline
    }

    /// Makes the core of parts that may refer back to it.
    pub(crate) fn new_cyclic(make: impl FnOnce(&WeakCore) -> Inner) -> Self {
        Self::new(Arc::new_cyclic(|inner| make(&WeakCore(inner.clone()))))
    }

    /// Starts a request for this operation.
    #[must_use]
    pub fn request(&self, operation: impl Into<Row>) -> RequestBuilder {
        RequestBuilder::new(self.inner.globals.clone(), operation.into())
    }

    /// The client's value of a global parameter, as text.
    #[must_use]
    pub fn global_text(&self, name: &str) -> Option<String> {
        self.inner.globals.text(name)
    }

    /// Sends the request. Needs a tokio runtime with its timer enabled.
    ///
    /// # Errors
    /// Whenever there is no response with a success status; redirects are not followed.
    pub fn call<C: ErrorCode>(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<Response<C>, Error<C>>> + Send {
        self.perform(request, meaning_of::<C>, Chain::default(), Wanted::Whole)
            .map(|result| match result {
                Ok(arrival) => Ok(Response::new(arrival.response)),
                Err(failure) => Err(Error::from(failure)),
            })
    }

    /// Sends the request; whatever response comes is a success.
    ///
    /// # Errors
    /// Whenever there is no response.
    #[doc(hidden)]
    pub async fn call_raw<C: ErrorCode>(&self, request: Request) -> Result<RawResponse, Error<C>> {
        match self
            .perform(request, meaning_of::<C>, Chain::default(), Wanted::Whole)
            .await
        {
            Ok(arrival) => Ok(arrival.response),
            Err(CallFailure::Service(refusal)) if refusal.is_cut => {
                let operation = refusal.operation;
                let error = TransportError::too_large(refusal.limit);
                Err(CallFailure::Transport(Box::new(TransportFailure { operation, error })).into())
            }
            Err(CallFailure::Service(refusal)) => Ok((*refusal).into()),
            Err(failure) => Err(Error::from(failure)),
        }
    }

    /// Sends the request for one of these media types. The body may still be on its way; if it is
    /// there already, it is that of the response.
    ///
    /// # Errors
    /// Whenever there is no response with a success status.
    #[doc(hidden)]
    pub async fn call_for_chunks<C: ErrorCode>(
        &self,
        mut request: Request,
        accept: &str,
    ) -> Result<(Response<C>, Option<Chunks>), Error<C>> {
        request.accept(accept);
        match self
            .perform(request, meaning_of::<C>, Chain::default(), Wanted::Chunks)
            .await
        {
            Ok(arrival) => Ok((Response::new(arrival.response), arrival.rest)),
            Err(failure) => Err(Error::from(failure)),
        }
    }

    /// The URL of this request without credentials and query.
    #[doc(hidden)]
    #[must_use]
    pub fn url_of(&self, request: &Request) -> String {
        let base = self.inner.pipeline.servers.of(&request.operation);
        let start = base.map_or("", |base| base.before(request));
        format!("{start}{}", request.path())
    }

    pub(crate) fn envelope(&self) -> &'static Envelope {
        &self.inner.pipeline.service.envelope
    }

    /// Sends the request. `chain` names the schemes whose token calls led here.
    pub(crate) fn perform(
        &self,
        request: Request,
        meaning: fn(&str) -> Meaning,
        chain: Chain,
        wanted: Wanted,
    ) -> impl Future<Output = Result<Arrival, CallFailure>> + Send {
        let pipeline = &self.inner.pipeline;
        // Each future that waits for another one holds what it hands on, so that is a pointer.
        pipeline.perform(Box::new(request), meaning, chain, wanted)
    }
}

/// The meaning of a code of this service.
pub(crate) fn meaning_of<C: ErrorCode>(code: &str) -> Meaning {
    C::from_wire(code).meaning()
}
