//! Emptying a bin of DingTalk Storage.

use crate::selection::Selection;
use crate::support::bar::Bar;
use crate::support::dingtalk::{PAGE, bin_of, describe, record};
use crate::{Failure, Wish};
use std::time::SystemTime;
use undelete::dingtalk::Client;

/// Whether everything that was asked for was done.
pub async fn empty(
    client: &Client,
    corp: &str,
    wish: Wish,
    now: SystemTime,
) -> Result<bool, Failure> {
    let bin = bin_of(client, corp).await?;
    let mut selection = Selection::new(wish.latest(now)?);
    let mut items = client
        .list_recycle_items(bin.as_str())
        .max_results(PAGE)
        .items();
    let bar = Bar::open("looking into the bin");
    let mut count = 0;
    // To its end before anything is deleted: pages may shift when items go.
    while let Some(item) = items.next().await {
        let item = item?;
        count += 1;
        bar.state(count);
        let line = (record(&item), describe(&item));
        selection.add(item.id.ok(), item.operator_time.as_ref().ok(), line);
    }
    drop(bar);
    selection.tell(wish);
    if !wish.purge {
        return Ok(true);
    }
    let request = client.delete_recycle_items(bin, selection.old());
    selection.purge(request.in_batches(), wish).await
}
