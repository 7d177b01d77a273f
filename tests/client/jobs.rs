//! The whole programs that `examples/JOBS.md` shows, each a file: they compile, and do what the page says.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    dead_code,
    reason = "programs, whose `main` reads the environment"
)]

mod blocking;
mod delete_and_wait;
mod newest_first;
mod one_code;
mod own_tokens;
mod restore_recent;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::emulated::Stage;
use serde_json::json;
use undelete::dingtalk::operations::files::DeleteDentries;
use undelete::dingtalk::operations::recycle_bin::{
    DeleteRecycleItem, GetRecycleBin, ListRecycleItems, RestoreRecycleItems,
};
use undelete::dingtalk::operations::tasks::GetTask;
use undelete::dingtalk::{Client, ClientBuilder};
use undelete::runtime::{Answer, MemoryTransport};

fn drive(transport: &MemoryTransport) -> ClientBuilder {
    let builder = Client::builder().access_token("any").union_id("anyone");
    builder.transport(transport.clone())
}

#[test]
fn the_page_shows_these_programs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("examples/JOBS.md")).unwrap();
    let shown = page.split("```rust\n").skip(1);
    let mut shown: Vec<&str> = shown
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    let files = fs::read_dir(root.join("tests/client/jobs")).unwrap();
    let mut compiled: Vec<String> = files
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    shown.sort_unstable();
    compiled.sort_unstable();
    assert_eq!(shown, compiled);
}

#[tokio::test]
async fn what_was_deleted_lately_is_restored() {
    let pending = json!({ "recycleItemId": "new", "async": true, "taskId": "a" });
    let transport = MemoryTransport::new()
        .answer::<GetRecycleBin>(json!({ "recycleBin": { "id": "bin" } }))
        .answer::<ListRecycleItems>(json!({ "recycleItems": [
            { "id": "old", "operatorTime": "2020-01-01T00:00Z" },
            { "id": "new", "operatorTime": "2022-01-01T00:00Z" },
        ] }))
        .answer::<RestoreRecycleItems>(json!({ "resultItems": [pending] }))
        .answer::<GetTask>(json!({ "task": { "status": "SUCCESS" } }));
    let drive = drive(&transport).build().unwrap();
    let since = SystemTime::UNIX_EPOCH + Duration::from_secs(1_609_459_200);
    let all = restore_recent::restore_since(&drive, "corp", since).await;
    assert!(all.unwrap());
    let sent = transport.sent_to::<RestoreRecycleItems>();
    assert_eq!(sent[0].json()["recycleItemIds"], json!(["new"]));
    transport.verify();
}

#[tokio::test]
async fn what_was_deleted_last_comes_first() {
    let stage = Stage::of_today().await;
    let told = newest_first::deleted_last(&stage.library(), 3).await;
    let told = told.unwrap();
    assert_eq!(told.len(), 3);
    let times: Vec<_> = told
        .iter()
        .map(|line| line.split_once(' ').unwrap().0)
        .collect();
    assert!(times.is_sorted_by(|a, b| a >= b), "{told:?}");
}

#[tokio::test]
async fn what_is_deleted_is_waited_for() {
    for (status, is_done) in [("SUCCESS", true), ("FAIL", false)] {
        let pending = json!({ "dentryId": "1", "async": true, "taskId": "a" });
        let transport = MemoryTransport::new()
            .answer::<DeleteDentries>(json!({ "resultItems": [pending] }))
            .answer::<GetTask>(json!({ "task": { "status": status } }));
        let drive = drive(&transport).build().unwrap();
        let ids = vec!["1".to_owned()];
        assert_eq!(delete_and_wait::delete(&drive, "1", ids).await, is_done);
        transport.verify();
    }
}

#[tokio::test]
async fn one_code_is_told_from_others() {
    let refused = |code: &str| Answer::status(404, json!({ "code": code, "message": "No." }));
    let transport = MemoryTransport::new()
        .answer::<DeleteRecycleItem>(json!({ "success": true }))
        .answer::<DeleteRecycleItem>(refused("recycleItemNotExist"))
        .answer::<DeleteRecycleItem>(Answer::reset())
        .answer::<DeleteRecycleItem>(refused("recycleBinNotExist"));
    let drive = drive(&transport).build().unwrap();
    let purge = || one_code::purge(&drive, "bin", "1");
    assert_eq!(purge().await.unwrap(), "deleted");
    assert_eq!(purge().await.unwrap(), "gone already");
    assert!(purge().await.unwrap().starts_with("perhaps"));
    assert!(purge().await.is_err());
}

#[test]
fn a_blocking_client_gives_iterators() {
    let item = |name: &str| json!({ "id": name, "originalName": name });
    let transport = MemoryTransport::new()
        .answer::<ListRecycleItems>(json!({ "recycleItems": [item("a"), item("b")] }));
    let drive = drive(&transport).build_blocking().unwrap();
    assert_eq!(blocking::names(&drive, "bin").unwrap(), ["a", "b"]);
}
