//! The story: files were overwritten by mistake and go back, on an emulator in this process.

use crate::support::stage::{Stage, chapter, scene};
use crate::{Failure, GRANT, dingtalk, smh};

pub async fn tell() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    on_dingtalk(&stage).await?;
    on_smh(&stage).await
}

async fn on_dingtalk(stage: &Stage) -> Result<(), Failure> {
    chapter("DingTalk Storage");
    let demo = &stage.demo.dingtalk;
    let client = stage.drive()?;
    let (space, file) = (&demo.space_id, &demo.versioned_file_id);

    scene("The last two versions of a file are a mistake. It goes back to version 3:");
    dingtalk::roll_back(&client, space, file, Some(3)).await?;

    scene("A version that was never there:");
    dingtalk::roll_back(&client, space, file, Some(30)).await?;
    Ok(())
}

async fn on_smh(stage: &Stage) -> Result<(), Failure> {
    chapter("Tencent Smart Media Hosting");
    let file = &stage.demo.smh.versioned_path;
    let client = stage.library(GRANT)?;
    let mut versions = client.list_file_versions(file).items();
    let mut second = None;
    while let Some(version) = versions.next().await {
        let version = version?;
        if version.version == Some(2) {
            second = version.id;
        }
    }

    scene("The last version of a file is a mistake. It goes back to version 2, by its id:");
    smh::roll_back(&client, file, second).await?;
    Ok(())
}
