//! Lists a recycle bin with tokens of a program of one's own: this one never sees the secret of the
//! app. They stand in a file that the other program renews.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;
use support::environment::{Connection, union_id};
use support::{Failure, bar::Bar, dingtalk, program, say};
use undelete::runtime::{CredentialsError, Secret, TokenProvider};

pub struct TokenFile(pub PathBuf);

impl TokenProvider for TokenFile {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        let token = std::fs::read_to_string(&self.0);
        let token = token.map_err(|error| CredentialsError::with_source("no token file", error))?;
        Ok(token.trim().into())
    }

    fn rejected(&self, _: &Secret) -> bool {
        true
    }
}

/// List what is in a recycle bin.
#[derive(Parser)]
struct Arguments {
    /// The file with the token.
    file: PathBuf,
    /// Id of the recycle bin.
    bin: String,
    #[command(flatten)]
    connection: Connection,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    program::run(run).await
}

async fn run(arguments: Arguments) -> Result<bool, Failure> {
    arguments.connection.set_output();
    let drive = arguments
        .connection
        .dingtalk_without_credentials()
        .access_token_provider(TokenFile(arguments.file))
        .union_id(union_id()?)
        .build()?;

    let _bar = Bar::open("listing");
    let mut items = drive.list_recycle_items(arguments.bin).items();
    while let Some(item) = items.next().await {
        let item = item?;
        say::record(&dingtalk::record(&item), dingtalk::describe(&item));
    }
    Ok(true)
}
