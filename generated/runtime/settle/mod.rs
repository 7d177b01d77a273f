//! Batches whose items are worked on in the background, followed to their end.

mod settled;
mod settling;
mod told;

pub use settled::Settled;
pub use settling::{Settlement, Settling};
