//! Lists a recycle bin without async: the smallest program with a blocking client.

use undelete::dingtalk::Client;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bin = std::env::args().nth(1).ok_or("usage: blocking BIN")?;
    let drive = Client::builder()
        .credentials(
            std::env::var("DINGTALK_APP_KEY")?,
            std::env::var("DINGTALK_APP_SECRET")?,
        )
        .union_id(std::env::var("DINGTALK_UNION_ID")?)
        .build_blocking()?;

    for item in drive.list_recycle_items(bin).items() {
        let item = item?;
        println!("{:?}: {:?}", item.id, item.original_path);
    }
    Ok(())
}
