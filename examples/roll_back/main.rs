//! Shows the versions of a file, and goes back to one of them.
//!
//! Without arguments it tells the story against an emulator in this process:
//!
//! ```text
//! cargo run --example roll_back
//! ```
//!
//! With arguments it works on the real services:
//!
//! ```text
//! cargo run --example roll_back -- dingtalk SPACE DENTRY
//! cargo run --example roll_back -- dingtalk SPACE DENTRY --to VERSION
//! cargo run --example roll_back -- smh PATH
//! cargo run --example roll_back -- smh PATH --to ID
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

/// Go back to an earlier version of a file. Without a service: a story against an emulator in this
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
    Dingtalk {
        /// Id of the space that holds the file.
        space: String,
        /// Id of the file.
        dentry: String,
        /// The number of the version to go back to; its content becomes a new version. Without it,
        /// the versions are only listed.
        #[arg(long, value_name = "VERSION")]
        to: Option<i64>,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = SMH_HELP)]
    Smh {
        /// Path of the file in the space, as in `foo/bar.txt`.
        path: String,
        /// The id, not the number, of the version to go back to. Without it, the versions are only
        /// listed.
        #[arg(long, value_name = "ID")]
        to: Option<i64>,
    },
}

/// All that SMH has to allow for going back.
const GRANT: &str = "set_history_latest";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::program::run(run).await
}

/// Whether everything that was asked for was done.
async fn run(arguments: Arguments) -> Result<bool, Failure> {
    let connection = arguments.connection;
    connection.set_output();
    match arguments.service {
        None => story::tell().await.map(|()| true),
        Some(Service::Dingtalk { space, dentry, to }) => {
            dingtalk::roll_back(&connection.dingtalk()?, &space, &dentry, to).await
        }
        Some(Service::Smh { path, to }) => {
            let grant = to.map_or(support::smh::READ, |_| GRANT);
            smh::roll_back(&connection.smh(grant)?, &path, to).await
        }
    }
}
