//! Days before now, as an argument tells them.

use super::Failure;
use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime};

/// So many days a program takes.
pub const RANGE: RangeInclusive<i64> = 1..=36_500;

/// One of them.
pub const DAY: Duration = Duration::from_secs(86_400);

/// The time so many days before another one.
pub fn before(now: SystemTime, days: u32) -> Result<SystemTime, Failure> {
    // Systems differ in the first time that they know.
    now.checked_sub(DAY * days)
        .ok_or_else(|| format!("{days} days ago is before what this system can tell").into())
}
