//! Deletes an item of a recycle bin for good, and takes one error code for success: what is gone
//! already need not be deleted.

use std::env;
use undelete::dingtalk::{Client, Error, ErrorCode};

pub async fn delete_for_good(drive: &Client, bin: &str, item: &str) -> Result<&'static str, Error> {
    match drive.delete_recycle_item(bin, item).await {
        Ok(_) => Ok("deleted"),
        Err(error) if error.code() == Some(&ErrorCode::RecycleItemNotExist) => Ok("gone already"),
        Err(error) if error.is_outcome_unknown() => Ok("perhaps deleted: look into the bin"),
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(bin), Some(item)) = (arguments.next(), arguments.next()) else {
        return Err("usage: one_code BIN ITEM".into());
    };
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let drive = Client::builder()
        .credentials(
            variable("DINGTALK_APP_KEY")?,
            variable("DINGTALK_APP_SECRET")?,
        )
        .union_id(variable("DINGTALK_UNION_ID")?)
        .build()?;

    println!("{}", delete_for_good(&drive, &bin, &item).await?);
    Ok(())
}
