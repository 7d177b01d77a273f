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
        .with_transport(transport.clone())
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
        .with_transport(MemoryTransport::new())
        .build()
        .unwrap();
    let error = drive.get_task("1").send().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("GetTask"), "{source}");
}
