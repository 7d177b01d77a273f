//! Listing and restoring on DingTalk Storage.

use crate::Failure;
use crate::support::dingtalk::{PAGE, describe, follow};
use crate::support::outcome::{reason, tell_errors};
use undelete::dingtalk::Client;
use undelete::dingtalk::operations::recycle_bin::RestoreRecycleItems;
use undelete::runtime::Outcome;

pub async fn list(client: &Client, bin: &str) -> Result<(), Failure> {
    let mut items = client.list_recycle_items(bin).max_results(PAGE).items();
    while let Some(item) = items.next().await {
        println!("  {}", describe(&item?));
    }
    Ok(())
}

/// Restores items and says what became of each. Whether all were restored.
pub async fn restore(client: &Client, request: RestoreRecycleItems) -> Result<bool, Failure> {
    // One batch after the other: batches at once may be in each other's way.
    let report = request.in_batches().concurrency(1).send().await;
    let mut all_restored = true;
    for entry in report.entries() {
        let id = &entry.item;
        match &entry.outcome {
            Outcome::Done(result) => {
                let place = result.as_ref().and_then(|item| item.dentry_id.as_deref());
                println!("  {id}: restored as {}", place.unwrap_or("?"));
            }
            Outcome::Pending { task, .. } => {
                println!("  {id}: has children, restored by task {task}");
                all_restored &= is_done(client, task).await;
            }
            Outcome::Unknown { .. } | Outcome::NotSent { .. } => {
                println!("  {id}: {}", reason(&entry.outcome));
                all_restored = false;
            }
            outcome => {
                println!("  {id}: not restored, {}", reason(outcome));
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
            println!("    task {task}: cannot be followed, {error}");
            false
        },
        |end| end.is_done(),
    )
}
