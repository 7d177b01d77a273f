//! A small company's files on both services: enough to delete a file and a
//! folder, find and restore them, meet every kind of failing item and go back
//! to an old version. Built with the same functions that tests use.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::clock::Clock;
use crate::dingtalk::{DingTalk, Restriction};
use crate::smh::Smh;
use crate::world::{UnknownThing, World};

/// Names and ids in the demo world.
#[derive(Clone, Debug, Default)]
pub struct Demo {
    /// Those of DingTalk Storage.
    pub dingtalk: DingTalkDemo,
    /// Those of Tencent SMH.
    pub smh: SmhDemo,
}

/// Names and ids in the DingTalk part of the demo world.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DingTalkDemo {
    /// The app.
    pub app_key: String,
    /// Its secret.
    pub app_secret: String,
    /// A third-party app, which the organisation has authorised.
    pub suite_key: String,
    /// Its secret.
    pub suite_secret: String,
    /// The newest ticket pushed to it.
    pub suite_ticket: String,
    /// The organisation.
    pub corp_id: String,
    /// Who acts.
    pub union_id: String,
    /// The organisation's recycle bin.
    pub recycle_bin_id: String,
    /// The space of the product team.
    pub space_id: String,
    /// A space that does not support the bin.
    pub space_without_bin_id: String,
    /// `Planning/Launch plan 2026.docx`, a file to delete.
    pub file_id: String,
    /// `Design/Spring campaign`, a folder with five things in it.
    pub folder_id: String,
    /// `Planning/Budget 2026.xlsx`, at version 5; version 3 is
    /// `Budget 2026, approved by finance`.
    pub versioned_file_id: String,
    /// `Finance/Salaries.xlsx`, which the operator may not touch.
    pub forbidden_file_id: String,
    /// In the bin: `Meeting notes.md`, whose name is free.
    pub restorable_item_id: String,
    /// In the bin: `Planning/Roadmap.pptx`, whose name is taken.
    pub taken_name_item_id: String,
    /// In the bin: `Legal/Contract draft.docx`, which the operator may not
    /// touch.
    pub forbidden_item_id: String,
    /// In the bin: `Archive/Old logo.svg`, whose folder is gone.
    pub orphaned_item_id: String,
    /// In the bin: `Research`, a folder with three files.
    pub folder_item_id: String,
    /// An id that no item has.
    pub unknown_item_id: String,
}

/// Names and ids in the SMH part of the demo world.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SmhDemo {
    /// The library, multi-tenant.
    pub library_id: String,
    /// Its secret.
    pub library_secret: String,
    /// The space of the video team.
    pub space_id: String,
    /// A file to delete, `Footage/Interview Chen.mp4`.
    pub file_path: String,
    /// A directory with five things in it, `Campaigns/Spring`.
    pub directory_path: String,
    /// A file with three versions, `Scripts/Trailer.docx`.
    pub versioned_path: String,
    /// In the bin: a file whose name is free.
    pub restorable_item_id: i64,
    /// In the bin: `Scripts/Storyboard.docx`, whose name is taken.
    pub taken_name_item_id: i64,
    /// In the bin: `Archive/2019 reel.mp4`, whose directory is gone.
    pub orphaned_item_id: i64,
    /// In the bin: `Footage/latest.mp4`, a link to a file that is gone.
    pub broken_link_item_id: i64,
    /// In the bin: `Scripts/Drafts`, an empty directory; another one of that
    /// name is there.
    pub taken_directory_item_id: i64,
    /// In the bin: `Old campaigns`, a directory with children.
    pub directory_item_id: i64,
    /// An id that no item has.
    pub unknown_item_id: i64,
}

impl Demo {
    /// The same as JSON, for programs outside this process.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (d, s) = (&self.dingtalk, &self.smh);
        json!({
            "dingtalk": {
                "appKey": d.app_key,
                "appSecret": d.app_secret,
                "suiteKey": d.suite_key,
                "suiteSecret": d.suite_secret,
                "suiteTicket": d.suite_ticket,
                "corpId": d.corp_id,
                "unionId": d.union_id,
                "recycleBinId": d.recycle_bin_id,
                "spaceId": d.space_id,
                "spaceWithoutBinId": d.space_without_bin_id,
                "fileId": d.file_id,
                "folderId": d.folder_id,
                "versionedFileId": d.versioned_file_id,
                "forbiddenFileId": d.forbidden_file_id,
                "restorableItemId": d.restorable_item_id,
                "takenNameItemId": d.taken_name_item_id,
                "forbiddenItemId": d.forbidden_item_id,
                "orphanedItemId": d.orphaned_item_id,
                "folderItemId": d.folder_item_id,
                "unknownItemId": d.unknown_item_id,
            },
            "smh": {
                "libraryId": s.library_id,
                "librarySecret": s.library_secret,
                "spaceId": s.space_id,
                "filePath": s.file_path,
                "directoryPath": s.directory_path,
                "versionedPath": s.versioned_path,
                "restorableItemId": s.restorable_item_id,
                "takenNameItemId": s.taken_name_item_id,
                "orphanedItemId": s.orphaned_item_id,
                "brokenLinkItemId": s.broken_link_item_id,
                "takenDirectoryItemId": s.taken_directory_item_id,
                "directoryItemId": s.directory_item_id,
                "unknownItemId": s.unknown_item_id,
            },
        })
    }
}

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

pub(crate) fn build() -> (World, Demo) {
    furnish(World::empty(), Duration::from_secs(60))
}

/// The same, with something deleted every four days until now.
pub(crate) fn build_for(now: SystemTime) -> (World, Demo) {
    let pause = DAY * 4;
    // Four deletions on one service, three on the other.
    let beginning = now - pause * 7 - HOUR * 2;
    furnish(World::with(Clock::at(beginning)), pause)
}

/// `pause` lies between two deletions.
fn furnish(mut world: World, pause: Duration) -> (World, Demo) {
    let mut demo = Demo::default();
    let clock = world.clock().clone();
    let pausing = (&clock, pause);
    let dingtalk = furnish_dingtalk(&mut world.dingtalk, pausing, &mut demo.dingtalk);
    clock.advance(HOUR);
    let smh = furnish_smh(&mut world.smh, pausing, &mut demo.smh);
    clock.advance(HOUR);
    debug_assert_eq!((dingtalk, smh), (Ok(()), Ok(())));
    (world, demo)
}

fn furnish_dingtalk(
    drive: &mut DingTalk,
    (clock, pause): (&Clock, Duration),
    demo: &mut DingTalkDemo,
) -> Result<(), UnknownThing> {
    "dingq8w2e4r6t1y3".clone_into(&mut demo.app_key);
    "k3Vn-demo-app-secret-Zp7R".clone_into(&mut demo.app_secret);
    "suite4k9x2m7q".clone_into(&mut demo.suite_key);
    "Wd5s-demo-suite-secret-Jx8T".clone_into(&mut demo.suite_secret);
    "ticket-5h-1".clone_into(&mut demo.suite_ticket);
    "ding7f3a91c2d54e08b6".clone_into(&mut demo.corp_id);
    "chyWuOperator8iE".clone_into(&mut demo.union_id);
    "pQy3R7vW2kLd".clone_into(&mut demo.recycle_bin_id);
    "999999999999".clone_into(&mut demo.unknown_item_id);
    drive.add_app(&demo.app_key, &demo.app_secret);
    drive.add_organization(&demo.corp_id, &demo.recycle_bin_id);
    drive.add_suite(&demo.suite_key, &demo.suite_secret);
    drive.push_suite_ticket(&demo.suite_key, &demo.suite_ticket)?;
    drive.authorize_suite(&demo.suite_key, &demo.corp_id)?;
    demo.space_id = drive.add_space(&demo.corp_id)?;
    demo.space_without_bin_id = drive.add_space_without_bin();
    let space = demo.space_id.clone();

    demo.file_id = drive.put_file(&space, "Planning/Launch plan 2026.docx", "Launch in May")?;
    demo.folder_id = drive.put_folder(&space, "Design/Spring campaign")?;
    for name in ["Poster.psd", "Banner.png", "Copy.docx", "Photos/Team.jpg"] {
        drive.put_file(&space, &format!("Design/Spring campaign/{name}"), name)?;
    }
    for state in [
        "outline",
        "first figures",
        "approved by finance",
        "travel added",
        "overwritten by mistake",
    ] {
        demo.versioned_file_id = drive.put_file(
            &space,
            "Planning/Budget 2026.xlsx",
            &format!("Budget 2026, {state}"),
        )?;
    }
    demo.forbidden_file_id = drive.put_file(&space, "Finance/Salaries.xlsx", "confidential")?;
    drive.restrict(&demo.forbidden_file_id, Restriction::Forbidden);

    let deleted = |drive: &mut DingTalk, path: &str, content: &str| {
        let id = drive.put_file(&space, path, content)?;
        let item = drive.recycle(&id, "chyLiColleague3sD")?;
        clock.advance(pause);
        Ok::<_, UnknownThing>((id, item))
    };
    (_, demo.restorable_item_id) = deleted(drive, "Meeting notes.md", "Agreed on three themes")?;
    (_, demo.taken_name_item_id) = deleted(drive, "Planning/Roadmap.pptx", "Roadmap of last year")?;
    drive.put_file(&space, "Planning/Roadmap.pptx", "Roadmap of this year")?;
    let contract;
    (contract, demo.forbidden_item_id) = deleted(drive, "Legal/Contract draft.docx", "Draft")?;
    drive.restrict(&contract, Restriction::Forbidden);
    (_, demo.orphaned_item_id) = deleted(drive, "Archive/Old logo.svg", "Blue circle")?;
    let archive = drive.put_folder(&space, "Archive")?;
    drive.remove(&archive)?;
    for name in ["Survey.xlsx", "Interviews.docx", "Summary.pptx"] {
        drive.put_file(&space, &format!("Research/{name}"), name)?;
    }
    let research = drive.put_folder(&space, "Research")?;
    demo.folder_item_id = drive.recycle(&research, "chyLiColleague3sD")?;
    Ok(())
}

fn furnish_smh(
    smh: &mut Smh,
    (clock, pause): (&Clock, Duration),
    demo: &mut SmhDemo,
) -> Result<(), UnknownThing> {
    "smh0demo1a2b3c4d".clone_into(&mut demo.library_id);
    "demo-library-secret-9fK2".clone_into(&mut demo.library_secret);
    "space0video0team".clone_into(&mut demo.space_id);
    "Footage/Interview Chen.mp4".clone_into(&mut demo.file_path);
    "Campaigns/Spring".clone_into(&mut demo.directory_path);
    "Scripts/Trailer.docx".clone_into(&mut demo.versioned_path);
    demo.unknown_item_id = 999_999;
    smh.add_multi_tenant_library(&demo.library_id, &demo.library_secret);
    smh.add_space(&demo.library_id, &demo.space_id)?;
    let (library, space) = (demo.library_id.clone(), demo.space_id.clone());

    smh.put_file(&library, &space, &demo.file_path, "Take 4, uncut")?;
    for name in ["Teaser.mp4", "Poster.png", "Copy.docx", "Stills/01.jpg"] {
        smh.put_file(&library, &space, &format!("Campaigns/Spring/{name}"), name)?;
    }
    for state in [
        "first draft",
        "with the new ending",
        "overwritten by mistake",
    ] {
        let content = format!("Trailer, {state}");
        smh.put_file(&library, &space, &demo.versioned_path, &content)?;
    }

    let deleted = |smh: &mut Smh, path: &str, content: &str| {
        smh.put_file(&library, &space, path, content)?;
        clock.advance(pause);
        smh.recycle(&library, &space, path)
    };
    demo.restorable_item_id = deleted(smh, "Footage/Drone shots.mp4", "Harbour at dawn")?;
    demo.taken_name_item_id = deleted(smh, "Scripts/Storyboard.docx", "Storyboard, old")?;
    smh.put_file(
        &library,
        &space,
        "Scripts/Storyboard.docx",
        "Storyboard, new",
    )?;
    demo.orphaned_item_id = deleted(smh, "Archive/2019 reel.mp4", "Best of 2019")?;
    smh.remove(&library, &space, "Archive")?;
    smh.put_symlink(&library, &space, "Footage/latest.mp4", "Footage/Gone.mp4")?;
    demo.broken_link_item_id = smh.recycle(&library, &space, "Footage/latest.mp4")?;
    smh.put_directory(&library, &space, "Scripts/Drafts")?;
    demo.taken_directory_item_id = smh.recycle(&library, &space, "Scripts/Drafts")?;
    smh.put_directory(&library, &space, "Scripts/Drafts")?;
    for name in ["2023.mp4", "2024.mp4"] {
        smh.put_file(&library, &space, &format!("Old campaigns/{name}"), name)?;
    }
    demo.directory_item_id = smh.recycle(&library, &space, "Old campaigns")?;
    Ok(())
}
