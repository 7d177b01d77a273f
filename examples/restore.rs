//! Restores items of a recycle bin, under another name where theirs is taken.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use std::process::ExitCode;
use support::{Failure, bar::Bar, environment::Connection, outcome, program, task};
use undelete::dingtalk::models::ConflictStrategy;

/// Restore items of a recycle bin.
#[derive(Parser)]
struct Arguments {
    /// Id of the recycle bin.
    bin: String,
    /// Ids of the items.
    #[arg(required = true)]
    items: Vec<String>,
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
    let bar = Bar::open("restoring");
    let report = drive
        .restore_recycle_items(arguments.bin, arguments.items)
        .conflict_strategy(ConflictStrategy::AutoRename)
        .in_batches()
        .on_progress(bar.of_batches())
        .await;
    drop(bar);
    outcome::tell(&task::settled(report).await)
}
