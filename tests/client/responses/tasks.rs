//! Tasks of SMH, whose form depends on what they do.

use super::*;

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
