//! Undeleting on Tencent Smart Media Hosting, by the path that the file had.

use crate::support::bar::Bar;
use crate::support::outcome::not_done;
use crate::support::say;
use crate::support::smh::{PAGE, describe, joined, record};
use crate::{Failure, IfTaken};
use serde_json::json;
use std::time::SystemTime;
use undelete::smh::models::{ConflictResolutionStrategy, RecycledItem, RestorePathStrategy};
use undelete::smh::{Client, Error};

/// Whether it was restored.
pub async fn undelete(
    client: &Client,
    path: &str,
    if_taken: IfTaken,
    or_root: bool,
) -> Result<bool, Failure> {
    let path = path.trim_matches('/');
    let mut found = find(client, path).await?;
    found.sort_by_key(|item| (moment(item), item.recycled_item_id));
    let Some(newest) = found.pop() else {
        let text = format!("{path}: not in the recycle bin");
        say::outcome(path, "not found", json!({}), text);
        return Ok(false);
    };
    say::record(&record(&newest), format!("found  {}", describe(&newest)));
    if !found.is_empty() {
        say::text("  This was deleted last. Also deleted from there, and left in the bin:");
        found
            .iter()
            .for_each(|item| say::record(&record(item), format!("  {}", describe(item))));
    }
    let item = newest.recycled_item_id?;
    let if_taken = match if_taken {
        IfTaken::Rename => ConflictResolutionStrategy::Rename,
        IfTaken::Fail => ConflictResolutionStrategy::Ask,
    };
    let mut request = client.restore_recycled_item(item, if_taken);
    if or_root {
        request = request.restore_path_strategy(RestorePathStrategy::FallbackToRoot);
    }
    match request.send().await {
        Ok(restored) => {
            let place = joined(restored.path.as_ref());
            let text = format!("{path}: restored as {place}");
            say::outcome(path, "done", json!({ "path": place }), text);
            Ok(true)
        }
        Err(error) => not_done(path, error),
    }
}

/// All items that were deleted from there.
async fn find(client: &Client, path: &str) -> Result<Vec<RecycledItem>, Error> {
    let mut found = Vec::new();
    let _bar = Bar::open("looking for it");
    let mut items = client.list_recycled_items().limit(PAGE).items();
    while let Some(item) = items.next().await {
        let item = item?;
        let is_it = |original: &Vec<String>| original.join("/") == path;
        if item.original_path.as_ref().is_some_and(is_it) {
            found.push(item);
        }
    }
    Ok(found)
}

/// When it was deleted; nothing, which is before everything else, if that cannot be told.
fn moment(item: &RecycledItem) -> Option<SystemTime> {
    item.removal_time.as_ref()?.parse().ok()
}
