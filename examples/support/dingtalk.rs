//! What several examples do on DingTalk Storage.

use super::{Failure, bar::Bar, task};
use serde_json::{Value, json};
use undelete::dingtalk::models::{GetTaskResult, RecycleBinScope, RecycleItem};
use undelete::dingtalk::{Client, Error};
use undelete::runtime::TaskEnd;

/// As many as the service gives on one page of the bin.
pub const PAGE: i32 = 50;

/// The recycle bin of an organisation.
pub async fn bin_of(client: &Client, corp: &str) -> Result<String, Failure> {
    let answer = client.get_recycle_bin(RecycleBinScope::Org, corp).send();
    Ok(answer.await?.recycle_bin?.id?)
}

/// One line about an item of the bin.
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
        .map_or_else(|_| String::new(), |time| format!(", deleted {time}"));
    format!("{id}  {path}  ({kind}{size}{when})")
}

/// The same as an object.
pub fn record(item: &RecycleItem) -> Value {
    json!({
        "item": item.id.as_ref().ok(),
        "path": item.original_path.as_ref().or(item.original_name.as_ref()).ok(),
        "type": item.r#type.as_ref().ok().map(|kind| kind.as_str()),
        "size": item.size,
        "deleted": item.operator_time.as_ref().ok().map(ToString::to_string),
    })
}

/// Prints how far a task is until it has ended.
pub async fn follow(client: &Client, id: &str) -> Result<TaskEnd<GetTaskResult>, Error> {
    let _bar = Bar::open("waiting for a task");
    task::printing(id, client.get_task(id).until_done(), describe_task).await
}

/// How a task stands.
pub fn describe_task(answer: &GetTaskResult) -> String {
    let Ok(task) = &answer.task else {
        return "the answer does not say".to_owned();
    };
    let status = task.status.as_ref().map_or("?", |status| status.as_str());
    let done = task.success_count.unwrap_or_default();
    let total = task.total_count.unwrap_or_default();
    let failed = task
        .fail_count
        .filter(|count| *count > 0)
        .map_or_else(String::new, |count| format!(", {count} failed"));
    let reason = task
        .fail_message
        .as_ref()
        .map_or_else(String::new, |message| format!(", {message}"));
    format!("{status}, {done} of {total}{failed}{reason}")
}
