//! Listing and restoring on Tencent Smart Media Hosting.

use crate::Failure;
use crate::support::outcome::{reason, tell_errors};
use crate::support::smh::{PAGE, describe, follow, joined};
use std::collections::HashMap;
use undelete::runtime::Outcome;
use undelete::smh::Client;
use undelete::smh::models::{ItemOutcome, TaskResult};

pub async fn list(client: &Client) -> Result<(), Failure> {
    let mut items = client.list_recycled_items().limit(PAGE).items();
    while let Some(item) = items.next().await {
        println!("  {}", describe(&item?));
    }
    Ok(())
}

/// Restores items and says what became of each. Whether all were restored.
pub async fn restore(client: &Client, ids: &[i64]) -> Result<bool, Failure> {
    let request = client.restore_recycled_items(ids.iter().copied());
    let report = request.in_batches().send().await;
    let mut in_background = HashMap::new();
    for task in report.tasks() {
        println!("  restored in the background, by task {task}");
        in_background.extend(outcomes(client, task).await);
    }
    let mut all_restored = true;
    for entry in report.entries() {
        let id = entry.item;
        let outcome = match &entry.outcome {
            Outcome::Pending { .. } => in_background.get(&id),
            other => other.result(),
        };
        all_restored &= match outcome {
            Some(outcome) => tell(id, outcome),
            None => {
                println!(
                    "  {id}: not known to be restored, {}",
                    reason(&entry.outcome)
                );
                false
            }
        };
    }
    tell_errors(&report)?;
    Ok(all_restored)
}

/// What a task says of the items it restored, once it has ended.
async fn outcomes(client: &Client, task: &str) -> HashMap<i64, ItemOutcome> {
    let tasks = match follow(client, task).await {
        Ok(end) => end.into_response(),
        Err(error) => {
            println!("    task {task}: cannot be followed, {error}");
            return HashMap::new();
        }
    };
    let outcomes = tasks.into_iter().filter_map(|task| match task.result {
        Some(TaskResult::ItemOutcomes(outcomes)) => Some(outcomes),
        _ => None,
    });
    let by_id = |outcome: ItemOutcome| Some((outcome.recycled_item_id?, outcome));
    outcomes.flatten().filter_map(by_id).collect()
}

/// Says what became of one item, and whether it was restored.
fn tell(id: i64, outcome: &ItemOutcome) -> bool {
    let is_restored = outcome.status == Some(200);
    if is_restored {
        println!("  {id}: restored as {}", joined(outcome.path.as_ref()));
    } else {
        let code = outcome
            .code
            .as_ref()
            .map_or("no reason given", |code| code.as_str());
        let message = outcome.message.as_deref().unwrap_or_default();
        println!("  {id}: not restored, {code}: {message}");
    }
    is_restored
}
