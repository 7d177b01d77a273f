//! The story: work that goes on in the background, well, in part and not at all, on an emulator in
//! this process.

use crate::support::stage::{Stage, chapter, scene};
use crate::{Failure, watch};
use std::time::Duration;
use undelete::dingtalk::models::Deletion;

const DEADLINE: Duration = Duration::from_secs(60);

pub async fn tell() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    on_dingtalk(&stage).await?;
    on_smh(&stage).await
}

async fn on_dingtalk(stage: &Stage) -> Result<(), Failure> {
    chapter("DingTalk Storage");
    let demo = &stage.demo.dingtalk;
    let client = stage.drive()?;

    scene("A folder is deleted and another one restored, both in the background:");
    let (space, bin) = (demo.space_id.as_str(), demo.recycle_bin_id.as_str());
    let deleted = client.delete_dentry(space, demo.folder_id.as_str(), Deletion::ToRecycleBin);
    let restored = client.restore_recycle_item(bin, demo.folder_item_id.as_str());
    let tasks = [
        deleted.send().await?.task_id,
        restored.send().await?.task_id,
    ];
    let tasks: Vec<String> = tasks.into_iter().flatten().collect();
    watch::dingtalk(&client, &tasks, DEADLINE).await?;

    scene("A task that nobody has heard of:");
    watch::dingtalk(
        &client,
        std::slice::from_ref(&demo.unknown_item_id),
        DEADLINE,
    )
    .await?;
    Ok(())
}

async fn on_smh(stage: &Stage) -> Result<(), Failure> {
    chapter("Tencent Smart Media Hosting");
    let demo = &stage.demo.smh;
    let client = stage.library("restore_recycled")?;

    scene("A directory is restored, together with an item that is not in the bin:");
    let request = client.restore_recycled_items([demo.directory_item_id, demo.unknown_item_id]);
    let report = request.in_batches().send().await;
    let tasks: Vec<String> = report.tasks().into_iter().map(str::to_owned).collect();
    watch::smh(&client, &tasks, DEADLINE).await?;

    scene("A task that takes longer than anybody waits for goes on without us:");
    stage
        .emulator
        .with(|world| world.smh.settings.task_polls = u32::MAX);
    let request = client.restore_recycled_items(0..21);
    let report = request.in_batches().send().await;
    let tasks: Vec<String> = report.tasks().into_iter().map(str::to_owned).collect();
    watch::smh(&client, &tasks, Duration::from_secs(2)).await?;
    Ok(())
}
