//! Smart Media Hosting.

mod bin;
mod forms;
mod listing;
mod refusals;
mod restoring;
mod versions;

use super::*;
use undelete::runtime::Error as AnyError;
use undelete::smh::models::RestoreRecycledItemsResponse as Answer;
use undelete::smh::models::{
    Deletion, FileVersion, ItemOutcome, RecycledItem, RecycledItemOrder, RecycledItemType,
    RestorePathStrategy, SortDirection, Task, TaskResult, TaskStatus,
};
use undelete::smh::operations::files::{DeleteDirectoryResponse, DeleteFileResponse};
use undelete::smh::{Client, ErrorCode};
use undelete_emulator::smh::{EntryKind, Settings};

async fn marker_items(client: &Client, limit: i32) -> Vec<RecycledItem> {
    let mut items = Vec::new();
    let mut marker: Option<String> = None;
    for _ in 0..ENOUGH {
        let mut request = client.list_recycled_items().limit(limit);
        if let Some(marker) = &marker {
            request = request.marker(marker);
        }
        let page = request.send().await.unwrap();
        let contents = page.contents.unwrap_or_default();
        assert!(contents.len() <= usize::try_from(limit).unwrap());
        items.extend(contents);
        marker = page.next_marker.filter(|marker| !marker.is_empty());
        if marker.is_none() {
            return items;
        }
    }
    panic!("the pages do not end");
}

/// Every state the task was seen in, its end the last.
async fn follow(client: &Client, id: &str) -> Vec<Task> {
    let mut seen = Vec::new();
    for _ in 0..ENOUGH {
        let tasks = client.query_tasks([id]).send().await.unwrap();
        let task = tasks
            .into_iter()
            .find(|task| task.task_id.as_deref() == Some(id))
            .unwrap();
        let is_over = task.status != Some(TaskStatus::Running);
        seen.push(task);
        if is_over {
            return seen;
        }
    }
    panic!("task {id} does not end");
}

#[track_caller]
fn outcomes(task: &Task) -> &[ItemOutcome] {
    match &task.result {
        Some(TaskResult::ItemOutcomes(outcomes)) => outcomes,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn of(outcomes: &[ItemOutcome], id: i64) -> &ItemOutcome {
    let mut found = outcomes
        .iter()
        .filter(|outcome| outcome.recycled_item_id == Some(id));
    let outcome = found.next().unwrap();
    assert!(found.next().is_none(), "two results for {id}");
    outcome
}

#[track_caller]
fn restored_path(outcome: &ItemOutcome) -> String {
    assert_eq!((outcome.status, outcome.code.as_ref()), (Some(200), None));
    outcome.path.as_ref().unwrap().join("/")
}

#[track_caller]
fn assert_failed(outcome: &ItemOutcome, code: ErrorCode) {
    assert_eq!(
        (outcome.status, outcome.code.as_ref()),
        (Some(404), Some(&code))
    );
    assert!(
        outcome
            .message
            .as_ref()
            .is_some_and(|text| !text.is_empty())
    );
    assert_eq!(outcome.path, None);
}

fn content_at(stage: &Stage, path: &str) -> Option<String> {
    let demo = &stage.demo.smh;
    let world = |world: &mut undelete_emulator::World| {
        world.smh.content(&demo.library_id, &demo.space_id, path)
    };
    stage.emulator.with(world)
}

fn entry_at(stage: &Stage, path: &str) -> Option<EntryKind> {
    let demo = &stage.demo.smh;
    let entry = stage
        .emulator
        .with(|world| world.smh.entry(&demo.library_id, &demo.space_id, path));
    Some(entry?.kind)
}

fn is_in_bin(stage: &Stage, item: i64) -> bool {
    let demo = &stage.demo.smh;
    let items = stage
        .emulator
        .with(|world| world.smh.recycled(&demo.library_id, &demo.space_id));
    items.iter().any(|known| known.id == item)
}

fn recycle(stage: &Stage, path: &str) -> i64 {
    let demo = &stage.demo.smh;
    stage
        .emulator
        .with(|world| world.smh.recycle(&demo.library_id, &demo.space_id, path))
        .unwrap()
}

const FILE: &str = "Footage/Interview Chen.mp4";
const DIRECTORY: &str = "Campaigns/Spring";

/// A client that may do this and no more.
fn granted(stage: &Stage, grant: &str) -> Client {
    let secret = &*stage.demo.smh.library_secret;
    let builder = stage.library_without_token().credentials(secret, grant);
    builder.build().unwrap()
}

fn entries(stage: &Stage) -> Vec<undelete_emulator::smh::Entry> {
    let demo = &stage.demo.smh;
    stage
        .emulator
        .with(|world| world.smh.entries(&demo.library_id, &demo.space_id))
}

fn expected_ids(stage: &Stage) -> Vec<i64> {
    let demo = &stage.demo.smh;
    let items = stage
        .emulator
        .with(|world| world.smh.recycled(&demo.library_id, &demo.space_id));
    let mut ids: Vec<i64> = items.into_iter().map(|item| item.id).collect();
    ids.sort_unstable();
    ids
}

fn ids(items: &[RecycledItem]) -> Vec<i64> {
    let ids = items.iter().filter_map(|item| item.recycled_item_id.ok());
    let mut ids: Vec<i64> = ids.collect();
    ids.sort_unstable();
    ids
}
