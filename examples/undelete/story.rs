//! The story: files are deleted, found, and brought back, on an emulator in this process.

use crate::{Failure, dingtalk, smh};
use undelete::dingtalk::models::{ConflictStrategy, RecycleBinScope};
use undelete::runtime::ReqwestTransport;
use undelete::smh::models::{Deletion, FileVersion, RecycledItemReference};
use undelete::smh::operations::files::{DeleteDirectoryResponse, DeleteFileResponse};
use undelete_emulator::{Demo, Emulator, SmhDemo, World};

pub async fn tell() -> Result<(), Failure> {
    let (world, demo) = World::demo();
    let emulator = Emulator::start_with(world).await?;
    println!(
        "An emulator of both services listens on {}; nothing leaves this machine.\n",
        emulator.url()
    );
    on_dingtalk(&emulator, &demo).await?;
    println!();
    on_smh(&emulator, &demo).await?;
    Ok(())
}

async fn on_dingtalk(emulator: &Emulator, demo: &Demo) -> Result<(), Failure> {
    let demo = &demo.dingtalk;
    println!("DingTalk Storage");
    println!("================");
    let client = undelete::dingtalk::Client::builder()
        .with_base_url(emulator.url())
        .with_transport(direct()?)
        .credentials(demo.app_key.as_str(), demo.app_secret.as_str())
        .union_id(demo.union_id.as_str())
        .build()?;

    println!("\nA file and a folder are deleted, into the recycle bin:");
    let deleted = [&demo.file_id, &demo.folder_id];
    let answer = client
        .delete_dentries(demo.space_id.as_str(), deleted, true)
        .send()
        .await?;
    for result in answer.result_items.unwrap_or_default() {
        let id = result.dentry_id.unwrap_or_default();
        match (result.r#async, result.task_id) {
            (Some(true), Some(task)) => {
                println!("  {id}: has children, deleted by task {task}");
                dingtalk::follow(&client, &task).await?;
            }
            _ => println!("  {id}: deleted"),
        }
    }

    println!(
        "\nDeleting does not tell what an item is called in the bin. It is found by its old id:"
    );
    let bin = client
        .get_recycle_bin(RecycleBinScope::Org, demo.corp_id.as_str())
        .send()
        .await?;
    let bin = bin
        .recycle_bin
        .and_then(|bin| bin.id)
        .ok_or("the organisation has no recycle bin")?;
    let found: Vec<_> = dingtalk::items(&client, &bin)
        .await?
        .into_iter()
        .filter(|item| {
            item.dentry_id
                .as_ref()
                .is_some_and(|id| deleted.contains(&id))
        })
        .collect();
    for item in &found {
        println!("  {}", dingtalk::describe(item));
    }

    println!("\nBoth are restored, the file at once and the folder by a task:");
    let ids: Vec<String> = found.into_iter().filter_map(|item| item.id).collect();
    dingtalk::restore(&client, &bin, &ids).await?;

    println!("\nOf a batch, some items cannot be restored; each has its own outcome:");
    let ids = [
        &demo.restorable_item_id,
        &demo.taken_name_item_id,
        &demo.forbidden_item_id,
        &demo.unknown_item_id,
    ];
    let answer = client
        .restore_recycle_items(bin.as_str(), ids)
        .conflict_strategy(ConflictStrategy::ReturnErrorIfExists)
        .send()
        .await?;
    for result in answer.result_items.unwrap_or_default() {
        let id = result.recycle_item_id.as_deref().unwrap_or("?");
        match (result.success, result.error_code) {
            (Some(true), _) => println!(
                "  {id}: restored as {}",
                result.dentry_id.as_deref().unwrap_or("?")
            ),
            (_, Some(code)) => println!("  {id}: not restored, {code}"),
            (_, None) => println!("  {id}: not restored, no reason given"),
        }
    }

    println!("\nToo many ids are refused before anything is sent:");
    let error = client
        .restore_recycle_items(bin, (0..31).map(|id| id.to_string()))
        .send()
        .await;
    if let Err(error) = error {
        println!("  {error}");
    }

    println!("\nA file was overwritten by mistake. It goes back to version 3:");
    let file = demo.versioned_file_id.as_str();
    print_dingtalk_versions(&client, &demo.space_id, file).await?;
    client
        .revert_dentry_version(demo.space_id.as_str(), file, 3)
        .send()
        .await?;
    println!("  after the revert");
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
    println!("  versions: {}", versions.join(", "));
    Ok(())
}

async fn on_smh(emulator: &Emulator, demo: &Demo) -> Result<(), Failure> {
    let demo = &demo.smh;
    println!("Tencent Smart Media Hosting");
    println!("===========================");

    println!("\nSomebody deletes a file and a directory, into the recycle bin:");
    let deleting = smh_client(emulator, demo, "delete_file,delete_directory")?;
    let (file, directory) = delete_on_smh(&deleting, demo).await?;

    println!("\nSomebody else, who may restore but not delete, finds both in the bin:");
    let client = smh_client(emulator, demo, "restore_recycled,set_history_latest")?;
    for item in smh::items(&client).await? {
        if item
            .recycled_item_id
            .is_some_and(|id| id == file || id == directory)
        {
            println!("  {}", smh::describe(&item));
        }
    }

    println!("\nThe file is restored at once:");
    smh::restore(&client, &[file]).await?;
    println!("\nThe directory is restored by a task:");
    smh::restore(&client, &[directory]).await?;

    println!("\nOf a batch, some items cannot be restored; each has its own outcome:");
    let batch = [
        demo.restorable_item_id,
        demo.taken_name_item_id,
        demo.orphaned_item_id,
        demo.broken_link_item_id,
        demo.unknown_item_id,
    ];
    smh::restore(&client, &batch).await?;

    println!("\nA file was overwritten by mistake. It goes back to version 2:");
    let file = demo.versioned_path.as_str();
    let version = smh_versions(&client, file)
        .await?
        .into_iter()
        .find(|version| version.version == Some(2))
        .and_then(|version| version.id)
        .ok_or("the file has no version 2 to go back to")?;
    client.set_latest_version(version).send().await?;
    println!("  after version 2 was made the latest");
    smh_versions(&client, file).await?;
    Ok(())
}

/// A client with a token that allows this and no more.
fn smh_client(
    emulator: &Emulator,
    demo: &SmhDemo,
    grant: &str,
) -> Result<undelete::smh::Client, Failure> {
    Ok(undelete::smh::Client::builder()
        .with_base_url(emulator.url())
        .with_transport(direct()?)
        .library_id(demo.library_id.as_str())
        .space_id(demo.space_id.as_str())
        .credentials(demo.library_secret.as_str(), grant)
        .build()?)
}

/// Deletes the file and the directory; what they are in the bin.
async fn delete_on_smh(
    client: &undelete::smh::Client,
    demo: &SmhDemo,
) -> Result<(i64, i64), Failure> {
    let path = demo.file_path.as_str();
    let answer = client.delete_file(path, Deletion::ToRecycleBin).send();
    let file = match answer.await? {
        DeleteFileResponse::Ok(item) => in_bin(path, &item)?,
        _ => return Err(gone(path)),
    };
    let path = demo.directory_path.as_str();
    let answer = client.delete_directory(path, Deletion::ToRecycleBin).send();
    let directory = match answer.await? {
        DeleteDirectoryResponse::Ok(item) => in_bin(path, &item)?,
        _ => return Err(gone(path)),
    };
    Ok((file, directory))
}

fn in_bin(path: &str, item: &RecycledItemReference) -> Result<i64, Failure> {
    let id = item.recycled_item_id.ok_or("the answer names no item")?;
    println!("  {path}: deleted, in the bin as {id}");
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
    println!("  versions, the latest first: {}", descriptions.join(", "));
    Ok(versions)
}

fn describe_version(number: Option<i64>, size: Option<i64>) -> String {
    let number = number.unwrap_or_default();
    let size = size.unwrap_or_default();
    format!("{number} ({size} bytes)")
}

/// A transport that no proxy of the machine has a part in.
fn direct() -> Result<ReqwestTransport, Failure> {
    Ok(reqwest::Client::builder().no_proxy().build()?.into())
}
