//! How callers test their own code without a network: the program that the README shows.

use undelete::dingtalk::operations::tasks::GetTask;
use undelete::smh::operations::recycle_bin::RestoreRecycledItems;
use undelete::smh::operations::tasks::QueryTasks;

// begin of what the README shows
use serde_json::json;
use undelete::dingtalk::operations::recycle_bin::{ListRecycleItems, RestoreRecycleItems};
use undelete::dingtalk::{Client, Error};
use undelete::runtime::{Answer, MemoryTransport};

/// Code of yours: restores everything that was deleted from a space, and says how much it was.
async fn restore_space(drive: &Client, bin: &str, space: &str) -> Result<usize, Error> {
    let mut deleted = drive.list_recycle_items(bin).items();
    let mut ids = Vec::new();
    while let Some(item) = deleted.next().await {
        let item = item?;
        if item.space_id? == space {
            ids.push(item.id?);
        }
    }
    let report = drive
        .restore_recycle_items(bin, ids)
        .in_batches()
        .send()
        .await;
    Ok(report.counts().done)
}

fn drive(transport: &MemoryTransport) -> Client {
    Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport.clone())
        .build()
        .unwrap()
}

#[tokio::test]
async fn only_what_was_in_the_space_is_restored() {
    let transport = MemoryTransport::new()
        .answer::<ListRecycleItems>(json!({ "recycleItems": [
            { "id": "1", "spaceId": "ours" },
            { "id": "2", "spaceId": "theirs" },
        ] }))
        .answer::<RestoreRecycleItems>(json!({ "resultItems": [
            { "recycleItemId": "1", "success": true },
        ] }));

    let restored = restore_space(&drive(&transport), "bin", "ours").await;

    assert_eq!(restored.unwrap(), 1);
    let sent = transport.sent_to::<RestoreRecycleItems>();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].json(), json!({ "recycleItemIds": ["1"] }));
    transport.verify();
}

#[tokio::test]
async fn what_may_have_been_restored_is_not_counted_and_not_asked_for_twice() {
    let page = json!({ "recycleItems": [{ "id": "1", "spaceId": "ours" }] });
    let transport = MemoryTransport::new()
        .answer::<ListRecycleItems>(Answer::timeout())
        .answer::<ListRecycleItems>(Answer::ok(&page).truncated())
        .answer::<ListRecycleItems>(page)
        .answer::<RestoreRecycleItems>(Answer::reset());

    let restored = restore_space(&drive(&transport), "bin", "ours").await;

    assert_eq!(restored.unwrap(), 0);
    assert_eq!(transport.sent_to::<ListRecycleItems>().len(), 3);
    assert_eq!(transport.sent_to::<RestoreRecycleItems>().len(), 1);
    transport.verify();
}
// end of what the README shows

#[tokio::test(start_paused = true)]
async fn many_are_restored_at_the_documented_rate_without_waiting() {
    let transport = MemoryTransport::new()
        .answer_with::<ListRecycleItems>(|request| {
            let page: u32 = request
                .query("nextToken")
                .map_or(0, |page| page.parse().unwrap());
            let items =
                (0..50).map(|item| json!({ "id": format!("{page}-{item}"), "spaceId": "s" }));
            let next = (page < 39).then(|| (page + 1).to_string());
            Answer::ok(json!({ "recycleItems": items.collect::<Vec<_>>(), "nextToken": next }))
        })
        .answer_with::<RestoreRecycleItems>(|request| {
            let ids = request.json()["recycleItemIds"].as_array().cloned();
            let done = |id| json!({ "recycleItemId": id, "success": true });
            let done: Vec<_> = ids.unwrap_or_default().into_iter().map(done).collect();
            Answer::ok(json!({ "resultItems": done }))
        });
    // This clock moves only where somebody waits.
    let started = tokio::time::Instant::now();
    let restored = restore_space(&drive(&transport), "bin", "s").await;
    assert_eq!(restored.unwrap(), 2_000);
    assert_eq!(transport.sent().len(), 40 + 2_000_usize.div_ceil(30));
    let waited = transport.waited();
    // 20 requests a second of each operation.
    assert!(waited.as_secs_f64() > 3.5, "{waited:?}");
    assert_eq!(started.elapsed(), std::time::Duration::ZERO);
}

#[test]
fn nobody_waits_with_a_blocking_client_either() {
    let transport =
        MemoryTransport::new().answer::<GetTask>(json!({ "task": { "status": "INIT" } }));
    let drive = Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport.clone())
        .build_blocking()
        .unwrap();
    let started = std::time::Instant::now();
    let end = drive.get_task("1").until_done().send().unwrap();
    assert_eq!(end.to_string(), "still running");
    assert!(transport.waited().as_secs() >= 599);
    assert!(started.elapsed().as_secs() < 10);
}

fn library_at(transport: &MemoryTransport) -> undelete::smh::Client {
    undelete::smh::Client::builder()
        .access_token("any")
        .library_host("api.example")
        .library_id("lib")
        .space_id("space")
        .transport(transport.clone())
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_operation_without_an_answer_is_named() {
    let drive = drive(&MemoryTransport::new());
    let error = drive.get_task("1").send().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("GetTask"), "{source}");
}

#[tokio::test]
async fn the_tasks_of_a_batch_are_followed_to_their_end() {
    let pending =
        |id: &str, task: &str| json!({ "recycleItemId": id, "async": true, "taskId": task });
    let transport = MemoryTransport::new()
        .answer::<RestoreRecycleItems>(
            json!({ "resultItems": [pending("1", "a"), pending("2", "b")] }),
        )
        .answer::<GetTask>(json!({ "task": { "status": "SUCCESS" } }))
        .answer::<GetTask>(json!({ "task": { "status": "FAIL" } }));
    let drive = drive(&transport);
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
async fn the_time_for_all_tasks_of_a_batch_passes_at_once() {
    let ids: Vec<String> = (0..30).map(|id| id.to_string()).collect();
    let pending = |id| json!({ "recycleItemId": id, "async": true, "taskId": id });
    let results: Vec<_> = ids.iter().map(pending).collect();
    let transport = MemoryTransport::new()
        .answer::<RestoreRecycleItems>(json!({ "resultItems": results }))
        .answer::<GetTask>(json!({ "task": { "status": "IN_PROGRESS" } }));
    let drive = drive(&transport);
    let report = drive.restore_recycle_items("bin", ids).in_batches().await;
    let before = transport.waited();
    let settling = report
        .settle()
        .deadline(std::time::Duration::from_secs(120));
    let settlement = settling.await;
    assert_eq!(settlement.report.counts().to_string(), "30 pending");
    assert!(settlement.failures.is_empty(), "{settlement:?}");
    let waited = (transport.waited() - before).as_secs();
    assert!((119..=121).contains(&waited), "{waited}");
}

#[tokio::test]
async fn an_item_whose_task_fails_has_what_is_said_of_it() {
    // The vendor's example has a code there.
    let said = [
        ("permissionDenied", "failed: permissionDenied"),
        ("It is being written.", "failed: It is being written."),
    ];
    for (reason, outcome) in said {
        let pending = json!({ "recycleItemId": "1", "async": true, "taskId": "a" });
        let task = json!({ "status": "FAIL", "failMessage": reason });
        let transport = MemoryTransport::new()
            .answer::<RestoreRecycleItems>(json!({ "resultItems": [pending] }))
            .answer::<GetTask>(json!({ "task": task }));
        let drive = drive(&transport);
        let report = drive.restore_recycle_items("bin", ["1"]).in_batches().await;
        let report = report.settle().await.report;
        assert_eq!(report.entries()[0].outcome.to_string(), outcome);
        let is_code = reason == "permissionDenied";
        assert_eq!(report.entries()[0].outcome.code().is_some(), is_code);
    }
}

#[tokio::test]
async fn a_task_that_is_one_of_several_in_an_answer_is_followed_too() {
    let transport = MemoryTransport::new()
        .answer::<RestoreRecycledItems>(Answer::status(202, json!({ "taskId": 5 })))
        .answer::<QueryTasks>(json!([{ "taskId": 5, "status": 200 }]));
    let report = library_at(&transport)
        .restore_recycled_items([1, 2])
        .in_batches()
        .send()
        .await;
    assert_eq!(report.counts().to_string(), "2 pending");
    let settlement = report.settle().await;
    assert!(settlement.report.is_all_done(), "{settlement:?}");
    let asked = transport.sent()[1].request.uri().path().to_owned();
    assert_eq!(asked, "/api/v1/task/lib/space/5");

    // With 207 each item has come to an end of its own.
    let gone = json!({ "recycledItemId": 2, "status": 404, "code": "RecycledItemNotFound", "message": "Gone." });
    let result = json!([gone, { "recycledItemId": 1, "status": 200, "path": ["a"] }]);
    let transport = MemoryTransport::new()
        .answer::<RestoreRecycledItems>(Answer::status(202, json!({ "taskId": 5 })))
        .answer::<QueryTasks>(json!([{ "taskId": 5, "status": 207, "result": result }]));
    let request = library_at(&transport).restore_recycled_items([1, 2]);
    let report = request.in_batches().await.settle().await.report;
    let told: Vec<_> = report
        .entries()
        .iter()
        .map(|entry| entry.outcome.to_string())
        .collect();
    assert_eq!(told, ["done", "failed: RecycledItemNotFound: Gone."]);
    let restored = report.entries()[0].outcome.result().unwrap();
    assert_eq!(restored.path.as_deref().unwrap(), ["a"]);
}

#[tokio::test]
async fn a_batch_and_a_watch_are_awaited_as_they_are() {
    let transport = MemoryTransport::new()
        .answer::<RestoreRecycleItems>(json!({ "resultItems": [
            { "recycleItemId": "1", "success": true },
        ] }))
        .answer::<GetTask>(json!({ "task": { "id": "7", "status": "IN_PROGRESS" } }))
        .answer::<GetTask>(json!({ "task": { "id": "7", "status": "SUCCESS" } }));
    let drive = drive(&transport);
    let report = drive.restore_recycle_items("bin", ["1"]).in_batches().await;
    assert_eq!(report.counts().done, 1);
    let end = drive.get_task("7").until_done().await.unwrap();
    assert!(
        matches!(end, undelete::runtime::TaskEnd::Done(_)),
        "{end:?}"
    );
    assert_eq!(transport.sent_to::<GetTask>().len(), 2);
    transport.verify();
}

#[tokio::test]
async fn what_other_work_holds_is_asked_for_again_unless_it_is_several_things() {
    use undelete::smh::models::Deletion;
    use undelete::smh::operations::files::DeleteFile;
    let held = || Answer::status(409, json!({ "code": "PathConflict", "message": "Held." }));
    let transport = MemoryTransport::new()
        .answer::<DeleteFile>(held())
        .answer::<DeleteFile>(json!({ "recycledItemId": 1 }))
        .answer::<RestoreRecycledItems>(held());
    let library = library_at(&transport);
    let deleted = library.delete_file("a", Deletion::ToRecycleBin).await;
    assert!(deleted.is_ok(), "{deleted:?}");
    let report = library.restore_recycled_items([1, 2]).in_batches().await;
    // Some of them may be done.
    assert_eq!(report.counts().to_string(), "2 unknown");
    assert_eq!(transport.sent_to::<RestoreRecycledItems>().len(), 1);
    transport.verify();
}
