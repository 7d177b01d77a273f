//! How callers test their own code without a network: the program that the README shows.

// begin of what the README shows
use serde_json::json;
use undelete::dingtalk::{Client, Error};
use undelete::runtime::MemoryTransport;

/// Code of yours: restores everything that was deleted from a space, and says how much it was.
async fn restore_space(drive: &Client, bin: &str, space: &str) -> Result<usize, Error> {
    let mut deleted = drive.list_recycle_items(bin).items();
    let mut ids = Vec::new();
    while let Some(item) = deleted.next().await {
        let item = item?;
        if item.space_id.as_deref() == Some(space) {
            ids.extend(item.id);
        }
    }
    let report = drive
        .restore_recycle_items(bin, ids)
        .in_batches()
        .send()
        .await;
    Ok(report.counts().done)
}

#[tokio::test]
async fn only_what_was_in_the_space_is_restored() {
    let transport = MemoryTransport::new()
        .respond(
            "ListRecycleItems",
            json!({ "recycleItems": [
                { "id": "1", "spaceId": "ours" },
                { "id": "2", "spaceId": "theirs" },
            ] }),
        )
        .respond(
            "RestoreRecycleItems",
            json!({ "resultItems": [{ "recycleItemId": "1", "success": true }] }),
        );
    let drive = Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport.clone())
        .build()
        .unwrap();

    assert_eq!(restore_space(&drive, "bin", "ours").await.unwrap(), 1);

    let sent = transport.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].operation, "RestoreRecycleItems");
    assert_eq!(sent[1].json(), json!({ "recycleItemIds": ["1"] }));
}
// end of what the README shows

#[tokio::test]
async fn an_operation_without_an_answer_is_named() {
    let drive = Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(MemoryTransport::new())
        .build()
        .unwrap();
    let error = drive.get_task("1").send().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("GetTask"), "{source}");
}

#[tokio::test]
async fn the_tasks_of_a_batch_are_followed_to_their_end() {
    let pending =
        |id: &str, task: &str| json!({ "recycleItemId": id, "async": true, "taskId": task });
    let transport = MemoryTransport::new()
        .respond(
            "RestoreRecycleItems",
            json!({ "resultItems": [pending("1", "a"), pending("2", "b")] }),
        )
        .respond("GetTask", json!({ "task": { "status": "SUCCESS" } }))
        .respond("GetTask", json!({ "task": { "status": "FAIL" } }));
    let drive = Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport.clone())
        .build()
        .unwrap();
    let request = drive
        .restore_recycle_items("bin", ["1", "2"])
        .union_id("other");
    let report = request.in_batches().send().await;
    assert_eq!(report.counts().to_string(), "2 pending");
    let settlement = report.settle().concurrency(1).await;
    assert_eq!(settlement.report.counts().to_string(), "1 done, 1 failed");
    for (sent, task) in transport.sent()[1..].iter().zip(["a", "b"]) {
        let uri = sent.request.uri();
        assert_eq!(uri.path(), format!("/v1.0/storage/tasks/{task}"));
        assert_eq!(uri.query(), Some("unionId=other"));
    }
}

#[tokio::test]
async fn a_task_that_is_one_of_several_in_an_answer_is_followed_too() {
    let transport = MemoryTransport::new()
        .respond_with("RestoreRecycledItems", 202, json!({ "taskId": 5 }))
        .respond("QueryTasks", json!([{ "taskId": 5, "status": 200 }]));
    let library = undelete::smh::Client::builder()
        .access_token("any")
        .library_host("api.example")
        .library_id("lib")
        .space_id("space")
        .transport(transport.clone())
        .build()
        .unwrap();
    let report = library
        .restore_recycled_items([1, 2])
        .in_batches()
        .send()
        .await;
    assert_eq!(report.counts().to_string(), "2 pending");
    let settlement = report.settle().await;
    assert!(settlement.report.is_all_done(), "{settlement:?}");
    let asked = transport.sent()[1].request.uri().path().to_owned();
    assert_eq!(asked, "/api/v1/task/lib/space/5");
}
