//! Deleting, into the bin or for good.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::{BatchFailures, Restriction};

use crate::client::{Drive, Reply, UNION};

#[tokio::test]
async fn a_file_goes_into_the_bin_when_asked_to() {
    let drive = Drive::start().await;
    let file = drive.file("Plans/a.txt", "hello");
    let reply = drive.delete(&[&file], true).await;
    assert_eq!(
        reply.json(),
        json!({ "resultItems": [{
            "spaceId": drive.space,
            "dentryId": file,
            "async": false,
            "success": true,
        }] })
    );
    assert_eq!(drive.content_at("Plans/a.txt"), None);
    let items = drive.emulator.with(|world| world.dingtalk.recycle_items());
    assert_eq!(items[0].dentry_id, file);
    assert_eq!(items[0].original_path, "Plans/a.txt");
    assert_eq!(items[0].operator, "chyTest");
}

#[tokio::test]
async fn a_file_is_gone_for_good_otherwise() {
    let drive = Drive::start().await;
    let asked = drive.file("a.txt", "");
    drive.delete(&[&asked], false).await;
    let by_default = drive.file("b.txt", "");
    let path = format!(
        "/v1.0/storage/spaces/{}/dentries/batchRemove?{UNION}",
        drive.space
    );
    let reply = drive
        .post(&path, json!({ "dentryIds": [by_default] }))
        .await;
    assert_eq!(reply.json()["resultItems"][0]["success"], true);
    assert_eq!(drive.content_at("a.txt"), None);
    assert_eq!(drive.content_at("b.txt"), None);
    assert_eq!(drive.bin_size(), 0);
}

#[tokio::test]
async fn every_item_of_a_batch_has_its_own_outcome() {
    let drive = Drive::start().await;
    let good = drive.file("good.txt", "");
    let ids: Vec<String> = ["forbidden", "held", "fixed"]
        .iter()
        .map(|name| drive.file(name, ""))
        .collect();
    drive.emulator.with(|world| {
        let dingtalk = &mut world.dingtalk;
        dingtalk.restrict(&ids[0], Restriction::Forbidden);
        dingtalk.restrict(&ids[1], Restriction::Held);
        dingtalk.restrict(&ids[2], Restriction::NotRecyclable);
    });
    let reply = drive
        .delete(&[&good, &ids[0], &ids[1], &ids[2], "77"], true)
        .await;
    let codes: Vec<Value> = reply.json()["resultItems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["errorCode"].clone())
        .collect();
    assert_eq!(
        codes,
        [
            Value::Null,
            json!("permissionDenied"),
            json!("operationConcurrentControl"),
            json!("operationNotSupported"),
            json!("dentryNotExist"),
        ]
    );
    let for_good = drive.delete(&[&ids[2]], false).await;
    assert_eq!(for_good.json()["resultItems"][0]["success"], true);
}

#[tokio::test]
async fn one_bad_item_can_refuse_the_whole_batch() {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        world.dingtalk.settings.batch_failures = BatchFailures::WholeCall;
    });
    let good = drive.file("good.txt", "x");
    let reply = drive.delete(&[&good, "77"], false).await;
    assert_eq!(reply.refusal(), (404, "dentryNotExist".into()));
    assert_eq!(drive.content_at("good.txt").unwrap(), "x");
}

#[tokio::test]
async fn a_space_without_a_bin_refuses_to_delete_into_it() {
    let drive = Drive::start().await;
    let (space, file) = drive.emulator.with(|world| {
        let space = world.dingtalk.add_space_without_bin();
        let file = world.dingtalk.put_file(&space, "a.txt", "").unwrap();
        (space, file)
    });
    let path = format!("/v1.0/storage/spaces/{space}/dentries/batchRemove?{UNION}");
    let body = json!({ "dentryIds": [file], "option": { "toRecycleBin": true } });
    let reply = drive.post(&path, body).await;
    let expected = (400, "recycleBinNotSupportForSpace".into());
    assert_eq!(reply.refusal(), expected);
    assert!(
        drive
            .emulator
            .with(|world| world.dingtalk.dentry(&file))
            .is_some()
    );
}

#[tokio::test]
async fn wrong_spaces_and_lists_are_refused() {
    let drive = Drive::start().await;
    let many: Vec<String> = (0..51).map(|id| id.to_string()).collect();
    let space = drive.space.clone();
    for (space, ids, status, code) in [
        ("77", json!(["1"]), 404, "spaceNotExist"),
        ("a%20b", json!(["1"]), 400, "paramError.spaceId"),
        (&space, json!([]), 400, "paramError.dentryIds"),
        (&space, json!(many), 400, "paramError.dentryIds"),
        (&space, json!({}), 400, "paramError.dentryIds"),
    ] {
        let path = format!("/v1.0/storage/spaces/{space}/dentries/batchRemove?{UNION}");
        let reply = drive.post(&path, json!({ "dentryIds": ids })).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{space} {ids}");
    }
    let fifty: Vec<&str> = vec!["1"; 50];
    assert_eq!(drive.delete(&fifty, false).await.status, 200);
}

#[tokio::test]
async fn an_option_of_the_wrong_type_is_refused() {
    let drive = Drive::start().await;
    let path = format!(
        "/v1.0/storage/spaces/{}/dentries/batchRemove?{UNION}",
        drive.space
    );
    for option in [json!("true"), json!({ "toRecycleBin": "true" })] {
        let reply = drive
            .post(&path, json!({ "dentryIds": ["1"], "option": option }))
            .await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{option}");
    }
}

async fn delete_one(drive: &Drive, id: &str, query: &str) -> Reply {
    let path = format!("{}/{id}?{UNION}{query}", drive.dentries());
    drive.send("DELETE", &path, None).await
}

#[tokio::test]
async fn one_file_goes_into_the_bin_only_when_asked_to() {
    for (query, in_bin) in [
        ("&toRecycleBin=true", 1),
        ("&toRecycleBin=True", 1),
        ("&toRecycleBin=FALSE", 0),
        ("", 0),
    ] {
        let drive = Drive::start().await;
        let file = drive.file("a.txt", "hello");
        let reply = delete_one(&drive, &file, query).await;
        assert_eq!(
            (reply.status, reply.json()),
            (200, json!({ "async": false }))
        );
        assert_eq!(drive.content_at("a.txt"), None);
        assert_eq!(drive.bin_size(), in_bin, "{query}");
    }
}

#[tokio::test]
async fn one_full_folder_is_deleted_by_a_task() {
    let drive = Drive::start().await;
    drive.file("Plans/a.txt", "hello");
    let plans = drive.folder("Plans");
    let body = delete_one(&drive, &plans, "&toRecycleBin=true")
        .await
        .json();
    assert_eq!(body["async"], true);
    assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "hello");
    drive.finish(body["taskId"].as_str().unwrap()).await;
    assert_eq!(drive.content_at("Plans/a.txt"), None);
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn deleting_one_is_refused_as_documented() {
    let drive = Drive::start().await;
    let names = ["good", "forbidden", "held", "fixed"];
    let ids = names.map(|name| drive.file(name, ""));
    let (other, homeless) = drive.emulator.with(|world| {
        let dingtalk = &mut world.dingtalk;
        dingtalk.restrict(&ids[1], Restriction::Forbidden);
        dingtalk.restrict(&ids[2], Restriction::Held);
        dingtalk.restrict(&ids[3], Restriction::NotRecyclable);
        let space = dingtalk.add_space_without_bin();
        let file = dingtalk.put_file(&space, "a.txt", "").unwrap();
        (space, file)
    });
    let space = drive.space.as_str();
    for (space, id, to_bin, status, code) in [
        ("77", &*ids[0], "true", 404, "spaceNotExist"),
        ("a%20b", &ids[0], "true", 400, "paramError"),
        (space, "a%20b", "true", 400, "paramError"),
        (space, "77", "true", 404, "dentryNotExist"),
        (space, &homeless, "true", 404, "dentryNotExist"),
        (space, &ids[0], "yes", 400, "paramError"),
        (space, &ids[0], "", 400, "paramError"),
        (space, &ids[1], "true", 403, "permissionDenied"),
        (space, &ids[2], "true", 400, "operationConcurrentControl"),
        (space, &ids[3], "true", 403, "operationNotSupported"),
        (
            &other,
            &homeless,
            "true",
            400,
            "recycleBinNotSupportForSpace",
        ),
    ] {
        let path = format!("/v1.0/storage/spaces/{space}/dentries/{id}?{UNION}");
        let path = format!("{path}&toRecycleBin={to_bin}");
        let reply = drive.send("DELETE", &path, None).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{path}");
    }
    assert_eq!(delete_one(&drive, &ids[3], "").await.status, 200);
    assert_eq!(drive.bin_size(), 0);
}
