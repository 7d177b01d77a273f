//! The demo world and the emulator's own endpoints.

use serde_json::{Value, json};
use undelete_emulator::{Emulator, World};

use crate::client::{Reply, send};

async fn demo() -> Emulator {
    Emulator::start_with(World::demo().0).await.unwrap()
}

async fn admin(emulator: &Emulator, method: &str, path: &str, body: Value) -> Reply {
    let url = format!("{}/__emulator/{path}", emulator.url());
    let headers = [("content-type", "application/json")];
    let body = (method == "POST").then(|| body.to_string());
    send(&url, method, &headers, body.as_deref()).await.unwrap()
}

#[test]
fn the_demo_world_is_complete_and_always_the_same() {
    let (world, demo) = World::demo();
    let text = demo.to_json().to_string();
    assert!(!text.contains("\"\"") && !text.contains(":0"), "{text}");
    assert_eq!(text, World::demo().1.to_json().to_string());
    let versioned = world.dingtalk.dentry(&demo.dingtalk.versioned_file_id);
    let versioned = versioned.unwrap();
    assert_eq!(versioned.version(), Some(5));
    assert_eq!(versioned.versions[2].1, "Budget 2026, approved by finance");
    assert_eq!(world.dingtalk.recycle_items().len(), 5);
    let smh = &demo.smh;
    assert_eq!(world.smh.recycled(&smh.library_id, &smh.space_id).len(), 6);
    for path in [&smh.file_path, &smh.directory_path, &smh.versioned_path] {
        let entry = world.smh.entry(&smh.library_id, &smh.space_id, path);
        assert!(entry.is_some(), "{path}");
    }
}

#[tokio::test]
async fn the_demo_ids_can_be_asked_for() {
    let emulator = demo().await;
    let reply = admin(&emulator, "GET", "demo", Value::Null).await;
    assert_eq!(reply.json(), World::demo().1.to_json());
}

#[tokio::test]
async fn the_state_shows_both_services() {
    let emulator = demo().await;
    let state = admin(&emulator, "GET", "state", Value::Null).await.json();
    let paths: Vec<&str> = state["dingtalk"]["dentries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|dentry| dentry["path"].as_str().unwrap())
        .collect();
    assert!(paths.contains(&"Planning/Budget 2026.xlsx"), "{paths:?}");
    assert_eq!(
        state["dingtalk"]["recycleItems"].as_array().unwrap().len(),
        5
    );
    assert_eq!(
        state["smh"]["spaces"][0]["recycled"]
            .as_array()
            .unwrap()
            .len(),
        6
    );
}

#[tokio::test]
async fn a_reset_begins_anew() {
    let emulator = demo().await;
    let fault = json!({ "on": "/**", "fault": "html" });
    admin(&emulator, "POST", "faults", fault).await;
    emulator.with(|world| *world = World::empty());
    let url = format!("{}/v1.0/x", emulator.url());
    assert_eq!(send(&url, "GET", &[], None).await.unwrap().status, 502);
    let again = json!({ "on": "/**", "fault": "html" });
    admin(&emulator, "POST", "faults", again).await;

    let reply = admin(&emulator, "POST", "reset", Value::Null).await;
    assert_eq!(reply.json(), World::demo().1.to_json());
    assert!(emulator.requests().is_empty());
    assert_eq!(
        emulator.with(|world| world.dingtalk.recycle_items().len()),
        5
    );
    assert_eq!(send(&url, "GET", &[], None).await.unwrap().status, 200);
}

#[tokio::test]
async fn requests_can_be_read_back_and_own_calls_are_not_among_them() {
    let emulator = demo().await;
    let url = format!("{}/v1.0/x?a=b", emulator.url());
    send(&url, "POST", &[], Some("text")).await.unwrap();
    let requests = admin(&emulator, "GET", "requests", Value::Null)
        .await
        .json();
    assert_eq!(requests.as_array().unwrap().len(), 1);
    assert_eq!(requests[0]["method"], "POST");
    assert_eq!(requests[0]["path"], "/v1.0/x");
    assert_eq!(requests[0]["query"], "a=b");
    assert_eq!(requests[0]["body"], "text");
}

#[tokio::test]
async fn settings_permissions_and_tokens_can_be_changed() {
    let emulator = demo().await;
    let (_, names) = World::demo();
    let token = emulator
        .with(|world| world.dingtalk.issue_token(&names.dingtalk.app_key))
        .unwrap();
    let ask = || async {
        let url = format!("{}/v1.0/storage/tasks/1?unionId=u", emulator.url());
        let headers = [("x-acs-dingtalk-access-token", token.as_str())];
        send(&url, "GET", &headers, None).await.unwrap()
    };
    assert_eq!(ask().await.refusal(), (404, "taskNotExist".into()));

    let wanted = json!({ "dingtalk": { "capitalisedErrors": true }, "smh": { "asyncAbove": 3 } });
    let reply = admin(&emulator, "POST", "settings", wanted).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    assert!(ask().await.json()["RequestId"].is_string());
    assert_eq!(emulator.with(|world| world.smh.settings.async_above), 3);

    let revoke = json!({ "revoke": "Storage.Task.Read" });
    admin(&emulator, "POST", "permissions", revoke).await;
    assert_eq!(ask().await.status, 403);
    let grant = json!({ "grant": "Storage.Task.Read" });
    admin(&emulator, "POST", "permissions", grant).await;
    assert_eq!(ask().await.status, 404);

    admin(&emulator, "POST", "expire-tokens", Value::Null).await;
    assert_eq!(ask().await.refusal().1, "InvalidAuthentication");
}

#[tokio::test]
async fn what_is_not_understood_is_refused() {
    let emulator = demo().await;
    for (path, body) in [
        ("settings", json!({ "dingtalk": { "colour": 1 } })),
        ("settings", json!({ "smh": { "taskPolls": "3" } })),
        ("settings", json!({ "smh": 3 })),
        ("permissions", json!({})),
        ("faults", json!({ "on": "/**", "fault": "rain" })),
        ("faults", json!({ "fault": "html" })),
        (
            "faults",
            json!({ "on": "/**", "fault": "html", "times": -1 }),
        ),
    ] {
        let reply = admin(&emulator, "POST", path, body.clone()).await;
        assert_eq!(reply.status, 400, "{body}");
    }
}
