//! Watches background tasks until they end.
//!
//! Without arguments it tells the story against an emulator in this process:
//!
//! ```text
//! cargo run --example watch_task
//! ```
//!
//! With arguments it works on the real services:
//!
//! ```text
//! cargo run --example watch_task -- dingtalk TASK…
//! cargo run --example watch_task -- smh TASK… --deadline SECONDS
//! ```

mod story;
#[path = "../support/mod.rs"]
mod support;
mod watch;

use clap::{Args, Parser, Subcommand};
use std::process::ExitCode;
use std::time::Duration;
use support::environment::{Connection, DINGTALK_HELP, SMH_HELP};
use support::{Failure, smh};

/// Watch background tasks until they end. Without a service: a story against an emulator in this
/// process.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    service: Option<Service>,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Subcommand)]
enum Service {
    /// DingTalk Storage.
    #[command(after_help = DINGTALK_HELP)]
    Dingtalk(Tasks),
    /// Tencent Smart Media Hosting, tasks of a space.
    #[command(after_help = SMH_HELP)]
    Smh(Tasks),
}

#[derive(Args)]
struct Tasks {
    /// Ids of the tasks.
    #[arg(required = true, value_name = "TASK")]
    ids: Vec<String>,
    /// Give up after so much time; the tasks go on.
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    deadline: u32,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::program::run(run).await
}

/// Whether all the tasks ended well.
async fn run(arguments: Arguments) -> Result<bool, Failure> {
    let connection = arguments.connection;
    connection.set_output();
    let seconds = |tasks: &Tasks| Duration::from_secs(tasks.deadline.into());
    match arguments.service {
        None => story::tell().await.map(|()| true),
        Some(Service::Dingtalk(tasks)) => {
            watch::dingtalk(&connection.dingtalk()?, &tasks.ids, seconds(&tasks)).await
        }
        Some(Service::Smh(tasks)) => {
            watch::smh(&connection.smh(smh::READ)?, &tasks.ids, seconds(&tasks)).await
        }
    }
}
