//! Restoring a batch, at once or as a task.

use serde_json::{Value, json};

use crate::client::Media;

const RESTORE: &str = "/api/v1/recycled/smh1/space1?restore";

#[tokio::test]
async fn the_flag_counts_by_being_there() {
    for flag in ["restore", "restore=", "restore=1"] {
        let media = Media::start().await;
        let id = media.deleted_file("foo/bar/file.docx", "text");
        let reply = media
            .send(
                "POST",
                &format!("/api/v1/recycled/smh1/space1?{flag}"),
                Some(&json!([id]).to_string()),
            )
            .await;
        assert_eq!(reply.status, 200, "{flag}");
        assert_eq!(
            reply.json(),
            json!({ "result": [{
                "status": 200,
                "path": ["foo", "bar", "file.docx"],
                "recycledItemId": id,
            }] })
        );
        assert_eq!(media.content_at("foo/bar/file.docx").unwrap(), "text");
        assert!(media.bin().is_empty());
    }
}

/// The five items of the printed example: name taken, unknown, directory
/// gone, directory there already, link without its target.
async fn printed_example(media: &Media) -> [i64; 5] {
    let file = media.deleted_file("foo/bar/file.docx", "old");
    media.file("foo/bar/file.docx", "new");
    let orphan = media.deleted_file("gone/orphan.txt", "");
    media.directory("foo/new_directory");
    let directory = media.recycle("foo/new_directory");
    media.directory("foo/new_directory");
    media.emulator.with(|world| {
        let smh = &mut world.smh;
        smh.remove("smh1", "space1", "gone").unwrap();
        smh.put_symlink("smh1", "space1", "foo/link", "foo/nowhere")
            .unwrap();
    });
    let link = media.recycle("foo/link");
    [file, 2, orphan, directory, link]
}

#[tokio::test]
async fn every_item_has_its_own_outcome() {
    let media = Media::start().await;
    let ids = printed_example(&media).await;
    let reply = media.restore(&ids).await;
    assert_eq!(reply.status, 207);
    let failed = |id: i64, code: &str, message: &str| json!({ "status": 404, "code": code, "message": message, "recycledItemId": id });
    assert_eq!(
        reply.json(),
        json!({ "result": [
            { "status": 200, "path": ["foo", "bar", "file (1).docx"], "recycledItemId": ids[0] },
            failed(2, "RecycledItemNotFound", "Recycled item not found."),
            failed(ids[2], "DirectoryNotFound", "Directory not found."),
            { "status": 200, "path": ["foo", "new_directory (1)"], "recycledItemId": ids[3] },
            failed(ids[4], "SourceFileNotFound", "Source file not found."),
        ] })
    );
    assert_eq!(media.content_at("foo/bar/file.docx").unwrap(), "new");
    assert_eq!(media.content_at("foo/bar/file (1).docx").unwrap(), "old");
    assert_eq!(media.bin(), [ids[2], ids[4]]);
}

#[tokio::test]
async fn all_items_failing_is_207_too() {
    let media = Media::start().await;
    let reply = media.restore(&[1, 2]).await;
    assert_eq!(reply.status, 207);
}

#[tokio::test]
async fn a_link_whose_target_is_there_is_restored() {
    let media = Media::start().await;
    media.file("film.mp4", "");
    media
        .emulator
        .with(|world| {
            world
                .smh
                .put_symlink("smh1", "space1", "latest", "film.mp4")
        })
        .unwrap();
    let id = media.recycle("latest");
    assert_eq!(media.restore(&[id]).await.status, 200);
}

#[tokio::test]
async fn fallback_to_root_restores_orphans_at_the_top() {
    let media = Media::start().await;
    let id = media.deleted_file("gone/orphan.txt", "text");
    media
        .emulator
        .with(|world| world.smh.remove("smh1", "space1", "gone"))
        .unwrap();
    let body = json!([id]).to_string();
    let camel_case = format!("{RESTORE}&RestorePathStrategy=fallbackToRoot");
    let reply = media.send("POST", &camel_case, Some(&body)).await;
    assert_eq!(reply.json()["result"][0]["code"], "DirectoryNotFound");
    let target = format!("{RESTORE}&restore_path_strategy=fallbackToRoot");
    let reply = media.send("POST", &target, Some(&body)).await;
    assert_eq!(reply.json()["result"][0]["path"], json!(["orphan.txt"]));
    assert_eq!(media.content_at("orphan.txt").unwrap(), "text");
}

#[tokio::test]
async fn numbers_can_be_text() {
    let media = Media::start().await;
    media.emulator.with(|world| {
        world.smh.settings.numbers_as_text = true;
        world.smh.settings.async_above = 1;
    });
    let id = media.deleted_file("a.txt", "");
    let reply = media.restore(&[id]).await;
    let item = reply.json()["result"][0].clone();
    assert_eq!(item["status"], "200");
    assert_eq!(item["recycledItemId"], json!(id.to_string()));
    let reply = media.restore(&[1, 2]).await;
    let task = reply.json()["taskId"].as_str().unwrap().to_owned();
    let tasks = media.task(&task).await;
    assert_eq!(tasks[0]["taskId"], json!(task));
    assert_eq!(tasks[0]["status"], "202");
}

#[tokio::test]
async fn a_directory_with_children_is_restored_as_a_task() {
    let media = Media::start().await;
    media.file("Old/2023.mp4", "text");
    let id = media.recycle("Old");
    let reply = media.restore(&[id]).await;
    assert_eq!(reply.status, 202);
    let body = reply.json();
    let task = body["taskId"].as_i64().unwrap();
    assert_eq!(body, json!({ "taskId": task }));
    assert!(media.paths().is_empty(), "nothing is done yet");

    let running = media.task(&task.to_string()).await;
    assert_eq!(running, json!([{ "taskId": task, "status": 202 }]));
    assert!(media.paths().is_empty());

    let done = json!([{
        "taskId": task,
        "status": 200,
        "result": [{ "status": 200, "path": ["Old"], "recycledItemId": id }],
    }]);
    assert_eq!(media.task(&task.to_string()).await, done);
    assert_eq!(media.paths(), ["Old", "Old/2023.mp4"]);
    assert_eq!(media.task(&task.to_string()).await, done);
}

#[tokio::test]
async fn many_items_are_restored_as_a_task() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.settings.async_above = 2);
    let ids: Vec<i64> = (0..3)
        .map(|number| media.deleted_file(&format!("{number}.txt"), ""))
        .collect();
    assert_eq!(media.restore(&ids[..2]).await.status, 200);
    let reply = media.restore(&ids).await;
    assert_eq!(reply.status, 202);
    let task = reply.json()["taskId"].to_string();
    media.task(&task).await;
    let done = media.task(&task).await;
    assert_eq!(done[0]["status"], 207, "two of them were restored before");
    let statuses: Vec<&Value> = done[0]["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["status"])
        .collect();
    assert_eq!(statuses, [404, 404, 200]);
}

#[tokio::test]
async fn a_task_runs_as_long_as_it_is_told_to() {
    let media = Media::start().await;
    media.emulator.with(|world| {
        world.smh.settings.async_above = 0;
        world.smh.settings.task_polls = 3;
    });
    let id = media.deleted_file("a.txt", "");
    let task = media.restore(&[id]).await.json()["taskId"].to_string();
    for _ in 0..3 {
        assert_eq!(media.task(&task).await[0]["status"], 202);
    }
    assert_eq!(media.task(&task).await[0]["status"], 200);
}

#[tokio::test]
async fn several_tasks_are_asked_for_with_plain_or_encoded_commas() {
    let media = Media::start().await;
    media.emulator.with(|world| {
        world.smh.settings.async_above = 0;
        world.smh.settings.task_polls = 5;
    });
    let mut ids = Vec::new();
    for _ in 0..2 {
        ids.push(media.restore(&[1]).await.json()["taskId"].to_string());
    }
    for comma in [",", "%2C"] {
        let tasks = media.task(&format!("{}{comma}{}", ids[0], ids[1])).await;
        let seen: Vec<String> = tasks
            .as_array()
            .unwrap()
            .iter()
            .map(|task| task["taskId"].to_string())
            .collect();
        assert_eq!(seen, ids);
    }
    let tasks = media.task(&format!("{},777", ids[0])).await;
    assert_eq!(
        tasks.as_array().unwrap().len(),
        1,
        "unknown ids are left out"
    );
}

#[tokio::test]
async fn unknown_tasks_are_not_found() {
    let media = Media::start().await;
    let reply = media.get("/api/v1/task/smh1/space1/777").await;
    assert_eq!(reply.refusal(), (404, "TaskNotFound".into()));
    let reply = media.get("/api/v1/task/smh1/space1/x").await;
    assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
}

#[tokio::test]
async fn bodies_that_are_no_lists_of_numbers_are_refused() {
    let media = Media::start().await;
    let many = Value::from(vec![1; 1001]).to_string();
    for (body, code) in [
        (None, "ParamInvalid"),
        (Some("{}"), "ParamInvalid"),
        (Some("[\"1\"]"), "ParamInvalid"),
        (Some("[1.5]"), "ParamInvalid"),
        (Some("[1"), "ParamInvalid"),
        (Some("[]"), "NoItemsProvided"),
        (Some(many.as_str()), "TooManyItems"),
    ] {
        let reply = media.send("POST", RESTORE, body).await;
        assert_eq!(reply.refusal(), (400, code.into()), "{body:?}");
    }
    let thousand = Value::from(vec![1; 1000]).to_string();
    let reply = media.send("POST", RESTORE, Some(&thousand)).await;
    assert_eq!(reply.status, 202);
}

#[tokio::test]
async fn contradictory_queries_are_refused() {
    let media = Media::start().await;
    for more in ["delete", "restore_path_strategy=elsewhere"] {
        let reply = media
            .send("POST", &format!("{RESTORE}&{more}"), Some("[1]"))
            .await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{more}");
    }
}

#[tokio::test]
async fn restoring_needs_one_of_three_grants() {
    let mut media = Media::start().await;
    for (grant, status) in [
        ("admin", 207),
        ("space_admin", 207),
        ("restore_recycled", 207),
        ("delete_recycled", 403),
        ("", 403),
    ] {
        media.token = media
            .emulator
            .with(|world| world.smh.issue_token("smh1", &["space1"], &[grant]))
            .unwrap();
        let reply = media.restore(&[1]).await;
        assert_eq!(reply.status, status, "{grant}");
        if status == 403 {
            assert_eq!(reply.refusal().1, "NoPermission");
            let list = media.get("/api/v1/recycled/smh1/space1").await;
            assert_eq!(list.status, 200, "reading needs no grant");
        }
    }
}
