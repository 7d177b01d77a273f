//! Watching background tasks and saying how they stand.

use super::say;
use serde_json::json;
use std::time::Duration;
use undelete::runtime::{Polled, TaskEnd, Watch};

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
