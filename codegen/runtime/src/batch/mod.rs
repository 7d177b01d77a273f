//! Lists of items that are sent as several requests, with an account of every item.

mod batches;
pub(crate) mod deadline;
pub(crate) mod items;
pub(crate) mod outcome;
mod progress;
mod report;
pub(crate) mod results;
#[macro_use]
mod rules;
mod run;
mod shares;
mod stop;
mod verdict;

pub use batches::Batches;
pub use outcome::{BatchEntry, Outcome};
#[doc(hidden)]
pub use progress::Steps;
pub use progress::{BatchProgress, Updates};
pub use report::{BatchCounts, BatchReport};
pub use rules::Batched;
#[doc(hidden)]
pub use rules::{BatchRules, ResultRules};
