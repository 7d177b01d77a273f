//! Restores items of a recycle bin: the smallest program that does something useful.

use std::env;
use undelete::dingtalk::Client;
use undelete::dingtalk::models::ConflictStrategy;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Whoever reads the output may stop reading, as `head` does.
    sigpipe::reset();
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let mut arguments = env::args().skip(1);
    let bin = arguments.next().ok_or("usage: restore BIN ITEM…")?;

    let drive = Client::builder()
        .credentials(
            variable("DINGTALK_APP_KEY")?,
            variable("DINGTALK_APP_SECRET")?,
        )
        .union_id(variable("DINGTALK_UNION_ID")?)
        .build()?;

    let report = drive
        .restore_recycle_items(bin, arguments)
        .conflict_strategy(ConflictStrategy::AutoRename)
        .in_batches()
        .send()
        .await;

    for entry in report.entries() {
        println!("{}: {}", entry.item, entry.outcome);
    }
    println!("{}", report.counts());
    Ok(())
}
