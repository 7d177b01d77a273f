//! The part of a client that is the same for every service.

use std::fmt;
use std::sync::{Arc, Weak};
use std::time::Duration;

use crate::runtime::auth::Chain;
use crate::runtime::clock::Clock;
use crate::runtime::description::{Envelope, Operation};
use crate::runtime::error::{CallFailure, Error, ErrorCode, Meaning};
use crate::runtime::request::{Globals, Request, RequestBuilder};
use crate::runtime::response::Response;
use crate::runtime::send::{Arrival, Chunks, Pipeline, Wanted};

/// The part of a client that is the same for every service. Cheap to clone.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) globals: Globals,
    pub(crate) pipeline: Pipeline,
}

/// A core that may be gone, for what the core itself holds.
#[derive(Clone)]
pub(crate) struct WeakCore(Weak<Inner>);

impl WeakCore {
    pub(crate) fn upgrade(&self) -> Option<Core> {
        self.0.upgrade().map(Core)
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Core")
            .field("service", &self.0.pipeline.service.name)
            .field("host", &self.0.pipeline.servers.base.host)
            .finish_non_exhaustive()
    }
}

impl Core {
    /// Makes the core of parts that may refer back to it.
    pub(crate) fn new_cyclic(make: impl FnOnce(&WeakCore) -> Inner) -> Self {
        Self(Arc::new_cyclic(|inner| make(&WeakCore(inner.clone()))))
    }

    /// Starts a request for this operation.
    #[must_use]
    pub fn request(&self, operation: &'static Operation) -> RequestBuilder {
        RequestBuilder::new(self.0.globals.clone(), operation)
    }

    /// The client's value of a global parameter, as text.
    #[must_use]
    pub fn global_text(&self, name: &str) -> Option<String> {
        self.0.globals.text(name)
    }

    /// Sends the request. Needs a tokio runtime with its timer enabled.
    ///
    /// # Errors
    /// Whenever there is no response with a success status; redirects are not followed.
    pub async fn call<C: ErrorCode>(&self, request: Request) -> Result<Response<C>, Error<C>> {
        let performing = self.perform(request, meaning_of::<C>, Chain::default(), Wanted::Whole);
        match performing.await {
            Ok(arrival) => Ok(Response::new(arrival.response)),
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
        let performing = self.perform(request, meaning_of::<C>, Chain::default(), Wanted::Chunks);
        match performing.await {
            Ok(arrival) => Ok((Response::new(arrival.response), arrival.rest)),
            Err(failure) => Err(Error::from(failure)),
        }
    }

    /// How many bytes of a response are held at once.
    #[doc(hidden)]
    #[must_use]
    pub fn response_limit(&self) -> usize {
        self.0.pipeline.limit
    }

    /// The URL of this request without credentials and query.
    #[doc(hidden)]
    #[must_use]
    pub fn url_of(&self, request: &Request) -> String {
        let base = self.0.pipeline.servers.of(request.operation);
        let start = base.map_or("", |base| base.before(request));
        format!("{start}{}", request.path())
    }

    /// The most time between two attempts of a call.
    #[doc(hidden)]
    #[must_use]
    pub fn longest_pause(&self) -> Duration {
        self.0.pipeline.retry.longest_pause()
    }

    /// The time by which it waits.
    pub(crate) fn clock(&self) -> &Clock {
        &self.0.pipeline.clock
    }

    /// How long an attempt may take.
    #[doc(hidden)]
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.0.pipeline.timeout
    }

    pub(crate) fn envelope(&self) -> &'static Envelope {
        &self.0.pipeline.service.envelope
    }

    /// Sends the request. `chain` names the schemes whose token calls led here.
    pub(crate) async fn perform(
        &self,
        request: Request,
        meaning: fn(&str) -> Meaning,
        chain: Chain,
        wanted: Wanted,
    ) -> Result<Arrival, CallFailure> {
        let pipeline = &self.0.pipeline;
        pipeline.perform(request, meaning, chain, wanted).await
    }
}

/// The meaning of a code of this service.
pub(crate) fn meaning_of<C: ErrorCode>(code: &str) -> Meaning {
    C::from_wire(code).meaning()
}
