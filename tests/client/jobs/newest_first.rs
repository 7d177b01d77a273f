use std::env::var;
use std::error::Error;
use undelete::smh::Client;
use undelete::smh::models::{RecycledItemOrder, SortDirection};

/// Lists what was deleted, the latest first, until it has this many.
pub async fn deleted_last(library: &Client, most: usize) -> Result<Vec<String>, Box<dyn Error>> {
    let mut items = library
        .list_recycled_items()
        .order_by(RecycledItemOrder::RemovalTime)
        .order_by_type(SortDirection::Descending)
        .items();
    let mut told = Vec::new();
    // A page is asked for when its items are.
    while told.len() < most
        && let Some(item) = items.next().await
    {
        let item = item?;
        let time = item.removal_time.map(|time| time.to_string());
        told.push(format!("{} {}", time.unwrap_or_default(), item.name?));
    }
    Ok(told)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let library = Client::builder()
        .library_host(var("SMH_LIBRARY_HOST")?)
        .library_id(var("SMH_LIBRARY_ID")?)
        .space_id("-")
        .credentials(var("SMH_LIBRARY_SECRET")?, "admin")
        .build()?;
    for line in deleted_last(&library, 20).await? {
        println!("{line}");
    }
    Ok(())
}
