//! Lists a recycle bin without async: the smallest program with a blocking client.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use std::process::ExitCode;
use support::{Failure, bar::Bar, dingtalk, environment::Connection, program, say};

/// List what is in a recycle bin.
#[derive(Parser)]
struct Arguments {
    /// Id of the recycle bin.
    bin: String,
    #[command(flatten)]
    connection: Connection,
}

fn main() -> ExitCode {
    program::run_blocking(run)
}

fn run(arguments: Arguments) -> Result<bool, Failure> {
    arguments.connection.set_output();
    let drive = arguments.connection.dingtalk_builder()?.build_blocking()?;

    let _bar = Bar::open("listing");
    for item in drive.list_recycle_items(arguments.bin).items() {
        let item = item?;
        say::record(&dingtalk::record(&item), dingtalk::describe(&item));
    }
    Ok(true)
}
