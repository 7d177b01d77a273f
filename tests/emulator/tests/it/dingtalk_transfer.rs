//! Moving and copying.

use serde_json::{Value, json};
use undelete_emulator::dingtalk::{BatchFailures, Restriction};

use crate::client::{Drive, Reply, UNION};

async fn one(drive: &Drive, way: &str, id: &str, body: Value) -> Reply {
    let path = format!("{}/{id}/{way}?{UNION}", drive.dentries());
    drive.post(&path, body).await
}

async fn many(drive: &Drive, way: &str, body: Value) -> Reply {
    let path = format!("{}/{way}?{UNION}", drive.dentries());
    drive.post(&path, body).await
}

fn to(drive: &Drive, folder: &str) -> Value {
    json!({ "targetSpaceId": drive.space, "targetFolderId": folder })
}

fn with(mut body: Value, key: &str, value: Value) -> Value {
    body[key] = value;
    body
}

fn strategy(body: Value, strategy: &str) -> Value {
    with(body, "option", json!({ "conflictStrategy": strategy }))
}

fn answer(reply: &Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()
}

/// Where a file or folder is, by its id.
fn path_of(drive: &Drive, id: &Value) -> Option<String> {
    let id = id.as_str().unwrap();
    let dentry = drive.emulator.with(|world| world.dingtalk.dentry(id));
    dentry.map(|dentry| dentry.path)
}

#[tokio::test]
async fn a_moved_file_is_found_where_it_went() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "hello");
    let plans = drive.folder("Plans");
    let body = answer(&one(&drive, "move", &file, to(&drive, &plans)).await);
    assert_eq!(body["async"], false);
    assert_eq!(body.get("taskId"), None);
    let dentry = &body["dentry"];
    assert_eq!(dentry["parentId"], json!(plans));
    assert_eq!(dentry["path"], "/Plans/a.txt");
    assert_eq!(dentry["modifierId"], "chyTest");
    assert_eq!(dentry.get("thumbnail"), None);
    assert_eq!(path_of(&drive, &dentry["id"]).unwrap(), "Plans/a.txt");
    assert_eq!(drive.content_at("a.txt"), None);
    assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "hello");
    let back = answer(&one(&drive, "move", &file, to(&drive, "0")).await);
    assert_eq!(back["dentry"]["parentId"], "0");
    assert_eq!(back["dentry"]["uuid"], dentry["uuid"], "it survives a move");
}

#[tokio::test]
async fn a_copy_is_another_file_and_the_original_stays() {
    let drive = Drive::start().await;
    drive.file("a.txt", "old");
    let file = drive.file("a.txt", "new");
    let plans = drive.folder("Plans");
    let body = answer(&one(&drive, "copy", &file, to(&drive, &plans)).await);
    assert_eq!(body["async"], false);
    assert_ne!(body["dentry"]["id"], json!(file));
    assert_eq!(body["dentry"]["creatorId"], "chyTest");
    assert_eq!(drive.content_at("a.txt").unwrap(), "new");
    assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "new");
}

#[tokio::test]
async fn things_move_and_copy_to_other_spaces() {
    let drive = Drive::start().await;
    let other = drive
        .emulator
        .with(|world| world.dingtalk.add_space("corp1").unwrap());
    let file = drive.file("a.txt", "hello");
    let target = json!({ "targetSpaceId": other, "targetFolderId": "0" });
    let copied = answer(&one(&drive, "copy", &file, target.clone()).await);
    let moved = answer(&one(&drive, "move", &file, target).await);
    assert_eq!(copied["dentry"]["spaceId"], json!(other));
    assert_eq!(moved["dentry"]["spaceId"], json!(other));
    assert_ne!(moved["dentry"]["name"], "a.txt", "the copy has the name");
    let gone = one(&drive, "move", &file, to(&drive, "0")).await;
    assert_eq!(gone.refusal(), (404, "dentryNotExist".into()));
}

#[tokio::test]
async fn a_full_folder_goes_as_a_task() {
    for (way, original) in [("move", None), ("copy", Some("hello".to_owned()))] {
        let drive = Drive::start().await;
        drive.file("Plans/Deep/a.txt", "hello");
        let plans = drive.folder("Plans");
        let target = drive.folder("Target");
        let body = answer(&one(&drive, way, &plans, to(&drive, &target)).await);
        assert_eq!(body["async"], true, "{way}");
        assert_eq!(drive.content_at("Target/Plans/Deep/a.txt"), None);
        let task = drive.finish(body["taskId"].as_str().unwrap()).await;
        assert_eq!(
            (&task["status"], &task["totalCount"]),
            (&json!("SUCCESS"), &json!(3))
        );
        assert_eq!(
            drive.content_at("Target/Plans/Deep/a.txt").unwrap(),
            "hello"
        );
        assert_eq!(drive.content_at("Plans/Deep/a.txt"), original, "{way}");
    }
}

#[tokio::test]
async fn a_taken_name_is_handled_by_the_strategy() {
    for way in ["move", "copy"] {
        let drive = Drive::start().await;
        let plans = drive.folder("Plans");
        let there = drive.file("Plans/a.txt", "there");
        let file = drive.file("a.txt", "coming");
        let target = to(&drive, &plans);
        let call = |name| one(&drive, way, &file, strategy(target.clone(), name));

        let refused = call("RETURN_ERROR_IF_EXISTS").await;
        assert_eq!(
            refused.refusal(),
            (400, "dentryAlreadyExist".into()),
            "{way}"
        );
        let wrong = call("NEWEST").await;
        assert_eq!(wrong.refusal(), (400, "paramError.conflictStrategy".into()));

        let existing = answer(&call("RETURN_DENTRY_IF_EXISTS").await);
        assert_eq!(existing["dentry"]["id"], json!(there));
        assert_eq!(drive.content_at("a.txt").unwrap(), "coming");
        assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "there");

        let renamed = answer(&one(&drive, way, &file, target.clone()).await);
        assert_ne!(renamed["dentry"]["name"], "a.txt");
        assert_eq!(renamed["dentry"]["parentId"], json!(plans));

        let again = drive.file("a.txt", "over");
        let over = strategy(target.clone(), "OVERWRITE");
        let overwritten = answer(&one(&drive, way, &again, over).await);
        assert_eq!(overwritten["dentry"]["name"], "a.txt");
        assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "over");
    }
}

#[tokio::test]
async fn moving_to_where_it_is_changes_nothing_and_copying_makes_a_second() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "hello");
    for name in ["AUTO_RENAME", "OVERWRITE", "RETURN_ERROR_IF_EXISTS"] {
        let reply = one(&drive, "move", &file, strategy(to(&drive, "0"), name)).await;
        assert_eq!(answer(&reply)["dentry"]["name"], "a.txt", "{name}");
    }
    let copy = answer(&one(&drive, "copy", &file, to(&drive, "0")).await);
    assert_ne!(copy["dentry"]["name"], "a.txt");
    assert_eq!(drive.content_at("a.txt").unwrap(), "hello");
}

#[tokio::test]
async fn nothing_goes_into_itself_or_over_what_it_is_part_of() {
    let drive = Drive::start().await;
    let outer = drive.folder("Same");
    let inner = drive.folder("Same/Same");
    for way in ["move", "copy"] {
        for target in [&outer, &inner] {
            let reply = one(&drive, way, &outer, to(&drive, target)).await;
            let expected = (400, "paramError.targetFolderId".into());
            assert_eq!(reply.refusal(), expected, "{way}");
        }
        let over = strategy(to(&drive, "0"), "OVERWRITE");
        let reply = one(&drive, way, &inner, over).await;
        assert_eq!(reply.refusal(), (400, "dentryAlreadyExist".into()), "{way}");
    }
}

#[tokio::test]
async fn both_spellings_of_keeping_permissions_are_read() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    for name in ["presevePermissions", "preservePermissions"] {
        for (value, status) in [(json!(true), 200), (json!("true"), 400)] {
            let option = json!({ name: value });
            let body = with(to(&drive, "0"), "option", option);
            let single = one(&drive, "move", &file, body.clone()).await;
            let body = with(body, "dentryIds", json!([file]));
            let batch = many(&drive, "batchMove", body).await;
            assert_eq!(
                (single.status, batch.status),
                (status, status),
                "{name} {value}"
            );
        }
    }
}

#[tokio::test]
async fn single_calls_are_refused_as_documented() {
    for way in ["move", "copy"] {
        let drive = Drive::start().await;
        let file = drive.file("a.txt", "");
        let [forbidden, held] = ["b.txt", "c.txt"].map(|name| drive.file(name, ""));
        let secret = drive.folder("Secret");
        drive.emulator.with(|world| {
            world.dingtalk.restrict(&forbidden, Restriction::Forbidden);
            world.dingtalk.restrict(&secret, Restriction::Forbidden);
            world.dingtalk.restrict(&held, Restriction::Held);
        });
        let target = to(&drive, "0");
        let set = |key, value: &str| with(target.clone(), key, json!(value));
        for (id, body, status, code) in [
            ("a%20b", target.clone(), 400, "paramError.dentryId"),
            ("77", target.clone(), 404, "dentryNotExist"),
            (&forbidden, target.clone(), 403, "permissionDenied"),
            (&held, target.clone(), 400, "operationConcurrentControl"),
            (&file, json!({}), 400, "paramError.targetSpaceId"),
            (
                &file,
                set("targetSpaceId", "a b"),
                400,
                "paramError.targetSpaceId",
            ),
            (
                &file,
                set("targetFolderId", ""),
                400,
                "paramError.targetFolderId",
            ),
            (&file, set("targetSpaceId", "77"), 404, "spaceNotExist"),
            (&file, set("targetFolderId", "77"), 404, "dentryNotExist"),
            (&file, set("targetFolderId", &file), 404, "dentryNotExist"),
            (
                &file,
                set("targetFolderId", &secret),
                403,
                "permissionDenied",
            ),
            (&file, set("option", "x"), 400, "paramError"),
        ] {
            let reply = one(&drive, way, id, body.clone()).await;
            assert_eq!(reply.refusal(), (status, code.into()), "{way} {id} {body}");
        }
        for (space, status, code) in [
            ("77", 404, "spaceNotExist"),
            ("a%20b", 400, "paramError.spaceId"),
        ] {
            let path = format!("/v1.0/storage/spaces/{space}/dentries/{file}/{way}?{UNION}");
            let reply = drive.post(&path, target.clone()).await;
            assert_eq!(reply.refusal(), (status, code.into()));
        }
    }
}

#[tokio::test]
async fn a_full_space_or_organisation_takes_nothing_more() {
    let drive = Drive::start().await;
    let path = format!("/v1.0/storage/spaces?{UNION}");
    let body = json!({ "option": { "quota": 8 } });
    let small = drive.post(&path, body).await.json()["space"]["id"].clone();
    let target = json!({ "targetSpaceId": small, "targetFolderId": "0" });
    let file = drive.file("a.txt", "hello");
    assert_eq!(one(&drive, "copy", &file, target.clone()).await.status, 200);
    for way in ["move", "copy"] {
        let reply = one(&drive, way, &file, target.clone()).await;
        assert_eq!(reply.refusal(), (400, "spaceQuotaInsufficient".into()));
    }
    drive
        .emulator
        .with(|world| world.dingtalk.limit_organization("corp1", 12));
    let reply = one(&drive, "copy", &file, to(&drive, "0")).await;
    assert_eq!(reply.refusal(), (400, "orgQuotaInsufficient".into()));
}

#[tokio::test]
async fn every_item_of_a_batch_has_its_own_outcome() {
    for way in ["batchMove", "batchCopy"] {
        let drive = Drive::start().await;
        let file = drive.file("a.txt", "hello");
        drive.file("Plans/b.txt", "");
        let plans = drive.folder("Plans");
        let target = drive.folder("Target");
        let body = with(to(&drive, &target), "dentryIds", json!([file, plans, "77"]));
        let items = answer(&many(&drive, way, body).await)["resultItems"].clone();

        let mut done = items[0].clone();
        let new_id = done
            .as_object_mut()
            .unwrap()
            .remove("targetDentryId")
            .unwrap();
        assert_eq!(
            done,
            json!({
                "spaceId": drive.space, "dentryId": file, "async": false,
                "success": true, "targetSpaceId": drive.space,
            })
        );
        assert_eq!(path_of(&drive, &new_id).unwrap(), "Target/a.txt");

        let started = &items[1];
        assert_eq!(started["async"], true);
        assert_eq!(
            (started.get("success"), started.get("errorCode")),
            (None, None)
        );
        assert_eq!(started["targetSpaceId"], json!(drive.space));
        drive.finish(started["taskId"].as_str().unwrap()).await;
        let new_path = path_of(&drive, &started["targetDentryId"]);
        assert_eq!(new_path.unwrap(), "Target/Plans");

        assert_eq!(
            items[2],
            json!({
                "spaceId": drive.space, "dentryId": "77", "async": false,
                "success": false, "errorCode": "dentryNotExist",
            })
        );
    }
}

#[tokio::test]
async fn one_bad_item_can_refuse_the_whole_batch() {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        world.dingtalk.settings.batch_failures = BatchFailures::WholeCall;
    });
    let file = drive.file("a.txt", "hello");
    let target = drive.folder("Target");
    let body = with(to(&drive, &target), "dentryIds", json!([file, "77"]));
    let reply = many(&drive, "batchMove", body).await;
    assert_eq!(reply.refusal(), (404, "dentryNotExist".into()));
    assert_eq!(drive.content_at("a.txt").unwrap(), "hello");
}

#[tokio::test]
async fn batches_have_their_limits() {
    let drive = Drive::start().await;
    for (way, limit) in [("batchMove", 30), ("batchCopy", 3)] {
        let call = |ids: Value| many(&drive, way, with(to(&drive, "0"), "dentryIds", ids));
        let full = call(json!(vec!["1"; limit])).await;
        assert_eq!(full.status, 200, "{way}");
        for ids in [
            json!(vec!["1"; limit + 1]),
            json!([]),
            json!("1"),
            json!([1]),
        ] {
            let reply = call(ids).await;
            assert_eq!(
                reply.refusal(),
                (400, "paramError.dentryIds".into()),
                "{way}"
            );
        }
        let packed = call(json!(["123,987"])).await.json();
        assert_eq!(packed["resultItems"][0]["errorCode"], "dentryNotExist");
        for (key, value, status, code) in [
            ("targetSpaceId", "77", 404, "spaceNotExist"),
            ("targetFolderId", "77", 404, "dentryNotExist"),
            ("targetSpaceId", "", 400, "paramError.targetSpaceId"),
            ("targetFolderId", "", 400, "paramError.targetFolderId"),
        ] {
            let body = with(to(&drive, "0"), "dentryIds", json!(["1"]));
            let reply = many(&drive, way, with(body, key, json!(value))).await;
            assert_eq!(reply.refusal(), (status, code.into()), "{way} {key}");
        }
    }
}

#[tokio::test]
async fn a_task_fails_if_its_target_is_gone_by_the_time_it_ends() {
    let drive = Drive::start().await;
    drive.file("Plans/a.txt", "hello");
    let plans = drive.folder("Plans");
    let target = drive.folder("Target");
    let body = answer(&one(&drive, "move", &plans, to(&drive, &target)).await);
    let busy = one(&drive, "copy", &plans, to(&drive, "0")).await;
    assert_eq!(busy.refusal(), (400, "operationConcurrentControl".into()));
    drive
        .emulator
        .with(|world| world.dingtalk.remove(&target))
        .unwrap();
    let task = drive.finish(body["taskId"].as_str().unwrap()).await;
    assert_eq!(task["status"], "FAIL");
    assert_eq!(task["failMessage"], "dentryNotExist");
    assert_eq!(drive.content_at("Plans/a.txt").unwrap(), "hello");
}
