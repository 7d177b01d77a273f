//! Watching background tasks and saying how they stand.

use super::{bar::Bar, say};
use serde_json::json;
use std::time::Duration;
use undelete::runtime::{Async, BatchReport, Polled, Settled, TaskEnd, Watch};

/// Small tasks are over soon.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// A watch that prints every state it sees.
pub fn printing<R: Polled>(
    task: &str,
    watch: Watch<R>,
    state: impl Fn(&R::Output) -> String + Send + 'static,
) -> Watch<R> {
    let task = task.to_owned();
    watch
        .interval(FIRST_PAUSE, LONGEST_PAUSE)
        .on_progress(move |answer| {
            let state = state(answer);
            let record = json!({ "task": task, "state": state });
            say::record(&record, format!("    task {task}: {state}"));
        })
}

/// The report once the tasks that it tells of are over.
pub async fn settled<R: Settled<Mode = Async>>(report: BatchReport<R>) -> BatchReport<R> {
    let bar = Bar::open("waiting for tasks");
    let mut show = bar.of_batches();
    let mut settling = report.settle();
    let mut updates = settling.updates();
    while let Some(progress) = updates.next().await {
        show(&progress);
    }
    settling.await.report
}

/// How a watch ended, in words.
pub fn describe_end<T>(end: &TaskEnd<T>) -> &'static str {
    match end {
        TaskEnd::Done(_) => "done",
        TaskEnd::Partial(_) => "done in part",
        TaskEnd::Failed(_) => "failed",
        TaskEnd::StillRunning(_) => "still running; ask again later",
        _ => "in an unknown state; look whether its work is done",
    }
}
