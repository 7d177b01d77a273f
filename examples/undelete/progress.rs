//! What both services have in common: how long to wait for a task, and what to say when nobody
//! knows what became of an item.

use std::time::Duration;

/// The vendors name no interval; a second is polite within their limits of calls per second.
pub const INTERVAL: Duration = Duration::from_secs(1);

/// A task that has not ended by then is left to itself: it goes on without us.
pub const QUESTIONS: usize = 600;

/// Of an item whose restore may or may not have happened.
pub const UNKNOWN: &str = "unknown, look before trying again";

/// Of an item whose request was refused as a whole.
pub const REFUSED_TOGETHER: &str = "refused with its batch, look before trying again";
