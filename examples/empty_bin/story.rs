//! The story: bins with old and new items are emptied of the old ones, on an emulator in this
//! process and in its own time.

use crate::support::days::DAY;
use crate::support::stage::{Stage, chapter, scene};
use crate::{Failure, Wish, dingtalk, smh};
use std::time::SystemTime;

const WISH: Wish = Wish {
    older_than: 14,
    purge: false,
    one_by_one: false,
};

pub async fn tell() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    let (drive, library) = (&stage.demo.dingtalk, &stage.demo.smh);
    let now = stage.emulator.with(|world| {
        world.clock().advance(DAY * 20);
        world
            .dingtalk
            .recycle(&drive.file_id, "chyLiColleague3sD")?;
        let (id, space) = (&library.library_id, &library.space_id);
        world.smh.recycle(id, space, &library.file_path)?;
        world.clock().advance(DAY);
        Ok::<_, Failure>(SystemTime::from(world.clock().now()))
    })?;
    on_dingtalk(&stage, now).await?;
    on_smh(&stage, now).await
}

async fn on_dingtalk(stage: &Stage, now: SystemTime) -> Result<(), Failure> {
    chapter("DingTalk Storage");
    let corp = &stage.demo.dingtalk.corp_id;
    let client = stage.drive()?;

    scene("What has been in the bin for two weeks:");
    dingtalk::empty(&client, corp, WISH, now).await?;

    scene("It is to go. But one item is not ours, and the whole request is refused:");
    let mut wish = Wish {
        purge: true,
        ..WISH
    };
    dingtalk::empty(&client, corp, wish, now).await?;

    scene("One by one:");
    wish.one_by_one = true;
    dingtalk::empty(&client, corp, wish, now).await?;
    Ok(())
}

async fn on_smh(stage: &Stage, now: SystemTime) -> Result<(), Failure> {
    chapter("Tencent Smart Media Hosting");

    scene("What has been in the bin for two weeks, seen with a token that can only read:");
    smh::empty(&stage.library(WISH.grant())?, WISH, now).await?;

    scene("It is to go:");
    let wish = Wish {
        purge: true,
        ..WISH
    };
    smh::empty(&stage.library(wish.grant())?, wish, now).await?;
    Ok(())
}
