//! Deleting a batch of paths.

use serde_json::{Value, json};

use crate::client::Media;

const BATCH: &str = "/api/v1/batch/smh1/space1?delete";

#[tokio::test]
async fn files_and_directories_go_into_the_bin_or_for_good() {
    let media = Media::start().await;
    media.file("foo/a.txt", "");
    media.file("foo/b.txt", "");
    media.directory("empty");
    let body = json!([
        { "path": "foo/a.txt" },
        { "path": "foo/b.txt", "permanent": true },
        { "path": "/empty", "permanent": false },
    ]);
    let reply = media.post(BATCH, body).await;
    let bin = media.bin();
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.json(),
        json!({ "result": [
            { "status": 200, "path": ["foo", "a.txt"], "recycledItemId": bin[0] },
            { "status": 204, "path": ["foo", "b.txt"] },
            { "status": 200, "path": ["empty"], "recycledItemId": bin[1] },
        ] })
    );
    assert_eq!(media.paths(), ["foo"]);
    assert_eq!(media.restore(&bin).await.status, 200);
    assert_eq!(media.paths(), ["empty", "foo", "foo/a.txt"]);
}

#[tokio::test]
async fn every_item_has_its_own_outcome() {
    let mut media = Media::start().await;
    media.file("foo/a.txt", "");
    media.file("foo/b.txt", "");
    media.directory("empty");
    media.hold(&["delete_file"]);
    let body = json!([
        { "path": "foo/a.txt" },
        { "path": "foo/a.txt" },
        { "path": "empty" },
        { "path": "foo/b.txt", "permanent": 1 },
    ]);
    let reply = media.post(BATCH, body).await;
    assert_eq!(reply.status, 207);
    let result = reply.json()["result"].clone();
    let statuses: Vec<&Value> = (0..4).map(|n| &result[n]["status"]).collect();
    assert_eq!(statuses, [200, 404, 403, 403]);
    assert_eq!(
        result[1],
        json!({
            "status": 404,
            "path": ["foo", "a.txt"],
            "code": "FileNotFound",
            "message": "File not found.",
        })
    );
    assert_eq!(result[3]["code"], "NoPermission");
    assert_eq!(media.paths(), ["empty", "foo", "foo/b.txt"]);
}

#[tokio::test]
async fn all_items_failing_is_207_too_and_the_root_is_refused() {
    let media = Media::start().await;
    media.file("a.txt", "");
    let reply = media.post(BATCH, json!([{ "path": "" }])).await;
    assert_eq!(reply.status, 207);
    let item = reply.json()["result"][0].clone();
    assert_eq!(item["code"], "RootDirectoryNotAllowed");
    assert_eq!(item["status"], 400);
}

#[tokio::test]
async fn without_a_bin_everything_is_deleted_for_good() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.disable_recycle_bin("smh1"))
        .unwrap();
    media.file("a.txt", "");
    let reply = media.post(BATCH, json!([{ "path": "a.txt" }])).await;
    let expected = json!({ "result": [{ "status": 204, "path": ["a.txt"] }] });
    assert_eq!(reply.json(), expected);
    assert!(media.paths().is_empty());
}

#[tokio::test]
async fn a_directory_with_children_is_deleted_as_a_task() {
    let media = Media::start().await;
    media.file("foo/a.txt", "");
    let reply = media.post(BATCH, json!([{ "path": "foo" }])).await;
    assert_eq!(reply.status, 202);
    let task = reply.json()["taskId"].as_i64().unwrap();
    assert_eq!(reply.json(), json!({ "taskId": task }));
    let running = media.task(&task.to_string()).await;
    assert_eq!(running, json!([{ "taskId": task, "status": 202 }]));
    assert_eq!(media.paths(), ["foo", "foo/a.txt"]);
    let ended = media.task(&task.to_string()).await;
    let item = media.bin()[0];
    assert_eq!(
        ended,
        json!([{
            "taskId": task,
            "status": 200,
            "result": [{ "status": 200, "path": ["foo"], "recycledItemId": item }],
        }])
    );
    assert!(media.paths().is_empty());
}

#[tokio::test]
async fn many_items_are_deleted_as_a_task() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.settings.async_above = 1);
    media.file("a.txt", "");
    let body = json!([{ "path": "a.txt" }, { "path": "b.txt" }]);
    let reply = media.post(BATCH, body).await;
    assert_eq!(reply.status, 202);
    let task = reply.json()["taskId"].to_string();
    media.task(&task).await;
    assert_eq!(media.task(&task).await[0]["status"], 207);
}

#[tokio::test]
async fn bodies_that_are_no_lists_of_paths_are_refused() {
    let media = Media::start().await;
    let item = json!({ "path": "a" });
    for (body, code) in [
        (json!({}), "ParamInvalid"),
        (json!(["a"]), "ParamInvalid"),
        (json!([{}]), "ParamInvalid"),
        (json!([{ "path": 1 }]), "ParamInvalid"),
        (json!([{ "path": "a", "permanent": 2 }]), "ParamInvalid"),
        (json!([{ "path": "a", "permanent": "no" }]), "ParamInvalid"),
        (json!([]), "NoItemsProvided"),
        (Value::from(vec![item.clone(); 1001]), "TooManyItems"),
    ] {
        let reply = media.post(BATCH, body).await;
        assert_eq!(reply.refusal(), (400, code.into()));
    }
    let reply = media.post(BATCH, Value::from(vec![item; 1000])).await;
    assert_eq!(reply.status, 202);
}

#[tokio::test]
async fn a_token_that_can_delete_nothing_is_refused_as_a_whole() {
    let mut media = Media::start().await;
    media.hold(&["delete_recycled"]);
    let reply = media.post(BATCH, json!([{ "path": "a" }])).await;
    assert_eq!(reply.refusal(), (403, "NoPermission".into()));
}
