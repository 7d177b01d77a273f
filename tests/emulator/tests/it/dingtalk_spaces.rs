//! Spaces and organisations.

use serde_json::{Value, json};

use crate::client::{Drive, Reply, UNION};

async fn add(drive: &Drive, option: Value) -> Reply {
    let path = format!("/v1.0/storage/spaces?{UNION}");
    drive.post(&path, json!({ "option": option })).await
}

async fn read(drive: &Drive, space: &Value) -> Value {
    let id = space["id"].as_str().unwrap();
    let reply = drive
        .get(&format!("/v1.0/storage/spaces/{id}?{UNION}"))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()["space"].clone()
}

fn space(reply: &Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()["space"].clone()
}

#[tokio::test]
async fn a_plain_space_has_the_documented_defaults() {
    let drive = Drive::start().await;
    let path = format!("/v1.0/storage/spaces?{UNION}");
    let made = space(&drive.send("POST", &path, None).await);
    let expected = json!({
        "id": made["id"],
        "corpId": "corp1",
        "creatorId": "chyTest",
        "ownerType": "USER",
        "ownerId": "chyTest",
        "modifierId": "chyTest",
        "usedQuota": 0,
        "quota": -1,
        "status": "NORMAL",
        "createTime": "2026-01-07T06:27:57Z",
        "modifiedTime": "2026-01-07T06:27:57Z",
        "scene": "default",
        "sceneId": "0",
        "capabilities": { "canSearch": false, "canRename": false, "canRecordRecentFile": false },
    });
    assert_eq!(made, expected);

    let mut more = read(&drive, &made).await;
    let extra = more.as_object_mut().unwrap();
    assert_eq!(extra.remove("appId"), Some(json!("key")));
    assert_eq!(
        extra.remove("partitions"),
        Some(json!([{
            "partitionType": "PUBLIC_OSS_PARTITION",
            "quota": { "used": 0, "type": "SHARE" },
        }]))
    );
    assert_eq!(more, expected);
}

#[tokio::test]
async fn what_is_asked_for_is_kept() {
    let drive = Drive::start().await;
    let made = space(
        &add(
            &drive,
            json!({
                "name": "Archive",
                "quota": 5_000_000_000_u64,
                "capabilities": { "canSearch": true, "canRename": false },
                "scene": "archive",
                "sceneId": "7",
                "ownerType": "APP",
            }),
        )
        .await,
    );
    assert_eq!(made["name"], "Archive");
    assert_eq!(made["quota"], 5_000_000_000_u64);
    assert_eq!(made["capabilities"]["canSearch"], true);
    assert_eq!(made["capabilities"]["canRecordRecentFile"], false);
    assert_eq!(
        (&made["scene"], &made["sceneId"]),
        (&json!("archive"), &json!("7"))
    );
    assert_eq!(
        (&made["ownerType"], &made["ownerId"]),
        (&json!("APP"), &json!("key"))
    );
    let quota = read(&drive, &made).await["partitions"][0]["quota"].clone();
    assert_eq!(
        quota,
        json!({ "used": 0, "type": "PRIVATE", "max": 5_000_000_000_u64 })
    );
}

#[tokio::test]
async fn the_same_scene_is_the_same_space() {
    let drive = Drive::start().await;
    let first = space(&add(&drive, json!({})).await);
    let again = json!({ "name": "other", "scene": "default", "sceneId": "0" });
    assert_eq!(space(&add(&drive, again).await), first);
    let other = space(&add(&drive, json!({ "sceneId": "1" })).await);
    assert_ne!(other["id"], first["id"]);
    assert_ne!(
        first["id"],
        json!(drive.space),
        "a Drive space has no scene"
    );
}

#[tokio::test]
async fn a_new_space_can_be_worked_in() {
    let drive = Drive::start().await;
    let made = space(&add(&drive, json!({})).await);
    let id = made["id"].as_str().unwrap();
    let dentries = format!("/v1.0/storage/spaces/{id}/dentries");
    let path = format!("{dentries}/0/folders?{UNION}");
    let folder = drive.post(&path, json!({ "name": "Plans" })).await.json();
    let folder = folder["dentry"]["id"].as_str().unwrap().to_owned();
    drive
        .emulator
        .with(|world| world.dingtalk.put_file(id, "Plans/a.txt", "hello"))
        .unwrap();
    assert_eq!(read(&drive, &made).await["usedQuota"], 5);
    let path = format!("{dentries}/{folder}?{UNION}&toRecycleBin=true");
    let refused = drive.send("DELETE", &path, None).await;
    assert_eq!(
        refused.refusal(),
        (400, "recycleBinNotSupportForSpace".into()),
        "only spaces of Drive are said to have a bin"
    );
}

#[tokio::test]
async fn spaces_of_this_call_can_have_a_bin() {
    let drive = Drive::start().await;
    drive
        .emulator
        .with(|world| world.dingtalk.settings.bin_for_added_spaces = true);
    let made = space(&add(&drive, json!({})).await);
    let id = made["id"].as_str().unwrap();
    let file = drive
        .emulator
        .with(|world| world.dingtalk.put_file(id, "a.txt", ""))
        .unwrap();
    let path = format!("/v1.0/storage/spaces/{id}/dentries/{file}?{UNION}&toRecycleBin=true");
    assert_eq!(drive.send("DELETE", &path, None).await.status, 200);
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn making_a_space_is_refused_as_documented() {
    let drive = Drive::start().await;
    for (option, code) in [
        (json!({ "name": 5 }), "paramError.name"),
        (json!({ "scene": "a b" }), "paramError.scene"),
        (json!({ "scene": "" }), "paramError.scene"),
        (json!({ "sceneId": "a-b" }), "paramError.sceneId"),
        (json!({ "sceneId": 5 }), "paramError.sceneId"),
        (json!({ "quota": "5" }), "paramError"),
        (json!({ "quota": -5 }), "paramError"),
        (json!({ "quota": u64::MAX }), "paramError"),
        (json!({ "ownerType": "ORG" }), "paramError"),
        (json!({ "capabilities": [] }), "paramError"),
        (
            json!({ "capabilities": { "canSearch": "true" } }),
            "paramError",
        ),
        (json!([]), "paramError"),
    ] {
        let reply = add(&drive, option.clone()).await;
        assert_eq!(reply.refusal(), (400, code.into()), "{option}");
    }
    drive
        .emulator
        .with(|world| world.dingtalk.exclude("chyTest"));
    let reply = add(&drive, json!({})).await;
    assert_eq!(reply.refusal(), (403, "permissionDenied".into()));
}

#[tokio::test]
async fn reading_a_space_is_refused_as_documented() {
    let drive = Drive::start().await;
    for (id, status, code) in [("77", 404, "spaceNotExist"), ("a%20b", 400, "paramError")] {
        let reply = drive
            .get(&format!("/v1.0/storage/spaces/{id}?{UNION}"))
            .await;
        assert_eq!(reply.refusal(), (status, code.into()), "{id}");
    }
    drive
        .emulator
        .with(|world| world.dingtalk.exclude("chyTest"));
    let path = format!("/v1.0/storage/spaces/{}?{UNION}", drive.space);
    let reply = drive.get(&path).await;
    assert_eq!(reply.refusal(), (403, "permissionDenied".into()));
}

#[tokio::test]
async fn an_organisation_says_how_much_it_stores() {
    let drive = Drive::start().await;
    drive.file("a.txt", "hello");
    let path = format!("/v1.0/storage/orgs/corp1?{UNION}");
    let partition = |quota: Value| {
        json!({ "org": { "corpId": "corp1", "partitions": [
            { "partitionType": "PUBLIC_OSS_PARTITION", "quota": quota },
        ] } })
    };
    let unlimited = partition(json!({ "used": 5, "type": "PRIVATE" }));
    assert_eq!(drive.get(&path).await.json(), unlimited);
    drive
        .emulator
        .with(|world| world.dingtalk.limit_organization("corp1", 1_048_576));
    let limited = partition(json!({ "used": 5, "max": 1_048_576, "type": "PRIVATE" }));
    assert_eq!(drive.get(&path).await.json(), limited);
}

#[tokio::test]
async fn reading_an_organisation_is_refused_as_documented() {
    let drive = Drive::start().await;
    let unknown = drive
        .get(&format!("/v1.0/storage/orgs/corp2?{UNION}"))
        .await;
    assert_eq!(unknown.refusal(), (400, "paramError".into()));
    drive
        .emulator
        .with(|world| world.dingtalk.exclude("chyTest"));
    let reply = drive
        .get(&format!("/v1.0/storage/orgs/corp1?{UNION}"))
        .await;
    assert_eq!(reply.refusal(), (403, "permissionDenied".into()));
}
