//! Which batches leave tasks that can be followed.

use crate::runtime::batch::Batched;
use crate::runtime::client::Call;
use crate::runtime::task::Polled;

/// A request in batches, and the request that tells of the tasks it leaves.
#[diagnostic::on_unimplemented(
    message = "this operation leaves no tasks to follow",
    label = "its report is final",
    note = "only what a service may go on with in the background can be settled"
)]
pub trait Settled: Batched {
    /// The request that tells of a task.
    type Asking: Polled<Mode = <Self as Call>::Mode, Code = <Self as Call>::Code>;

    /// Its argument that takes the id of the task.
    const TASK: &'static str;
    /// The argument is an array of ids.
    const IS_ARRAY: bool = false;
    /// Where the response keeps a result for each item of the task, which is read as those of the
    /// batch are; within the entry about the task, if it tells of several.
    const RESULTS: Option<&'static str> = None;
}
