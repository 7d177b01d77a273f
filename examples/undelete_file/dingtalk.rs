//! Undeleting on DingTalk Storage, by the id that the file had.

use crate::support::dingtalk::{PAGE, bin_of, describe, follow};
use crate::support::outcome::not_done;
use crate::support::task::describe_end;
use crate::{Failure, IfTaken};
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
        println!("{dentry}: not in the recycle bin");
        return Ok(false);
    };
    println!("found  {}", describe(&item));
    let item = item.id.ok_or("the item has no id to restore it by")?;
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
        println!("  it has children, restored by task {task}");
        match follow(client, &task).await {
            Ok(end) if end.is_done() => {}
            Ok(end) => {
                println!("{dentry}: its task is {}", describe_end(&end));
                return Ok(false);
            }
            Err(error) => {
                println!("{dentry}: its task cannot be followed");
                eprintln!("{error}");
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
    let mut items = client.list_recycle_items(bin).max_results(PAGE).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.space_id.as_deref() == Some(space) && item.dentry_id.as_deref() == Some(dentry) {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

/// Says where it is now. It is restored, even if that cannot be told.
async fn tell_place(client: &Client, space: &str, dentry: &str) {
    let place = match client.get_dentry(space, dentry).send().await {
        Ok(answer) => answer.dentry.and_then(|dentry| dentry.path),
        Err(error) => {
            eprintln!("{error}");
            None
        }
    };
    let place = place.as_deref().unwrap_or("a place that cannot be told");
    println!("{dentry}: restored as {place}, in space {space}");
}
