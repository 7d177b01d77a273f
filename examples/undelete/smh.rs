//! Listing and restoring on Tencent Smart Media Hosting.

use crate::Failure;
use crate::progress::{INTERVAL, QUESTIONS, UNKNOWN};
use undelete::smh::models::{ItemOutcome, RecycledItem, TaskResult, TaskStatus};
use undelete::smh::operations::recycle_bin::RestoreRecycledItemsResponse;
use undelete::smh::{Client, Error};

pub async fn list(client: &Client) -> Result<(), Failure> {
    for item in items(client).await? {
        println!("  {}", describe(&item));
    }
    Ok(())
}

/// Everything in the recycle bin of the client's space.
pub async fn items(client: &Client) -> Result<Vec<RecycledItem>, Error> {
    let mut items = Vec::new();
    let mut marker: Option<String> = None;
    loop {
        let mut request = client.list_recycled_items().limit(100);
        if let Some(marker) = &marker {
            request = request.marker(marker);
        }
        let page = request.send().await?;
        items.extend(page.contents.unwrap_or_default());
        match page
            .next_marker
            .filter(|next| !next.is_empty() && marker.as_ref() != Some(next))
        {
            Some(next) => marker = Some(next),
            None => return Ok(items),
        }
    }
}

pub fn describe(item: &RecycledItem) -> String {
    let id = item
        .recycled_item_id
        .map_or_else(|| "?".to_owned(), |id| id.to_string());
    let path = item
        .original_path
        .as_ref()
        .map_or_else(|| "?".to_owned(), |path| path.join("/"));
    let kind = item.r#type.as_ref().map_or("?", |kind| kind.as_str());
    let days = item
        .remaining_time
        .map_or_else(String::new, |days| format!(", {days} days left"));
    format!("{id}  {path}  ({kind}{days})")
}

/// Restores items and says what became of each. Whether all were restored.
pub async fn restore(client: &Client, ids: &[i64]) -> Result<bool, Failure> {
    let outcomes = match outcomes(client, ids).await {
        Ok(outcomes) => outcomes,
        Err((outcome, failure)) => {
            ids.iter().for_each(|id| println!("  {id}: {outcome}"));
            return Err(failure);
        }
    };
    let mut all_restored = true;
    for id in ids {
        let outcome = outcomes
            .iter()
            .find(|outcome| outcome.recycled_item_id == Some(*id));
        all_restored &= report(*id, outcome);
    }
    Ok(all_restored)
}

/// What the service says of the items, or what is known of all of them when it says nothing.
async fn outcomes(
    client: &Client,
    ids: &[i64],
) -> Result<Vec<ItemOutcome>, (&'static str, Failure)> {
    let unknown = |failure: Failure| (UNKNOWN, failure);
    match client
        .restore_recycled_items(ids.iter().copied())
        .send()
        .await
    {
        Ok(
            RestoreRecycledItemsResponse::Ok(done)
            | RestoreRecycledItemsResponse::MultiStatus(done),
        ) => Ok(done.result.unwrap_or_default()),
        Ok(RestoreRecycledItemsResponse::Accepted(task)) => {
            let task = task
                .task_id
                .ok_or_else(|| unknown("the answer names no task".into()))?;
            println!("  restored in the background, by task {task}");
            follow(client, &task).await.map_err(unknown)
        }
        Ok(_) => Err(unknown(
            "an answer of a kind that this program does not know".into(),
        )),
        Err(error) if error.is_outcome_unknown() => Err(unknown(error.into())),
        Err(error) => Err(("not restored", error.into())),
    }
}

/// Says what became of one item.
fn report(id: i64, outcome: Option<&ItemOutcome>) -> bool {
    match outcome {
        Some(outcome) if outcome.status == Some(200) => {
            let path = outcome
                .path
                .as_ref()
                .map_or_else(|| "?".to_owned(), |path| path.join("/"));
            println!("  {id}: restored as {path}");
            true
        }
        Some(outcome) => {
            let code = outcome
                .code
                .as_ref()
                .map_or_else(|| "no reason given".to_owned(), ToString::to_string);
            println!(
                "  {id}: not restored, {code}: {}",
                outcome.message.as_deref().unwrap_or_default()
            );
            false
        }
        None => {
            println!("  {id}: {UNKNOWN}");
            false
        }
    }
}

/// Prints how far a task is until it has ended, and returns what became of the items.
async fn follow(client: &Client, id: &str) -> Result<Vec<ItemOutcome>, Failure> {
    for question in 0..QUESTIONS {
        if question > 0 {
            tokio::time::sleep(INTERVAL).await;
        }
        let tasks = client.query_tasks([id]).send().await?;
        let is_it = |known: &Option<String>| known.as_deref() == Some(id);
        let Some(task) = tasks
            .into_iter()
            .find(|task| is_it(&task.task_id) || is_it(&task.id))
        else {
            return Err(format!("nothing is known of task {id}").into());
        };
        let status = task
            .status
            .as_ref()
            .map_or_else(|| "?".to_owned(), |status| format!("{status:?}"));
        println!("    task {id}: {status}");
        if task.status == Some(TaskStatus::Running) {
            continue;
        }
        return match task.result {
            Some(TaskResult::ItemOutcomes(outcomes)) => Ok(outcomes),
            _ => Err(format!("task {id} ended with {status} and says nothing of its items").into()),
        };
    }
    Err(format!("task {id} is still running; ask again later").into())
}
