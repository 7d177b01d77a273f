//! Whether a call that is given up may have had an effect.
//!
//! The call and whoever gives it up can be on different threads, so that exactly one of them decides
//! whether the request leaves.

use std::sync::atomic::{AtomicU8, Ordering};

const WAITING: u8 = 0;
const IN_DOUBT: u8 = 1;
const GIVEN_UP: u8 = 2;

#[derive(Debug, Default)]
pub(crate) struct Departure(AtomicU8);

impl Departure {
    /// Before the request leaves: whether it still may.
    pub(crate) fn leave(&self) -> bool {
        let left = self
            .0
            .compare_exchange(WAITING, IN_DOUBT, Ordering::AcqRel, Ordering::Acquire);
        left.is_ok() || left == Err(IN_DOUBT)
    }

    /// After an attempt: whether one of the attempts may have had an effect.
    pub(crate) fn settle(&self, in_doubt: bool) {
        if !in_doubt {
            // A call that was given up meanwhile stays so.
            let _ = self
                .0
                .compare_exchange(IN_DOUBT, WAITING, Ordering::AcqRel, Ordering::Acquire);
        }
    }

    pub(crate) fn is_in_doubt(&self) -> bool {
        self.0.load(Ordering::Acquire) == IN_DOUBT
    }

    /// Keeps the request from leaving; whether it may have had an effect before.
    pub(crate) fn give_up(&self) -> bool {
        self.0.swap(GIVEN_UP, Ordering::AcqRel) == IN_DOUBT
    }
}
