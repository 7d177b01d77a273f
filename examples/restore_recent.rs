//! Restores everything that was deleted from an organisation in the last days.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use support::{Failure, bar::Bar, environment::Connection, outcome, program};
use undelete::dingtalk::models::{ConflictStrategy, RecycleBinScope};
use undelete::dingtalk::{Client, operations::recycle_bin::RestoreRecycleItems};
use undelete::runtime::BatchReport;

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

    let bar = Bar::open("restoring");
    let restoring = drive
        .restore_recycle_items(bin, recent)
        .conflict_strategy(ConflictStrategy::AutoRename)
        .in_batches()
        .on_progress(bar.of_batches());
    Ok(restoring.await.settle().await.report)
}

/// Restore what was deleted from an organisation in the last days.
#[derive(Parser)]
struct Arguments {
    /// Id of the organisation.
    corp: String,
    /// How many days.
    days: u32,
    #[command(flatten)]
    connection: Connection,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    program::run(run).await
}

async fn run(arguments: Arguments) -> Result<bool, Failure> {
    arguments.connection.set_output();
    let drive = arguments.connection.dingtalk()?;
    let days = Duration::from_secs(24 * 60 * 60) * arguments.days;
    let report = restore_recent(&drive, &arguments.corp, SystemTime::now() - days).await?;
    outcome::tell(&report)
}
