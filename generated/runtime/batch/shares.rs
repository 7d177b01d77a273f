//! Which tasks of a run stand for several of its items.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

/// The tasks seen so far, by their hashes: a run may be long, and its entries may be gone.
#[derive(Default)]
pub(crate) struct TaskShares {
    seen: HashSet<u64>,
    hasher: RandomState,
}

impl TaskShares {
    /// Tells for the task of each item whether it stands for another item, too: of these, or of
    /// those before.
    pub(crate) fn note(&mut self, tasks: &[Option<&str>]) -> Vec<bool> {
        let hash = |task: &Option<&str>| task.map(|task| self.hasher.hash_one(task));
        let hashes: Vec<_> = tasks.iter().map(hash).collect();
        let mut items: HashMap<u64, usize> = HashMap::new();
        for hash in hashes.iter().flatten() {
            *items.entry(*hash).or_default() += 1;
        }
        let is_shared = |hash: u64| self.seen.contains(&hash) || items.get(&hash) > Some(&1);
        let hashed = hashes.iter().map(|hash| hash.is_some_and(is_shared));
        let shared = hashed.collect();
        self.seen.extend(items.into_keys());
        shared
    }
}
