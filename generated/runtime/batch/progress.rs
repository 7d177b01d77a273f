//! How far a run has come, for those who look on.

use std::fmt;

use crate::runtime::batch::report::BatchCounts;

/// How far a run has come. `Display` is for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchProgress {
    /// The items that are finished.
    pub counts: BatchCounts,
    /// The number of all others; not known while a stream or an iterator does not say how many it
    /// will give.
    pub left: Option<usize>,
}

impl BatchProgress {
    pub(crate) fn new(counts: BatchCounts, left: Option<usize>) -> Self {
        Self { counts, left }
    }
}

impl fmt::Display for BatchProgress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.counts)?;
        match self.left {
            Some(left) => write!(formatter, ", {left} left"),
            None => Ok(()),
        }
    }
}
