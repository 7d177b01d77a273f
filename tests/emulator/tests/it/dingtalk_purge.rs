//! Removing items of the bin for good.

use serde_json::json;
use undelete_emulator::dingtalk::Restriction;

use crate::client::{Drive, Reply, UNION};

const BIN: &str = "/v1.0/storage/recycleBins/bin1";

async fn purge(drive: &Drive, item: &str) -> Reply {
    let path = format!("{BIN}/recycleItems/{item}?{UNION}");
    drive.send("DELETE", &path, None).await
}

async fn purge_all(drive: &Drive, items: &[&str]) -> Reply {
    let path = format!("{BIN}/recycleItems/batchRemove?{UNION}");
    drive.post(&path, json!({ "recycleItemIds": items })).await
}

fn left(drive: &Drive) -> Vec<String> {
    let items = drive.emulator.with(|world| world.dingtalk.recycle_items());
    items.into_iter().map(|item| item.id).collect()
}

#[tokio::test]
async fn a_purged_item_is_gone_and_cannot_come_back() {
    let drive = Drive::start().await;
    let item = drive.recycle(&drive.file("a.txt", ""));
    let other = drive.recycle(&drive.file("b.txt", ""));
    let reply = purge(&drive, &item).await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "success": true }))
    );
    assert_eq!(left(&drive), [other]);
    let gone = (404, "recycleItemNotExist".to_owned());
    assert_eq!(purge(&drive, &item).await.refusal(), gone);
    let path = format!("{BIN}/recycleItems/{item}");
    assert_eq!(drive.get(&format!("{path}?{UNION}")).await.refusal(), gone);
    let restore = drive
        .post(&format!("{path}/restore?{UNION}"), json!({}))
        .await;
    assert_eq!(restore.refusal(), gone);
}

#[tokio::test]
async fn a_full_folder_is_purged_at_once() {
    let drive = Drive::start().await;
    drive.file("Plans/a.txt", "");
    let item = drive.recycle(&drive.folder("Plans"));
    assert_eq!(
        purge(&drive, &item).await.json(),
        json!({ "success": true })
    );
    assert_eq!(drive.bin_size(), 0);
}

#[tokio::test]
async fn purging_is_refused_as_documented() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    let item = drive.recycle(&file);
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&file, Restriction::Forbidden));
    for (bin, item, status, code) in [
        ("b%20n", item.as_str(), 400, "paramError.recycleBinId"),
        ("bin1", "b%20n", 400, "paramError"),
        ("bin2", &item, 404, "recycleBinNotExist"),
        ("bin1", "999", 404, "recycleItemNotExist"),
        ("bin1", &item, 403, "permissionDenied"),
    ] {
        let path = format!("/v1.0/storage/recycleBins/{bin}/recycleItems/{item}?{UNION}");
        let reply = drive.send("DELETE", &path, None).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{path}");
    }
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn a_batch_is_purged_with_one_flag_for_all() {
    let drive = Drive::start().await;
    let ids: Vec<String> = ["a", "b", "c"]
        .iter()
        .map(|name| drive.recycle(&drive.file(name, "")))
        .collect();
    let reply = purge_all(&drive, &[&ids[0], &ids[2]]).await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "success": true }))
    );
    assert_eq!(left(&drive), [ids[1].clone()]);
}

#[tokio::test]
async fn one_bad_item_refuses_the_batch_or_is_left_out_of_it() {
    let drive = Drive::start().await;
    let good = drive.recycle(&drive.file("a.txt", ""));
    let reply = purge_all(&drive, &[&good, "999"]).await;
    assert_eq!(reply.refusal(), (404, "recycleItemNotExist".into()));
    assert_eq!(drive.bin_size(), 1, "nothing was removed");

    drive
        .emulator
        .with(|world| world.dingtalk.settings.partial_purge = true);
    let reply = purge_all(&drive, &[&good, "999"]).await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "success": false }))
    );
    assert_eq!(drive.bin_size(), 0);
}

#[tokio::test]
async fn wrong_batches_are_refused() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    let item = drive.recycle(&file);
    let many: Vec<String> = (1..=51).map(|id| id.to_string()).collect();
    for ids in [json!([]), json!(many), json!("1"), json!([1]), json!(null)] {
        let path = format!("{BIN}/recycleItems/batchRemove?{UNION}");
        let reply = drive.post(&path, json!({ "recycleItemIds": ids })).await;
        let expected = (400, "paramError.recycleItemIds".into());
        assert_eq!(reply.refusal(), expected, "{ids}");
    }
    for (bin, status, code) in [
        ("b%20n", 400, "paramError.recycleBinId"),
        ("bin2", 404, "recycleBinNotExist"),
    ] {
        let path = format!("/v1.0/storage/recycleBins/{bin}/recycleItems/batchRemove?{UNION}");
        let reply = drive.post(&path, json!({ "recycleItemIds": [item] })).await;
        assert_eq!(reply.refusal(), (status, code.into()));
    }
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&file, Restriction::Forbidden));
    let reply = purge_all(&drive, &[&item]).await;
    assert_eq!(reply.refusal(), (403, "permissionDenied".into()));
    let fifty = vec![item.as_str(); 50];
    drive
        .emulator
        .with(|world| world.dingtalk.unrestrict(&file));
    assert_eq!(purge_all(&drive, &fifty).await.status, 200);
}

#[tokio::test]
async fn clearing_empties_one_bin() {
    let drive = Drive::start().await;
    for name in ["a.txt", "b.txt", "Plans/c.txt"] {
        drive.recycle(&drive.file(name, ""));
    }
    let other = drive.emulator.with(|world| {
        let dingtalk = &mut world.dingtalk;
        dingtalk.add_organization("corp2", "bin2");
        let space = dingtalk.add_space("corp2").unwrap();
        let file = dingtalk.put_file(&space, "a.txt", "").unwrap();
        dingtalk.recycle(&file, "chyDeleter").unwrap()
    });
    let reply = drive
        .send("POST", &format!("{BIN}/clear?{UNION}"), None)
        .await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "success": true }))
    );
    assert_eq!(left(&drive), [other]);
    let listed = drive.get(&format!("{BIN}/recycleItems?{UNION}")).await;
    assert_eq!(listed.json(), json!({ "recycleItems": [] }));
}

#[tokio::test]
async fn clearing_takes_no_body_or_an_empty_object() {
    let drive = Drive::start().await;
    let path = format!("{BIN}/clear?{UNION}");
    for body in [None, Some("{}"), Some("{ }")] {
        let reply = drive.send("POST", &path, body).await;
        assert_eq!(reply.json(), json!({ "success": true }), "{body:?}");
    }
    for (body, code) in [("{", "Invalidbody"), ("[]", "paramError")] {
        let reply = drive.send("POST", &path, Some(body)).await;
        assert_eq!(reply.refusal(), (400, code.into()), "{body}");
    }
}

#[tokio::test]
async fn clearing_knows_only_a_wrong_bin() {
    let drive = Drive::start().await;
    for bin in ["bin2", "b%20n"] {
        let path = format!("/v1.0/storage/recycleBins/{bin}/clear?{UNION}");
        let reply = drive.send("POST", &path, None).await;
        assert_eq!(reply.refusal(), (400, "paramError.recycleBinId".into()));
    }
}

#[tokio::test]
async fn clearing_overtakes_a_restore_that_has_not_ended() {
    let drive = Drive::start().await;
    drive.file("Plans/a.txt", "");
    let item = drive.recycle(&drive.folder("Plans"));
    let started = drive.restore(&[&item], None).await.json();
    let busy = purge(&drive, &item).await;
    assert_eq!(busy.refusal(), (400, "operationConcurrentControl".into()));
    let path = format!("{BIN}/clear?{UNION}");
    assert_eq!(drive.send("POST", &path, None).await.status, 200);
    assert_eq!(drive.bin_size(), 0);
    let task = started["resultItems"][0]["taskId"].as_str().unwrap();
    let ended = drive.finish(task).await;
    assert_eq!(ended["failMessage"], "recycleItemNotExist");
    assert_eq!(drive.content_at("Plans/a.txt"), None);
}
