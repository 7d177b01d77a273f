//! The story: people know what was deleted and where it was, and get it back, on an emulator in
//! this process.

use crate::support::stage::{Stage, chapter, scene};
use crate::{Failure, GRANT, IfTaken, dingtalk, smh};
use std::time::Duration;

pub async fn tell() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    on_dingtalk(&stage).await?;
    on_smh(&stage).await
}

async fn on_dingtalk(stage: &Stage) -> Result<(), Failure> {
    chapter("DingTalk Storage");
    let demo = &stage.demo.dingtalk;
    let (corp, space) = (&demo.corp_id, &demo.space_id);
    let taken = stage.emulator.with(|world| {
        let drive = &mut world.dingtalk;
        for deleted in [&demo.file_id, &demo.folder_id] {
            drive.recycle(deleted, "chyLiColleague3sD")?;
        }
        let mut items = drive.recycle_items().into_iter();
        let taken = items.find(|item| item.id == demo.taken_name_item_id);
        Ok::<_, Failure>(taken.map(|item| item.dentry_id).unwrap_or_default())
    })?;
    let client = stage.drive()?;

    scene("A colleague deleted a file. It is found by its space and its old id:");
    dingtalk::undelete(&client, corp, space, &demo.file_id, IfTaken::Rename).await?;

    scene("And a folder, which is restored by a task:");
    dingtalk::undelete(&client, corp, space, &demo.folder_id, IfTaken::Rename).await?;

    scene("The name of a file is taken by another one. It is not to be renamed, at first:");
    dingtalk::undelete(&client, corp, space, &taken, IfTaken::Fail).await?;
    dingtalk::undelete(&client, corp, space, &taken, IfTaken::Rename).await?;

    scene("A file that nobody has deleted:");
    let file = &demo.versioned_file_id;
    dingtalk::undelete(&client, corp, space, file, IfTaken::Rename).await?;
    Ok(())
}

async fn on_smh(stage: &Stage) -> Result<(), Failure> {
    chapter("Tencent Smart Media Hosting");
    let demo = &stage.demo.smh;
    let file = &demo.file_path;
    stage.emulator.with(|world| {
        let (library, space) = (&demo.library_id, &demo.space_id);
        for content in ["Take 4, cut", "Take 4, cut shorter"] {
            world.smh.put_file(library, space, file, content)?;
            world.smh.recycle(library, space, file)?;
            world.clock().advance(Duration::from_secs(60));
        }
        Ok::<_, Failure>(())
    })?;
    let client = stage.library(GRANT)?;

    scene("A file was deleted twice. The one that was deleted last is restored:");
    smh::undelete(&client, file, IfTaken::Rename, false).await?;

    scene("The one before has to have another name:");
    smh::undelete(&client, file, IfTaken::Fail, false).await?;
    smh::undelete(&client, file, IfTaken::Rename, false).await?;

    scene("The directory of a file is gone, so it goes to the root of the space:");
    let orphan = "Archive/2019 reel.mp4";
    smh::undelete(&client, orphan, IfTaken::Rename, false).await?;
    smh::undelete(&client, orphan, IfTaken::Rename, true).await?;
    Ok(())
}
