//! Deletes an item of a recycle bin for good, and takes one error code for success: what is gone
//! already need not be deleted.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use serde_json::json;
use std::process::ExitCode;
use support::{Failure, environment::Connection, program, say};
use undelete::dingtalk::{Client, Error, ErrorCode};

pub async fn delete_for_good(drive: &Client, bin: &str, item: &str) -> Result<&'static str, Error> {
    match drive.delete_recycle_item(bin, item).await {
        Ok(_) => Ok("deleted"),
        Err(error) if error.code() == Some(&ErrorCode::RecycleItemNotExist) => Ok("gone already"),
        Err(error) if error.is_outcome_unknown() => Ok("perhaps deleted: look into the bin"),
        Err(error) => Err(error),
    }
}

/// Delete an item of a recycle bin for good.
#[derive(Parser)]
struct Arguments {
    /// Id of the recycle bin.
    bin: String,
    /// Id of the item.
    item: String,
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
    let end = delete_for_good(&drive, &arguments.bin, &arguments.item).await?;
    say::record(&json!({ "item": arguments.item, "end": end }), end);
    Ok(true)
}
