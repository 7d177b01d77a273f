//! What the client makes of answers: those on the vendors' pages, those that differ from them in
//! ways that were documented or seen, and those that are none.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use support::Reply;
use undelete::runtime::{DecodeError, Error, ErrorCode as Code, Timestamp, TimestampError};
use undelete::smh::operations::recycle_bin::RestoreRecycledItemsResponse as Restored;
use undelete::{dingtalk, smh};

// Calls, with as few arguments as each takes.

async fn recycle_bin(
    reply: Reply,
) -> Result<dingtalk::models::GetRecycleBinResult, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client.get_recycle_bin("ORG", "corp1").send().await
}

async fn recycle_items(reply: Reply) -> Result<dingtalk::models::RecycleItemPage, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client.list_recycle_items("bin1").send().await
}

async fn recycle_item(
    reply: Reply,
) -> Result<dingtalk::models::GetRecycleItemResult, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client.get_recycle_item("bin1", "item1").send().await
}

async fn restored(
    reply: Reply,
) -> Result<dingtalk::models::RestoreRecycleItemsResult, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client.restore_recycle_items("bin1", ["1"]).send().await
}

async fn deleted(reply: Reply) -> Result<dingtalk::models::DeleteDentriesResult, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client.delete_dentries("space1", ["1"], true).send().await
}

async fn versions(reply: Reply) -> Result<dingtalk::models::DentryVersionPage, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client
        .list_dentry_versions("space1", "dentry1")
        .send()
        .await
}

async fn reverted(
    reply: Reply,
) -> Result<dingtalk::models::RevertDentryVersionResult, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client
        .revert_dentry_version("space1", "dentry1", 1)
        .send()
        .await
}

async fn task(reply: Reply) -> Result<dingtalk::models::GetTaskResult, dingtalk::Error> {
    let client = support::dingtalk(reply).0;
    client.get_task("task1").send().await
}

async fn recycled_items(reply: Reply) -> Result<smh::models::RecycledItemPage, smh::Error> {
    let client = support::smh(reply).0;
    client.list_recycled_items().send().await
}

async fn smh_restored(reply: Reply) -> Result<Restored, smh::Error> {
    let client = support::smh(reply).0;
    client.restore_recycled_items([1]).send().await
}

async fn smh_tasks(reply: Reply) -> Result<Vec<smh::models::Task>, smh::Error> {
    let client = support::smh(reply).0;
    client.query_tasks(["10"]).send().await
}

async fn smh_token(reply: Reply) -> Result<smh::models::AccessToken, smh::Error> {
    let client = support::smh(reply).0;
    client.create_token("smhlib", "secret").send().await
}

fn ok(body: Value) -> Reply {
    Reply::json(200, &body)
}

async fn one_recycle_item(item: Value) -> dingtalk::models::RecycleItem {
    let result = recycle_item(ok(json!({ "item": item }))).await.unwrap();
    result.item.unwrap()
}

async fn one_restore_result(item: Value) -> dingtalk::models::RestoreResultItem {
    let result = restored(ok(json!({ "resultItems": [item] })))
        .await
        .unwrap();
    result.result_items.unwrap().remove(0)
}

async fn one_delete_result(item: Value) -> dingtalk::models::DeleteResultItem {
    let result = deleted(ok(json!({ "resultItems": [item] }))).await.unwrap();
    result.result_items.unwrap().remove(0)
}

async fn one_version(dentry: Value) -> dingtalk::models::Dentry {
    let page = versions(ok(json!({ "dentries": [dentry] }))).await.unwrap();
    page.dentries.unwrap().remove(0)
}

async fn one_task(of: Value) -> dingtalk::models::Task {
    task(ok(json!({ "task": of }))).await.unwrap().task.unwrap()
}

async fn one_recycled_item(item: Value) -> smh::models::RecycledItem {
    let page = recycled_items(ok(json!({ "contents": [item] })))
        .await
        .unwrap();
    page.contents.unwrap().remove(0)
}

async fn one_outcome(item: Value) -> smh::models::ItemOutcome {
    let restored = smh_restored(ok(json!({ "result": [item] }))).await.unwrap();
    let Restored::Ok(result) = restored else {
        panic!("{restored:?}");
    };
    result.result.unwrap().remove(0)
}

async fn one_smh_task(of: Value) -> smh::models::Task {
    smh_tasks(ok(json!([of]))).await.unwrap().remove(0)
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

fn texts(values: &[&str]) -> Option<Vec<String>> {
    Some(values.iter().map(|value| (*value).to_owned()).collect())
}

// The examples of the vendors' pages.

#[tokio::test]
async fn the_example_of_a_recycle_item_is_understood() {
    let item = one_recycle_item(json!({
        "id": "2190xxxxx",
        "spaceId": "4847xxxxx",
        "dentryId": "658xxxxx",
        "size": 512,
        "type": "FILE",
        "originalName": "Test folder",
        "originalPath": "./Test folder",
        "operatorId": "chyxxxxx",
        "operatorTime": "2022-01-01T10:00:00Z"
    }))
    .await;
    assert_eq!(item.id, text("2190xxxxx"));
    assert_eq!(item.space_id, text("4847xxxxx"));
    assert_eq!(item.dentry_id, text("658xxxxx"));
    assert_eq!(item.size, Some(512));
    assert_eq!(item.r#type, Some(dingtalk::models::DentryType::File));
    assert_eq!(item.original_name, text("Test folder"));
    assert_eq!(item.original_path, text("./Test folder"));
    assert_eq!(item.operator_id, text("chyxxxxx"));
    let time = item.operator_time.unwrap();
    assert_eq!(time.as_str(), "2022-01-01T10:00:00Z");
    assert_eq!(time.parse(), Ok(after_1970(1_641_031_200)));
}

#[tokio::test]
async fn the_example_of_a_restore_is_understood() {
    let item = one_restore_result(json!({
        "recycleBinId": "778xxxxx",
        "recycleItemId": "768xxxxx",
        "async": true,
        "success": true,
        "errorCode": "permissionDenied",
        "taskId": "123xxxxx",
        "spaceId": "789xxxxx",
        "dentryId": "776xxxxx"
    }))
    .await;
    assert_eq!(item.recycle_bin_id, text("778xxxxx"));
    assert_eq!(item.recycle_item_id, text("768xxxxx"));
    assert_eq!(item.r#async, Some(true));
    assert_eq!(item.success, Some(true));
    assert_eq!(item.error_code, Some(dingtalk::ErrorCode::PermissionDenied));
    assert_eq!(item.task_id, text("123xxxxx"));
    assert_eq!(item.space_id, text("789xxxxx"));
    assert_eq!(item.dentry_id, text("776xxxxx"));
}

#[tokio::test]
async fn the_example_of_a_deletion_is_understood() {
    let item = one_delete_result(json!({
        "spaceId": "654xxxxx",
        "dentryId": "655xxxxx",
        "async": true,
        "success": true,
        "errorCode": "permissionDenied",
        "taskId": "123xxxx"
    }))
    .await;
    assert_eq!(item.space_id, text("654xxxxx"));
    assert_eq!(item.dentry_id, text("655xxxxx"));
    assert_eq!(item.r#async, Some(true));
    assert_eq!(item.success, Some(true));
    assert_eq!(item.error_code, Some(dingtalk::ErrorCode::PermissionDenied));
    assert_eq!(item.task_id, text("123xxxx"));
}

#[tokio::test]
async fn the_example_of_a_revert_is_understood() {
    let result = reverted(ok(json!({ "success": true }))).await.unwrap();
    assert_eq!(result.success, Some(true));
}

/// The body that the page prints for 200 and 207, without its comments.
fn example_of_an_smh_restore() -> Value {
    json!({
        "result": [
            { "status": 200, "path": ["foo", "bar", "file (1).docx"], "recycledItemId": 1 },
            {
                "status": 404,
                "code": "RecycledItemNotFound",
                "message": "Recycled item not found.",
                "recycledItemId": 2
            },
            {
                "status": 404,
                "code": "DirectoryNotFound",
                "message": "Directory not found.",
                "recycledItemId": 3
            },
            { "status": 200, "path": ["foo", "new_directory"], "recycledItemId": 4 },
            {
                "status": 404,
                "code": "SourceFileNotFound",
                "message": "Source file not found.",
                "recycledItemId": 5
            }
        ]
    })
}

fn assert_is_the_example(result: smh::models::RestoreRecycledItemsResult) {
    let items = result.result.unwrap();
    let ids: Vec<Option<i64>> = items.iter().map(|item| item.recycled_item_id).collect();
    assert_eq!(ids, [Some(1), Some(2), Some(3), Some(4), Some(5)]);
    let statuses: Vec<Option<i32>> = items.iter().map(|item| item.status).collect();
    assert_eq!(
        statuses,
        [Some(200), Some(404), Some(404), Some(200), Some(404)]
    );
    let codes: Vec<Option<smh::ErrorCode>> = items.iter().map(|item| item.code.clone()).collect();
    let expected = [
        None,
        Some(smh::ErrorCode::RecycledItemNotFound),
        Some(smh::ErrorCode::DirectoryNotFound),
        None,
        Some(smh::ErrorCode::SourceFileNotFound),
    ];
    assert_eq!(codes, expected);
    assert_eq!(items[0].path, texts(&["foo", "bar", "file (1).docx"]));
    assert_eq!(items[0].message, None);
    assert_eq!(items[1].path, None);
    assert_eq!(items[1].message, text("Recycled item not found."));
    assert_eq!(items[3].path, texts(&["foo", "new_directory"]));
}

#[tokio::test]
async fn the_statuses_of_an_smh_restore_are_told_apart() {
    let body = example_of_an_smh_restore();
    match smh_restored(Reply::json(200, &body)).await {
        Ok(Restored::Ok(result)) => assert_is_the_example(result),
        other => panic!("{other:?}"),
    }
    match smh_restored(Reply::json(207, &body)).await {
        Ok(Restored::MultiStatus(result)) => assert_is_the_example(result),
        other => panic!("{other:?}"),
    }
    match smh_restored(Reply::json(202, &json!({ "taskId": 20 }))).await {
        Ok(Restored::Accepted(task)) => assert_eq!(task.task_id, text("20")),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_example_of_an_smh_task_is_understood() {
    let tasks = smh_tasks(ok(json!([
        {
            "taskId": 20,
            "status": 200,
            "result": [
                { "status": 200, "path": ["foo", "bar", "file (2).docx"], "recycledItemId": 6 }
            ]
        }
    ])))
    .await
    .unwrap();
    assert_eq!(tasks.len(), 1);
    assert_eq!(tasks[0].task_id, text("20"));
    assert_eq!(tasks[0].status, Some(smh::models::TaskStatus::Succeeded));
    let Some(smh::models::TaskResult::ItemOutcomes(outcomes)) = &tasks[0].result else {
        panic!("{tasks:?}");
    };
    assert_eq!(outcomes.len(), 1);
    assert_eq!(outcomes[0].status, Some(200));
    assert_eq!(outcomes[0].path, texts(&["foo", "bar", "file (2).docx"]));
    assert_eq!(outcomes[0].recycled_item_id, Some(6));
}

#[tokio::test]
async fn an_smh_deletion_tells_whether_the_bin_holds_what_was_deleted() {
    use smh::models::Deletion;
    use smh::operations::files::{DeleteDirectoryResponse, DeleteFileResponse};

    for id in [json!(1221), json!("1221")] {
        let client = support::smh(ok(json!({ "recycledItemId": id }))).0;
        match client
            .delete_file("a.txt", Deletion::ToRecycleBin)
            .send()
            .await
        {
            Ok(DeleteFileResponse::Ok(item)) => assert_eq!(item.recycled_item_id, Some(1221)),
            other => panic!("{other:?}"),
        }
        match client
            .delete_directory("a", Deletion::ToRecycleBin)
            .send()
            .await
        {
            Ok(DeleteDirectoryResponse::Ok(item)) => assert_eq!(item.recycled_item_id, Some(1221)),
            other => panic!("{other:?}"),
        }
    }
    // Although it was to go into the bin.
    let client = support::smh(Reply::new(204, "")).0;
    let gone = client
        .delete_file("a.txt", Deletion::ToRecycleBin)
        .send()
        .await;
    assert!(
        matches!(gone, Ok(DeleteFileResponse::NoContent)),
        "{gone:?}"
    );
    let gone = client
        .delete_directory("a", Deletion::ToRecycleBin)
        .send()
        .await;
    assert!(
        matches!(gone, Ok(DeleteDirectoryResponse::NoContent)),
        "{gone:?}"
    );
}

// Numbers as text, text as numbers.

#[tokio::test]
async fn smh_numbers_are_read_from_numbers_and_from_text() {
    for (status, id) in [(json!(404), json!(2)), (json!("404"), json!("2"))] {
        let item = one_outcome(json!({ "status": status, "recycledItemId": id })).await;
        assert_eq!(item.status, Some(404));
        assert_eq!(item.recycled_item_id, Some(2));
    }
    for id in [json!(9_007_199_254_740_993_i64), json!("9007199254740993")] {
        let item = one_outcome(json!({ "recycledItemId": id })).await;
        assert_eq!(item.recycled_item_id, Some(9_007_199_254_740_993));
    }
    for (task, status) in [(json!(20), json!(202)), (json!("20"), json!("202"))] {
        let accepted = smh_restored(Reply::json(202, &json!({ "taskId": task }))).await;
        let Ok(Restored::Accepted(reference)) = accepted else {
            panic!("{accepted:?}");
        };
        assert_eq!(reference.task_id, text("20"));
        let found = one_smh_task(json!({ "taskId": task, "status": status })).await;
        assert_eq!(found.task_id, text("20"));
        assert_eq!(found.status, Some(smh::models::TaskStatus::Running));
    }
}

#[tokio::test]
async fn a_page_of_recycled_items_is_read_from_every_form_that_was_seen() {
    let forms = [
        (
            json!(34562),
            json!(1013),
            json!(7),
            json!(1024),
            json!(29),
            json!(-4_750_849),
        ),
        (
            json!("34562"),
            json!("1013"),
            json!("7"),
            json!("1024"),
            json!("29"),
            json!("-4750849"),
        ),
    ];
    for (total, marker, id, size, days, crc64) in forms {
        let page = recycled_items(ok(json!({
            "totalNum": total,
            "nextMarker": marker,
            "contents": [{
                "recycledItemId": id,
                "originalPath": ["foo", "bar", "a.docx"],
                "spaceId": "space1",
                "name": "a.docx",
                "type": "file",
                "fileType": "word",
                "size": size,
                "removalTime": "2020-10-14T10:17:57.953Z",
                "remainingTime": days,
                "previewByDoc": true,
                "crc64": crc64,
                "authorityList": { "canRestore": 1, "canDelete": 0 }
            }]
        })))
        .await
        .unwrap();
        assert_eq!(page.total_num, Some(34562));
        assert_eq!(page.next_marker, text("1013"));
        let item = &page.contents.unwrap()[0];
        assert_eq!(item.recycled_item_id, Some(7));
        assert_eq!(item.original_path, texts(&["foo", "bar", "a.docx"]));
        assert_eq!(item.space_id, text("space1"));
        assert_eq!(item.name, text("a.docx"));
        assert_eq!(item.r#type, Some(smh::models::RecycledItemType::File));
        assert_eq!(item.file_type, text("word"));
        assert_eq!(item.size, text("1024"));
        assert_eq!(item.remaining_time, Some(29));
        assert_eq!(item.preview_by_doc, Some(true));
        assert_eq!(item.crc64, text("-4750849"));
        let removed = item.removal_time.as_ref().unwrap().parse().unwrap();
        assert_eq!(
            removed,
            after_1970(1_602_670_677) + Duration::from_millis(953)
        );
        let authority = item.authority_list.as_ref().unwrap();
        assert_eq!(authority.can_restore, Some(true));
        assert_eq!(authority.can_delete, Some(false));
    }
}

#[tokio::test]
async fn smh_versions_are_read_from_every_form_that_was_seen() {
    let forms = [
        (
            json!("7"),
            json!("3"),
            json!("12"),
            json!("user1"),
            json!("0"),
        ),
        (json!(7), json!(3), json!(12), json!("user1"), json!(0)),
    ];
    for (id, version, size, by, way) in forms {
        let body = json!({
            "hasMore": true,
            "nextMarker": "m",
            "contents": [
                { "version": 4, "isLatestVersion": true, "createdBy": 1 },
                {
                    "id": id, "version": version, "size": size, "createdBy": by,
                    "creationWay": way, "isLatestVersion": false, "crc64": "-1"
                }
            ]
        });
        let client = support::smh(ok(body)).0;
        let page = client.list_file_versions("a.txt").send().await.unwrap();
        assert_eq!(page.has_more, Some(true));
        assert_eq!(page.next_marker, text("m"));
        assert_eq!(page.total_num, None);
        let versions = page.contents.unwrap();
        assert_eq!(versions[0].id, None);
        assert_eq!(versions[0].is_latest_version, Some(true));
        assert_eq!(versions[0].created_by, text("1"));
        assert_eq!(versions[1].id, Some(7));
        assert_eq!(versions[1].version, Some(3));
        assert_eq!(versions[1].size, Some(12));
        assert_eq!(versions[1].created_by, text("user1"));
        let way = versions[1].creation_way.as_ref().unwrap();
        assert_eq!(way.value(), 0);
    }
}

#[tokio::test]
async fn the_life_time_of_a_token_is_read_from_a_number_and_from_text() {
    for seconds in [json!(86400), json!("86400")] {
        let body = json!({ "accessToken": "acctk01xxx", "expiresIn": seconds });
        let token = smh_token(ok(body)).await.unwrap();
        assert_eq!(token.access_token.unwrap().expose(), "acctk01xxx");
        assert_eq!(token.expires_in, Some(86400));
    }
}

#[tokio::test]
async fn dingtalk_ids_are_read_from_numbers() {
    // Beyond what a float can hold.
    let id = 9_007_199_254_740_993_i64;
    let shown = text("9007199254740993");

    let bin = json!({ "recycleBin": { "id": id, "scopeId": id } });
    let bin = recycle_bin(ok(bin)).await.unwrap().recycle_bin.unwrap();
    assert_eq!([bin.id, bin.scope_id], [shown.clone(), shown.clone()]);

    let item = json!({ "id": id, "spaceId": id, "dentryId": id, "operatorId": id });
    let item = one_recycle_item(item).await;
    for found in [item.id, item.space_id, item.dentry_id, item.operator_id] {
        assert_eq!(found, shown);
    }

    let item = one_restore_result(json!({
        "recycleBinId": id, "recycleItemId": id, "taskId": id, "spaceId": id, "dentryId": id
    }))
    .await;
    for found in [
        item.recycle_bin_id,
        item.recycle_item_id,
        item.task_id,
        item.space_id,
        item.dentry_id,
    ] {
        assert_eq!(found, shown);
    }

    let item = one_delete_result(json!({ "spaceId": id, "dentryId": id, "taskId": id })).await;
    for found in [item.space_id, item.dentry_id, item.task_id] {
        assert_eq!(found, shown);
    }

    let dentry = one_version(json!({
        "id": id, "spaceId": id, "parentId": 0, "creatorId": id, "modifierId": id, "uuid": id
    }))
    .await;
    assert_eq!(dentry.parent_id, text("0"));
    for found in [
        dentry.id,
        dentry.space_id,
        dentry.creator_id,
        dentry.modifier_id,
        dentry.uuid,
    ] {
        assert_eq!(found, shown);
    }

    assert_eq!(one_task(json!({ "id": id })).await.id, shown);
}

// What is missing, what is new.

/// An object with these members, separated by blanks, all of them null.
fn nulls(names: &str) -> Value {
    let names = names.split_whitespace();
    let members = names.map(|name| (name.to_owned(), Value::Null));
    Value::Object(members.collect())
}

const RECYCLE_ITEM: &str = "
    id spaceId dentryId size type originalName originalPath operatorId operatorTime
";
const RESTORE_RESULT: &str = "
    recycleBinId recycleItemId async success errorCode taskId spaceId dentryId
";
const DELETE_RESULT: &str = "spaceId dentryId async success errorCode taskId";
const DENTRY: &str = "
    id spaceId parentId type name size path version status extension creatorId modifierId
    createTime modifiedTime properties appProperties uuid partitionType storageDriver
";
const TASK: &str = "
    id status totalCount successCount failCount failMessage beginTime endTime
";
const RECYCLED_ITEM: &str = "
    recycledItemId originalPath spaceId name type fileType size creationTime modificationTime
    removalTime remainingTime previewByDoc previewByCI previewAsIcon authorityList
    authorityButtonList crc64 removalPerson localSync versionId
";
const ITEM_OUTCOME: &str = "status path recycledItemId code message";
const FILE_VERSION: &str = "
    id createdBy creationWay version isLatestVersion name contentType size crc64 creationTime
    setLatestTime
";
const FILE_INFORMATION: &str = "
    name type creationTime modificationTime setLatestTime contentType size eTag crc64
    previewByDoc previewByCI previewAsIcon fileType authorityList authorityButtonList
";

#[tokio::test]
async fn properties_of_dingtalk_answers_may_be_absent_or_null() {
    for inner in [json!({}), nulls("id scope scopeId")] {
        let result = recycle_bin(ok(json!({ "recycleBin": inner })))
            .await
            .unwrap();
        assert_eq!(result.recycle_bin, Some(Default::default()));
    }
    for inner in [json!({}), nulls(RECYCLE_ITEM)] {
        assert_eq!(one_recycle_item(inner).await, Default::default());
    }
    for inner in [json!({}), nulls(RESTORE_RESULT)] {
        assert_eq!(one_restore_result(inner).await, Default::default());
    }
    for inner in [json!({}), nulls(DELETE_RESULT)] {
        assert_eq!(one_delete_result(inner).await, Default::default());
    }
    for inner in [json!({}), nulls(DENTRY)] {
        assert_eq!(one_version(inner).await, Default::default());
    }
    for inner in [json!({}), nulls("readOnly")] {
        let dentry = one_version(json!({ "properties": inner })).await;
        assert_eq!(dentry.properties.unwrap().read_only, None);
    }
    for inner in [json!({}), nulls(TASK)] {
        assert_eq!(one_task(inner).await, Default::default());
    }
}

#[tokio::test]
async fn dingtalk_answers_as_a_whole_may_hold_nothing() {
    for body in [json!({}), nulls("recycleBin")] {
        assert_eq!(recycle_bin(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("recycleItems nextToken")] {
        assert_eq!(recycle_items(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("item")] {
        assert_eq!(recycle_item(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("resultItems")] {
        assert_eq!(
            restored(ok(body.clone())).await.unwrap(),
            Default::default()
        );
        assert_eq!(deleted(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("dentries nextToken")] {
        assert_eq!(versions(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("success")] {
        assert_eq!(reverted(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("task")] {
        assert_eq!(task(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("accessToken expireIn")] {
        let client = support::dingtalk(ok(body)).0;
        let token = client.get_access_token("ak", "as").send().await;
        assert_eq!(token.unwrap(), Default::default());
    }
}

#[tokio::test]
async fn properties_of_smh_answers_may_be_absent_or_null() {
    for body in [json!({}), nulls("totalNum nextMarker eTag contents")] {
        assert_eq!(recycled_items(ok(body)).await.unwrap(), Default::default());
    }
    for inner in [json!({}), nulls(RECYCLED_ITEM)] {
        assert_eq!(one_recycled_item(inner).await, Default::default());
    }
    for inner in [json!({}), nulls("canRestore canDelete")] {
        let item = one_recycled_item(json!({ "authorityList": inner })).await;
        assert_eq!(item.authority_list, Some(Default::default()));
    }
    for body in [json!({}), nulls("result")] {
        let restored = smh_restored(ok(body)).await.unwrap();
        assert_eq!(restored, Restored::Ok(Default::default()));
    }
    for body in [json!({}), nulls("taskId")] {
        let restored = smh_restored(Reply::json(202, &body)).await.unwrap();
        assert_eq!(restored, Restored::Accepted(Default::default()));
    }
    for inner in [json!({}), nulls(ITEM_OUTCOME)] {
        assert_eq!(one_outcome(inner).await, Default::default());
    }
    for inner in [json!({}), nulls("taskId id status result")] {
        assert_eq!(one_smh_task(inner).await, Default::default());
    }
    for body in [json!({}), nulls("recycledItemId")] {
        let client = support::smh(ok(body)).0;
        let deletion = client.delete_file("a", smh::models::Deletion::ForGood);
        let outcome = deletion.send().await.unwrap();
        let expected = smh::operations::files::DeleteFileResponse::Ok(Default::default());
        assert_eq!(outcome, expected);
    }
    for body in [json!({}), nulls("totalNum hasMore nextMarker contents")] {
        let client = support::smh(ok(body)).0;
        let page = client.list_file_versions("a").send().await.unwrap();
        assert_eq!(page, Default::default());
    }
    for inner in [json!({}), nulls(FILE_VERSION)] {
        let client = support::smh(ok(json!({ "contents": [inner] }))).0;
        let page = client.list_file_versions("a").send().await.unwrap();
        assert_eq!(page.contents.unwrap(), [Default::default()]);
    }
    for body in [json!({}), nulls(FILE_INFORMATION)] {
        let client = support::smh(ok(body)).0;
        let file = client.set_latest_version(1).send().await.unwrap();
        assert_eq!(file, Default::default());
    }
    for body in [json!({}), nulls("accessToken expiresIn")] {
        assert_eq!(smh_token(ok(body)).await.unwrap(), Default::default());
    }
}

#[tokio::test]
async fn an_empty_cursor_is_understood() {
    let page = recycle_items(ok(json!({ "recycleItems": [], "nextToken": "" })))
        .await
        .unwrap();
    assert!(page.next_token.is_none_or(|token| token.is_empty()));
    assert_eq!(page.recycle_items, Some(Vec::new()));
    let page = recycled_items(ok(json!({ "contents": [], "nextMarker": "" })))
        .await
        .unwrap();
    assert!(page.next_marker.is_none_or(|marker| marker.is_empty()));
    assert_eq!(page.contents, Some(Vec::new()));
}

#[tokio::test]
async fn unknown_properties_are_passed_over() {
    let extra = json!({ "deep": [{ "er": [1, null, "x"] }] });
    let body = json!({
        "brandNew": extra,
        "recycleItems": [{ "id": "1", "brandNew": extra }],
        "nextToken": "n"
    });
    let page = recycle_items(ok(body)).await.unwrap();
    assert_eq!(page.next_token, text("n"));
    assert_eq!(page.recycle_items.unwrap()[0].id, text("1"));

    let body = json!({ "result": [{ "status": 200, "brandNew": extra }], "brandNew": extra });
    let restored = smh_restored(ok(body)).await.unwrap();
    let Restored::Ok(result) = restored else {
        panic!("{restored:?}");
    };
    assert_eq!(result.result.unwrap()[0].status, Some(200));
}

#[tokio::test]
async fn undocumented_properties_of_recycled_items_are_kept() {
    let person = json!({ "userId": "u" });
    let item = one_recycled_item(json!({
        "name": "a",
        "removalPerson": person,
        "virusAuditStatus": 2,
        "authorityList": { "canRestore": 1, "canShare": 0 }
    }))
    .await;
    assert_eq!(item.removal_person, Some(person));
    assert_eq!(item.additional_properties.len(), 1);
    assert_eq!(item.additional_properties["virusAuditStatus"], json!(2));
    let authority = item.authority_list.unwrap();
    assert_eq!(authority.additional_properties["canShare"], json!(0));
}

#[tokio::test]
async fn unknown_values_of_enums_are_kept() {
    use dingtalk::models::{DentryStatus, DentryType, StorageDriver};

    let item = one_recycle_item(json!({ "type": "SHORTCUT" })).await;
    let kind = item.r#type.unwrap();
    assert!(matches!(&kind, DentryType::Unknown(value) if value == "SHORTCUT"));
    assert_eq!(kind.to_string(), "SHORTCUT");
    assert_eq!(kind, DentryType::from("SHORTCUT"));

    let dentry = one_version(json!({
        "status": "DELETE", "storageDriver": "UNKNOWN", "partitionType": "OTHER"
    }))
    .await;
    assert_eq!(
        dentry.status,
        Some(DentryStatus::Unknown("DELETE".to_owned()))
    );
    assert_eq!(dentry.partition_type.unwrap().as_str(), "OTHER");
    // A documented value, whatever it is called.
    let driver = dentry.storage_driver.unwrap();
    assert_eq!(driver.as_str(), "UNKNOWN");
    assert!(!matches!(driver, StorageDriver::Unknown(_)));

    let found = one_task(json!({ "status": "PAUSED" })).await;
    assert_eq!(found.status.unwrap().as_str(), "PAUSED");

    let bin = json!({ "recycleBin": { "scope": "TEAM" } });
    let bin = recycle_bin(ok(bin)).await.unwrap().recycle_bin.unwrap();
    assert_eq!(bin.scope.unwrap().as_str(), "TEAM");

    let item = one_recycled_item(json!({ "type": "link" })).await;
    assert_eq!(item.r#type.unwrap().as_str(), "link");

    let found = one_smh_task(json!({ "status": 299 })).await;
    let status = found.status.unwrap();
    assert_eq!(status, smh::models::TaskStatus::Unknown(299));
    assert_eq!(status.value(), 299);
}

#[tokio::test]
async fn every_documented_value_of_an_enum_has_a_name() {
    use dingtalk::models as ding;
    use smh::models as media;

    macro_rules! assert_named {
        ($enumeration:path, $($value:literal),+) => {{
            use $enumeration as Open;
            $(
                let value = Open::from($value);
                assert!(!matches!(value, Open::Unknown(_)), "{value:?}");
                assert_eq!(value.to_string(), $value.to_string());
            )+
        }};
    }
    assert_named!(ding::DentryType, "FILE", "FOLDER");
    assert_named!(ding::DentryStatus, "NORMAL", "DELETED", "EXPIRED");
    assert_named!(
        ding::PartitionType,
        "PUBLIC_OSS_PARTITION",
        "MINI_OSS_PARTITION"
    );
    assert_named!(
        ding::StorageDriver,
        "DINGTALK",
        "ALIDOC",
        "SHANJI",
        "UNKNOWN"
    );
    assert_named!(ding::Visibility, "PUBLIC", "PRIVATE");
    assert_named!(ding::RecycleBinScope, "ORG", "APP", "SPACE");
    assert_named!(ding::TaskStatus, "INIT", "IN_PROGRESS", "SUCCESS", "FAIL");
    assert_named!(
        ding::ConflictStrategy,
        "AUTO_RENAME",
        "OVERWRITE",
        "RETURN_DENTRY_IF_EXISTS",
        "RETURN_ERROR_IF_EXISTS"
    );
    assert_named!(
        media::RecycledItemType,
        "dir",
        "file",
        "image",
        "video",
        "multi-file"
    );
    assert_named!(
        media::RecycledItemOrder,
        "name",
        "modificationTime",
        "size",
        "removalTime",
        "remainingTime"
    );
    assert_named!(media::SortDirection, "asc", "desc");
    assert_named!(media::RestorePathStrategy, "originalPath", "fallbackToRoot");
    assert_named!(media::TaskStatus, 202, 200, 204, 207, 400, 500);
    assert_named!(media::Deletion, 0, 1);
    assert_named!(media::FileVersionCreationWay, 0, 1, 2);
    assert_named!(media::FileVersionOrder, "id", "creationTime");
}

// SMH tasks.

#[tokio::test]
async fn the_id_of_an_smh_task_is_read_under_either_name() {
    let found = one_smh_task(json!({ "taskId": 10, "status": 202 })).await;
    assert_eq!(found.task_id.or(found.id), text("10"));
    let found = one_smh_task(json!({ "id": 10, "status": 202 })).await;
    assert_eq!(found.task_id.or(found.id), text("10"));
}

#[tokio::test]
async fn the_result_of_an_smh_task_may_be_a_list_an_object_or_absent() {
    use smh::models::{TaskResult, TaskStatus};

    let tasks = smh_tasks(ok(json!([
        { "id": 10, "status": 200, "result": { "path": ["foo", "bar.txt"], "size": "12" } },
        { "id": 12, "status": 202 },
        { "id": 13, "status": 204 },
        { "id": 14, "status": 207, "result": [
            { "status": 409, "code": "SameNameDirectoryOrFileExists", "recycledItemId": 4 },
            { "status": "200", "path": ["a"], "recycledItemId": "5" }
        ] },
        { "id": 15, "status": 500, "result": null }
    ])))
    .await
    .unwrap();
    let statuses: Vec<TaskStatus> = tasks.iter().map(|t| t.status.clone().unwrap()).collect();
    let expected = [
        TaskStatus::Succeeded,
        TaskStatus::Running,
        TaskStatus::SucceededWithoutResult,
        TaskStatus::ItemsFailed,
        TaskStatus::Failed,
    ];
    assert_eq!(statuses, expected);

    let Some(TaskResult::OtherOutcome(outcome)) = &tasks[0].result else {
        panic!("{:?}", tasks[0]);
    };
    assert_eq!(outcome.path, texts(&["foo", "bar.txt"]));
    assert_eq!(outcome.additional_properties["size"], json!("12"));
    assert_eq!(tasks[1].result, None);
    assert_eq!(tasks[2].result, None);
    let Some(TaskResult::ItemOutcomes(items)) = &tasks[3].result else {
        panic!("{:?}", tasks[3]);
    };
    assert_eq!(
        items[0].code,
        Some(smh::ErrorCode::SameNameDirectoryOrFileExists)
    );
    assert_eq!(items[1].status, Some(200));
    assert_eq!(items[1].recycled_item_id, Some(5));
    assert_eq!(tasks[4].result, None);
}

#[tokio::test]
async fn a_result_of_an_smh_task_in_no_documented_form_does_not_fail_the_call() {
    for result in [
        json!("done"),
        json!(3),
        json!(true),
        json!([1, 2]),
        json!([["a"]]),
    ] {
        let found = one_smh_task(json!({ "taskId": 10, "status": 200, "result": result })).await;
        let kept = found.result.unwrap();
        assert_eq!(kept, smh::models::TaskResult::Unknown(result));
    }
}

#[tokio::test]
async fn no_tasks_are_an_empty_list() {
    assert_eq!(smh_tasks(ok(json!([]))).await.unwrap(), []);
}

// DingTalk's contradictions.

#[tokio::test]
async fn an_error_code_of_an_item_is_one_of_the_codes_of_requests() {
    let failed = json!({ "async": false, "success": false, "errorCode": "recycleItemNotExist" });
    let item = one_restore_result(failed).await;
    assert_eq!(
        item.error_code,
        Some(dingtalk::ErrorCode::RecycleItemNotExist)
    );
    let failed = json!({ "async": false, "success": false, "errorCode": "dentryNotExist" });
    let item = one_delete_result(failed).await;
    assert_eq!(item.error_code, Some(dingtalk::ErrorCode::DentryNotExist));
    let failed = json!({ "success": false, "errorCode": "brandNew.code" });
    let item = one_restore_result(failed).await;
    let expected = dingtalk::ErrorCode::Unknown("brandNew.code".to_owned());
    assert_eq!(item.error_code, Some(expected));
}

#[tokio::test]
async fn an_empty_error_code_of_an_item_is_none() {
    let body = json!({ "async": true, "taskId": "t", "errorCode": "" });
    assert_eq!(one_restore_result(body.clone()).await.error_code, None);
    assert_eq!(one_delete_result(body).await.error_code, None);
}

#[tokio::test]
async fn an_empty_success_of_an_item_in_the_background_is_none() {
    // The page on deleting calls it empty, where other pages call it not returned.
    let body = json!({ "async": true, "taskId": "t", "success": "", "errorCode": "" });
    let result = deleted(ok(json!({ "resultItems": [body] }))).await;
    let item = result.expect("an answer").result_items.unwrap().remove(0);
    assert_eq!(item.success, None);
    assert_eq!(item.task_id, text("t"));
}

#[tokio::test]
async fn properties_of_apps_are_read_as_a_map_and_as_a_bare_list() {
    use dingtalk::models::AppProperties;

    let property = json!({ "name": "colour", "value": "red", "visibility": "PTIVATE" });
    let map = one_version(json!({ "appProperties": { "owner": [property] } })).await;
    let list = one_version(json!({ "appProperties": [property] })).await;
    for dentry in [&map, &list] {
        let properties = dentry.app_properties.as_ref().unwrap();
        assert!(
            !matches!(properties, AppProperties::Unknown(_)),
            "{properties:?}"
        );
        let shown = format!("{properties:?}");
        for kept in ["colour", "red", "PTIVATE"] {
            assert!(shown.contains(kept), "{shown}");
        }
    }
    assert_ne!(map.app_properties, list.app_properties);
}

#[tokio::test]
async fn properties_of_apps_in_no_documented_form_do_not_fail_the_call() {
    let dentry = one_version(json!({ "id": "1", "appProperties": "none" })).await;
    assert_eq!(dentry.id, text("1"));
}

// Times.

fn after_1970(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

async fn operator_time(value: Value) -> Timestamp {
    let item = one_recycle_item(json!({ "operatorTime": value })).await;
    item.operator_time.unwrap()
}

#[tokio::test]
async fn times_are_understood_in_the_documented_forms() {
    for (written, seconds) in [
        ("2022-07-29T14:55Z", 1_659_106_500),
        ("2022-01-01T10:00:00Z", 1_641_031_200),
    ] {
        let time = operator_time(json!(written)).await;
        assert_eq!(time.as_str(), written);
        assert_eq!(time.parse(), Ok(after_1970(seconds)));
        // An offset of its own is believed.
        assert_eq!(time.parse_with_offset(8 * 3600), Ok(after_1970(seconds)));
    }
}

#[tokio::test]
async fn a_time_with_an_ambiguous_zone_is_understood_with_an_offset() {
    let written = "Thu May 28 09:37:16 CST 2026";
    let dentry = one_version(json!({ "createTime": written, "modifiedTime": written })).await;
    for time in [dentry.create_time.unwrap(), dentry.modified_time.unwrap()] {
        assert_eq!(time.as_str(), written);
        let ambiguous = TimestampError::AmbiguousZone("CST".to_owned());
        assert_eq!(time.parse(), Err(ambiguous));
        assert_eq!(time.parse_with_offset(0), Ok(after_1970(1_779_961_036)));
        let in_china = after_1970(1_779_961_036 - 8 * 3600);
        assert_eq!(time.parse_with_offset(8 * 3600), Ok(in_china));
    }
}

#[tokio::test]
async fn a_time_that_nobody_understands_is_kept_and_does_not_fail_the_call() {
    for garbage in [
        "",
        " ",
        "x",
        "yesterday",
        "2022-13-45T99:99Z",
        "0000-00-00",
        "T",
        "Z",
    ] {
        let time = operator_time(json!(garbage)).await;
        assert_eq!(time.as_str(), garbage);
        assert_eq!(
            time.parse(),
            Err(TimestampError::UnknownForm),
            "{garbage:?}"
        );
    }
    for number in [
        json!(1_641_031_200_000_i64),
        json!(0),
        json!(-1),
        json!(1.5),
    ] {
        let time = operator_time(number.clone()).await;
        assert_eq!(time.as_str(), number.to_string());
        assert_eq!(time.parse(), Err(TimestampError::Number));
    }
    let time = operator_time(json!("2022-01-01T10:00:00")).await;
    assert_eq!(time.parse(), Err(TimestampError::MissingZone));
    assert_eq!(time.parse_with_offset(0), Ok(after_1970(1_641_031_200)));
}

#[tokio::test]
async fn a_time_that_is_not_even_text_does_not_fail_the_call() {
    for value in [
        json!(true),
        json!([2022, 1, 1, 10, 0]),
        json!({ "epochSecond": 1 }),
    ] {
        let body = json!({ "item": { "id": "1", "operatorTime": value } });
        let result = recycle_item(ok(body)).await;
        let item = result.unwrap_or_else(|error| panic!("{value}: {error}"));
        assert_eq!(item.item.unwrap().id, text("1"), "{value}");
    }
}

// Refusals.

async fn refused_read(reply: Reply) -> dingtalk::Error {
    recycle_item(reply).await.expect_err("a refusal")
}

async fn refused_write(reply: Reply) -> dingtalk::Error {
    restored(reply).await.expect_err("a refusal")
}

async fn refused_smh_read(reply: Reply) -> smh::Error {
    recycled_items(reply).await.expect_err("a refusal")
}

async fn refused_smh_write(reply: Reply) -> smh::Error {
    smh_restored(reply).await.expect_err("a refusal")
}

fn refusal<C: Code>(error: &Error<C>) -> &undelete::runtime::ServiceError<C> {
    match error {
        Error::Service(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_envelope_of_dingtalk_is_read_in_both_spellings() {
    let wire = json!({
        "code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "requestid": "01A08FE7-CD6B-79BB-8B2E-35D8768AD457",
        "message": "no permission",
        "accessdenieddetail": { "requiredScopes": ["Storage.RecycleBin.Write"] }
    });
    let sdk = json!({
        "Code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "RequestId": "01A08FE7-CD6B-79BB-8B2E-35D8768AD457",
        "Message": "no permission",
        "AccessDeniedDetail": { "requiredScopes": ["Storage.RecycleBin.Write"] }
    });
    for body in [&wire, &sdk] {
        let error = refused_write(Reply::json(403, body)).await;
        let refusal = refusal(&error);
        assert_eq!(refusal.status(), 403);
        let code = dingtalk::ErrorCode::ForbiddenAccessDeniedAccessTokenPermissionDenied;
        assert_eq!(refusal.code(), Some(&code));
        assert_eq!(refusal.message(), Some("no permission"));
        let id = Some("01A08FE7-CD6B-79BB-8B2E-35D8768AD457");
        assert_eq!(refusal.request_id(), id);
        assert_eq!(error.request_id(), id);
        assert_eq!(error.status(), Some(403));
        assert!(error.is_denied());
    }

    let error = refused_write(Reply::json(403, &wire)).await;
    let envelope: dingtalk::models::ErrorEnvelope = refusal(&error).decode().unwrap();
    let detail = envelope.accessdenieddetail.unwrap();
    assert_eq!(detail.required_scopes, texts(&["Storage.RecycleBin.Write"]));
}

#[tokio::test]
async fn the_message_of_an_error_tells_operation_status_code_message_and_request_id() {
    let body = json!({ "code": "recycleItemNotExist", "message": "gone", "requestid": "R-1" });
    let shown = refused_read(Reply::json(404, &body)).await.to_string();
    for part in [
        "GetRecycleItem",
        "404",
        "recycleItemNotExist",
        "gone",
        "R-1",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    for absent in ["http", "bin1", "unionId", "union1", support::TOKEN] {
        assert!(!shown.contains(absent), "{shown}");
    }
}

#[tokio::test]
async fn an_address_that_is_shut_out_is_told_whatever_the_status() {
    let body = br#"{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"xxx"}"#.as_slice();
    for status in [200, 403, 405, 429] {
        let error = refused_read(Reply::new(status, body)).await;
        assert_eq!(
            error.code(),
            Some(&dingtalk::ErrorCode::AddressShutOut),
            "{status}"
        );
        assert!(error.is_quota(), "{status}");
    }
}

#[tokio::test]
async fn a_list_is_not_taken_for_an_object_without_anything_in_it() {
    for body in ["[]", " [\"x\"]", "[null, null]"] {
        let error = refused_read(Reply::new(200, body.as_bytes())).await;
        let dingtalk::Error::Decode(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.problem(), "expected an object", "{body}");
    }
}

#[tokio::test]
async fn a_refusal_without_an_envelope_is_still_a_refusal() {
    let html = "<!DOCTYPE html><html><body>punished</body></html>".as_bytes();
    let truncated = br#"{"code":"permissionDe"#.as_slice();
    let not_utf8 = b"{\"code\":\"permission\xff\xfe\"}".as_slice();
    let bodies = [
        html,
        b"",
        b" \n",
        truncated,
        not_utf8,
        b"[]",
        b"null",
        b"\"text\"",
        b"42",
        b"{}",
        b"{\"code\":null,\"message\":null}",
        b"{\"code\":\"\"}",
        b"\x00\x01\x02",
    ];
    for body in bodies {
        for status in [400, 403, 404, 405, 429, 500, 502, 503, 504] {
            let error = refused_read(Reply::new(status, body)).await;
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.code(), None, "{}", String::from_utf8_lossy(body));
            let refusal = refusal(&error);
            assert_eq!(refusal.message(), None);
            assert_eq!(refusal.body().as_ref(), body);
            let shown = error.to_string();
            assert!(shown.starts_with("GetRecycleItem: "), "{shown}");
            assert!(shown.contains(&status.to_string()), "{shown}");
        }
    }
}

#[tokio::test]
async fn an_unknown_path_is_a_failure_although_the_status_is_200() {
    for code in [json!(404), json!("404")] {
        let body = json!({ "errcode": code, "errmsg": "no such path" });
        for error in [
            refused_read(ok(body.clone())).await,
            refused_write(ok(body)).await,
        ] {
            let refusal = refusal(&error);
            assert_eq!(refusal.status(), 200);
            assert_eq!(refusal.code().map(|code| code.as_str()), Some("404"));
            assert_eq!(refusal.message(), Some("no such path"));
            assert!(!error.is_retryable());
        }
    }
}

#[tokio::test]
async fn a_success_may_say_that_it_is_one() {
    for success in [json!(0), json!("0")] {
        let body = json!({ "errcode": success, "errmsg": "ok", "item": { "id": "1" } });
        let result = recycle_item(ok(body)).await.unwrap();
        assert_eq!(result.item.unwrap().id, text("1"));
    }
}

#[tokio::test]
async fn a_file_that_is_named_like_a_failure_is_none() {
    let body = json!({ "recycleItems": [
        { "originalName": "errcode", "errcode": 1, "originalPath": "/{\"errcode\":404}" }
    ] });
    let items = recycle_items(ok(body))
        .await
        .unwrap()
        .recycle_items
        .unwrap();
    assert_eq!(items[0].original_name, text("errcode"));
}

#[tokio::test]
async fn the_envelope_of_smh_is_read_with_the_request_id_from_body_or_headers() {
    let body = json!({ "code": "NoPermission", "message": "no permission", "requestId": "B" });
    let reply = Reply::json(403, &body).header("x-request-id", "H");
    let error = refused_smh_write(reply).await;
    assert_eq!(error.code(), Some(&smh::ErrorCode::NoPermission));
    assert_eq!(refusal(&error).message(), Some("no permission"));
    assert_eq!(error.request_id(), Some("B"));

    let body = json!({ "code": "ParamInvalid", "message": "limit", "reqId": "B2" });
    let error = refused_smh_read(Reply::json(400, &body)).await;
    assert_eq!(error.request_id(), Some("B2"));

    let names = [
        "x-request-id",
        "x-smh-request-id",
        "x-cos-request-id",
        "requestid",
        "reqid",
    ];
    for name in names {
        let reply = Reply::new(502, "<html>").header(name, "H");
        let error = refused_smh_read(reply.header("x-other", "O")).await;
        assert_eq!(error.request_id(), Some("H"), "{name}");
        assert_eq!(error.code(), None);
    }
    for pair in names.windows(2) {
        let reply = Reply::new(502, "").header(pair[1], "later");
        let error = refused_smh_read(reply.header(pair[0], "first")).await;
        assert_eq!(error.request_id(), Some("first"), "{pair:?}");
    }
}

// Answers that cannot be understood.

const SENTINEL: &str = "sentinel-7f3a";

fn decode_failure<T: std::fmt::Debug, C: Code>(outcome: Result<T, Error<C>>) -> DecodeError {
    let error = match outcome {
        Err(Error::Decode(error)) => *error,
        other => panic!("expected an answer that cannot be read, got {other:?}"),
    };
    let mut shown = vec![
        error.to_string(),
        format!("{error:?}"),
        error.problem().to_owned(),
    ];
    shown.push(error.path().to_owned());
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        shown.push(format!("{inner} {inner:?}"));
        source = inner.source();
    }
    for text in shown {
        assert!(!text.contains(SENTINEL), "{text}");
        assert!(!text.contains("7f3a"), "{text}");
    }
    error
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_told_by_its_path_and_without_content() {
    let wrong = SENTINEL;
    let body = ok(json!({ "recycleItems": [{ "id": "1", "size": 1 }, { "size": wrong }] }));
    let error = decode_failure(recycle_items(body).await);
    assert_eq!(error.path(), "recycleItems[1].size");
    assert_eq!(error.operation(), "ListRecycleItems");
    assert_eq!(error.status(), 200);
    assert!(
        error.to_string().contains("recycleItems[1].size"),
        "{error}"
    );

    let error = decode_failure(recycle_items(ok(json!({ "recycleItems": wrong }))).await);
    assert_eq!(error.path(), "recycleItems");
    let error = decode_failure(recycle_items(ok(json!({ "recycleItems": [wrong] }))).await);
    assert_eq!(error.path(), "recycleItems[0]");
    let error = decode_failure(recycle_item(ok(json!({ "item": [wrong] }))).await);
    assert_eq!(error.path(), "item");
    let body = json!({ "item": { "id": { "nested": wrong } } });
    assert_eq!(
        decode_failure(recycle_item(ok(body)).await).path(),
        "item.id"
    );
    let body = json!({ "resultItems": [{}, {}, { "async": wrong }] });
    let error = decode_failure(restored(ok(body)).await);
    assert_eq!(error.path(), "resultItems[2].async");
    let body = json!({ "resultItems": [{ "taskId": [wrong] }] });
    assert_eq!(
        decode_failure(deleted(ok(body)).await).path(),
        "resultItems[0].taskId"
    );
    let body = json!({ "dentries": [{ "properties": { "readOnly": wrong } }] });
    let error = decode_failure(versions(ok(body)).await);
    assert_eq!(error.path(), "dentries[0].properties.readOnly");
    let body = json!({ "task": { "totalCount": wrong } });
    assert_eq!(
        decode_failure(task(ok(body)).await).path(),
        "task.totalCount"
    );
    let error = decode_failure(reverted(ok(json!({ "success": wrong }))).await);
    assert_eq!(error.path(), "success");
    let error = decode_failure(recycle_bin(ok(json!([wrong]))).await);
    assert_eq!(error.operation(), "GetRecycleBin");

    let body = json!({ "contents": [{}, { "name": "x", "recycledItemId": wrong }] });
    let error = decode_failure(recycled_items(ok(body)).await);
    assert_eq!(error.path(), "contents[1].recycledItemId");
    let body = json!({ "contents": [{ "size": { "bytes": wrong } }] });
    let error = decode_failure(recycled_items(ok(body)).await);
    assert_eq!(error.path(), "contents[0].size");
    let body = json!({ "contents": [{ "originalPath": ["a", { "b": wrong }] }] });
    let error = decode_failure(recycled_items(ok(body)).await);
    assert_eq!(error.path(), "contents[0].originalPath[1]");
    let body = json!({ "result": [{ "status": wrong }] });
    let error = decode_failure(smh_restored(Reply::json(207, &body)).await);
    assert_eq!(error.path(), "result[0].status");
    assert_eq!(error.status(), 207);
    let error = decode_failure(smh_tasks(ok(json!([{ "status": wrong }]))).await);
    assert_eq!(error.path(), "[0].status");
    let error = decode_failure(smh_restored(ok(json!({ "result": { "status": wrong } }))).await);
    assert_eq!(error.path(), "result");
}

#[tokio::test]
async fn an_answer_with_a_token_never_shows_it() {
    let body = json!({ "accessToken": SENTINEL, "expireIn": 7200 });
    let client = support::dingtalk(ok(body)).0;
    let token = client.get_access_token("ak", "as").send().await.unwrap();
    assert_eq!(token.expire_in, Some(7200));
    assert!(!format!("{token:?}").contains(SENTINEL));
    assert_eq!(token.access_token.unwrap().expose(), SENTINEL);

    let body = json!({ "accessToken": SENTINEL, "expireIn": SENTINEL });
    let client = support::dingtalk(ok(body)).0;
    let error = decode_failure(client.get_access_token("ak", "as").send().await);
    assert_eq!(error.path(), "expireIn");
    let error = decode_failure(smh_token(ok(json!({ "accessToken": [SENTINEL] }))).await);
    assert_eq!(error.path(), "accessToken");
}

#[tokio::test]
async fn a_number_that_does_not_fit_is_told_by_its_path() {
    let body = r#"{"task":{"totalCount":99999999999999999999}}"#;
    assert_eq!(
        decode_failure(task(Reply::new(200, body)).await).path(),
        "task.totalCount"
    );
    let body = r#"{"item":{"size":1.5}}"#;
    assert_eq!(
        decode_failure(recycle_item(Reply::new(200, body)).await).path(),
        "item.size"
    );
    let body = r#"{"result":[{"status":4294967296}]}"#;
    let error = decode_failure(smh_restored(Reply::new(200, body)).await);
    assert_eq!(error.path(), "result[0].status");
}

#[tokio::test]
async fn a_success_without_json_cannot_be_read() {
    let html = format!("<html><body>{SENTINEL}</body></html>");
    let truncated = format!(r#"{{"item":{{"id":"{SENTINEL}","size":"#);
    let not_utf8 = [
        br#"{"item":{"originalName":""#.as_slice(),
        SENTINEL.as_bytes(),
        b"\xff\"},\"result\":[{\"message\":\"\xfe",
        SENTINEL.as_bytes(),
        b"\"}]}",
    ];
    let twice = format!(r#"{{"item":{{"id":"1"}}}}{{"again":"{SENTINEL}"}}"#);
    for body in [
        html.into_bytes(),
        truncated.into_bytes(),
        not_utf8.concat(),
        twice.into_bytes(),
        Vec::new(),
        b" \n".to_vec(),
        format!("\"{SENTINEL}\"").into_bytes(),
        b"null".to_vec(),
        b"7".to_vec(),
    ] {
        let error = decode_failure(recycle_item(Reply::new(200, body.clone())).await);
        assert_eq!(error.operation(), "GetRecycleItem");
        assert_eq!(error.status(), 200);
        let error = decode_failure(smh_restored(Reply::new(207, body)).await);
        assert_eq!(error.operation(), "RestoreRecycledItems");
        assert_eq!(error.status(), 207);
    }
}

#[tokio::test]
async fn a_success_without_the_body_that_is_documented_cannot_be_read() {
    let error = decode_failure(restored(Reply::new(204, "")).await);
    assert_eq!(error.status(), 204);
    assert_eq!(error.path(), "");
    assert!(error.problem().contains("empty"), "{error}");
    let error = decode_failure(smh_restored(Reply::new(204, "")).await);
    assert_eq!(error.status(), 204);
    let error = decode_failure(smh_tasks(Reply::new(204, "")).await);
    assert_eq!(error.status(), 204);
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_neither_retried_nor_a_refusal() {
    let client_and_sent = support::dingtalk(Reply::new(200, "{"));
    let request = client_and_sent.0.restore_recycle_items("bin1", ["1"]);
    let error = request.send().await.expect_err("half an answer");
    assert_eq!(client_and_sent.1.count(), 1);
    assert!(!error.is_retryable());
    assert_eq!(error.code(), None);
    assert_eq!(error.status(), Some(200));
    assert_eq!(predicates(&error), "");
}

// Codes.

/// The codes on the pages of the DingTalk operations.
const RESTORE_PAGE: &str = "
    paramError paramError.recycleBinId paramError.recycleItemIds paramError.conflictStrategy
    permissionDenied recycleBinNotExist recycleItemNotExist systemError unknownError
    operationTimeout
";
const RECYCLE_ITEM_PAGE: &str = "
    paramError paramError.recycleBinId permissionDenied recycleBinNotExist recycleItemNotExist
    systemError unknownError operationTimeout
";
const DELETE_PAGE: &str = "
    paramError operationConcurrentControl paramError.spaceId paramError.dentryIds
    recycleBinNotSupportForSpace permissionDenied operationNotSupported spaceNotExist
    dentryNotExist systemError unknownError operationTimeout
";
const REVERT_PAGE: &str = "
    operationConcurrentControl paramError permissionDenied systemError unknownError
    operationTimeout
";
const OTHER_PAGES: &str = "
    paramError.recycleBinScope paramError.maxResults paramError.parentId paramError.taskId
    taskNotExist
";
/// Of the platform, and what its global table has about storage.
const PLATFORM: &str = "
    AuthenticationFailed.MissingParameter InvalidAuthentication Missingbody Invalidbody
    Forbidden.AccessDenied.AccessTokenPermissionDenied Forbidden.AccessDenied.IpNotInWhiteList
    Forbidden.AccessDenied.QpsLimitForAppkeyAndApi Forbidden.AccessDenied.QpsLimitForApi
    Forbidden.AccessDenied.QpmLimitForAppkeyAndApi
    Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi
    Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi
    Forbidden.AccessDenied.ApiCountLimitForOrg system.busy systemBusy invalidClientIdOrSecret
    dentryNameConflict dentryStoreError spaceNotAccessible acrossOrgAccessForbidden
    paramError.orderBy paramError.scopeId paramError.storageDriver
";

/// On the page about restoring.
const SMH_RESTORE_PAGE: &str = "RecycledItemNotFound DirectoryNotFound SourceFileNotFound";
/// In the table of the vendor, and on the page about life times.
const SMH_TABLE: &str = "
    EmptyLibraryIdOrSecret EmptyLibrarySecret EmptyLibraryId NotMultiSpaceLibrary
    EmptyAccessToken EmptyPath EmptyFileName DirectoryNameLengthExceed FileNameLengthExceed
    DirectoryNotAllowed DirectoryLevelExceed ExtnameNotAllowed FileTypeNotMatched
    UploadToRootDirectoryNotAllowed CoverNotSupportedInFileLibrary
    CoverNotSupportedInRootDirectory InvalidSourceDirectory InvalidSourceFile InvalidAccessToken
    AccessTokenNotMatchSpace NoPermission UploadNotBelongYou LibraryNotFound SpaceNotFound
    WrongLibraryIdOrSecret DirectoryNotFound FileNotFound UploadNotFound UploadIncomplete
    SourceDirectoryNotFound SourceFileNotFound SameNameDirectoryOrFileExists
    SensitiveContentRecognized InternalServerError SetRecycleLifecycleFrequencyLimit
";

#[test]
fn every_documented_code_has_a_name_and_keeps_its_spelling() {
    let pages = [
        RESTORE_PAGE,
        RECYCLE_ITEM_PAGE,
        DELETE_PAGE,
        REVERT_PAGE,
        OTHER_PAGES,
        PLATFORM,
    ];
    let mut named = Vec::new();
    for written in pages.iter().flat_map(|page| page.split_whitespace()) {
        let code = dingtalk::ErrorCode::from(written);
        assert!(
            !matches!(code, dingtalk::ErrorCode::Unknown(_)),
            "{written}"
        );
        assert_round_trip(&code, written);
        named.push((written, code));
    }
    assert_distinct(&named);

    let mut named = Vec::new();
    let pages = [SMH_RESTORE_PAGE, SMH_TABLE];
    for written in pages.iter().flat_map(|page| page.split_whitespace()) {
        let code = smh::ErrorCode::from(written);
        assert!(!matches!(code, smh::ErrorCode::Unknown(_)), "{written}");
        assert_round_trip(&code, written);
        named.push((written, code));
    }
    assert_distinct(&named);
}

#[test]
fn unknown_codes_are_kept() {
    for written in [
        "brandNew.code",
        "PermissionDenied",
        "permissiondenied",
        " x ",
        "码",
        "0",
    ] {
        let code = dingtalk::ErrorCode::from(written);
        assert_eq!(code, dingtalk::ErrorCode::Unknown(written.to_owned()));
        assert_round_trip(&code, written);
        let code = smh::ErrorCode::from(written);
        assert_eq!(code, smh::ErrorCode::Unknown(written.to_owned()));
        assert_round_trip(&code, written);
    }
}

fn assert_round_trip<C>(code: &C, written: &str)
where
    C: Code + serde::Serialize + serde::de::DeserializeOwned + std::str::FromStr,
{
    assert_eq!(code.as_str(), written);
    assert_eq!(code.to_string(), written);
    assert_eq!(C::from_wire(written), *code);
    assert_eq!(written.parse().ok().as_ref(), Some(code));
    assert_eq!(serde_json::to_value(code).unwrap(), json!(written));
    assert_eq!(serde_json::from_value::<C>(json!(written)).unwrap(), *code);
}

fn assert_distinct<C: Code>(named: &[(&str, C)]) {
    for (one, code) in named {
        for (other, same) in named {
            assert_eq!(one == other, code == same, "{one} and {other}");
        }
    }
}

#[tokio::test]
async fn an_unknown_code_of_a_refusal_is_kept() {
    let body = json!({ "code": "brandNew.code", "message": "m", "requestid": "r" });
    let error = refused_read(Reply::json(400, &body)).await;
    let expected = dingtalk::ErrorCode::Unknown("brandNew.code".to_owned());
    assert_eq!(error.code(), Some(&expected));
    assert_eq!(predicates(&error), "");
    assert!(!error.is_retryable());
}

// What a refusal means.

/// The names of all predicates that hold, at most one for each kind of failure.
fn predicates<C: Code>(error: &Error<C>) -> String {
    let all = [
        ("throttled", error.is_throttled()),
        ("busy", error.is_busy()),
        ("quota", error.is_quota()),
        ("denied", error.is_denied()),
        ("not found", error.is_not_found()),
        ("conflict", error.is_conflict()),
        ("invalid token", error.is_invalid_token()),
        ("timeout", error.is_timeout()),
    ];
    let holding = all.into_iter().filter(|(_, holds)| *holds);
    let names: Vec<&str> = holding.map(|(name, _)| name).collect();
    names.join(", ")
}

/// What can be done about a refusal.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Next {
    /// Nothing: repeating will not help.
    Stop,
    /// Wait and repeat, also a write: nothing was done.
    Repeat,
    /// Repeat a read; look what became of a write.
    Look,
}

fn next<C: Code>(read: &Error<C>, write: &Error<C>) -> Next {
    let can = [
        read.is_retryable(),
        write.is_retryable(),
        write.is_outcome_unknown(),
    ];
    assert!(!read.is_outcome_unknown(), "a read changes nothing");
    match can {
        [false, false, false] => Next::Stop,
        [true, true, false] => Next::Repeat,
        [true, false, true] => Next::Look,
        other => panic!("contradictory: {other:?}"),
    }
}

#[tokio::test]
async fn what_dingtalk_refusals_mean() {
    use Next::{Look, Repeat, Stop};

    let cases: [(u16, &str, &str, Next); 46] = [
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi",
            "throttled",
            Repeat,
        ),
        // Known by their form only, with whatever status.
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForSomethingNew",
            "throttled",
            Repeat,
        ),
        (400, "QpsLimit", "throttled", Repeat),
        (500, "Other.QpmLimitForApi", "throttled", Repeat),
        (429, "system.busy", "throttled", Repeat),
        (429, "systemBusy", "throttled", Repeat),
        (400, "system.busy", "throttled", Repeat),
        (429, "", "throttled", Repeat),
        (429, "brandNew.code", "throttled", Repeat),
        // The write is a batch, of which something may be done.
        (400, "operationConcurrentControl", "busy", Look),
        // The month is over, whatever the status says.
        (
            403,
            "Forbidden.AccessDenied.ApiCountLimitForOrg",
            "quota",
            Stop,
        ),
        (
            429,
            "Forbidden.AccessDenied.ApiCountLimitForOrg",
            "quota",
            Stop,
        ),
        (
            403,
            "Forbidden.AccessDenied.ApiCountLimitForApp",
            "quota",
            Stop,
        ),
        (400, "spaceQuotaInsufficient", "quota", Stop),
        (400, "brandNewQuotaInsufficient", "quota", Stop),
        (404, "recycleItemNotExist", "not found", Stop),
        (404, "recycleBinNotExist", "not found", Stop),
        (404, "spaceNotExist", "not found", Stop),
        (400, "spaceNotExist", "not found", Stop),
        (404, "dentryNotExist", "not found", Stop),
        (400, "dentryNotExist", "not found", Stop),
        (404, "taskNotExist", "not found", Stop),
        (404, "brandNewNotExist", "not found", Stop),
        (404, "", "not found", Stop),
        (403, "permissionDenied", "denied", Stop),
        (400, "permissionDenied", "denied", Stop),
        (500, "permissionDenied", "denied", Stop),
        (502, "permissionDenied", "denied", Stop),
        (
            403,
            "Forbidden.AccessDenied.AccessTokenPermissionDenied",
            "denied",
            Stop,
        ),
        (
            403,
            "Forbidden.AccessDenied.IpNotInWhiteList",
            "denied",
            Stop,
        ),
        (400, "InvalidAuthentication", "invalid token", Stop),
        (
            400,
            "AuthenticationFailed.MissingParameter",
            "invalid token",
            Stop,
        ),
        (401, "", "invalid token", Stop),
        (400, "dentryAlreadyExist", "conflict", Stop),
        (400, "paramError", "", Stop),
        (400, "paramError.recycleItemIds", "", Stop),
        (400, "recycleBinNotSupportForSpace", "", Stop),
        (403, "operationNotSupported", "", Stop),
        (405, "", "", Stop),
        (500, "systemError", "", Look),
        (503, "operationTimeout", "", Look),
        (502, "", "", Look),
    ];
    for (status, code, meaning, then) in cases {
        let reply = match code {
            "" => Reply::new(status, "<html>"),
            code => Reply::json(status, &json!({ "code": code, "message": "m" })),
        };
        let read = refused_read(reply.clone()).await;
        let write = refused_write(reply).await;
        assert_eq!(predicates(&read), meaning, "{status} {code}");
        assert_eq!(predicates(&write), meaning, "{status} {code}");
        assert_eq!(next(&read, &write), then, "{status} {code}");
    }
}

#[tokio::test]
async fn an_unclassified_failure_of_dingtalk_leaves_the_outcome_of_a_write_unknown() {
    for status in [500, 502, 503, 504] {
        let body = json!({ "code": "unknownError", "message": "Unknown Error" });
        let reply = Reply::json(status, &body);
        let read = refused_read(reply.clone()).await;
        let write = refused_write(reply).await;
        assert_eq!(next(&read, &write), Next::Look, "{status}");
    }
}

#[tokio::test]
async fn what_smh_refusals_mean() {
    use Next::{Look, Repeat, Stop};

    let cases: [(u16, &str, &str, Next); 17] = [
        (429, "RateLimitExceeded", "throttled", Repeat),
        (429, "", "throttled", Repeat),
        (400, "QuotaLimitReached", "quota", Stop),
        (404, "RecycledItemNotFound", "not found", Stop),
        (404, "DirectoryNotFound", "not found", Stop),
        (404, "LibraryNotFound", "not found", Stop),
        (404, "SpaceNotFound", "not found", Stop),
        (403, "NoPermission", "denied", Stop),
        (403, "AccessTokenNotMatchSpace", "denied", Stop),
        (403, "InvalidAccessToken", "invalid token", Stop),
        (409, "SameNameDirectoryOrFileExists", "conflict", Stop),
        (400, "ParamInvalid", "", Stop),
        (400, "TooManyItems", "", Stop),
        (500, "InternalServerError", "", Look),
        (503, "ServerOverloaded", "", Look),
        (500, "RequestTimeout", "", Look),
        (502, "", "", Look),
    ];
    for (status, code, meaning, then) in cases {
        let reply = match code {
            "" => Reply::new(status, "<html>"),
            code => Reply::json(status, &json!({ "code": code, "message": "m" })),
        };
        let read = refused_smh_read(reply.clone()).await;
        let write = refused_smh_write(reply).await;
        assert_eq!(predicates(&read), meaning, "{status} {code}");
        assert_eq!(predicates(&write), meaning, "{status} {code}");
        assert_eq!(next(&read, &write), then, "{status} {code}");
    }
}
