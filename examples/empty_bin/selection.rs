//! Which items of a bin are old, and what becomes of them.

use crate::support::outcome::{reason, tell_errors};
use crate::{Failure, Wish};
use std::collections::BTreeMap;
use std::time::SystemTime;
use undelete::runtime::{Async, Batched, Batches, Timestamp};

/// The items of a bin, by their age.
pub struct Selection<I> {
    latest: SystemTime,
    /// By id, with a line about each.
    old: BTreeMap<I, String>,
    young: usize,
    /// A line about each that cannot be told to be old.
    undated: Vec<String>,
}

impl<I: Ord + Clone> Selection<I> {
    /// Nothing yet; what was deleted up to this moment is going to be old.
    pub fn new(latest: SystemTime) -> Self {
        Self {
            latest,
            old: BTreeMap::new(),
            young: 0,
            undated: Vec::new(),
        }
    }

    pub fn add(&mut self, id: Option<I>, deleted: Option<&Timestamp>, line: String) {
        let deleted = deleted.and_then(|time| time.parse().ok());
        match (id, deleted) {
            (Some(id), Some(deleted)) if deleted <= self.latest => {
                self.old.insert(id, line);
            }
            (Some(_), Some(_)) => self.young += 1,
            _ => self.undated.push(line),
        }
    }

    pub fn old(&self) -> Vec<I> {
        self.old.keys().cloned().collect()
    }

    /// Says what is in the bin, and what will be done if it is wished.
    pub fn tell(&self, wish: Wish) {
        let (old, days) = (self.old.len(), wish.older_than);
        println!("Deleted at least {days} days ago: {old}");
        self.old.values().for_each(|line| println!("  {line}"));
        println!("Deleted later, to be kept: {}", self.young);
        if !self.undated.is_empty() {
            println!(
                "Deleted nobody can tell when, to be kept: {}",
                self.undated.len()
            );
            self.undated.iter().for_each(|line| println!("  {line}"));
        }
        match wish.purge {
            true => println!("Deleting {old} for good; nothing brings them back."),
            false => println!("Nothing is deleted. With --purge, those {old} are, for good."),
        }
    }

    /// Deletes the old items, and says what became of them. Whether all were deleted.
    pub async fn purge<R>(&self, batches: Batches<R>, wish: Wish) -> Result<bool, Failure>
    where
        R: Batched<Item = I, Mode = Async>,
    {
        let mut batches = match wish.one_by_one {
            true => batches.batch_size(1),
            false => batches,
        };
        let report = batches.send().await;
        println!("{}", report.counts());
        let entries = report.entries().iter();
        for entry in entries.filter(|entry| !entry.outcome.is_done()) {
            let line = self.old.get(&entry.item).map_or("?", String::as_str);
            println!(
                "  {line}: not deleted as far as known, {}",
                reason(&entry.outcome)
            );
        }
        tell_errors(&report)?;
        if report.failed().next().is_some() && !wish.one_by_one {
            println!("One bad item can hold up the others: see --one-by-one.");
        }
        Ok(report.is_all_done())
    }
}
