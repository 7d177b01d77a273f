//! Calls the service by method and path, and looks at a response as it came: for what the client does
//! not have.

#[path = "support/mod.rs"]
mod support;

use clap::Parser;
use serde_json::json;
use std::process::ExitCode;
use std::time::Duration;
use support::environment::{Connection, union_id};
use support::{Failure, program, say};
use undelete::runtime::http::Method;
use undelete::runtime::{RequestOptions, RetryPolicy, Value};

/// Look into a recycle bin by method and path.
#[derive(Parser)]
struct Arguments {
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
    let bin = &arguments.bin;
    let drive = arguments
        .connection
        .dingtalk_builder()?
        .user_agent_prefix("way-out/1.0")
        .build()?
        .with_deadline(Duration::from_secs(60));

    let page: Value = drive
        .request(Method::GET, "/v1.0/storage/recycleBins/{bin}/recycleItems")
        .path("bin", bin)
        .query("unionId", union_id()?)
        .query("maxResults", 5)
        .send()
        .await?;
    say::record(&page, format!("{page:#}"));

    let response = drive
        .list_recycle_items(bin)
        .with_retry(RetryPolicy::none())
        .with_timeout(Duration::from_secs(5))
        .send_raw()
        .await?;
    let (status, body) = (response.status(), String::from_utf8_lossy(response.body()));
    let text = format!("{status} {:?}\n{body}", response.headers());
    say::record(&json!({ "status": status, "body": body }), text);
    Ok(true)
}
