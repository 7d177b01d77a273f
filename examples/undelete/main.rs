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
mod environment;
mod progress;
mod smh;
mod story;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Whatever went wrong, for a person to read.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Get deleted files back. Without a command: a story against an emulator in this process.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Send the requests to this address instead of the service's own.
    #[arg(long, global = true, value_name = "URL")]
    base_url: Option<String>,
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
    #[command(after_help = environment::DINGTALK_HELP)]
    Dingtalk {
        /// Id of the recycle bin.
        bin: String,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = environment::SMH_HELP)]
    Smh,
}

#[derive(Subcommand)]
enum Items {
    /// DingTalk Storage.
    #[command(after_help = environment::DINGTALK_HELP)]
    Dingtalk {
        /// Id of the recycle bin.
        bin: String,
        /// Ids of the items.
        #[arg(required = true)]
        items: Vec<String>,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = environment::SMH_HELP)]
    Smh {
        /// Ids of the items.
        #[arg(required = true)]
        items: Vec<i64>,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Whether everything that was asked for was restored.
async fn run(arguments: Arguments) -> Result<bool, Failure> {
    let base_url = arguments.base_url.as_deref();
    match arguments.command {
        None => story::tell().await.map(|()| true),
        Some(Command::List {
            bin: Bin::Dingtalk { bin },
        }) => dingtalk::list(&environment::dingtalk(base_url)?, &bin)
            .await
            .map(|()| true),
        Some(Command::List { bin: Bin::Smh }) => {
            smh::list(&environment::smh(base_url)?).await.map(|()| true)
        }
        Some(Command::Restore {
            items: Items::Dingtalk { bin, items },
        }) => dingtalk::restore(&environment::dingtalk(base_url)?, &bin, &items).await,
        Some(Command::Restore {
            items: Items::Smh { items },
        }) => smh::restore(&environment::smh(base_url)?, &items).await,
    }
}
