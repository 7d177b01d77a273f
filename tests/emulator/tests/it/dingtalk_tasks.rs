//! Folders with children: work that goes on as a task.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::Absence;

use crate::client::{Drive, Reply, UNION};

/// A folder of four things, itself included.
fn full_folder(drive: &Drive) -> String {
    for name in ["a.txt", "b.txt", "c.txt"] {
        drive.file(&format!("Design/{name}"), name);
    }
    drive.folder("Design")
}

fn task_id(reply: &Reply) -> String {
    let body = reply.json();
    let item = &body["resultItems"][0];
    assert_eq!(item["async"], true, "{body}");
    item["taskId"].as_str().unwrap().to_owned()
}

async fn statuses_until_the_end(drive: &Drive, task: &str) -> Vec<(Value, Value)> {
    let mut seen = Vec::new();
    loop {
        let task = drive.task(task).await;
        seen.push((task["status"].clone(), task["successCount"].clone()));
        if task["status"] == "SUCCESS" || task["status"] == "FAIL" {
            return seen;
        }
    }
}

#[tokio::test]
async fn restoring_a_full_folder_is_done_when_the_task_succeeds() {
    let drive = Drive::start().await;
    let folder = full_folder(&drive);
    let item = drive.recycle(&folder);
    let reply = drive.restore(&[&item], None).await;
    let result = reply.json()["resultItems"][0].clone();
    assert_eq!(result["dentryId"], json!(folder));
    assert_eq!(result["spaceId"], json!(drive.space));
    assert_eq!(result.get("success"), None);
    assert_eq!(result.get("errorCode"), None);
    let task = task_id(&reply);

    assert_eq!(drive.task(&task).await["status"], "INIT");
    assert_eq!(drive.task(&task).await["status"], "IN_PROGRESS");
    assert_eq!(drive.content_at("Design/b.txt"), None);
    assert_eq!(drive.bin_size(), 1);

    let done = drive.task(&task).await;
    assert_eq!(
        done,
        json!({
            "id": task,
            "status": "SUCCESS",
            "totalCount": 4,
            "successCount": 4,
            "failCount": 0,
            "beginTime": "2026-01-07T06:27:57Z",
            "endTime": "2026-01-07T06:27:57Z",
        })
    );
    assert_eq!(drive.content_at("Design/b.txt").unwrap(), "b.txt");
    assert_eq!(drive.bin_size(), 0);
    assert_eq!(drive.task(&task).await, done, "the end does not change");
}

#[tokio::test]
async fn the_success_count_grows_with_every_look() {
    let drive = Drive::start().await;
    drive
        .emulator
        .with(|world| world.dingtalk.settings.task_polls = 3);
    let item = drive.recycle(&full_folder(&drive));
    let task = task_id(&drive.restore(&[&item], None).await);
    assert_eq!(
        statuses_until_the_end(&drive, &task).await,
        [
            (json!("INIT"), json!(0)),
            (json!("IN_PROGRESS"), json!(1)),
            (json!("IN_PROGRESS"), json!(2)),
            (json!("IN_PROGRESS"), json!(3)),
            (json!("SUCCESS"), json!(4)),
        ]
    );
}

#[tokio::test]
async fn deleting_a_full_folder_is_done_when_the_task_succeeds() {
    let drive = Drive::start().await;
    for (to_bin, left_in_bin) in [(true, 1), (false, 1)] {
        let folder = full_folder(&drive);
        let task = task_id(&drive.delete(&[&folder], to_bin).await);
        assert!(drive.content_at("Design/a.txt").is_some());
        statuses_until_the_end(&drive, &task).await;
        assert_eq!(drive.content_at("Design/a.txt"), None);
        assert_eq!(drive.bin_size(), left_in_bin);
    }
}

#[tokio::test]
async fn a_folder_at_work_is_held() {
    let drive = Drive::start().await;
    let item = drive.recycle(&full_folder(&drive));
    let task = task_id(&drive.restore(&[&item], None).await);
    let again = drive.restore(&[&item], None).await.json();
    assert_eq!(
        again["resultItems"][0]["errorCode"],
        "operationConcurrentControl"
    );
    statuses_until_the_end(&drive, &task).await;
    let after = drive.restore(&[&item], None).await.json();
    assert_eq!(after["resultItems"][0]["errorCode"], "recycleItemNotExist");
}

#[tokio::test]
async fn a_failing_task_says_why_and_changes_nothing() {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        world.dingtalk.settings.task_failure = Some("permissionDenied".to_owned());
    });
    let item = drive.recycle(&full_folder(&drive));
    let task = task_id(&drive.restore(&[&item], None).await);
    statuses_until_the_end(&drive, &task).await;
    let failed = drive.task(&task).await;
    assert_eq!(failed["status"], "FAIL");
    assert_eq!(failed["failMessage"], "permissionDenied");
    assert_eq!(
        (&failed["successCount"], &failed["failCount"]),
        (&json!(2), &json!(2))
    );
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn a_task_fails_if_its_place_is_gone_by_the_time_it_ends() {
    let drive = Drive::start().await;
    drive.file("Team/Design/a.txt", "");
    let item = drive.recycle(&drive.folder("Team/Design"));
    let task = task_id(&drive.restore(&[&item], None).await);
    let team = drive.folder("Team");
    drive
        .emulator
        .with(|world| world.dingtalk.remove(&team))
        .unwrap();
    statuses_until_the_end(&drive, &task).await;
    let failed = drive.task(&task).await;
    assert_eq!(failed["failMessage"], "dentryNotExist");
    assert_eq!(failed["failCount"], 2);
}

#[tokio::test]
async fn asynchronous_items_can_carry_empty_fields_or_contradict_themselves() {
    let drive = Drive::start().await;
    let settle = |absence, contradictory| {
        drive.emulator.with(|world| {
            world.dingtalk.settings.absence = absence;
            world.dingtalk.settings.contradictory_async_items = contradictory;
        });
    };
    for (absence, contradictory, success, code) in [
        (Absence::Null, false, Value::Null, Value::Null),
        (Absence::EmptyText, false, Value::Null, json!("")),
        (
            Absence::LeftOut,
            true,
            json!(true),
            json!("permissionDenied"),
        ),
    ] {
        settle(absence, contradictory);
        let folder = full_folder(&drive);
        let reply = drive.delete(&[&folder], false).await;
        let item = reply.json()["resultItems"][0].clone();
        assert_eq!(item.get("success"), Some(&success));
        assert_eq!(item.get("errorCode"), Some(&code));
        statuses_until_the_end(&drive, &task_id(&reply)).await;
    }
}

#[tokio::test]
async fn an_unknown_task_does_not_exist() {
    let drive = Drive::start().await;
    for (id, status, code) in [
        ("77", 404, "taskNotExist"),
        ("a%20b", 400, "paramError.taskId"),
    ] {
        let reply = drive
            .get(&format!("/v1.0/storage/tasks/{id}?{UNION}"))
            .await;
        assert_eq!(reply.refusal(), (status, code.into()));
    }
}
