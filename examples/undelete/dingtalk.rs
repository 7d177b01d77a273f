//! Listing and restoring on DingTalk Storage.

use crate::Failure;
use crate::progress::{INTERVAL, QUESTIONS, REFUSED_TOGETHER, UNKNOWN};
use undelete::dingtalk::models::{RecycleItem, RestoreResultItem, TaskStatus};
use undelete::dingtalk::{Client, Error};

/// As many as the service takes in one request.
const BATCH: usize = 30;

pub async fn list(client: &Client, bin: &str) -> Result<(), Failure> {
    for item in items(client, bin).await? {
        println!("  {}", describe(&item));
    }
    Ok(())
}

/// Everything in a recycle bin.
pub async fn items(client: &Client, bin: &str) -> Result<Vec<RecycleItem>, Error> {
    let mut items = Vec::new();
    let mut token: Option<String> = None;
    loop {
        let mut request = client.list_recycle_items(bin).max_results(50);
        if let Some(token) = &token {
            request = request.next_token(token);
        }
        let page = request.send().await?;
        items.extend(page.recycle_items.unwrap_or_default());
        match page
            .next_token
            .filter(|next| !next.is_empty() && token.as_ref() != Some(next))
        {
            Some(next) => token = Some(next),
            None => return Ok(items),
        }
    }
}

pub fn describe(item: &RecycleItem) -> String {
    let id = item.id.as_deref().unwrap_or("?");
    let path = item
        .original_path
        .as_deref()
        .or(item.original_name.as_deref())
        .unwrap_or("?");
    let kind = item.r#type.as_ref().map_or("?", |kind| kind.as_str());
    let size = item
        .size
        .map_or_else(String::new, |bytes| format!(", {bytes} bytes"));
    let when = item
        .operator_time
        .as_ref()
        .map_or_else(String::new, |time| format!(", deleted {time}"));
    format!("{id}  {path}  ({kind}{size}{when})")
}

/// Restores items and says what became of each. Whether all were restored.
pub async fn restore(client: &Client, bin: &str, ids: &[String]) -> Result<bool, Failure> {
    let mut all_restored = true;
    let mut batches = ids.chunks(BATCH);
    while let Some(batch) = batches.next() {
        let results = match client.restore_recycle_items(bin, batch).send().await {
            Ok(answer) => answer.result_items.unwrap_or_default(),
            Err(error) => {
                let outcome = match &error {
                    error if error.is_outcome_unknown() => UNKNOWN,
                    // One bad item may fail the request while others have been restored.
                    Error::Service(_) if batch.len() > 1 => REFUSED_TOGETHER,
                    _ => "not restored",
                };
                batch.iter().for_each(|id| println!("  {id}: {outcome}"));
                batches
                    .flatten()
                    .for_each(|id| println!("  {id}: not sent"));
                return Err(error.into());
            }
        };
        for id in batch {
            let result = results
                .iter()
                .find(|result| result.recycle_item_id.as_ref() == Some(id));
            all_restored &= match result {
                Some(result) => report(client, id, result).await,
                None => {
                    println!("  {id}: {UNKNOWN}");
                    false
                }
            };
        }
    }
    Ok(all_restored)
}

/// Says what became of one item; follows its task if it has one.
async fn report(client: &Client, id: &str, result: &RestoreResultItem) -> bool {
    if let (Some(true), Some(task)) = (result.r#async, &result.task_id) {
        println!("  {id}: has children, restored by task {task}");
        return follow(client, task).await.unwrap_or_else(|error| {
            println!("    task {task}: cannot be followed, {error}");
            false
        });
    }
    if result.success == Some(true) {
        let place = result.dentry_id.as_deref().unwrap_or("?");
        println!("  {id}: restored as {place}");
        return true;
    }
    let reason = result
        .error_code
        .as_ref()
        .map_or_else(|| "no reason given".to_owned(), ToString::to_string);
    println!("  {id}: not restored, {reason}");
    false
}

/// Prints how far a task is until it has ended.
pub async fn follow(client: &Client, id: &str) -> Result<bool, Failure> {
    for question in 0..QUESTIONS {
        if question > 0 {
            tokio::time::sleep(INTERVAL).await;
        }
        let Some(task) = client.get_task(id).send().await?.task else {
            continue;
        };
        let status = task.status.as_ref().map_or("?", |status| status.as_str());
        let done = task.success_count.unwrap_or_default();
        let total = task.total_count.unwrap_or_default();
        println!("    task {id}: {status}, {done} of {total}");
        match task.status {
            Some(TaskStatus::Init | TaskStatus::InProgress) => {}
            Some(TaskStatus::Success) => return Ok(task.fail_count.unwrap_or_default() == 0),
            _ => return Ok(false),
        }
    }
    println!("    task {id}: still running; ask again later");
    Ok(false)
}
