//! How long to wait between two questions about a task.

use std::time::Duration;

/// The vendors name no interval; a second is polite within their limits of calls per second.
pub const INTERVAL: Duration = Duration::from_secs(1);

/// A task that has not ended by then is left to itself: it goes on without us.
pub const QUESTIONS: usize = 600;
