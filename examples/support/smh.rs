//! What several examples do on Tencent Smart Media Hosting.

use super::{bar::Bar, task};
use serde_json::{Value, json};
use undelete::runtime::TaskEnd;
use undelete::smh::models::{RecycledItem, Task, TaskResult};
use undelete::smh::{Client, Error};

/// As many as the service gives on one page of the bin.
pub const PAGE: i32 = 100;

/// What a client may do that only looks.
pub const READ: &str = "read_only";

/// A path in one piece.
pub fn joined(path: Option<&Vec<String>>) -> String {
    path.map_or_else(|| "?".to_owned(), |path| path.join("/"))
}

/// One line about an item of the bin.
pub fn describe(item: &RecycledItem) -> String {
    let id = item
        .recycled_item_id
        .map_or_else(|_| "?".to_owned(), |id| id.to_string());
    let path = joined(item.original_path.as_ref());
    let kind = item.r#type.as_ref().map_or("?", |kind| kind.as_str());
    let when = item
        .removal_time
        .as_ref()
        .map_or_else(String::new, |time| format!(", deleted {time}"));
    let days = item
        .remaining_time
        .map_or_else(String::new, |days| format!(", {days} days left"));
    format!("{id}  {path}  ({kind}{when}{days})")
}

/// The same as an object.
pub fn record(item: &RecycledItem) -> Value {
    json!({
        "item": item.recycled_item_id.ok(),
        "path": joined(item.original_path.as_ref()),
        "type": item.r#type.as_ref().ok().map(|kind| kind.as_str()),
        "deleted": item.removal_time.as_ref().map(ToString::to_string),
        "days_left": item.remaining_time,
    })
}

/// Prints how far a task is until it has ended.
pub async fn follow(client: &Client, id: &str) -> Result<TaskEnd<Vec<Task>>, Error> {
    let _bar = Bar::open("waiting for a task");
    let watch = client.query_tasks([id]).until_done();
    task::printing(id, watch, |tasks| describe_tasks(tasks)).await
}

/// How tasks stand.
pub fn describe_tasks(tasks: &[Task]) -> String {
    if tasks.is_empty() {
        return "nothing is known of it".to_owned();
    }
    let states: Vec<String> = tasks.iter().map(describe_task).collect();
    states.join(", ")
}

fn describe_task(task: &Task) -> String {
    let status = task
        .status
        .as_ref()
        .map_or_else(|| "?".to_owned(), |status| format!("{status:?}"));
    let Some(TaskResult::ItemOutcomes(outcomes)) = &task.result else {
        return status;
    };
    let codes = outcomes.iter().filter_map(|outcome| outcome.code.as_ref());
    let failures: Vec<String> = codes.map(ToString::to_string).collect();
    match failures.as_slice() {
        [] => status,
        _ => format!("{status}, failed items: {}", failures.join(", ")),
    }
}
