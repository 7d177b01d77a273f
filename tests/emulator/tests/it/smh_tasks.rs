//! The queries for tasks.

use serde_json::{Value, json};

use crate::client::{Media, Reply};

/// Starts restoring as a task.
async fn restore_task(media: &Media, items: &[i64]) -> i64 {
    media
        .emulator
        .with(|world| world.smh.settings.async_above = 0);
    media.restore(items).await.json()["taskId"]
        .as_i64()
        .unwrap()
}

/// Starts clearing the versions of the library.
async fn clear_task(media: &mut Media) -> i64 {
    media.hold(&["admin"]);
    media
        .emulator
        .with(|world| world.smh.disable_versioning("smh1"))
        .unwrap();
    let reply = media
        .delete("/api/v1/directory-history/smh1/library-history")
        .await;
    assert_eq!(reply.status, 202, "{}", reply.text);
    reply.json()["taskId"].as_i64().unwrap()
}

async fn result_of(media: &Media, place: &str, id: i64) -> Value {
    let reply = media
        .get(&format!("/api/v1/task-result/{place}/{id}"))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()
}

#[tokio::test]
async fn the_second_version_tells_one_restore() {
    let media = Media::start().await;
    let item = media.deleted_file("a.txt", "");
    let id = restore_task(&media, &[item, 77]).await;
    let head = json!({
        "taskId": id.to_string(),
        "taskType": "batchRestoreRecycle",
        "status": 202,
    });
    assert_eq!(result_of(&media, "smh1/space1", id).await, head);
    let mut expected = head;
    expected["status"] = json!(207);
    expected["batchRestoreRecycleResults"] = json!([
        { "status": 200, "path": ["a.txt"], "recycledItemId": item },
        {
            "status": 404,
            "code": "RecycledItemNotFound",
            "message": "Recycled item not found.",
            "recycledItemId": 77,
        },
    ]);
    assert_eq!(result_of(&media, "smh1/space1", id).await, expected);
    let first_version = media.task(&id.to_string()).await;
    assert_eq!(first_version[0]["status"], 207);
}

#[tokio::test]
async fn the_second_version_has_a_status_for_all_items_failed() {
    let media = Media::start().await;
    let id = restore_task(&media, &[77]).await;
    result_of(&media, "smh1/space1", id).await;
    assert_eq!(result_of(&media, "smh1/space1", id).await["status"], 400);
    assert_eq!(media.task(&id.to_string()).await[0]["status"], 207);
}

#[tokio::test]
async fn the_second_version_tells_one_deletion() {
    let media = Media::start().await;
    media.file("foo/a.txt", "");
    let target = "/api/v1/batch/smh1/space1?delete";
    let reply = media.post(target, json!([{ "path": "foo" }])).await;
    let id = reply.json()["taskId"].as_i64().unwrap();
    result_of(&media, "smh1/space1", id).await;
    let ended = result_of(&media, "smh1/space1", id).await;
    assert_eq!(
        ended,
        json!({
            "taskId": id.to_string(),
            "taskType": "batchDelete",
            "status": 200,
            "batchDeleteResults": [
                { "status": 200, "path": ["foo"], "recycledItemId": media.bin()[0] },
            ],
        })
    );
}

#[tokio::test]
async fn a_library_has_tasks_of_its_own() {
    let mut media = Media::start().await;
    for content in ["one", "two", "three"] {
        media.file("a.txt", content);
    }
    let id = clear_task(&mut media).await;
    let target = format!("/api/v1/task/smh1/{id}");
    let running = media.get(&target).await.json();
    assert_eq!(running, json!([{ "taskId": id, "status": 202 }]));
    let ended = media.get(&target).await.json();
    assert_eq!(
        ended,
        json!([{
            "taskId": id,
            "status": 200,
            "result": [{ "err": "", "status": 0, "deleteCount": 2 }],
        }])
    );
    assert_eq!(
        result_of(&media, "smh1", id).await,
        json!({
            "taskId": id.to_string(),
            "taskType": "clearLibraryHistory",
            "status": 200,
            "clearLibraryHistoryResult": { "status": 200, "deleteCount": 2 },
        })
    );
}

#[tokio::test]
async fn tasks_are_found_where_they_belong() {
    let mut media = Media::start().await;
    let of_space = restore_task(&media, &[77]).await;
    let of_library = clear_task(&mut media).await;
    for target in [
        format!("task/smh1/{of_space}"),
        format!("task/smh1/space1/{of_library}"),
        format!("task-result/smh1/{of_space}"),
        format!("task-result/smh1/space1/{of_library}"),
        "task/smh1/777".to_owned(),
        "task-result/smh1/777".to_owned(),
        "task-result/smh1/space1/777".to_owned(),
    ] {
        let reply = media.get(&format!("/api/v1/{target}")).await;
        assert_eq!(reply.refusal(), (404, "TaskNotFound".into()), "{target}");
    }
    for target in [
        "task/smh1/x",
        "task-result/smh1/1,2",
        "task-result/smh1/space1/x",
    ] {
        let reply: Reply = media.get(&format!("/api/v1/{target}")).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{target}");
    }
}

#[tokio::test]
async fn a_task_can_fail_as_a_whole() {
    let media = Media::start().await;
    let item = media.deleted_file("a.txt", "");
    media
        .emulator
        .with(|world| world.smh.settings.tasks_fail = true);
    let id = restore_task(&media, &[item]).await;
    media.task(&id.to_string()).await;
    let ended = media.task(&id.to_string()).await;
    assert_eq!(ended, json!([{ "taskId": id, "status": 500 }]));
    let expected = json!({
        "taskId": id.to_string(),
        "taskType": "batchRestoreRecycle",
        "status": 500,
    });
    assert_eq!(result_of(&media, "smh1/space1", id).await, expected);
    assert_eq!(media.bin(), [item]);
}

#[tokio::test]
async fn a_task_can_be_named_id() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.settings.task_id_is_named_id = true);
    let id = restore_task(&media, &[77]).await;
    let tasks = media.task(&id.to_string()).await;
    assert_eq!(tasks, json!([{ "id": id, "status": 202 }]));
}

#[tokio::test]
async fn a_task_is_remembered_for_thirty_days() {
    let mut media = Media::start().await;
    let id = restore_task(&media, &[77]).await;
    media.wait(40 * 86_400);
    assert_eq!(media.task(&id.to_string()).await[0]["status"], 202);
    assert_eq!(media.task(&id.to_string()).await[0]["status"], 207);
    media.wait(30 * 86_400);
    assert_eq!(media.task(&id.to_string()).await[0]["status"], 207);
    media.wait(1);
    let reply = media.get(&format!("/api/v1/task/smh1/space1/{id}")).await;
    assert_eq!(reply.refusal(), (404, "TaskNotFound".into()));
}
