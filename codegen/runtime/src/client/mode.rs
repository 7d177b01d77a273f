//! How a client waits for responses: as futures, or by blocking the thread.
//!
//! Clients and requests carry the mode as a type parameter, so that both have one API and share
//! every line but the last.

use std::fmt;
#[cfg(feature = "blocking")]
use std::future::Future;

use futures_util::future::BoxFuture;

use crate::runtime::client::core::Core;
use crate::runtime::description::Row;
use crate::runtime::request::{CallOptions, RequestBuilder};

mod sealed {
    pub trait Sealed {}
}

/// [`Async`], or `Blocking` with the feature `blocking`.
pub trait Mode: sealed::Sealed + fmt::Debug + Clone + Copy + Send + Sync + Unpin + 'static {
    /// The result of sending a request: a future of it, or the result itself.
    type Sent<T: Send + 'static>;

    /// Runs a future, or hands it to the caller.
    #[doc(hidden)]
    fn run<T: Send + 'static>(
        handle: &Handle<Self>,
        future: BoxFuture<'static, T>,
    ) -> Self::Sent<T>;

    /// What runs the requests.
    #[doc(hidden)]
    type Executor: Clone + Send + Sync + Unpin + 'static;
}

/// Requests are futures, run by the tokio runtime of the caller.
#[derive(Debug, Clone, Copy)]
pub struct Async;

impl sealed::Sealed for Async {}

impl Mode for Async {
    type Sent<T: Send + 'static> = BoxFuture<'static, T>;
    type Executor = ();

    fn run<T: Send + 'static>(_: &Handle<Self>, future: BoxFuture<'static, T>) -> Self::Sent<T> {
        future
    }
}

/// Requests block the thread until they are done. They may also be sent from a thread that runs
/// futures, which then stand still.
#[cfg(feature = "blocking")]
#[derive(Debug, Clone, Copy)]
pub struct Blocking;

#[cfg(feature = "blocking")]
impl sealed::Sealed for Blocking {}

#[cfg(feature = "blocking")]
impl Mode for Blocking {
    type Sent<T: Send + 'static> = T;
    type Executor = std::sync::Arc<crate::runtime::client::executor::Executor>;

    fn run<T: Send + 'static>(handle: &Handle<Self>, future: BoxFuture<'static, T>) -> T {
        handle.wait(future)
    }
}

/// The core of a client, and how it waits.
#[derive(Clone)]
pub struct Handle<M: Mode> {
    core: Core,
    executor: M::Executor,
}

impl<M: Mode> Handle<M> {
    pub(crate) fn new(core: Core, executor: M::Executor) -> Self {
        Self { core, executor }
    }

    /// What is the same in every mode.
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// The same client, each of whose calls has these options besides those that it has.
    #[doc(hidden)]
    #[must_use]
    pub fn with_options(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        Self::new(self.core.with_options(change), self.executor.clone())
    }

    /// Starts a request for this operation.
    #[must_use]
    pub fn request(&self, operation: impl Into<Row>) -> RequestBuilder {
        self.core.request(operation)
    }
}

#[cfg(feature = "blocking")]
impl Handle<Blocking> {
    /// Blocks until the future is done.
    pub fn wait<T: Send>(&self, future: impl Future<Output = T> + Send) -> T {
        self.executor.wait(future)
    }
}

impl From<Core> for Handle<Async> {
    fn from(core: Core) -> Self {
        Self::new(core, ())
    }
}

impl<M: Mode> fmt::Debug for Handle<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.core.fmt(formatter)
    }
}
