use std::env::{args, var};
use undelete::dingtalk::{Client, Error, ErrorCode};

/// Deletes an item of a bin for good. What is gone already need not be deleted.
pub async fn purge(drive: &Client, bin: &str, item: &str) -> Result<&'static str, Error> {
    match drive.delete_recycle_item(bin, item).await {
        Ok(_) => Ok("deleted"),
        Err(error) if error.code() == Some(&ErrorCode::RecycleItemNotExist) => Ok("gone already"),
        Err(error) if error.is_outcome_unknown() => Ok("perhaps deleted: look into the bin"),
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let drive = Client::builder()
        .credentials(var("DINGTALK_APP_KEY")?, var("DINGTALK_APP_SECRET")?)
        .union_id(var("DINGTALK_UNION_ID")?)
        .build()?;
    let bin = var("DINGTALK_BIN_ID")?;
    for item in args().skip(1) {
        println!("{item}: {}", purge(&drive, &bin, &item).await?);
    }
    Ok(())
}
