//! DingTalk Storage.

mod batches;
mod bin;
mod forms;
mod listing;
mod refusals;
mod taken_names;
mod versions;

use std::num::NonZeroUsize;

use super::*;
use undelete::dingtalk::models::{
    ConflictStrategy, Deletion, DentryType, ErrorEnvelope, RecycleBinScope, RecycleItem,
    RestoreResultItem, Task, TaskStatus,
};
use undelete::dingtalk::{Client, Error, ErrorCode};
use undelete_emulator::dingtalk::{
    Absence, BatchFailures, Dentry, Restriction, Settings, TimeForm,
};

/// What became of one item of a batch, read as the vendor's page says: `success` and
/// `errorCode` mean nothing while `async` is true.
#[derive(Debug, PartialEq)]
enum Outcome {
    Done,
    Task(String),
    Failed(ErrorCode),
}

fn outcome(
    is_async: Option<bool>,
    success: Option<bool>,
    code: Option<&ErrorCode>,
    task: Option<&String>,
) -> Outcome {
    match (is_async, success) {
        (Some(true), _) => Outcome::Task(task.unwrap().clone()),
        (_, Some(true)) => Outcome::Done,
        _ => Outcome::Failed(code.unwrap().clone()),
    }
}

fn outcome_of(item: &RestoreResultItem) -> Outcome {
    outcome(
        item.r#async,
        item.success,
        item.error_code.as_ref(),
        item.task_id.as_ref(),
    )
}

/// The result of each of these items, whatever the order of the answer.
#[track_caller]
fn of<'a>(results: &'a [RestoreResultItem], id: &str) -> &'a RestoreResultItem {
    let mut found = results
        .iter()
        .filter(|result| result.recycle_item_id.as_deref() == Some(id));
    let result = found.next().unwrap();
    assert!(found.next().is_none(), "two results for {id}");
    result
}

async fn delete(client: &Client, space: &str, ids: &[&String]) -> Vec<(String, Outcome)> {
    let answer = client
        .delete_dentries(space, ids.iter().copied(), Deletion::ToRecycleBin)
        .send()
        .await
        .unwrap();
    let results = answer.result_items.unwrap();
    results
        .into_iter()
        .map(|item| {
            let outcome = outcome(
                item.r#async,
                item.success,
                item.error_code.as_ref(),
                item.task_id.as_ref(),
            );
            (item.dentry_id.unwrap(), outcome)
        })
        .collect()
}

async fn restore(
    client: &Client,
    bin: &str,
    ids: &[&String],
    strategy: Option<ConflictStrategy>,
) -> Vec<RestoreResultItem> {
    let mut request = client.restore_recycle_items(bin, ids.iter().copied());
    if let Some(strategy) = strategy {
        request = request.conflict_strategy(strategy);
    }
    request.send().await.unwrap().result_items.unwrap()
}

/// Every state the task was seen in, its end the last.
async fn follow(client: &Client, id: &str) -> Vec<Task> {
    let mut seen = Vec::new();
    for _ in 0..ENOUGH {
        let task = client.get_task(id).send().await.unwrap().task.unwrap();
        let is_over = !matches!(task.status, Ok(TaskStatus::Init | TaskStatus::InProgress));
        seen.push(task);
        if is_over {
            return seen;
        }
    }
    panic!("task {id} does not end");
}

async fn bin_items(client: &Client, bin: &str, page: i32) -> Vec<RecycleItem> {
    let mut items = Vec::new();
    let mut next: Option<String> = None;
    for _ in 0..ENOUGH {
        let mut request = client.list_recycle_items(bin).max_results(page);
        if let Some(next) = &next {
            request = request.next_token(next);
        }
        let answer = request.send().await.unwrap();
        let part = answer.recycle_items.unwrap_or_default();
        assert!(part.len() <= usize::try_from(page).unwrap());
        items.extend(part);
        next = answer.next_token.filter(|next| !next.is_empty());
        if next.is_none() {
            return items;
        }
    }
    panic!("the pages do not end");
}

fn dentry_at(stage: &Stage, path: &str) -> Option<Dentry> {
    let space = &stage.demo.dingtalk.space_id;
    stage
        .emulator
        .with(|world| world.dingtalk.dentry_at(space, path))
}

fn content_at(stage: &Stage, path: &str) -> Option<String> {
    dentry_at(stage, path)?.content().map(str::to_owned)
}

fn is_in_bin(stage: &Stage, item: &str) -> bool {
    let items = stage.emulator.with(|world| world.dingtalk.recycle_items());
    items.iter().any(|known| known.id == item)
}
