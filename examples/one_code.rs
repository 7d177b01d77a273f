//! Deletes an item of a recycle bin for good, and takes one error code for success: what is gone
//! already need not be deleted.

use std::env;
use undelete::dingtalk::{Client, ErrorCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(bin), Some(item)) = (arguments.next(), arguments.next()) else {
        return Err("usage: one_code BIN ITEM".into());
    };
    let drive = Client::builder()
        .credentials(
            env::var("DINGTALK_APP_KEY")?,
            env::var("DINGTALK_APP_SECRET")?,
        )
        .union_id(env::var("DINGTALK_UNION_ID")?)
        .build()?;

    match drive.delete_recycle_item(bin, item).await {
        Ok(_) => println!("deleted"),
        Err(error) if error.code() == Some(&ErrorCode::RecycleItemNotExist) => {
            println!("gone already");
        }
        Err(error) if error.is_outcome_unknown() => {
            println!("look into the bin before you try again: {error}");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
