use std::env::var;
use std::error::Error;
use undelete::dingtalk::Client;
use undelete::runtime::Blocking;

/// Lists a bin without async: lists are iterators, and `send()` waits.
pub fn names(drive: &Client<Blocking>, bin: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for item in drive.list_recycle_items(bin).items() {
        names.push(item?.original_name?);
    }
    Ok(names)
}

fn main() -> Result<(), Box<dyn Error>> {
    let drive = Client::builder()
        .credentials(var("DINGTALK_APP_KEY")?, var("DINGTALK_APP_SECRET")?)
        .union_id(var("DINGTALK_UNION_ID")?)
        .build_blocking()?;
    for name in names(&drive, &var("DINGTALK_BIN_ID")?)? {
        println!("{name}");
    }
    Ok(())
}
