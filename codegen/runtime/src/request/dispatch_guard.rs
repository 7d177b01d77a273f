//! Decides whether a request is sent when its call may be given up.
//!
//! The call and whoever gives it up can be on different threads, so that exactly one of them decides
//! whether the request is sent.

use std::sync::atomic::{AtomicU8, Ordering};

const WAITING: u8 = 0;
const IN_DOUBT: u8 = 1;
const GIVEN_UP: u8 = 2;

/// Shared by a call and by whoever may give it up.
#[derive(Debug, Default)]
pub struct DispatchGuard(AtomicU8);

impl DispatchGuard {
    /// Told before the request is sent; true if it still may be.
    pub(crate) fn start(&self) -> bool {
        let started =
            self.0
                .compare_exchange(WAITING, IN_DOUBT, Ordering::AcqRel, Ordering::Acquire);
        started.is_ok() || started == Err(IN_DOUBT)
    }

    /// Told after an attempt: `in_doubt` if one of the attempts may have had an effect.
    pub(crate) fn settle(&self, in_doubt: bool) {
        if !in_doubt {
            // A call that was given up meanwhile stays so.
            let _ = self
                .0
                .compare_exchange(IN_DOUBT, WAITING, Ordering::AcqRel, Ordering::Acquire);
        }
    }

    /// True if the request may have had an effect.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        self.0.load(Ordering::Acquire) == IN_DOUBT
    }

    /// Keeps the request from being sent; true if it may have had an effect before.
    #[must_use]
    pub fn give_up(&self) -> bool {
        self.0.swap(GIVEN_UP, Ordering::AcqRel) == IN_DOUBT
    }
}
