//! Reading files and folders by their ids.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::{BatchFailures, Restriction};

use crate::client::{Drive, Reply, UNION};

async fn read(drive: &Drive, id: &str, body: Value) -> Reply {
    let path = format!("{}/{id}/query?{UNION}", drive.dentries());
    drive.post(&path, body).await
}

async fn read_all(drive: &Drive, body: Value) -> Reply {
    let path = format!("{}/query?{UNION}", drive.dentries());
    drive.post(&path, body).await
}

#[tokio::test]
async fn a_file_has_the_documented_fields() {
    let drive = Drive::start().await;
    let folder = drive.folder("Plans");
    let file = drive.file("Plans/2026.docx", "hello");
    let reply = read(&drive, &file, json!({})).await;
    assert_eq!(reply.status, 200);
    let mut dentry = reply.json()["dentry"].clone();
    let uuid = dentry.as_object_mut().unwrap().remove("uuid").unwrap();
    assert!(uuid.is_string());
    assert_eq!(
        dentry,
        json!({
            "id": file,
            "spaceId": drive.space,
            "parentId": folder,
            "type": "FILE",
            "name": "2026.docx",
            "size": 5,
            "path": "/Plans/2026.docx",
            "version": 1,
            "status": "NORMAL",
            "extension": "docx",
            "creatorId": "chyAuthor5pQ",
            "modifierId": "chyAuthor5pQ",
            "createTime": "2026-01-07T06:27:57Z",
            "modifiedTime": "2026-01-07T06:27:57Z",
            "properties": { "readOnly": false },
            "partitionType": "PUBLIC_OSS_PARTITION",
            "storageDriver": "DINGTALK",
        })
    );
}

#[tokio::test]
async fn a_folder_has_no_size_and_no_extension_and_the_top_is_in_0() {
    let drive = Drive::start().await;
    let folder = drive.folder("Plans.old");
    let dentry = read(&drive, &folder, json!({})).await.json()["dentry"].clone();
    assert_eq!(dentry["type"], "FOLDER");
    assert_eq!(dentry["parentId"], "0");
    assert_eq!((dentry.get("size"), dentry.get("extension")), (None, None));
}

#[tokio::test]
async fn a_read_needs_no_fields_and_thumbnails_come_when_asked_for() {
    let drive = Drive::start().await;
    let file = drive.file("a.png", "");
    let path = format!("{}/{file}/query?{UNION}", drive.dentries());
    let bare = drive.send("POST", &path, None).await;
    assert_eq!(bare.json()["dentry"].get("thumbnail"), None);
    let body = json!({ "option": { "withThumbnail": true } });
    let thumbnail = read(&drive, &file, body).await.json()["dentry"]["thumbnail"].clone();
    assert!(thumbnail["width"].is_i64() && thumbnail["height"].is_i64());
    assert!(thumbnail["url"].is_string());
}

#[tokio::test]
async fn reading_is_refused_as_documented() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&file, Restriction::Forbidden));
    let deleted = drive.file("b.txt", "");
    drive.recycle(&deleted);
    let space = drive.space.as_str();
    for (space, id, status, code) in [
        ("77", "1", 404, "spaceNotExist"),
        ("a%20b", "1", 400, "paramError"),
        (space, "a%20b", 400, "paramError"),
        (space, "77", 404, "dentryNotExist"),
        (space, "0", 404, "dentryNotExist"),
        (space, &deleted, 404, "dentryNotExist"),
        (space, &file, 403, "permissionDenied"),
    ] {
        let path = format!("/v1.0/storage/spaces/{space}/dentries/{id}/query?{UNION}");
        let reply = drive.post(&path, json!({})).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{path}");
    }
    let many = vec!["1"; 21];
    for option in [
        json!({ "withThumbnail": "true" }),
        json!({ "appIdsForAppProperties": "1" }),
        json!({ "appIdsForAppProperties": [1] }),
        json!({ "appIdsForAppProperties": many }),
        json!([]),
    ] {
        let reply = read(&drive, &file, json!({ "option": option })).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{option}");
    }
}

#[tokio::test]
async fn every_item_of_a_batch_has_its_own_outcome() {
    let drive = Drive::start().await;
    let good = drive.file("a.txt", "");
    let forbidden = drive.file("b.txt", "");
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&forbidden, Restriction::Forbidden));
    let body = json!({ "dentryIds": [good, forbidden, "77"] });
    let reply = read_all(&drive, body.clone()).await;
    assert_eq!(reply.status, 200);
    let items = reply.json()["resultItems"].clone();
    assert_eq!(items[0]["success"], true);
    assert_eq!(items[0]["dentry"]["name"], "a.txt");
    assert_eq!(items[0].get("errorCode"), None);
    assert_eq!(items[0].get("async"), None, "reads are never tasks");
    let space = &drive.space;
    assert_eq!(
        items[1],
        json!({
            "spaceId": space, "dentryId": forbidden,
            "success": false, "errorCode": "permissionDenied",
        })
    );
    assert_eq!(
        items[2],
        json!({
            "spaceId": space, "dentryId": "77",
            "success": false, "errorCode": "dentryNotExist",
        })
    );

    drive.emulator.with(|world| {
        world.dingtalk.settings.batch_failures = BatchFailures::WholeCall;
    });
    let refused = read_all(&drive, body).await;
    assert_eq!(refused.refusal(), (403, "permissionDenied".into()));
    let missing = read_all(&drive, json!({ "dentryIds": ["77"] })).await;
    assert_eq!(missing.status, 200, "the page has no 404 for an item");
}

#[tokio::test]
async fn wrong_batches_are_refused() {
    let drive = Drive::start().await;
    for ids in [json!([]), json!(vec!["1"; 31]), json!("1"), json!([1])] {
        let reply = read_all(&drive, json!({ "dentryIds": ids })).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{ids}");
    }
    let thirty = read_all(&drive, json!({ "dentryIds": vec!["1"; 30] })).await;
    assert_eq!(thirty.status, 200);
    let path = format!("/v1.0/storage/spaces/77/dentries/query?{UNION}");
    let reply = drive.post(&path, json!({ "dentryIds": ["1"] })).await;
    assert_eq!(reply.refusal(), (404, "spaceNotExist".into()));
}
