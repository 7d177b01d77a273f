//! Deletes what has been in a recycle bin for long, for good, and nothing else. Without `--purge`
//! it only says what it would delete.
//!
//! Without arguments it tells the story against an emulator in this process:
//!
//! ```text
//! cargo run --example empty_bin
//! ```
//!
//! With arguments it works on the real services:
//!
//! ```text
//! cargo run --example empty_bin -- dingtalk CORP --older-than DAYS
//! cargo run --example empty_bin -- dingtalk CORP --older-than DAYS --purge
//! cargo run --example empty_bin -- smh --older-than DAYS
//! cargo run --example empty_bin -- smh --older-than DAYS --purge
//! ```

mod dingtalk;
mod selection;
mod smh;
mod story;
#[path = "../support/mod.rs"]
mod support;

use clap::{Args, Parser, Subcommand};
use std::process::ExitCode;
use std::time::SystemTime;
use support::environment::{Connection, DINGTALK_HELP, SMH_HELP};
use support::{Failure, days};

/// Delete old items of a recycle bin for good. Without a service: a story against an emulator in
/// this process.
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
    Dingtalk {
        /// The corpId of the organisation whose bin it is.
        corp: String,
        #[command(flatten)]
        wish: Wish,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = SMH_HELP)]
    Smh {
        #[command(flatten)]
        wish: Wish,
    },
}

/// What is to be done with the bin.
#[derive(Args, Clone, Copy)]
struct Wish {
    /// Only items that were deleted at least this many days ago.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(days::RANGE))]
    older_than: u32,
    /// Delete them for good: nothing brings them back. Without it, they are only listed.
    #[arg(long)]
    purge: bool,
    /// Send a request for each item. Slower, but an item that is refused holds up no other.
    #[arg(long, requires = "purge")]
    one_by_one: bool,
}

impl Wish {
    /// The last moment at which an item can have been deleted to be old by now.
    fn latest(self, now: SystemTime) -> Result<SystemTime, Failure> {
        days::before(now, self.older_than)
    }

    /// All that SMH has to allow.
    fn grant(self) -> &'static str {
        if self.purge {
            "delete_recycled"
        } else {
            support::smh::READ
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::program::run(run).await
}

/// Whether everything that was asked for was done.
async fn run(arguments: Arguments) -> Result<bool, Failure> {
    let connection = arguments.connection;
    connection.set_output();
    let now = SystemTime::now();
    match arguments.service {
        None => story::tell().await.map(|()| true),
        Some(Service::Dingtalk { corp, wish }) => {
            dingtalk::empty(&connection.dingtalk()?, &corp, wish, now).await
        }
        Some(Service::Smh { wish }) => smh::empty(&connection.smh(wish.grant())?, wish, now).await,
    }
}
