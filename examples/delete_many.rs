//! Deletes any number of files and folders into the recycle bin, and waits until all are there.

use std::env;
use undelete::dingtalk::{Client, models::Deletion, operations::files::DeleteDentries};
use undelete::runtime::BatchReport;

pub async fn delete_many(
    drive: &Client,
    space: &str,
    ids: impl IntoIterator<Item = String>,
) -> BatchReport<DeleteDentries> {
    let report = drive
        .delete_dentries(space, ids, Deletion::ToRecycleBin)
        .in_batches()
        .await;
    report.settle().await.report
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut ids = env::args().skip(1);
    let space = ids.next().ok_or("usage: delete_many SPACE ID…")?;
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let drive = Client::builder()
        .credentials(
            variable("DINGTALK_APP_KEY")?,
            variable("DINGTALK_APP_SECRET")?,
        )
        .union_id(variable("DINGTALK_UNION_ID")?)
        .build()?;

    let report = delete_many(&drive, &space, ids).await;

    for entry in report.entries().iter().filter(|it| !it.outcome.is_done()) {
        println!("{}: {}", entry.item, entry.outcome);
    }
    println!("{}", report.counts());
    if report.is_all_done() {
        Ok(())
    } else {
        Err("not everything is deleted".into())
    }
}
