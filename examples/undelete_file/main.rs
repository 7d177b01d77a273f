//! Gets one deleted file or folder back, known by what it was before it was deleted: DingTalk
//! Storage never tells what a deleted file is called in the recycle bin.
//!
//! Without arguments it tells the story against an emulator in this process:
//!
//! ```text
//! cargo run --example undelete_file
//! ```
//!
//! With arguments it works on the real services. It never replaces anything:
//!
//! ```text
//! cargo run --example undelete_file -- dingtalk CORP SPACE DENTRY
//! cargo run --example undelete_file -- smh PATH
//! ```

mod dingtalk;
mod smh;
mod story;
#[path = "../support/mod.rs"]
mod support;

use clap::{Parser, Subcommand, ValueEnum};
use std::process::ExitCode;
use support::Failure;
use support::environment::{Connection, DINGTALK_HELP, SMH_HELP};

/// Get a deleted file back. Without a service: a story against an emulator in this process.
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
        /// The corpId of the organisation.
        corp: String,
        /// Id of the space that the file was in.
        space: String,
        /// Id that the file or folder had.
        dentry: String,
        /// What to do if there is another file of that name by now.
        #[arg(long, value_enum, default_value_t)]
        if_taken: IfTaken,
    },
    /// Tencent Smart Media Hosting.
    #[command(after_help = SMH_HELP)]
    Smh {
        /// Path that the file or directory had in the space, as in `foo/bar.txt`.
        path: String,
        /// What to do if there is another file of that name by now.
        #[arg(long, value_enum, default_value_t)]
        if_taken: IfTaken,
        /// Put it into the root of the space if its directory is gone.
        #[arg(long)]
        or_root: bool,
    },
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum IfTaken {
    /// Restore the deleted one under another name.
    #[default]
    Rename,
    /// Leave the deleted one in the bin.
    Fail,
}

/// All a restore needs: reading is always allowed.
const GRANT: &str = "restore_recycled";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::program::run(run).await
}

/// Whether the file was restored.
async fn run(arguments: Arguments) -> Result<bool, Failure> {
    let connection = arguments.connection;
    connection.set_output();
    match arguments.service {
        None => story::tell().await.map(|()| true),
        Some(Service::Dingtalk {
            corp,
            space,
            dentry,
            if_taken,
        }) => dingtalk::undelete(&connection.dingtalk()?, &corp, &space, &dentry, if_taken).await,
        Some(Service::Smh {
            path,
            if_taken,
            or_root,
        }) => smh::undelete(&connection.smh(GRANT)?, &path, if_taken, or_root).await,
    }
}
