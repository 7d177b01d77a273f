//! Lists a recycle bin without async: the smallest program with a blocking client.

use std::env;
use undelete::dingtalk::Client;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let bin = env::args().nth(1).ok_or("usage: blocking BIN")?;
    let drive = Client::builder()
        .credentials(
            variable("DINGTALK_APP_KEY")?,
            variable("DINGTALK_APP_SECRET")?,
        )
        .union_id(variable("DINGTALK_UNION_ID")?)
        .build_blocking()?;

    for item in drive.list_recycle_items(bin).items() {
        let item = item?;
        println!("{}: {}", item.id?, item.original_path?);
    }
    Ok(())
}
