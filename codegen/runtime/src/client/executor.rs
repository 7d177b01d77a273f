//! Runs futures for callers that have no runtime of their own.

use std::future::Future;
use std::io;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::runtime::send::carried;

/// A runtime with one thread, which keeps connections alive between calls. A client and its clones
/// share one.
pub struct Executor {
    handle: Handle,
    /// There until it is dropped.
    runtime: Option<Runtime>,
}

impl Executor {
    pub(crate) fn new() -> io::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("client")
            .enable_all()
            .build()?;
        Ok(Self {
            handle: runtime.handle().clone(),
            runtime: Some(runtime),
        })
    }

    /// Blocks until the future is done.
    pub(crate) fn wait<T: Send>(&self, future: impl Future<Output = T> + Send) -> T {
        if Handle::try_current().is_err() {
            return self.handle.block_on(future);
        }
        // A thread that belongs to a runtime must not block on another one; a thread of its own may.
        let future = carried(future);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| self.handle.block_on(future));
            match waiting.join() {
                Ok(value) => value,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }
}

// A runtime that is dropped by a thread of another one panics, unless it is told not to wait.
impl Drop for Executor {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
