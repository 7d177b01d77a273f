//! The time of a client: that of the system, or one in which nobody waits.

mod skipping;
mod time;

pub use time::Clock;
