//! The code that the README begins with.

use crate::emulated::Stage;

// begin of what the README shows
use std::env::var;
use std::error::Error;
use undelete::dingtalk::Client;
use undelete::dingtalk::models::ConflictStrategy;

fn drive() -> Result<Client, Box<dyn Error>> {
    Ok(Client::builder()
        .credentials(var("DINGTALK_APP_KEY")?, var("DINGTALK_APP_SECRET")?)
        .union_id(var("DINGTALK_UNION_ID")?)
        .build()?)
}

/// Puts items of a recycle bin back, and says of each what came of it.
async fn restore(drive: &Client, bin: &str, items: Vec<String>) -> bool {
    let report = drive
        .restore_recycle_items(bin, items)
        .conflict_strategy(ConflictStrategy::AutoRename)
        .in_batches()
        .await;
    for entry in report.entries() {
        println!("{}: {}", entry.item, entry.outcome);
    }
    report.is_all_done()
}
// end of what the README shows

#[tokio::test]
async fn it_restores_what_is_in_the_bin() {
    let stage = Stage::demo().await;
    let (drive, demo) = (stage.drive(), &stage.demo.dingtalk);
    let (there, unknown) = (&demo.restorable_item_id, &demo.unknown_item_id);
    assert!(restore(&drive, &demo.recycle_bin_id, vec![there.clone()]).await);
    assert!(!restore(&drive, &demo.recycle_bin_id, vec![unknown.clone()]).await);
}

#[test]
fn it_needs_its_variables() {
    let names = [
        "DINGTALK_APP_KEY",
        "DINGTALK_APP_SECRET",
        "DINGTALK_UNION_ID",
    ];
    assert_eq!(drive().is_ok(), names.iter().all(|name| var(name).is_ok()));
}
