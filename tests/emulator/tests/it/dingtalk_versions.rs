//! Versions of a file: listing and reverting.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::Restriction;

use crate::client::{Drive, UNION};

/// `test.txt` with the versions 1 to 5.
fn five_versions(drive: &Drive) -> String {
    for number in 1..=4 {
        drive.file("Notes/test.txt", &format!("text {number}"));
    }
    drive.file("Notes/test.txt", "text 5")
}

fn versions_path(drive: &Drive, file: &str) -> String {
    format!(
        "/v1.0/storage/spaces/{}/dentries/{file}/versions",
        drive.space
    )
}

#[tokio::test]
async fn reverting_adds_a_version_with_the_old_content() {
    let drive = Drive::start().await;
    let file = five_versions(&drive);
    let path = format!("{}/3/revert?{UNION}", versions_path(&drive, &file));
    for body in [None, Some("{ }")] {
        let reply = drive.send("POST", &path, body).await;
        assert_eq!(
            (reply.status, reply.json()),
            (200, json!({ "success": true }))
        );
    }
    let dentry = drive
        .emulator
        .with(|world| world.dingtalk.dentry(&file))
        .unwrap();
    assert_eq!(dentry.version(), Some(7));
    assert_eq!(dentry.content(), Some("text 3"));
    assert_eq!(dentry.versions[1], (6, "text 3".to_owned()));
    assert_eq!(dentry.versions[2], (5, "text 5".to_owned()));
}

#[tokio::test]
async fn a_version_has_the_documented_fields() {
    let drive = Drive::start().await;
    let file = drive.file("Notes/test.txt", "hello");
    let folder = drive.folder("Notes");
    let path = versions_path(&drive, &file);
    let body = drive.get(&format!("{path}?{UNION}")).await.json();
    let id: u64 = file.parse().unwrap();
    assert_eq!(
        body,
        json!({ "dentries": [{
            "id": file,
            "spaceId": drive.space,
            "parentId": folder,
            "type": "FILE",
            "name": "test.txt",
            "size": 5,
            "path": "/Notes/test.txt",
            "version": 1,
            "status": "NORMAL",
            "extension": "txt",
            "creatorId": "chyAuthor5pQ",
            "modifierId": "chyAuthor5pQ",
            "createTime": "2026-01-07T06:27:57Z",
            "modifiedTime": "2026-01-07T06:27:57Z",
            "properties": { "readOnly": false },
            "uuid": format!("{id:032x}"),
            "partitionType": "PUBLIC_OSS_PARTITION",
            "storageDriver": "DINGTALK",
        }] })
    );
}

#[tokio::test]
async fn a_file_at_the_top_has_the_parent_0() {
    let drive = Drive::start().await;
    let file = drive.file("test.txt", "");
    let path = versions_path(&drive, &file);
    let body = drive.get(&format!("{path}?{UNION}")).await.json();
    assert_eq!(body["dentries"][0]["parentId"], "0");
}

#[tokio::test]
async fn pages_cover_every_version_once_newest_first() {
    let drive = Drive::start().await;
    let path = versions_path(&drive, &five_versions(&drive));
    let mut seen = Vec::new();
    let mut next = String::new();
    loop {
        let reply = drive
            .get(&format!("{path}?{UNION}&maxResults=2{next}"))
            .await;
        let body = reply.json();
        let page = body["dentries"].as_array().unwrap();
        assert!(page.len() <= 2);
        seen.extend(page.iter().map(|entry| entry["version"].clone()));
        match body.get("nextToken").and_then(Value::as_str) {
            Some(token) => next = format!("&nextToken={token}"),
            None => break,
        }
    }
    assert_eq!(Value::from(seen), json!([5, 4, 3, 2, 1]));
}

#[tokio::test]
async fn a_page_holds_a_hundred_versions_at_most() {
    let drive = Drive::start().await;
    for _ in 0..100 {
        drive.file("a.txt", "");
    }
    let file = drive.file("a.txt", "");
    let path = versions_path(&drive, &file);
    let body = drive.get(&format!("{path}?{UNION}")).await.json();
    assert_eq!(body["dentries"].as_array().unwrap().len(), 100);
    assert!(body["nextToken"].is_string());
    for size in ["0", "101"] {
        let reply = drive
            .get(&format!("{path}?{UNION}&maxResults={size}"))
            .await;
        assert_eq!(reply.refusal(), (400, "paramError.maxResults".into()));
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_parameter_error() {
    let drive = Drive::start().await;
    let file = five_versions(&drive);
    let folder = drive.folder("Notes");
    let space = drive.space.clone();
    for (space, file, version) in [
        ("77", file.as_str(), "3"),
        (&space, "77", "3"),
        (&space, &folder, "3"),
        (&space, &file, "9"),
        (&space, &file, "-1"),
        (&space, &file, "x"),
    ] {
        let path = format!(
            "/v1.0/storage/spaces/{space}/dentries/{file}/versions/{version}/revert?{UNION}"
        );
        let reply = drive.send("POST", &path, None).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{path}");
    }
    let path = format!("/v1.0/storage/spaces/77/dentries/{file}/versions?{UNION}");
    let reply = drive.get(&path).await;
    assert_eq!(reply.refusal(), (400, "paramError.spaceId".into()));
}

#[tokio::test]
async fn forbidden_and_held_files_are_refused() {
    let drive = Drive::start().await;
    let file = five_versions(&drive);
    let path = versions_path(&drive, &file);
    for (restriction, status, code) in [
        (Restriction::Forbidden, 403, "permissionDenied"),
        (Restriction::Held, 400, "operationConcurrentControl"),
    ] {
        drive
            .emulator
            .with(|world| world.dingtalk.restrict(&file, restriction));
        let list = drive.get(&format!("{path}?{UNION}")).await;
        assert_eq!(list.refusal(), (status, code.into()));
        let revert = drive
            .send("POST", &format!("{path}/3/revert?{UNION}"), None)
            .await;
        assert_eq!(revert.refusal(), (status, code.into()));
    }
    drive
        .emulator
        .with(|world| world.dingtalk.unrestrict(&file));
    assert_eq!(drive.get(&format!("{path}?{UNION}")).await.status, 200);
}

#[tokio::test]
async fn going_back_takes_no_body_or_an_empty_object() {
    let drive = Drive::start().await;
    drive.file("a.txt", "one");
    let file = drive.file("a.txt", "two");
    let path = format!("{}/{file}/versions/1/revert?{UNION}", drive.dentries());
    for body in [None, Some("{}"), Some("{ }")] {
        let reply = drive.send("POST", &path, body).await;
        assert_eq!(reply.json(), json!({ "success": true }), "{body:?}");
    }
}
