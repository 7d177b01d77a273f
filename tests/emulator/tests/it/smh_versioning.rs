//! The version settings of a library, and clearing all versions.

use serde_json::{Value, json};

use crate::client::{Media, Reply};

const SETTINGS: &str = "/api/v1/directory-history/smh1/library-history";

async fn start() -> Media {
    let mut media = Media::start().await;
    media.hold(&["admin"]);
    media
}

async fn set(media: &Media, body: Value) -> Reply {
    media.post(SETTINGS, body).await
}

async fn settings(media: &Media) -> Value {
    let reply = media.get(SETTINGS).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()
}

async fn version_count(media: &Media, path: &str) -> usize {
    let list = "/api/v1/directory-history/smh1/space1/history-list";
    let body = media.get(&format!("{list}/{path}")).await.json();
    body["contents"].as_array().unwrap().len()
}

#[tokio::test]
async fn what_is_set_can_be_read() {
    let media = start().await;
    let body = json!({
        "enableFileHistory": true,
        "fileHistoryCount": 10,
        "fileHistoryExpireDay": 0,
        "mergeInterval": 5,
    });
    let reply = set(&media, body.clone()).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    assert_eq!(settings(&media).await, body);
}

#[tokio::test]
async fn what_is_left_out_keeps_its_value() {
    let media = start().await;
    let body = json!({ "enableFileHistory": true, "fileHistoryCount": 7 });
    set(&media, body).await;
    let body = json!({ "enableFileHistory": false, "isClearFileHistory": false });
    assert_eq!(set(&media, body).await.status, 204);
    let off = settings(&media).await;
    assert_eq!(off, json!({ "enableFileHistory": false }));
    set(&media, json!({ "enableFileHistory": true })).await;
    assert_eq!(settings(&media).await["fileHistoryCount"], 7);
}

#[tokio::test]
async fn values_have_limits() {
    let media = start().await;
    for (name, code, wrong, right) in [
        (
            "fileHistoryCount",
            "InvalidFileHistoryCount",
            [0, 1000],
            [1, 999],
        ),
        (
            "fileHistoryExpireDay",
            "InvalidFileHistoryExpireDay",
            [-1, 1000],
            [0, 999],
        ),
        (
            "mergeInterval",
            "InvalidFileHistoryMergeInterval",
            [4, 601],
            [0, 600],
        ),
    ] {
        for value in wrong {
            let reply = set(&media, json!({ "enableFileHistory": true, name: value })).await;
            assert_eq!(reply.refusal(), (400, code.into()), "{value}");
        }
        for value in right {
            let reply = set(&media, json!({ "enableFileHistory": true, name: value })).await;
            assert_eq!(reply.status, 204, "{name} {value}");
            assert_eq!(settings(&media).await[name], value);
        }
    }
    for body in [
        json!({}),
        json!([]),
        json!({ "enableFileHistory": 1 }),
        json!({ "enableFileHistory": true, "isClearFileHistory": "yes" }),
    ] {
        let reply = set(&media, body).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    }
}

#[tokio::test]
async fn nothing_becomes_history_while_versions_are_not_kept() {
    let media = start().await;
    media.file("a.txt", "one");
    media.file("a.txt", "two");
    set(&media, json!({ "enableFileHistory": false })).await;
    media.file("a.txt", "three");
    assert_eq!(media.content_at("a.txt").unwrap(), "three");
    assert_eq!(version_count(&media, "a.txt").await, 2);
}

#[tokio::test]
async fn clearing_takes_all_but_the_latest_versions() {
    let media = start().await;
    for content in ["one", "two"] {
        media.file("a.txt", content);
        media.file("bin/b.txt", content);
    }
    let item = media.recycle("bin");
    set(&media, json!({ "enableFileHistory": false })).await;
    let reply = media.delete(SETTINGS).await;
    assert_eq!(reply.status, 202);
    let id = reply.json()["taskId"].as_i64().unwrap();
    assert_eq!(reply.json(), json!({ "taskId": id }));
    assert_eq!(
        version_count(&media, "a.txt").await,
        2,
        "nothing is done yet"
    );
    for _ in 0..2 {
        media.get(&format!("/api/v1/task/smh1/{id}")).await;
    }
    assert_eq!(version_count(&media, "a.txt").await, 1);
    let target = format!("/api/v1/recycled/smh1/space1/{item}?restore");
    media.send("POST", &target, None).await;
    assert_eq!(version_count(&media, "bin/b.txt").await, 1);
    assert_eq!(media.content_at("bin/b.txt").unwrap(), "two");
}

#[tokio::test]
async fn clearing_waits_for_the_switch_and_for_a_minute() {
    let mut media = start().await;
    let reply = media.delete(SETTINGS).await;
    assert_eq!(reply.refusal(), (400, "BadRequest".into()));
    set(&media, json!({ "enableFileHistory": false })).await;
    assert_eq!(media.delete(SETTINGS).await.status, 202);
    media.wait(59);
    let reply = media.delete(SETTINGS).await;
    assert_eq!(reply.refusal(), (429, "RateLimitExceeded".into()));
    media.wait(1);
    assert_eq!(media.delete(SETTINGS).await.status, 202);
}

#[tokio::test]
async fn all_of_it_is_for_administrators() {
    let mut media = start().await;
    media.hold(&["space_admin", "delete_history"]);
    for reply in [
        media.get(SETTINGS).await,
        set(&media, json!({ "enableFileHistory": false })).await,
        media.delete(SETTINGS).await,
    ] {
        assert_eq!(reply.refusal(), (403, "NoPermission".into()));
    }
    let reply = media
        .get("/api/v1/directory-history/smh2/library-history")
        .await;
    assert_eq!(reply.refusal(), (404, "LibraryNotFound".into()));
}
