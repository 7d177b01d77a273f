//! `undelete_file`: found by what it was, and put back.

use std::time::Duration;

use undelete_emulator::Fault;

use crate::every_program::assert_tells;
use crate::shell::{Ended, Shell, run};

impl Shell {
    /// The id that something had which is now this item of the bin.
    fn dentry_of(&self, item: &str) -> String {
        let items = self.0.emulator.with(|world| world.dingtalk.recycle_items());
        let item = items.into_iter().find(|known| known.id == item);
        item.unwrap().dentry_id
    }

    async fn undelete_dentry(&self, dentry: &str, more: &[&str]) -> Ended {
        let demo = &self.0.demo.dingtalk;
        let call = ["dingtalk", &*demo.corp_id, &*demo.space_id, dentry];
        self.run(&[&call, more].concat()).await
    }
}

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let told = run("undelete_file", &[], &[]).await;
    assert_tells(
        &told,
        &[
            "restored as /Planning/Launch plan 2026.docx",
            "SUCCESS, 6 of 6",
            "restored as /Design/Spring campaign",
            ": refused",
            "restored as /Planning/Roadmap",
            ": not in the recycle bin",
            "was deleted last",
            "restored as Footage/Interview Chen.mp4",
            ": refused",
            "restored as Footage/Interview Chen (1).mp4",
            ": refused",
            "restored as 2019 reel.mp4",
        ],
    );
    assert!(told.err.contains("DirectoryNotFound"), "{told:?}");
}

#[tokio::test]
async fn a_file_of_dingtalk_is_found_by_what_it_was() {
    let shell = Shell::open("undelete_file").await;
    // More than one page of others, before and after it.
    let dentry = shell.dentry_of(&shell.0.demo.dingtalk.restorable_item_id);
    shell.0.emulator.with(|world| {
        let space = &shell.0.demo.dingtalk.space_id;
        for number in 0..60 {
            let path = format!("Many/{number}.txt");
            let file = world.dingtalk.put_file(space, &path, "text").unwrap();
            world.dingtalk.recycle(&file, "chyMany").unwrap();
        }
    });
    let ended = shell.undelete_dentry(&dentry, &[]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let line = ended.line_of(&dentry);
    assert!(line.contains("restored as /Meeting notes.md"), "{line}");
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert_eq!(shell.writes().len(), 1);
}

#[tokio::test]
async fn a_folder_of_dingtalk_is_followed_to_the_end_of_its_task() {
    let shell = Shell::open("undelete_file").await;
    let dentry = shell.dentry_of(&shell.0.demo.dingtalk.folder_item_id);
    let ended = shell.undelete_dentry(&dentry, &[]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(&ended, &["INIT", "SUCCESS", "restored as /Research"]);
    assert!(shell.content_on_drive("Research/Summary.pptx").is_some());
}

#[tokio::test]
async fn a_task_that_fails_or_cannot_be_followed_is_told() {
    for is_lost in [false, true] {
        let shell = Shell::open("undelete_file").await;
        if is_lost {
            let gone = Fault::refuse(404, "taskNotExist", "The task does not exist");
            shell.0.always("GET /v1.0/storage/tasks/*", gone);
        } else {
            shell.0.emulator.with(|world| {
                world.dingtalk.settings.task_failure = Some("permissionDenied".to_owned());
            });
        }
        let dentry = shell.dentry_of(&shell.0.demo.dingtalk.folder_item_id);
        let ended = shell.undelete_dentry(&dentry, &[]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert!(ended.line_of(&dentry).contains("its task"), "{ended:?}");
    }
}

#[tokio::test]
async fn what_is_not_in_the_bin_is_not_found() {
    let shell = Shell::open("undelete_file").await;
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    let deleted = shell.dentry_of(&drive.restorable_item_id);
    // Never deleted; unknown; deleted, but from another space.
    let other_space = ["dingtalk", &*drive.corp_id, "1", &*deleted];
    for ended in [
        shell.undelete_dentry(&drive.versioned_file_id, &[]).await,
        shell.undelete_dentry(&drive.unknown_item_id, &[]).await,
        shell.run(&other_space).await,
        shell.run(&["smh", &library.versioned_path]).await,
        shell.run(&["smh", "Drone shots.mp4"]).await,
    ] {
        assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
        assert!(ended.out.contains("not in the recycle bin"), "{ended:?}");
    }
    assert_eq!(shell.writes(), []);
    let ended = shell.run(&["dingtalk", "no-such-corp", "1", "2"]).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
}

#[tokio::test]
async fn a_taken_name_on_dingtalk_is_left_alone() {
    let shell = Shell::open("undelete_file").await;
    let dentry = shell.dentry_of(&shell.0.demo.dingtalk.taken_name_item_id);
    let ended = shell
        .undelete_dentry(&dentry, &["--if-taken", "fail"])
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.line_of(&dentry).contains("refused"));
    assert!(ended.err.contains("dentryAlreadyExist"), "{ended:?}");
    let ended = shell.undelete_dentry(&dentry, &[]).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let line = ended.line_of(&dentry);
    assert!(line.contains("restored as /Planning/Roadmap"), "{line}");
    let taken = shell.content_on_drive("Planning/Roadmap.pptx");
    assert_eq!(taken.as_deref(), Some("Roadmap of this year"));
}

#[tokio::test]
async fn a_taken_name_on_smh_is_left_alone() {
    let shell = Shell::open("undelete_file").await;
    let path = "Scripts/Storyboard.docx";
    let ended = shell.run(&["smh", path, "--if-taken", "fail"]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.line_of(path).contains("refused"));
    assert!(
        ended.err.contains("SameNameDirectoryOrFileExists"),
        "{ended:?}"
    );
    let ended = shell.run(&["smh", path]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let line = ended.line_of(path);
    assert!(
        line.contains("restored as Scripts/Storyboard (1).docx"),
        "{line}"
    );
    let taken = shell.content_in_library(path);
    assert_eq!(taken.as_deref(), Some("Storyboard, new"));
}

#[tokio::test]
async fn the_newest_of_several_removals_on_smh_is_restored() {
    let shell = Shell::open("undelete_file").await;
    let (library, path) = (&shell.0.demo.smh, "Footage/Cut.mp4");
    let items = shell.0.emulator.with(|world| {
        let (id, space) = (&library.library_id, &library.space_id);
        ["first", "second", "third"].map(|content| {
            world.smh.put_file(id, space, path, content).unwrap();
            let item = world.smh.recycle(id, space, path).unwrap();
            world.clock().advance(Duration::from_secs(3600));
            item.to_string()
        })
    });
    // A slash in front does no harm.
    let ended = shell.run(&["smh", "/Footage/Cut.mp4"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let [first, second, third] = &items;
    assert_tells(
        &ended,
        &[third, "deleted last", first, second, "restored as"],
    );
    let content = shell.content_in_library(path);
    assert_eq!(content.as_deref(), Some("third"));
}

#[tokio::test]
async fn a_file_of_smh_whose_directory_is_gone_goes_to_the_root_if_wished() {
    let shell = Shell::open("undelete_file").await;
    let path = "Archive/2019 reel.mp4";
    let ended = shell.run(&["smh", path]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.err.contains("DirectoryNotFound"), "{ended:?}");
    let ended = shell.run(&["smh", path, "--or-root"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert!(shell.content_in_library("2019 reel.mp4").is_some());
}

// The work was done, but nobody was told.
#[tokio::test]
async fn nothing_is_called_unrestored_when_nobody_knows() {
    let shell = Shell::open("undelete_file").await;
    let restore = "POST /v1.0/storage/recycleBins/*/recycleItems/*/restore";
    shell.0.always(restore, Fault::DropAfterWork);
    let recycled = "POST /api/v1/recycled/*/*/*?restore";
    shell.0.always(recycled, Fault::DropAfterWork);
    let dentry = shell.dentry_of(&shell.0.demo.dingtalk.restorable_item_id);
    let ended = shell.undelete_dentry(&dentry, &[]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.line_of(&dentry).contains("unknown"), "{ended:?}");
    let path = "Footage/Drone shots.mp4";
    let ended = shell.run(&["smh", path]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.line_of(path).contains("unknown"), "{ended:?}");
    assert_eq!(shell.writes().len(), 2);
}

#[tokio::test]
async fn a_place_that_cannot_be_read_does_not_make_it_unrestored() {
    let shell = Shell::open("undelete_file").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.revoke_permission("Storage.File.Read");
    });
    let dentry = shell.dentry_of(&shell.0.demo.dingtalk.restorable_item_id);
    let ended = shell.undelete_dentry(&dentry, &[]).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert!(ended.line_of(&dentry).contains("restored as"), "{ended:?}");
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
}
