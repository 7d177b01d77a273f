use std::env::var;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use undelete::dingtalk::Client;
use undelete::dingtalk::models::{ConflictStrategy, RecycleBinScope};

/// Restores what was deleted from an organisation since then; true if all of it is back.
pub async fn restore_since(
    drive: &Client,
    corp: &str,
    since: SystemTime,
) -> Result<bool, Box<dyn Error>> {
    let scope = RecycleBinScope::Org;
    let bin = drive.get_recycle_bin(scope, corp).await?.recycle_bin?.id?;
    let mut recent = Vec::new();
    let mut items = drive.list_recycle_items(&bin).items();
    while let Some(item) = items.next().await {
        let item = item?;
        // Times are kept as they were sent, and read when they are asked for.
        if item.operator_time?.parse()? >= since {
            recent.push(item.id?);
        }
    }
    let request = drive
        .restore_recycle_items(bin, recent)
        .conflict_strategy(ConflictStrategy::AutoRename);
    let report = request.in_batches().await;
    // Folders are restored by tasks.
    let report = report.settle().await.report;
    for entry in report.entries() {
        println!("{}: {}", entry.item, entry.outcome);
    }
    Ok(report.is_all_done())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let drive = Client::builder()
        .credentials(var("DINGTALK_APP_KEY")?, var("DINGTALK_APP_SECRET")?)
        .union_id(var("DINGTALK_UNION_ID")?)
        .build()?;
    let week = Duration::from_secs(7 * 24 * 60 * 60);
    let corp = var("DINGTALK_CORP_ID")?;
    let is_all = restore_since(&drive, &corp, SystemTime::now() - week).await?;
    Ok(ExitCode::from(u8::from(!is_all)))
}
