//! Restoring a batch: outcomes, conflict strategies, refusals.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::{BatchFailures, Restriction};

use crate::client::{Drive, UNION};

fn only(reply: &crate::client::Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", reply.text);
    let body = reply.json();
    assert_eq!(body["resultItems"].as_array().unwrap().len(), 1);
    body["resultItems"][0].clone()
}

#[tokio::test]
async fn a_file_is_restored_at_once() {
    let drive = Drive::start().await;
    let file = drive.file("Plans/2026.docx", "hello");
    let item = drive.recycle(&file);
    assert_eq!(drive.content_at("Plans/2026.docx"), None);
    let result = only(&drive.restore(&[&item], None).await);
    assert_eq!(
        result,
        json!({
            "recycleBinId": "bin1",
            "recycleItemId": item,
            "async": false,
            "success": true,
            "spaceId": drive.space,
            "dentryId": file,
        })
    );
    assert_eq!(drive.content_at("Plans/2026.docx").unwrap(), "hello");
    assert_eq!(drive.bin_size(), 0);
}

#[tokio::test]
async fn an_empty_folder_is_restored_at_once() {
    let drive = Drive::start().await;
    let item = drive.recycle(&drive.folder("Plans"));
    assert_eq!(only(&drive.restore(&[&item], None).await)["async"], false);
}

#[tokio::test]
async fn every_item_of_a_batch_has_its_own_outcome() {
    let drive = Drive::start().await;
    let good = drive.recycle(&drive.file("good.txt", ""));
    let forbidden_file = drive.file("secret.txt", "");
    let forbidden = drive.recycle(&forbidden_file);
    let held_file = drive.file("held.txt", "");
    let held = drive.recycle(&held_file);
    let orphan = drive.recycle(&drive.file("Gone/orphan.txt", ""));
    let folder = drive.folder("Gone");
    drive.emulator.with(|world| {
        let dingtalk = &mut world.dingtalk;
        dingtalk.restrict(&forbidden_file, Restriction::Forbidden);
        dingtalk.restrict(&held_file, Restriction::Held);
        dingtalk.remove(&folder).unwrap();
    });
    let ids = [good.as_str(), &forbidden, &held, &orphan, "999", &good];
    let body = drive.restore(&ids, None).await.json();
    let outcomes: Vec<(&Value, &Value, &Value)> = body["resultItems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (&item["recycleItemId"], &item["success"], &item["errorCode"]))
        .collect();
    let (yes, no) = (json!(true), json!(false));
    assert_eq!(
        outcomes,
        [
            (&json!(good), &yes, &Value::Null),
            (&json!(forbidden), &no, &json!("permissionDenied")),
            (&json!(held), &no, &json!("operationConcurrentControl")),
            (&json!(orphan), &no, &json!("dentryNotExist")),
            (&json!("999"), &no, &json!("recycleItemNotExist")),
            (&json!(good), &no, &json!("recycleItemNotExist")),
        ]
    );
    let failed = &body["resultItems"][1];
    assert_eq!(failed.get("spaceId"), None);
    assert_eq!(failed.get("dentryId"), None);
}

#[tokio::test]
async fn one_bad_item_can_refuse_the_whole_batch() {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        world.dingtalk.settings.batch_failures = BatchFailures::WholeCall;
    });
    let good = drive.recycle(&drive.file("good.txt", ""));
    let reply = drive.restore(&[&good, "999"], None).await;
    assert_eq!(reply.refusal(), (404, "recycleItemNotExist".into()));
    assert_eq!(drive.bin_size(), 1, "nothing was restored");
}

/// A deleted file whose name is taken again: the deleted one and the other.
async fn clash() -> (Drive, String, String) {
    let drive = Drive::start().await;
    let item = drive.recycle(&drive.file("Plans/a.b.docx", "old"));
    let other = drive.file("Plans/a.b.docx", "new");
    (drive, item, other)
}

#[tokio::test]
async fn auto_rename_puts_a_number_before_the_extension() {
    for strategy in [None, Some("AUTO_RENAME")] {
        let (drive, item, other) = clash().await;
        drive.file("Plans/a.b(1).docx", "in the way");
        let result = only(&drive.restore(&[&item], strategy).await);
        assert_ne!(result["dentryId"], json!(other));
        assert_eq!(drive.content_at("Plans/a.b.docx").unwrap(), "new");
        assert_eq!(drive.content_at("Plans/a.b(2).docx").unwrap(), "old");
    }
}

#[tokio::test]
async fn overwrite_adds_a_version_with_the_restored_content() {
    let (drive, item, other) = clash().await;
    let result = only(&drive.restore(&[&item], Some("OVERWRITE")).await);
    assert_eq!(result["dentryId"], json!(other));
    let dentry = drive.emulator.with(|world| world.dingtalk.dentry(&other));
    assert_eq!(
        dentry.unwrap().versions,
        [(2, "old".to_owned()), (1, "new".to_owned())]
    );
    assert_eq!(drive.bin_size(), 0);
}

#[tokio::test]
async fn overwrite_of_a_folder_removes_what_was_there() {
    let drive = Drive::start().await;
    let folder = drive.folder("Plans");
    let item = drive.recycle(&folder);
    drive.file("Plans/new.txt", "new");
    let result = only(&drive.restore(&[&item], Some("OVERWRITE")).await);
    assert_eq!(result["dentryId"], json!(folder));
    let dentries = drive.emulator.with(|world| world.dingtalk.dentries());
    let paths: Vec<&str> = dentries.iter().map(|d| d.path.as_str()).collect();
    assert_eq!(paths, ["Plans"]);
}

#[tokio::test]
async fn return_dentry_answers_with_what_is_there_and_keeps_the_item() {
    let (drive, item, other) = clash().await;
    let result = only(
        &drive
            .restore(&[&item], Some("RETURN_DENTRY_IF_EXISTS"))
            .await,
    );
    assert_eq!(result["dentryId"], json!(other));
    assert_eq!(drive.content_at("Plans/a.b.docx").unwrap(), "new");
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn return_error_fails_the_item() {
    let (drive, item, _other) = clash().await;
    let result = only(
        &drive
            .restore(&[&item], Some("RETURN_ERROR_IF_EXISTS"))
            .await,
    );
    assert_eq!(result["success"], false);
    assert_eq!(result["errorCode"], "dentryAlreadyExist");
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn lists_that_are_empty_too_long_or_no_lists_are_refused() {
    let drive = Drive::start().await;
    let item = drive.recycle(&drive.file("a.txt", ""));
    let many: Vec<String> = (0..31).map(|id| id.to_string()).collect();
    for ids in [json!([]), json!(many), json!("1"), json!([1]), Value::Null] {
        let path = format!("/v1.0/storage/recycleBins/bin1/recycleItems/batchRestore?{UNION}");
        let reply = drive.post(&path, json!({ "recycleItemIds": ids })).await;
        assert_eq!(
            reply.refusal(),
            (400, "paramError.recycleItemIds".into()),
            "{ids}"
        );
    }
    let mut thirty = vec!["1"; 29];
    thirty.push(&item);
    let reply = drive.restore(&thirty, None).await;
    assert_eq!(reply.json()["resultItems"][29]["success"], true);
}

#[tokio::test]
async fn an_unknown_strategy_and_an_unknown_bin_are_refused() {
    let drive = Drive::start().await;
    let reply = drive.restore(&["1"], Some("RENAME")).await;
    let expected = (400, "paramError.conflictStrategy".into());
    assert_eq!(reply.refusal(), expected);
    for (bin, status, code) in [
        ("bin2", 404, "recycleBinNotExist"),
        ("b!n", 400, "paramError.recycleBinId"),
    ] {
        let path = format!("/v1.0/storage/recycleBins/{bin}/recycleItems/batchRestore?{UNION}");
        let reply = drive.post(&path, json!({ "recycleItemIds": ["1"] })).await;
        assert_eq!(reply.refusal(), (status, code.into()));
    }
}

async fn restore_one(drive: &Drive, item: &str, body: Option<&str>) -> crate::client::Reply {
    let path = format!("/v1.0/storage/recycleBins/bin1/recycleItems/{item}/restore?{UNION}");
    drive.send("POST", &path, body).await
}

#[tokio::test]
async fn one_item_is_restored_without_a_word_of_success() {
    for body in [None, Some("{}"), Some(r#"{"option":{}}"#)] {
        let drive = Drive::start().await;
        let file = drive.file("Plans/2026.docx", "hello");
        let item = drive.recycle(&file);
        let reply = restore_one(&drive, &item, body).await;
        let expected = json!({ "async": false, "spaceId": drive.space, "dentryId": file });
        assert_eq!((reply.status, reply.json()), (200, expected));
        assert_eq!(drive.content_at("Plans/2026.docx").unwrap(), "hello");
        assert_eq!(drive.bin_size(), 0);
    }
}

#[tokio::test]
async fn one_full_folder_is_restored_by_a_task() {
    let drive = Drive::start().await;
    drive.file("Plans/a.txt", "hello");
    let folder = drive.folder("Plans");
    let item = drive.recycle(&folder);
    let body = restore_one(&drive, &item, None).await.json();
    assert_eq!(body["async"], true);
    assert_eq!(body["dentryId"], json!(folder));
    assert_eq!(body["spaceId"], json!(drive.space));
    assert_eq!(drive.content_at("Plans/a.txt"), None);
    let task = drive.finish(body["taskId"].as_str().unwrap()).await;
    assert_eq!(task["status"], "SUCCESS");
    assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "hello");
}

#[tokio::test]
async fn one_item_follows_the_strategy() {
    for (strategy, expected) in [
        ("AUTO_RENAME", "new"),
        ("OVERWRITE", "old"),
        ("RETURN_DENTRY_IF_EXISTS", "new"),
    ] {
        let (drive, item, other) = clash().await;
        let body = json!({ "option": { "conflictStrategy": strategy } }).to_string();
        let reply = restore_one(&drive, &item, Some(&body)).await;
        assert_eq!(reply.status, 200, "{strategy}");
        let is_other = reply.json()["dentryId"] == json!(other);
        assert_eq!(is_other, strategy != "AUTO_RENAME", "{strategy}");
        assert_eq!(drive.content_at("Plans/a.b.docx").unwrap(), expected);
    }
}

#[tokio::test]
async fn restoring_one_item_is_refused_as_documented() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    let item = drive.recycle(&file);
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&file, Restriction::Forbidden));
    for (bin, item, body, status, code) in [
        ("b%20n", item.as_str(), "{}", 400, "paramError.recycleBinId"),
        ("bin1", "b%20n", "{}", 400, "paramError.recycleItemId"),
        ("bin2", &item, "{}", 404, "recycleBinNotExist"),
        ("bin1", "999", "{}", 404, "recycleItemNotExist"),
        ("bin1", &item, "{}", 403, "permissionDenied"),
        (
            "bin1",
            &item,
            r#"{"option":{"conflictStrategy":"NEWEST"}}"#,
            400,
            "paramError.conflictStrategy",
        ),
        ("bin1", &item, r#"{"option":[]}"#, 400, "paramError"),
        ("bin1", &item, "{", 400, "Invalidbody"),
    ] {
        let path = format!("/v1.0/storage/recycleBins/{bin}/recycleItems/{item}/restore?{UNION}");
        let reply = drive.send("POST", &path, Some(body)).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{path} {body}");
    }
    assert_eq!(drive.bin_size(), 1);
}
