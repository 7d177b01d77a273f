//! The story: files are deleted, found, and brought back, on an emulator in this process.

use crate::support::dingtalk::{bin_of, describe, follow};
use crate::support::say;
use crate::support::smh::describe as describe_recycled;
use crate::support::stage::{Stage, chapter, scene};
use crate::support::task::describe_end;
use crate::{Failure, dingtalk, smh};
use undelete::dingtalk::models::{ConflictStrategy, Deletion as DriveDeletion};
use undelete::runtime::Outcome;
use undelete::smh::models::{Deletion, FileVersion, RecycledItemReference};
use undelete::smh::operations::files::{DeleteDirectoryResponse, DeleteFileResponse};
use undelete_emulator::SmhDemo;

pub async fn tell() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    on_dingtalk(&stage).await?;
    on_smh(&stage).await
}

async fn on_dingtalk(stage: &Stage) -> Result<(), Failure> {
    chapter("DingTalk Storage");
    let demo = &stage.demo.dingtalk;
    let client = stage.drive()?;

    scene("A file and a folder are deleted, into the recycle bin:");
    let deleted = [&demo.file_id, &demo.folder_id];
    let request =
        client.delete_dentries(demo.space_id.as_str(), deleted, DriveDeletion::ToRecycleBin);
    for entry in request.in_batches().send().await.entries() {
        match &entry.outcome {
            Outcome::Pending { task, .. } => {
                say::text(format!(
                    "  {}: has children, deleted by task {task}",
                    entry.item
                ));
                let end = follow(&client, task).await?;
                say::text(format!("    task {task}: {}", describe_end(&end)));
            }
            _ => say::text(format!("  {}: deleted", entry.item)),
        }
    }

    scene("Deleting does not tell what an item is called in the bin. It is found by its old id:");
    let bin = bin_of(&client, &demo.corp_id).await?;
    let mut ids = Vec::new();
    let mut items = client.list_recycle_items(bin.as_str()).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if item
            .dentry_id
            .as_ref()
            .is_ok_and(|id| deleted.contains(&id))
        {
            say::text(format!("  {}", describe(&item)));
            ids.extend(item.id);
        }
    }

    scene("Both are restored, the file at once and the folder by a task:");
    dingtalk::restore(&client, client.restore_recycle_items(bin.as_str(), ids)).await?;

    scene("Of a batch, some items cannot be restored; each has its own outcome:");
    let ids = [
        &demo.restorable_item_id,
        &demo.taken_name_item_id,
        &demo.forbidden_item_id,
        &demo.unknown_item_id,
    ];
    let request = client
        .restore_recycle_items(bin.as_str(), ids)
        .conflict_strategy(ConflictStrategy::ReturnErrorIfExists);
    dingtalk::restore(&client, request).await?;

    scene("Too many ids are refused before anything is sent:");
    let error = client
        .restore_recycle_items(bin, (0..31).map(|id| id.to_string()))
        .send()
        .await;
    if let Err(error) = error {
        say::text(format!("  {error}"));
    }

    scene("A file was overwritten by mistake. It goes back to version 3:");
    let file = demo.versioned_file_id.as_str();
    print_dingtalk_versions(&client, &demo.space_id, file).await?;
    client
        .revert_dentry_version(demo.space_id.as_str(), file, 3)
        .send()
        .await?;
    say::text("  after the revert");
    print_dingtalk_versions(&client, &demo.space_id, file).await
}

async fn print_dingtalk_versions(
    client: &undelete::dingtalk::Client,
    space: &str,
    file: &str,
) -> Result<(), Failure> {
    let page = client.list_dentry_versions(space, file).send().await?;
    let versions: Vec<String> = page
        .dentries
        .unwrap_or_default()
        .iter()
        .map(|version| describe_version(version.version, version.size))
        .collect();
    say::text(format!("  versions: {}", versions.join(", ")));
    Ok(())
}

async fn on_smh(stage: &Stage) -> Result<(), Failure> {
    chapter("Tencent Smart Media Hosting");
    let demo = &stage.demo.smh;

    scene("Somebody deletes a file and a directory, into the recycle bin:");
    let deleting = stage.library("delete_file,delete_directory")?;
    let (file, directory) = delete_on_smh(&deleting, demo).await?;

    scene("Somebody else, who may restore but not delete, finds both in the bin:");
    let client = stage.library("restore_recycled,set_history_latest")?;
    let mut items = client.list_recycled_items().items();
    while let Some(item) = items.next().await {
        let item = item?;
        if item
            .recycled_item_id
            .is_ok_and(|id| id == file || id == directory)
        {
            say::text(format!("  {}", describe_recycled(&item)));
        }
    }

    scene("The file is restored at once:");
    smh::restore(&client, &[file]).await?;
    scene("The directory is restored by a task:");
    smh::restore(&client, &[directory]).await?;

    scene("Of a batch, some items cannot be restored; each has its own outcome:");
    let batch = [
        demo.restorable_item_id,
        demo.taken_name_item_id,
        demo.orphaned_item_id,
        demo.broken_link_item_id,
        demo.unknown_item_id,
    ];
    smh::restore(&client, &batch).await?;

    scene("A file was overwritten by mistake. It goes back to version 2:");
    let file = demo.versioned_path.as_str();
    let version = smh_versions(&client, file)
        .await?
        .into_iter()
        .find(|version| version.version == Some(2))
        .and_then(|version| version.id)
        .ok_or("the file has no version 2 to go back to")?;
    client.set_latest_version(version).send().await?;
    say::text("  after version 2 was made the latest");
    smh_versions(&client, file).await?;
    Ok(())
}

/// Deletes the file and the directory; what they are in the bin.
async fn delete_on_smh(
    client: &undelete::smh::Client,
    demo: &SmhDemo,
) -> Result<(i64, i64), Failure> {
    let path = demo.file_path.as_str();
    let answer = client.delete_file(path, Deletion::ToRecycleBin).send();
    let file = match answer.await? {
        DeleteFileResponse::Recycled(item) => in_bin(path, &item)?,
        _ => return Err(gone(path)),
    };
    let path = demo.directory_path.as_str();
    let answer = client.delete_directory(path, Deletion::ToRecycleBin).send();
    let directory = match answer.await? {
        DeleteDirectoryResponse::Recycled(item) => in_bin(path, &item)?,
        _ => return Err(gone(path)),
    };
    Ok((file, directory))
}

fn in_bin(path: &str, item: &RecycledItemReference) -> Result<i64, Failure> {
    let id = item.recycled_item_id?;
    say::text(format!("  {path}: deleted, in the bin as {id}"));
    Ok(id)
}

fn gone(path: &str) -> Failure {
    format!("{path} was deleted for good: the library has no recycle bin").into()
}

/// Prints the versions of a file and returns them.
async fn smh_versions(
    client: &undelete::smh::Client,
    file: &str,
) -> Result<Vec<FileVersion>, Failure> {
    let page = client.list_file_versions(file).send().await?;
    let versions = page.contents.unwrap_or_default();
    let descriptions: Vec<String> = versions
        .iter()
        .map(|version| describe_version(version.version, version.size))
        .collect();
    say::text(format!(
        "  versions, the latest first: {}",
        descriptions.join(", ")
    ));
    Ok(versions)
}

fn describe_version(number: Option<i64>, size: Option<i64>) -> String {
    let number = number.unwrap_or_default();
    let size = size.unwrap_or_default();
    format!("{number} ({size} bytes)")
}
