//! Listing and restoring on DingTalk Storage.

use crate::Failure;
use crate::support::bar::Bar;
use crate::support::dingtalk::{PAGE, describe, follow, record};
use crate::support::outcome::{self, reason, tell_errors};
use crate::support::say;
use crate::support::task::describe_end;
use serde_json::json;
use undelete::dingtalk::Client;
use undelete::dingtalk::operations::recycle_bin::RestoreRecycleItems;
use undelete::runtime::Outcome;

pub async fn list(client: &Client, bin: &str) -> Result<(), Failure> {
    let mut items = client.list_recycle_items(bin).max_results(PAGE).items();
    let bar = Bar::open("listing");
    let mut count = 0;
    while let Some(item) = items.next().await {
        let item = item?;
        say::record(&record(&item), format!("  {}", describe(&item)));
        count += 1;
        bar.state(count);
    }
    Ok(())
}

/// Restores items and says what became of each. Whether all were restored.
pub async fn restore(client: &Client, request: RestoreRecycleItems) -> Result<bool, Failure> {
    // One batch after the other: batches at once may be in each other's way.
    let bar = Bar::open("restoring");
    let batches = request.in_batches().concurrency(1);
    let report = batches.on_progress(bar.of_batches()).send().await;
    drop(bar);
    let mut all_restored = true;
    for entry in report.entries() {
        let id = &entry.item;
        match &entry.outcome {
            Outcome::Done(result) => {
                let place = result.as_ref().and_then(|item| item.dentry_id.as_deref());
                let more = json!({ "dentry": place });
                let text = format!("  {id}: restored as {}", place.unwrap_or("?"));
                say::outcome(id.as_str(), "done", more, text);
            }
            Outcome::Pending { task, .. } => {
                let record = outcome::record(id.as_str(), &entry.outcome);
                let text = format!("  {id}: has children, restored by task {task}");
                say::record(&record, text);
                all_restored &= is_done(client, task).await;
            }
            Outcome::Unknown { .. } | Outcome::NotSent { .. } => {
                let record = outcome::record(id.as_str(), &entry.outcome);
                say::record(&record, format!("  {id}: {}", reason(&entry.outcome)));
                all_restored = false;
            }
            failed => {
                let record = outcome::record(id.as_str(), failed);
                say::record(&record, format!("  {id}: not restored, {}", reason(failed)));
                all_restored = false;
            }
        }
    }
    tell_errors(&report)?;
    Ok(all_restored)
}

async fn is_done(client: &Client, task: &str) -> bool {
    follow(client, task).await.map_or_else(
        |error| {
            let record = json!({ "task": task, "error": error.to_string() });
            say::record(
                &record,
                format!("    task {task}: cannot be followed, {error}"),
            );
            false
        },
        |end| {
            if say::is_json() {
                say::record(&json!({ "task": task, "end": describe_end(&end) }), "");
            }
            end.is_done()
        },
    )
}
