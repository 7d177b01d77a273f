//! What came of all items.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use crate::runtime::batch::outcome::{BatchEntry, Outcome, OutcomeOf};
use crate::runtime::batch::rules::Batched;
use crate::runtime::client::CallError;
use crate::runtime::error::ErrorCode;

/// The outcome of every item, in the order in which they were given.
///
/// `Debug` shows numbers, never an item.
#[must_use = "items may have failed or need a look before they are sent again"]
pub struct BatchReport<R: Batched> {
    request: R,
    entries: Vec<BatchEntry<R>>,
    pub(crate) unmatched: Unmatched<R::Result>,
    stopped_by: Option<Arc<CallError<R>>>,
}

const MOST_UNMATCHED: usize = 1_000;

/// Results that belong to no item: the first of them, and the number of all.
pub(crate) struct Unmatched<T> {
    first: Vec<T>,
    count: usize,
}

impl<T> Default for Unmatched<T> {
    fn default() -> Self {
        Self {
            first: Vec::new(),
            count: 0,
        }
    }
}

impl<T> Unmatched<T> {
    pub(crate) fn extend(&mut self, results: Vec<T>) {
        self.count += results.len();
        let room = MOST_UNMATCHED.saturating_sub(self.first.len());
        self.first.extend(results.into_iter().take(room));
    }
}

impl<R: Batched> BatchReport<R> {
    pub(crate) fn new(
        request: R,
        entries: Vec<BatchEntry<R>>,
        unmatched: Unmatched<R::Result>,
        stopped_by: Option<Arc<CallError<R>>>,
    ) -> Self {
        Self {
            request,
            entries,
            unmatched,
            stopped_by,
        }
    }

    /// Every item and what came of it.
    #[must_use]
    pub fn entries(&self) -> &[BatchEntry<R>] {
        &self.entries
    }

    /// Every item and what came of it.
    #[must_use]
    pub fn into_entries(self) -> Vec<BatchEntry<R>> {
        self.entries
    }

    /// Every item and what came of it, to be changed by whoever knows more.
    #[must_use]
    pub fn entries_mut(&mut self) -> &mut [BatchEntry<R>] {
        &mut self.entries
    }

    /// The request without its items.
    #[doc(hidden)]
    #[must_use]
    pub fn request(&self) -> &R {
        &self.request
    }

    /// Those that the service has done.
    pub fn done(&self) -> impl Iterator<Item = &BatchEntry<R>> {
        self.with(Outcome::is_done)
    }

    /// Those that the service goes on with in the background.
    pub fn pending(&self) -> impl Iterator<Item = &BatchEntry<R>> {
        self.with(|outcome| matches!(outcome, Outcome::Pending { .. }))
    }

    /// Those that the service refused or failed at.
    pub fn failed(&self) -> impl Iterator<Item = &BatchEntry<R>> {
        self.with(|outcome| matches!(outcome, Outcome::Failed { .. }))
    }

    /// Those of which nobody can tell. Look before they are sent again.
    pub fn unknown(&self) -> impl Iterator<Item = &BatchEntry<R>> {
        self.with(|outcome| matches!(outcome, Outcome::Unknown { .. }))
    }

    /// Those that the service was not asked about.
    pub fn not_sent(&self) -> impl Iterator<Item = &BatchEntry<R>> {
        self.with(|outcome| matches!(outcome, Outcome::NotSent { .. }))
    }

    fn with(&self, wanted: fn(&OutcomeOf<R>) -> bool) -> impl Iterator<Item = &BatchEntry<R>> {
        let entries = self.entries.iter();
        entries.filter(move |entry| wanted(&entry.outcome))
    }

    /// The number of each.
    #[must_use]
    pub fn counts(&self) -> BatchCounts {
        let mut counts = BatchCounts::default();
        for entry in &self.entries {
            counts.add(&entry.outcome);
        }
        counts
    }

    /// True if the service has done everything, also if there was nothing to do.
    #[must_use]
    pub fn is_all_done(&self) -> bool {
        self.entries.iter().all(|entry| entry.outcome.is_done())
    }

    /// The ids of the tasks that go on in the background, each once.
    #[must_use]
    pub fn tasks(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let tasks = self.entries.iter().filter_map(|entry| entry.outcome.task());
        tasks.filter(|task| seen.insert(*task)).collect()
    }

    /// Results that belong to no item: about something that nobody asked for, about an item that
    /// had its result already, or about nothing. Those that cannot be read are left out, and so are
    /// those after the first 1,000.
    #[must_use]
    pub fn unmatched(&self) -> &[R::Result] {
        &self.unmatched.first
    }

    /// The number of results that belong to no item, also of those that were not kept.
    #[must_use]
    pub fn unmatched_count(&self) -> usize {
        self.unmatched.count
    }

    /// Why the run ended early: no further batch was started after this failure, for it would
    /// have met every one of them, or the time for the run was up.
    #[must_use]
    pub fn stopped_by(&self) -> Option<&CallError<R>> {
        self.stopped_by.as_deref()
    }
}

impl<R: Batched> fmt::Debug for BatchReport<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BatchReport")
            .field("counts", &self.counts())
            .field("unmatched", &self.unmatched.count)
            .field("stopped_by", &self.stopped_by)
            .finish_non_exhaustive()
    }
}

/// The number of items with each outcome; `Display` leaves out zeros.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchCounts {
    /// The service has done them.
    pub done: usize,
    /// The service goes on with them in the background.
    pub pending: usize,
    /// The service refused them or failed at them.
    pub failed: usize,
    /// Nobody can tell.
    pub unknown: usize,
    /// The service was not asked.
    pub not_sent: usize,
}

impl BatchCounts {
    pub(crate) fn add<T, C: ErrorCode>(&mut self, outcome: &Outcome<T, C>) {
        *match outcome {
            Outcome::Done(_) => &mut self.done,
            Outcome::Pending { .. } => &mut self.pending,
            Outcome::Failed { .. } => &mut self.failed,
            Outcome::Unknown { .. } => &mut self.unknown,
            Outcome::NotSent { .. } => &mut self.not_sent,
        } += 1;
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> usize {
        self.done + self.pending + self.failed + self.unknown + self.not_sent
    }
}

impl fmt::Display for BatchCounts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.total() == 0 {
            return formatter.write_str("no items");
        }
        let counts = [
            (self.done, "done"),
            (self.pending, "pending"),
            (self.failed, "failed"),
            (self.unknown, "unknown"),
            (self.not_sent, "not sent"),
        ];
        let mut separator = "";
        for (count, outcome) in counts.iter().filter(|(count, _)| *count > 0) {
            write!(formatter, "{separator}{count} {outcome}")?;
            separator = ", ";
        }
        Ok(())
    }
}
