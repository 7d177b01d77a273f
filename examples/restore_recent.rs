//! Restores everything that was deleted from an organisation in the last days.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use std::process::ExitCode;
use std::time::SystemTime;
use support::{Failure, bar::Bar, days, environment::Connection, outcome, program, task};
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

    let bar = Bar::open("looking into the bin");
    let mut recent = Vec::new();
    let mut items = drive.list_recycle_items(&bin).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.operator_time?.parse()? >= since {
            recent.push(item.id?);
        }
    }
    drop(bar);

    let bar = Bar::open("restoring");
    let report = drive
        .restore_recycle_items(bin, recent)
        .conflict_strategy(ConflictStrategy::AutoRename)
        .in_batches()
        .on_progress(bar.of_batches())
        .await;
    drop(bar);
    Ok(task::settled(report).await)
}

/// Restore what was deleted from an organisation in the last days.
#[derive(Parser)]
struct Arguments {
    /// Id of the organisation.
    corp: String,
    /// How many days.
    #[arg(value_parser = clap::value_parser!(u32).range(days::RANGE))]
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
    let since = days::before(SystemTime::now(), arguments.days)?;
    outcome::tell(&restore_recent(&drive, &arguments.corp, since).await?)
}
