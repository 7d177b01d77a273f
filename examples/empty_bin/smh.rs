//! Emptying a bin of Tencent Smart Media Hosting.

use crate::selection::Selection;
use crate::support::bar::Bar;
use crate::support::smh::{PAGE, describe, record};
use crate::{Failure, Wish};
use std::time::SystemTime;
use undelete::smh::Client;

/// Whether everything that was asked for was done.
pub async fn empty(client: &Client, wish: Wish, now: SystemTime) -> Result<bool, Failure> {
    let mut selection = Selection::new(wish.latest(now)?);
    let mut items = client.list_recycled_items().limit(PAGE).items();
    let bar = Bar::open("looking into the bin");
    let mut count = 0;
    // To its end before anything is deleted: pages may shift when items go.
    while let Some(item) = items.next().await {
        let item = item?;
        count += 1;
        bar.state(count);
        let line = (record(&item), describe(&item));
        selection.add(item.recycled_item_id.ok(), item.removal_time.as_ref(), line);
    }
    drop(bar);
    selection.tell(wish);
    if !wish.purge {
        return Ok(true);
    }
    let request = client.delete_recycled_items(selection.old());
    selection.purge(request.in_batches(), wish).await
}
