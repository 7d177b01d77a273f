//! Undeleting on DingTalk Storage, by the id that the file had.

use crate::support::bar::Bar;
use crate::support::dingtalk::{PAGE, bin_of, describe, follow, record};
use crate::support::outcome::not_done;
use crate::support::say;
use crate::support::task::describe_end;
use crate::{Failure, IfTaken};
use serde_json::json;
use undelete::dingtalk::models::{ConflictStrategy, RecycleItem};
use undelete::dingtalk::{Client, Error};

/// Whether it was restored.
pub async fn undelete(
    client: &Client,
    corp: &str,
    space: &str,
    dentry: &str,
    if_taken: IfTaken,
) -> Result<bool, Failure> {
    let bin = bin_of(client, corp).await?;
    let Some(item) = find(client, &bin, space, dentry).await? else {
        let text = format!("{dentry}: not in the recycle bin");
        say::outcome(dentry, "not found", json!({}), text);
        return Ok(false);
    };
    say::record(&record(&item), format!("found  {}", describe(&item)));
    let item = item.id?;
    let strategy = match if_taken {
        IfTaken::Rename => ConflictStrategy::AutoRename,
        IfTaken::Fail => ConflictStrategy::ReturnErrorIfExists,
    };
    let request = client.restore_recycle_item(bin, item);
    let restored = match request.conflict_strategy(strategy).send().await {
        Ok(restored) => restored,
        Err(error) => return not_done(dentry, error),
    };
    if let Some(task) = restored.task_id.filter(|_| restored.r#async == Some(true)) {
        say::text(format!("  it has children, restored by task {task}"));
        match follow(client, &task).await {
            Ok(end) if end.is_done() => {}
            Ok(end) => {
                let end = describe_end(&end);
                let text = format!("{dentry}: its task is {end}");
                say::outcome(dentry, "unknown", json!({ "task": task, "end": end }), text);
                return Ok(false);
            }
            Err(error) => {
                let text = format!("{dentry}: its task cannot be followed");
                say::outcome(dentry, "unknown", json!({ "task": task }), text);
                say::failure(&error);
                return Ok(false);
            }
        }
    }
    let space = restored.space_id.as_deref().unwrap_or(space);
    let dentry = restored.dentry_id.as_deref().unwrap_or(dentry);
    tell_place(client, space, dentry).await;
    Ok(true)
}

/// The item that this file or folder has become.
async fn find(
    client: &Client,
    bin: &str,
    space: &str,
    dentry: &str,
) -> Result<Option<RecycleItem>, Error> {
    let _bar = Bar::open("looking for it");
    let mut items = client.list_recycle_items(bin).max_results(PAGE).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.space_id.as_ref()? == space && item.dentry_id.as_ref()? == dentry {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

/// Says where it is now. It is restored, even if that cannot be told.
async fn tell_place(client: &Client, space: &str, dentry: &str) {
    let place = match client.get_dentry(space, dentry).send().await {
        Ok(answer) => answer.dentry.ok().and_then(|dentry| dentry.path),
        Err(error) => {
            say::failure(&error);
            None
        }
    };
    let more = json!({ "space": space, "path": place });
    let place = place.as_deref().unwrap_or("a place that cannot be told");
    let text = format!("{dentry}: restored as {place}, in space {space}");
    say::outcome(dentry, "done", more, text);
}
