//! Gets deleted files back.
//!
//! Without arguments it tells the story against an emulator in this process:
//!
//! ```text
//! cargo run --example undelete
//! ```
//!
//! With arguments it works on the real services; it lists and restores, and deletes nothing:
//!
//! ```text
//! cargo run --example undelete -- list dingtalk BIN
//! cargo run --example undelete -- restore dingtalk BIN ITEM…
//! cargo run --example undelete -- list smh
//! cargo run --example undelete -- restore smh ITEM…
//! ```

mod dingtalk;
mod smh;
mod story;
#[path = "../support/mod.rs"]
mod support;

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use support::Failure;
use support::environment::{Connection, DINGTALK_HELP, SMH_HELP};

/// Get deleted files back. Without a command: a story against an emulator in this process.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Subcommand)]
enum Command {
    /// List what is in a recycle bin.
    List {
        #[command(subcommand)]
        bin: Bin,
    },
    /// Restore items of a recycle bin.
    Restore {
        #[command(subcommand)]
        items: Items,
    },
}

#[derive(Subcommand)]
enum Bin {
    /// DingTalk Storage.
    #[command(after_help = DINGTALK_HELP)]
    Dingtalk {
        /// Id of the recycle bin.
        bin: String,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = SMH_HELP)]
    Smh,
}

#[derive(Subcommand)]
enum Items {
    /// DingTalk Storage.
    #[command(after_help = DINGTALK_HELP)]
    Dingtalk {
        /// Id of the recycle bin.
        bin: String,
        /// Ids of the items.
        #[arg(required = true)]
        items: Vec<String>,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = SMH_HELP)]
    Smh {
        /// Ids of the items.
        #[arg(required = true)]
        items: Vec<i64>,
    },
}

/// All a restore needs: reading is always allowed.
const GRANT: &str = "restore_recycled";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::program::run(run).await
}

/// Whether everything that was asked for was done.
async fn run(arguments: Arguments) -> Result<bool, Failure> {
    let connection = arguments.connection;
    connection.set_output();
    match arguments.command {
        None => story::tell().await.map(|()| true),
        Some(Command::List { bin }) => {
            match bin {
                Bin::Dingtalk { bin } => dingtalk::list(&connection.dingtalk()?, &bin).await?,
                Bin::Smh => smh::list(&connection.smh(GRANT)?).await?,
            }
            Ok(true)
        }
        Some(Command::Restore {
            items: Items::Dingtalk { bin, items },
        }) => {
            let client = connection.dingtalk()?;
            dingtalk::restore(&client, client.restore_recycle_items(bin, items)).await
        }
        Some(Command::Restore {
            items: Items::Smh { items },
        }) => smh::restore(&connection.smh(GRANT)?, &items).await,
    }
}
