//! Background work of a service, watched until it ends.

mod end;
mod sequence;
mod state;
#[macro_use]
pub(crate) mod watch;
mod watch_all;

pub use end::{TaskEnd, TaskUpdate};
pub use sequence::Sequence;
#[doc(hidden)]
pub use state::TaskRules;
pub use watch::{Polled, TaskUpdates, Watch};
pub use watch_all::{TaskEnds, watch_all, watch_all_within};
