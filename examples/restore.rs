//! Restores one item of a recycle bin: the smallest program that does something useful.

use undelete::dingtalk::Client;
use undelete::dingtalk::models::ConflictStrategy;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let drive = Client::builder()
        .credentials(
            std::env::var("DINGTALK_APP_KEY")?,
            std::env::var("DINGTALK_APP_SECRET")?,
        )
        .union_id(std::env::var("DINGTALK_UNION_ID")?)
        .build()?;

    let answer = drive
        .restore_recycle_items("pQy3R7vW2kLd", ["210000000050"])
        .conflict_strategy(ConflictStrategy::AutoRename)
        .send()
        .await;

    match answer {
        Ok(answer) => {
            for item in answer.result_items.unwrap_or_default() {
                println!("{:?}: {:?}", item.recycle_item_id, item.dentry_id);
            }
        }
        Err(error) if error.is_not_found() => println!("there is no such item: {error}"),
        Err(error) if error.is_outcome_unknown() => println!("look before trying again: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
