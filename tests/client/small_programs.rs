//! The small programs of `examples/`, on the emulator: what they do, not how they are started.

#![allow(
    clippy::duplicate_mod,
    reason = "each of the programs has all that they share"
)]

use std::time::SystemTime;

use crate::emulated::Stage;
use serde_json::json;
use undelete::dingtalk::operations::recycle_bin::{GetRecycleBin, ListRecycleItems};
use undelete::dingtalk::{Client, Error};
use undelete::runtime::{MemoryTransport, Missing};

#[allow(dead_code, reason = "its `main` reads the environment")]
#[path = "../../examples/delete_many.rs"]
mod delete_many;
#[allow(dead_code, reason = "its `main` reads the environment")]
#[path = "../../examples/one_code.rs"]
mod one_code;
#[allow(dead_code, reason = "its `main` reads the environment")]
#[path = "../../examples/own_tokens.rs"]
mod own_tokens;
#[allow(dead_code, reason = "its `main` reads the environment")]
#[path = "../../examples/restore_recent.rs"]
mod restore_recent;

#[tokio::test]
async fn what_was_deleted_lately_is_restored_and_nothing_else() {
    let stage = Stage::of_today().await;
    let drive = stage.drive();
    let corp = &stage.demo.dingtalk.corp_id;
    let bin = &stage.demo.dingtalk.recycle_bin_id;
    let mut deleted = Vec::new();
    let mut items = drive.list_recycle_items(bin).items();
    while let Some(item) = items.next().await {
        let item = item.unwrap();
        let time: SystemTime = item.operator_time.unwrap().parse().unwrap();
        deleted.push((time, item.id.unwrap()));
    }
    deleted.sort();
    let recent = deleted.split_off(deleted.len() / 2);
    let since = recent[0].0;
    assert!(deleted.iter().all(|(time, _)| *time < since), "{deleted:?}");

    let report = restore_recent::restore_recent(&drive, corp, since).await;

    let report = report.unwrap();
    let mut restored: Vec<&String> = report.entries().iter().map(|it| &it.item).collect();
    let mut recent: Vec<&String> = recent.iter().map(|(_, id)| id).collect();
    restored.sort();
    recent.sort();
    assert_eq!(restored, recent);
    assert_eq!(stage.received("POST", &stage.restore_path()), 1);
}

#[tokio::test]
async fn a_hundred_and_twenty_are_deleted_in_three_requests() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let ids = stage.emulator.with(|world| {
        let drive = &mut world.dingtalk;
        let files = (0..119).map(|number| {
            let path = format!("file {number}.txt");
            drive.put_file(&demo.space_id, &path, "content").unwrap()
        });
        let mut ids: Vec<String> = files.collect();
        ids.push(demo.folder_id.clone());
        ids
    });

    let report = delete_many::delete_many(&stage.drive(), &demo.space_id, ids).await;

    // The folder was worked on by a task, which has ended.
    assert_eq!(report.counts().to_string(), "120 done");
    let path = format!(
        "/v1.0/storage/spaces/{}/dentries/batchRemove",
        demo.space_id
    );
    assert_eq!(stage.received("POST", &path), 3);
}

#[tokio::test]
async fn what_is_gone_already_is_taken_for_deleted() {
    let stage = Stage::demo().await;
    let (drive, demo) = (stage.drive(), &stage.demo.dingtalk);
    let (bin, item) = (&*demo.recycle_bin_id, &*demo.restorable_item_id);
    let delete = || one_code::delete_for_good(&drive, bin, item);
    assert_eq!(delete().await.unwrap(), "deleted");
    assert_eq!(delete().await.unwrap(), "gone already");
    assert!(
        one_code::delete_for_good(&drive, "none", item)
            .await
            .is_err()
    );
}

#[tokio::test]
async fn tokens_are_read_from_a_file() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let app = demo.app_key.clone();
    let token = stage
        .emulator
        .with(|world| world.dingtalk.issue_token(&app).unwrap());
    let file = std::env::temp_dir().join(format!("undelete-token-{}", std::process::id()));
    std::fs::write(&file, format!("{token}\n")).unwrap();
    let drive = stage
        .drive_without_token()
        .access_token_provider(own_tokens::TokenFile(file.clone()))
        .build()
        .unwrap();
    let page = drive.list_recycle_items(&*demo.recycle_bin_id).await;
    std::fs::remove_file(file).unwrap();
    assert!(!page.unwrap().recycle_items.unwrap().is_empty());
}

/// The first answer as a `?` sees it.
async fn bin_of(drive: &Client) -> Result<String, Error> {
    let scope = undelete::dingtalk::models::RecycleBinScope::Org;
    Ok(drive
        .get_recycle_bin(scope, "corp")
        .await?
        .recycle_bin?
        .id?)
}

#[tokio::test]
async fn a_missing_property_is_an_error_of_who_needs_it() {
    let transport = MemoryTransport::new()
        .answer::<GetRecycleBin>(json!({ "recycleBin": { "scopeId": "corp" } }))
        .answer::<GetRecycleBin>(json!({}))
        .answer::<ListRecycleItems>(json!({ "recycleItems": [{ "id": 7 }, { "size": "5" }] }));
    let drive = Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport.clone())
        .build()
        .unwrap();
    for missing in ["id", "recycleBin"] {
        let error = bin_of(&drive).await.unwrap_err();
        assert!(matches!(&error, Error::Missing(it) if it.property() == missing));
        assert!(
            error.to_string().contains(&format!("`{missing}`")),
            "{error}"
        );
        assert!(!error.is_retryable() && !error.is_outcome_unknown());
    }
    let page = drive.list_recycle_items("bin").await.unwrap();
    let items = page.recycle_items.unwrap();
    assert_eq!(items[0].id.as_deref(), Ok("7"));
    assert_eq!(items[1].id, Err(Missing::new("id")));
    assert_eq!(items[1].size, Some(5));
}
