//! Which items of a bin are old, and what becomes of them.

use crate::support::bar::Bar;
use crate::support::outcome::{reason, record, tell_errors};
use crate::support::say;
use crate::{Failure, Wish};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::SystemTime;
use undelete::runtime::{Async, Batched, Batches, Timestamp};

/// An item, for programs and for people.
type Line = (Value, String);

/// The items of a bin, by their age.
pub struct Selection<I> {
    latest: SystemTime,
    /// By id, with what there is to say about each.
    old: BTreeMap<I, Line>,
    young: usize,
    /// What there is to say about each that cannot be told to be old.
    undated: Vec<Line>,
}

impl<I: Ord + Clone + Into<Value>> Selection<I> {
    /// Nothing yet; what was deleted up to this moment is going to be old.
    pub fn new(latest: SystemTime) -> Self {
        Self {
            latest,
            old: BTreeMap::new(),
            young: 0,
            undated: Vec::new(),
        }
    }

    pub fn add(&mut self, id: Option<I>, deleted: Option<&Timestamp>, line: Line) {
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
        say::text(format!("Deleted at least {days} days ago: {old}"));
        for (record, line) in self.old.values() {
            say_age(record, "old", line);
        }
        say::text(format!("Deleted later, to be kept: {}", self.young));
        if !self.undated.is_empty() {
            say::text(format!(
                "Deleted nobody can tell when, to be kept: {}",
                self.undated.len()
            ));
            for (record, line) in &self.undated {
                say_age(record, "unknown", line);
            }
        }
        match wish.purge {
            true => say::text(format!(
                "Deleting {old} for good; nothing brings them back."
            )),
            false => say::text(format!(
                "Nothing is deleted. With --purge, those {old} are, for good."
            )),
        }
    }

    /// Deletes the old items, and says what became of them. Whether all were deleted.
    pub async fn purge<R>(&self, batches: Batches<R>, wish: Wish) -> Result<bool, Failure>
    where
        R: Batched<Item = I, Mode = Async>,
    {
        let batches = match wish.one_by_one {
            true => batches.batch_size(1),
            false => batches,
        };
        let bar = Bar::open("deleting");
        let report = batches.on_progress(bar.of_batches()).send().await;
        drop(bar);
        say::text(report.counts().to_string());
        if say::is_json() {
            for entry in report.entries() {
                say::record(&record(entry.item.clone(), &entry.outcome), "");
            }
        }
        let entries = report.entries().iter();
        for entry in entries.filter(|entry| !entry.outcome.is_done()) {
            let line = self.old.get(&entry.item);
            let line = line.map_or("?", |(_, line)| line.as_str());
            say::text(format!(
                "  {line}: not deleted as far as known, {}",
                reason(&entry.outcome)
            ));
        }
        tell_errors(&report)?;
        if report.failed().next().is_some() && !wish.one_by_one {
            say::text("One bad item can hold up the others: see --one-by-one.");
        }
        Ok(report.is_all_done())
    }
}

fn say_age(record: &Value, age: &str, line: &str) {
    let record = say::joined(record.clone(), json!({ "age": age }));
    say::record(&record, format!("  {line}"));
}
