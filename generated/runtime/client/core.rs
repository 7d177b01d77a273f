//! The part of a client that is the same for every service.

use std::fmt;
use std::sync::{Arc, Weak};
use std::time::Duration;

use crate::runtime::auth::Chain;
use crate::runtime::description::{Envelope, Operation};
use crate::runtime::error::{CallFailure, Error, ErrorCode, Meaning};
use crate::runtime::request::{Globals, Request, RequestBuilder};
use crate::runtime::response::{RawResponse, Response};
use crate::runtime::send::Pipeline;

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
        match self
            .perform(request, meaning_of::<C>, Chain::default())
            .await
        {
            Ok(response) => Ok(Response::new(response)),
            Err(failure) => Err(Error::from(failure)),
        }
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
    ) -> Result<RawResponse, CallFailure> {
        self.0.pipeline.perform(request, meaning, chain).await
    }
}

/// The meaning of a code of this service.
pub(crate) fn meaning_of<C: ErrorCode>(code: &str) -> Meaning {
    C::from_wire(code).meaning()
}
