//! Calls the service by method and path, and looks at a response as it came: for what the client does
//! not have.

use std::env;
use std::time::Duration;
use undelete::dingtalk::Client;
use undelete::runtime::http::Method;
use undelete::runtime::{RequestOptions, RetryPolicy, Value};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bin = env::args().nth(1).ok_or("usage: way_out BIN")?;
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let union_id = variable("DINGTALK_UNION_ID")?;
    let drive = Client::builder()
        .credentials(
            variable("DINGTALK_APP_KEY")?,
            variable("DINGTALK_APP_SECRET")?,
        )
        .union_id(&union_id)
        .user_agent_prefix("way-out/1.0")
        .build()?
        .with_deadline(Duration::from_secs(60));

    let page: Value = drive
        .request(Method::GET, "/v1.0/storage/recycleBins/{bin}/recycleItems")
        .path("bin", &bin)
        .query("unionId", &union_id)
        .query("maxResults", 5)
        .send()
        .await?;
    println!("{page:#}");

    let response = drive
        .list_recycle_items(&bin)
        .with_retry(RetryPolicy::none())
        .with_timeout(Duration::from_secs(5))
        .send_raw()
        .await?;
    println!("{} {:?}", response.status(), response.headers());
    println!("{}", String::from_utf8_lossy(response.body()));
    Ok(())
}
