//! Taking a lock whose holder may have panicked. Nothing else.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A test that panics while it holds the lock must not hide its own message
/// behind a second panic in the server.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
