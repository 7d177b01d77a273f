//! Deletes any number of files and folders into the recycle bin, and waits until all are there.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use std::process::ExitCode;
use support::{Failure, bar::Bar, environment::Connection, outcome, program, task};
use undelete::dingtalk::{Client, models::Deletion, operations::files::DeleteDentries};
use undelete::runtime::BatchReport;

pub async fn delete_many(
    drive: &Client,
    space: &str,
    ids: impl IntoIterator<Item = String>,
) -> BatchReport<DeleteDentries> {
    let bar = Bar::open("deleting");
    let report = drive
        .delete_dentries(space, ids, Deletion::ToRecycleBin)
        .in_batches()
        .on_progress(bar.of_batches())
        .await;
    drop(bar);
    task::settled(report).await
}

/// Delete files and folders into the recycle bin.
#[derive(Parser)]
struct Arguments {
    /// Id of the space.
    space: String,
    /// Ids of the files and folders.
    #[arg(required = true)]
    ids: Vec<String>,
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
    outcome::tell(&delete_many(&drive, &arguments.space, arguments.ids).await)
}
