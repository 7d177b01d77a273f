//! Listing and restoring on Tencent Smart Media Hosting.

use crate::Failure;
use crate::support::bar::Bar;
use crate::support::outcome::{self, reason, tell_errors};
use crate::support::say;
use crate::support::smh::{PAGE, describe, follow, joined, record};
use serde_json::json;
use std::collections::HashMap;
use undelete::runtime::Outcome;
use undelete::smh::Client;
use undelete::smh::models::{ItemOutcome, TaskResult};

pub async fn list(client: &Client) -> Result<(), Failure> {
    let mut items = client.list_recycled_items().limit(PAGE).items();
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
pub async fn restore(client: &Client, ids: &[i64]) -> Result<bool, Failure> {
    let request = client.restore_recycled_items(ids.iter().copied());
    let bar = Bar::open("restoring");
    let batches = request.in_batches();
    let report = batches.on_progress(bar.of_batches()).send().await;
    drop(bar);
    let mut in_background = HashMap::new();
    for task in report.tasks() {
        say::text(format!("  restored in the background, by task {task}"));
        in_background.extend(outcomes(client, task).await);
    }
    let mut all_restored = true;
    for entry in report.entries() {
        let id = entry.item;
        let known = match &entry.outcome {
            Outcome::Pending { .. } => in_background.get(&id),
            other => other.result(),
        };
        all_restored &= match known {
            Some(known) => tell(id, known),
            None => {
                let text = format!(
                    "  {id}: not known to be restored, {}",
                    reason(&entry.outcome)
                );
                say::record(&outcome::record(id, &entry.outcome), text);
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
            let record = json!({ "task": task, "error": error.to_string() });
            say::record(
                &record,
                format!("    task {task}: cannot be followed, {error}"),
            );
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
        let path = joined(outcome.path.as_ref());
        let text = format!("  {id}: restored as {path}");
        say::outcome(id, "done", json!({ "path": path }), text);
    } else {
        let code = outcome
            .code
            .as_ref()
            .map_or("no reason given", |code| code.as_str());
        let message = outcome.message.as_deref().unwrap_or_default();
        let more = json!({ "code": code, "message": message });
        let text = format!("  {id}: not restored, {code}: {message}");
        say::outcome(id, "failed", more, text);
    }
    is_restored
}
