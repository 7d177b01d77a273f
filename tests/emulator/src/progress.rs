//! How background work moves on: one step per look at it, never by itself.
//! What the work is and how a look is answered belongs to the services.

/// Background work between its start and its end.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    steps: u32,
    taken: u32,
}

impl Progress {
    /// Work that shows itself unfinished `steps` times before it ends.
    pub(crate) fn new(steps: u32) -> Self {
        Self { steps, taken: 0 }
    }

    /// Takes the next step; true once the work is to be finished.
    pub(crate) fn advance(&mut self) -> bool {
        self.taken = self.taken.saturating_add(1);
        self.taken > self.steps
    }

    /// How much of `total` is done; grows with every step and reaches `total`
    /// only at the end.
    pub(crate) fn share_of(&self, total: u64) -> u64 {
        let taken = u64::from(self.taken.min(self.steps.saturating_add(1)));
        total * taken / (u64::from(self.steps) + 1)
    }
}
