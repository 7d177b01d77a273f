//! Batches whose items are worked on in the background, followed to their end.

mod settling;

pub use settling::{Settled, Settlement, Settling};
