//! Folders that are made, files and folders that are renamed.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::Restriction;

use crate::client::{Drive, Reply, UNION};

async fn add(drive: &Drive, parent: &str, body: Value) -> Reply {
    let path = format!("{}/{parent}/folders?{UNION}", drive.dentries());
    drive.post(&path, body).await
}

async fn rename(drive: &Drive, id: &str, name: &str) -> Reply {
    let path = format!("{}/{id}/rename?{UNION}", drive.dentries());
    drive.post(&path, json!({ "newName": name })).await
}

fn dentry(reply: &Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()["dentry"].clone()
}

#[tokio::test]
async fn a_new_folder_is_there_and_can_be_listed() {
    let drive = Drive::start().await;
    let plans = drive.folder("Plans");
    let folder = dentry(&add(&drive, &plans, json!({ "name": "  2026 " })).await);
    assert_eq!(folder["name"], "2026");
    assert_eq!(folder["type"], "FOLDER");
    assert_eq!(folder["parentId"], json!(plans));
    assert_eq!(folder["path"], "/Plans/2026");
    assert_eq!(folder["creatorId"], "chyTest");
    for absent in ["size", "version", "extension", "thumbnail"] {
        assert_eq!(folder.get(absent), None, "{absent}");
    }
    let path = format!("{}?{UNION}&parentId={plans}", drive.dentries());
    assert_eq!(drive.get(&path).await.json()["dentries"][0], folder);
    let top = dentry(&add(&drive, "0", json!({ "name": "Top" })).await);
    assert_eq!(top["parentId"], "0");
}

#[tokio::test]
async fn names_follow_the_rules() {
    let drive = Drive::start().await;
    for name in ["a\tb", "a*", "\"", "<", ">", "a|b", "a.", " ", "a. "] {
        let reply = add(&drive, "0", json!({ "name": name })).await;
        assert_eq!(
            reply.refusal(),
            (400, "dentryNameIllegal".into()),
            "{name:?}"
        );
    }
    let file = drive.file("a.txt", "");
    for name in ["a\tb", "a*", "\"", "<", ">", "a|b", "a.", " "] {
        let reply = rename(&drive, &file, name).await;
        assert_eq!(reply.refusal(), (400, "paramError.name".into()), "{name:?}");
    }
    for name in ["a/b", "a\\b", "a:b", "a?b", "计划"] {
        assert_eq!(dentry(&rename(&drive, &file, name).await)["name"], name);
    }
}

#[tokio::test]
async fn a_taken_name_is_handled_by_the_strategy() {
    let drive = Drive::start().await;
    let first = drive.folder("Plans");
    drive.file("Plans/a.txt", "");
    let with =
        |strategy: &str| json!({ "name": "Plans", "option": { "conflictStrategy": strategy } });
    let refused = add(&drive, "0", with("RETURN_ERROR_IF_EXISTS")).await;
    assert_eq!(refused.refusal(), (400, "dentryAlreadyExist".into()));
    let same = dentry(&add(&drive, "0", with("RETURN_DENTRY_IF_EXISTS")).await);
    assert_eq!(same["id"], json!(first));
    assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "");
    for body in [json!({ "name": "Plans" }), with("AUTO_RENAME")] {
        let renamed = dentry(&add(&drive, "0", body).await);
        assert_ne!(renamed["name"], "Plans");
    }
    let new = dentry(&add(&drive, "0", with("OVERWRITE")).await);
    assert_eq!(new["name"], "Plans");
    assert_ne!(new["id"], json!(first));
    assert_eq!(drive.content_at("Plans/a.txt"), None);
    let wrong = add(&drive, "0", with("overwrite")).await;
    assert_eq!(wrong.refusal(), (400, "paramError.conflictStrategy".into()));
}

#[tokio::test]
async fn properties_of_apps_are_kept_by_the_owner_of_the_space() {
    let drive = Drive::start().await;
    let properties = json!([
        { "name": "colour", "value": "red", "visibility": "PUBLIC" },
        { "name": "phase", "value": "2", "visibility": "PRIVATE" },
    ]);
    let body = json!({ "name": "Plans", "option": { "appProperties": properties } });
    let folder = dentry(&add(&drive, "0", body).await);
    let owner = "chyAuthor5pQ";
    assert_eq!(folder["appProperties"], json!({ owner: properties }));

    let path = format!(
        "{}/{}/query?{UNION}",
        drive.dentries(),
        folder["id"].as_str().unwrap()
    );
    for (owners, is_there) in [(json!([owner]), true), (json!(["x"]), false)] {
        let body = json!({ "option": { "appIdsForAppProperties": owners } });
        let read = dentry(&drive.post(&path, body).await);
        assert_eq!(read.get("appProperties").is_some(), is_there, "{owners}");
    }
    drive
        .emulator
        .with(|world| world.dingtalk.settings.bare_app_properties = true);
    let bare = dentry(&drive.post(&path, json!({})).await);
    assert_eq!(bare["appProperties"], properties);
}

#[tokio::test]
async fn wrong_properties_are_refused() {
    let drive = Drive::start().await;
    let good = json!({ "name": "a", "value": "b", "visibility": "PUBLIC" });
    let four: Vec<Value> = (0..4)
        .map(|n| json!({ "name": n.to_string(), "value": "", "visibility": "PUBLIC" }))
        .collect();
    for properties in [
        json!(four),
        json!([good, good]),
        json!(good),
        json!([{ "name": "a", "value": "b" }]),
        json!([{ "name": "a", "value": 1, "visibility": "PUBLIC" }]),
        json!([{ "name": "a", "value": "b", "visibility": "PTIVATE" }]),
    ] {
        let body = json!({ "name": "Plans", "option": { "appProperties": properties } });
        let reply = add(&drive, "0", body).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{properties}");
    }
}

#[tokio::test]
async fn making_a_folder_is_refused_as_documented() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    let [forbidden, held] = ["Secret", "Busy"].map(|name| drive.folder(name));
    drive.emulator.with(|world| {
        world.dingtalk.restrict(&forbidden, Restriction::Forbidden);
        world.dingtalk.restrict(&held, Restriction::Held);
    });
    for (parent, status, code) in [
        ("77", 404, "dentryNotExist"),
        (&file, 404, "dentryNotExist"),
        ("a%20b", 400, "paramError"),
        (&forbidden, 403, "permissionDenied"),
        (&held, 400, "operationConcurrentControl"),
    ] {
        let reply = add(&drive, parent, json!({ "name": "x" })).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{parent}");
    }
    for body in [
        json!({}),
        json!({ "name": 5 }),
        json!({ "name": "" }),
        json!([]),
    ] {
        let reply = add(&drive, "0", body.clone()).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{body}");
    }
    let path = format!("/v1.0/storage/spaces/77/dentries/0/folders?{UNION}");
    let reply = drive.post(&path, json!({ "name": "x" })).await;
    assert_eq!(reply.refusal(), (404, "dentryNotExist".into()));
}

#[tokio::test]
async fn a_renamed_file_is_found_under_its_new_name() {
    let drive = Drive::start().await;
    let file = drive.file("Plans/a.txt", "hello");
    let renamed = dentry(&rename(&drive, &file, " b.docx ").await);
    assert_eq!(renamed["id"], json!(file));
    assert_eq!(renamed["name"], "b.docx");
    assert_eq!(renamed["extension"], "docx");
    assert_eq!(renamed["path"], "/Plans/b.docx");
    assert_eq!(renamed["creatorId"], "chyAuthor5pQ");
    assert_eq!(renamed["modifierId"], "chyTest");
    assert_eq!(renamed.get("thumbnail"), None);
    assert_eq!(drive.content_at("Plans/a.txt"), None);
    assert_eq!(drive.content_at("Plans/b.docx").unwrap(), "hello");
    let same = rename(&drive, &file, "b.docx").await;
    assert_eq!(same.status, 200, "its own name is free");
}

#[tokio::test]
async fn a_full_folder_is_renamed_at_once() {
    let drive = Drive::start().await;
    drive.file("Plans/a.txt", "hello");
    dentry(&rename(&drive, &drive.folder("Plans"), "Ideas").await);
    assert_eq!(drive.content_at("Ideas/a.txt").unwrap(), "hello");
}

#[tokio::test]
async fn renaming_is_refused_as_documented() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    drive.file("taken.txt", "");
    let [forbidden, held] = ["b.txt", "c.txt"].map(|name| drive.file(name, ""));
    drive.emulator.with(|world| {
        world.dingtalk.restrict(&forbidden, Restriction::Forbidden);
        world.dingtalk.restrict(&held, Restriction::Held);
    });
    for (id, name, status, code) in [
        ("0", "x", 400, "paramError.dentryId"),
        ("a%20b", "x", 400, "paramError.dentryId"),
        ("77", "x", 404, "dentryNotExist"),
        (&file, "taken.txt", 400, "dentryAlreadyExist"),
        (&forbidden, "x", 403, "permissionDenied"),
        (&held, "x", 400, "operationConcurrentControl"),
    ] {
        let reply = rename(&drive, id, name).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{id} {name}");
    }
    for (space, status, code) in [
        ("77", 404, "spaceNotExist"),
        ("a%20b", 400, "paramError.spaceId"),
    ] {
        let path = format!("/v1.0/storage/spaces/{space}/dentries/{file}/rename?{UNION}");
        let reply = drive.post(&path, json!({ "newName": "x" })).await;
        assert_eq!(reply.refusal(), (status, code.into()));
    }
    let path = format!("{}/{file}/rename?{UNION}", drive.dentries());
    for body in [json!({}), json!({ "newName": 5 }), json!({ "name": "x" })] {
        let reply = drive.post(&path, body.clone()).await;
        assert_eq!(reply.refusal(), (400, "paramError.name".into()), "{body}");
    }
    let none = drive.send("POST", &path, None).await;
    assert_eq!(none.refusal(), (400, "Missingbody".into()));
}
