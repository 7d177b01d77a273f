//! The examples of the vendors' pages.

use super::*;

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
    assert_eq!(item.id, sent("2190xxxxx"));
    assert_eq!(item.space_id, sent("4847xxxxx"));
    assert_eq!(item.dentry_id, sent("658xxxxx"));
    assert_eq!(item.size, Some(512));
    assert_eq!(item.r#type, Ok(dingtalk::models::DentryType::File));
    assert_eq!(item.original_name, sent("Test folder"));
    assert_eq!(item.original_path, sent("./Test folder"));
    assert_eq!(item.operator_id, text("chyxxxxx"));
    let time = item.operator_time.unwrap();
    assert_eq!(time.as_str(), "2022-01-01T10:00:00Z");
    assert_eq!(time.parse(), Ok(after_1970(1_641_031_200)));
}

#[tokio::test]
async fn what_was_read_is_written_as_it_came() {
    let example = json!({
        "id": "2190xxxxx",
        "spaceId": "4847xxxxx",
        "dentryId": "658xxxxx",
        "size": 512,
        "type": "FILE",
        "originalName": "Test folder",
        "originalPath": "./Test folder",
        "operatorId": "chyxxxxx",
        "operatorTime": "2022-01-01T10:00:00Z"
    });
    let item = one_recycle_item(example.clone()).await;
    assert_eq!(serde_json::to_value(&item).unwrap(), example);
    let read: dingtalk::models::RecycleItem = serde_json::from_value(example).unwrap();
    assert_eq!(read, item);
    // What is not there is not written, and what nobody knew of is let go.
    let partial = one_recycle_item(json!({ "id": "2190xxxxx", "size": null, "new": 1 })).await;
    let written = serde_json::to_value(&partial).unwrap();
    assert_eq!(written, json!({ "id": "2190xxxxx" }));
    let example = example_of_an_smh_restore();
    let read: smh::models::RestoreRecycledItemsResult =
        serde_json::from_value(example.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), example);
    assert_is_the_example(read);
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
        Ok(Restored::Restored(result)) => assert_is_the_example(result),
        other => panic!("{other:?}"),
    }
    match smh_restored(Reply::json(207, &body)).await {
        Ok(Restored::WithFailures(result)) => assert_is_the_example(result),
        other => panic!("{other:?}"),
    }
    match smh_restored(Reply::json(202, &json!({ "taskId": 20 }))).await {
        Ok(Restored::Restoring(task)) => assert_eq!(task.task_id, sent("20")),
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
        let client = memory::smh(ok(json!({ "recycledItemId": id }))).0;
        match client
            .delete_file("a.txt", Deletion::ToRecycleBin)
            .send()
            .await
        {
            Ok(DeleteFileResponse::Recycled(item)) => assert_eq!(item.recycled_item_id, Ok(1221)),
            other => panic!("{other:?}"),
        }
        match client
            .delete_directory("a", Deletion::ToRecycleBin)
            .send()
            .await
        {
            Ok(DeleteDirectoryResponse::Recycled(item)) => {
                assert_eq!(item.recycled_item_id, Ok(1221))
            }
            other => panic!("{other:?}"),
        }
    }
    // Although it was to go into the bin.
    let client = memory::smh(Reply::new(204, "")).0;
    let gone = client
        .delete_file("a.txt", Deletion::ToRecycleBin)
        .send()
        .await;
    assert!(matches!(gone, Ok(DeleteFileResponse::Deleted)), "{gone:?}");
    let gone = client
        .delete_directory("a", Deletion::ToRecycleBin)
        .send()
        .await;
    assert!(
        matches!(gone, Ok(DeleteDirectoryResponse::Deleted)),
        "{gone:?}"
    );
}
