use std::env::{args, var};
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;
use undelete::dingtalk::Client;
use undelete::dingtalk::models::Deletion;

/// Deletes any number of files and folders into the bin, and waits until all are there.
pub async fn delete(drive: &Client, space: &str, ids: Vec<String>) -> bool {
    let mut batches = drive
        .delete_dentries(space, ids, Deletion::ToRecycleBin)
        .in_batches()
        .on_progress(|progress| eprintln!("{progress}"));
    let report = batches.send().await;
    let settling = report.settle().deadline(Duration::from_secs(300));
    let settlement = settling.await;
    for (task, error) in &settlement.failures {
        eprintln!("nobody can tell how task {task} stands: {error}");
    }
    let report = settlement.report;
    // What failed can be sent again; what is unknown may be done.
    for entry in report.failed().chain(report.unknown()) {
        eprintln!("{}: {}", entry.item, entry.outcome);
    }
    report.is_all_done()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let drive = Client::builder()
        .credentials(var("DINGTALK_APP_KEY")?, var("DINGTALK_APP_SECRET")?)
        .union_id(var("DINGTALK_UNION_ID")?)
        .build()?;
    let ids = args().skip(1).collect();
    let is_all = delete(&drive, &var("DINGTALK_SPACE_ID")?, ids).await;
    Ok(ExitCode::from(u8::from(!is_all)))
}
