//! Restores everything that was deleted from an organisation in the last days.

use std::env;
use std::time::{Duration, SystemTime};
use undelete::dingtalk::models::{ConflictStrategy, RecycleBinScope};
use undelete::dingtalk::{Client, operations::recycle_bin::RestoreRecycleItems};
use undelete::runtime::BatchReport;

type Failure = Box<dyn std::error::Error>;

pub async fn restore_recent(
    drive: &Client,
    corp: &str,
    since: SystemTime,
) -> Result<BatchReport<RestoreRecycleItems>, Failure> {
    let answer = drive.get_recycle_bin(RecycleBinScope::Org, corp).await?;
    let bin = answer.recycle_bin?.id?;

    let mut recent = Vec::new();
    let mut items = drive.list_recycle_items(&bin).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.operator_time?.parse()? >= since {
            recent.push(item.id?);
        }
    }

    let restoring = drive
        .restore_recycle_items(bin, recent)
        .conflict_strategy(ConflictStrategy::AutoRename)
        .in_batches();
    Ok(restoring.await.settle().await.report)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut arguments = env::args().skip(1);
    let (Some(corp), Some(days)) = (arguments.next(), arguments.next()) else {
        return Err("usage: restore_recent CORP DAYS".into());
    };
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let drive = Client::builder()
        .credentials(
            variable("DINGTALK_APP_KEY")?,
            variable("DINGTALK_APP_SECRET")?,
        )
        .union_id(variable("DINGTALK_UNION_ID")?)
        .build()?;

    let days: u32 = days.parse().map_err(|error| format!("DAYS: {error}"))?;
    let days = Duration::from_secs(24 * 60 * 60) * days;
    let report = restore_recent(&drive, &corp, SystemTime::now() - days).await?;

    for entry in report.entries() {
        println!("{}: {}", entry.item, entry.outcome);
    }
    println!("{}", report.counts());
    if report.is_all_done() {
        Ok(())
    } else {
        Err("not everything is restored".into())
    }
}
