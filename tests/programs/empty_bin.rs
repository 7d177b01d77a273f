//! `empty_bin`: what is old goes, everything else stays.

use std::time::{Duration, SystemTime};

use undelete_emulator::dingtalk::TimeForm;
use undelete_emulator::{Fault, Rule};

use crate::every_program::assert_tells;
use crate::shell::{Ended, Shell, run};

const DAY: Duration = Duration::from_secs(86_400);

/// Items of both bins, old and young ones.
struct Bins {
    shell: Shell,
    young_on_drive: Vec<String>,
    young_in_library: Vec<i64>,
}

impl Bins {
    /// Old items are ten days old at least, young ones one day: by the time of this machine, which
    /// is the program's.
    async fn open() -> Self {
        Self::open_with(0).await
    }

    /// With so many more old ones on DingTalk.
    async fn open_with(many: usize) -> Self {
        let shell = Shell::open("empty_bin").await;
        let (young_on_drive, young_in_library) = shell.0.emulator.with(|world| {
            let clock = world.clock().clone();
            let beginning = SystemTime::from(clock.now());
            let now = SystemTime::now().duration_since(beginning).unwrap();
            clock.advance(now - DAY * 10);
            let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
            let (id, space) = (&library.library_id, &library.space_id);
            for path in ["Old/1.mp4", "Old/2.mp4", "Old/3.mp4"] {
                world.smh.put_file(id, space, path, "old").unwrap();
                world.smh.recycle(id, space, path).unwrap();
            }
            for number in 0..many {
                let path = format!("Many/{number}.txt");
                let file = world
                    .dingtalk
                    .put_file(&drive.space_id, &path, "old")
                    .unwrap();
                world.dingtalk.recycle(&file, "chyMany").unwrap();
            }
            clock.advance(DAY * 9);
            let file = world.dingtalk.recycle(&drive.file_id, "chyYoung").unwrap();
            let item = world.smh.recycle(id, space, &library.file_path).unwrap();
            clock.advance(DAY);
            (vec![file], vec![item])
        });
        // Lets go what has been in the bin for longer than the service keeps it.
        let listed = shell.0.library().list_recycled_items().send().await;
        assert!(listed.is_ok(), "{listed:?}");
        shell.0.emulator.log().clear();
        Self {
            shell,
            young_on_drive,
            young_in_library,
        }
    }

    async fn empty_drive(&self, more: &[&str]) -> Ended {
        let corp = &*self.shell.0.demo.dingtalk.corp_id;
        let call = ["dingtalk", corp, "--older-than", "5"];
        self.shell.run(&[&call, more].concat()).await
    }

    async fn empty_library(&self, more: &[&str]) -> Ended {
        let call = ["smh", "--older-than", "5"];
        self.shell.run(&[&call, more].concat()).await
    }

    fn on_drive(&self) -> Vec<String> {
        let emulator = &self.shell.0.emulator;
        let items = emulator.with(|world| world.dingtalk.recycle_items());
        items.into_iter().map(|item| item.id).collect()
    }

    fn in_library(&self) -> Vec<i64> {
        let demo = &self.shell.0.demo.smh;
        let emulator = &self.shell.0.emulator;
        let items = emulator.with(|world| world.smh.recycled(&demo.library_id, &demo.space_id));
        items.into_iter().map(|item| item.id).collect()
    }

    /// Lets the operator delete everything.
    fn allow_all(&self) {
        let forbidden = &self.shell.0.demo.dingtalk.forbidden_item_id;
        self.shell.0.emulator.with(|world| {
            let mut items = world.dingtalk.recycle_items().into_iter();
            let item = items.find(|item| item.id == *forbidden).unwrap();
            world.dingtalk.unrestrict(&item.dentry_id);
        });
    }
}

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let told = run("empty_bin", &[], &[]).await;
    assert_tells(
        &told,
        &[
            "Deleted at least 14 days ago: 5",
            "to be kept: 1",
            "Nothing is deleted",
            "Deleting 5 for good",
            "5 failed",
            "--one-by-one",
            "4 done, 1 failed",
            "Contract draft.docx",
            "Deleted at least 14 days ago: 6",
            "Nothing is deleted",
            "6 done",
        ],
    );
}

#[tokio::test]
async fn without_a_word_nothing_is_deleted() {
    let bins = Bins::open().await;
    let before = (bins.on_drive(), bins.in_library());
    let on_drive = bins.empty_drive(&[]).await;
    let in_library = bins.empty_library(&[]).await;
    for ended in [&on_drive, &in_library] {
        assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
        assert!(ended.out.contains("Nothing is deleted"), "{ended:?}");
    }
    for id in &before.0 {
        let is_named = on_drive.out.contains(&format!("  {id}  "));
        assert_eq!(is_named, !bins.young_on_drive.contains(id), "{on_drive:?}");
    }
    for id in &before.1 {
        let is_named = in_library.out.contains(&format!("  {id}  "));
        assert_eq!(
            is_named,
            !bins.young_in_library.contains(id),
            "{in_library:?}"
        );
    }
    assert_eq!((bins.on_drive(), bins.in_library()), before);
    assert_eq!(bins.shell.writes(), []);
}

#[tokio::test]
async fn exactly_the_old_items_are_deleted() {
    let bins = Bins::open().await;
    bins.allow_all();
    let (on_drive, in_library) = (bins.on_drive().len(), bins.in_library().len());
    let ended = bins.empty_drive(&["--purge"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let deleted = on_drive - 1;
    let (announced, counts) = (
        format!("Deleting {deleted} for good"),
        format!("{deleted} done"),
    );
    assert_tells(&ended, &[&announced, &counts]);
    assert_eq!(bins.on_drive(), bins.young_on_drive);
    let ended = bins.empty_library(&["--purge"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(&ended, &[&format!("{} done", in_library - 1)]);
    assert_eq!(bins.in_library(), bins.young_in_library);
    // There is nothing to do the second time.
    for ended in [
        bins.empty_drive(&["--purge"]).await,
        bins.empty_library(&["--purge"]).await,
    ] {
        assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
        assert!(ended.out.contains("no items"), "{ended:?}");
    }
    assert_eq!(bins.shell.writes().len(), 2);
}

#[tokio::test]
async fn more_items_than_one_request_may_hold_are_deleted() {
    let bins = Bins::open_with(120).await;
    bins.allow_all();
    let old = bins.on_drive().len() - 1;
    assert!(old > 120);
    let ended = bins.empty_drive(&["--purge"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(
        &ended,
        &[&format!("Deleting {old}"), &format!("{old} done")],
    );
    assert_eq!(bins.on_drive(), bins.young_on_drive);
    assert_eq!(bins.shell.writes().len(), old.div_ceil(50));
}

#[tokio::test]
async fn one_bad_item_holds_up_no_other_one_by_one() {
    let bins = Bins::open().await;
    let before = bins.on_drive();
    let forbidden = &bins.shell.0.demo.dingtalk.forbidden_item_id;
    let ended = bins.empty_drive(&["--purge"]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.err.contains("permissionDenied"), "{ended:?}");
    assert!(ended.out.contains("--one-by-one"), "{ended:?}");
    assert_eq!(bins.on_drive(), before);
    let ended = bins.empty_drive(&["--purge", "--one-by-one"]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert_tells(
        &ended,
        &[
            "done, 1 failed",
            forbidden,
            "not deleted",
            "permissionDenied",
        ],
    );
    let mut left = bins.young_on_drive.clone();
    left.push(forbidden.clone());
    left.sort();
    let mut now = bins.on_drive();
    now.sort();
    assert_eq!(now, left);
}

#[tokio::test]
async fn items_of_which_nobody_can_tell_the_age_are_kept_and_named() {
    let bins = Bins::open().await;
    bins.allow_all();
    bins.shell.0.emulator.with(|world| {
        world.dingtalk.settings.times = TimeForm::JavaText;
    });
    let before = bins.on_drive();
    let ended = bins.empty_drive(&["--purge"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let kept = format!("to be kept: {}", before.len());
    let ids: Vec<&str> = before.iter().map(String::as_str).collect();
    assert_tells(&ended, &["ago: 0", "later, to be kept: 0", &kept]);
    assert!(ids.iter().all(|id| ended.out.contains(id)), "{ended:?}");
    assert_eq!(bins.on_drive(), before);
    assert_eq!(bins.shell.writes(), []);
}

#[tokio::test]
async fn a_bin_that_cannot_be_read_to_its_end_is_left_alone() {
    let bins = Bins::open_with(60).await;
    bins.allow_all();
    let refused = Fault::refuse(403, "permissionDenied", "no");
    let second_page = Rule::new("ListRecycleItems", refused).after(1);
    bins.shell.0.emulator.inject(second_page);
    let before = bins.on_drive();
    let ended = bins.empty_drive(&["--purge"]).await;
    assert_eq!((ended.status, &*ended.out), (Some(1), ""), "{ended:?}");
    assert!(ended.err.contains("permissionDenied"), "{ended:?}");
    assert_eq!(bins.on_drive(), before);
    assert_eq!(bins.shell.writes(), []);
}

// The work was done, but nobody was told.
#[tokio::test]
async fn nothing_is_called_kept_when_nobody_knows() {
    let bins = Bins::open().await;
    let purge = "POST /api/v1/recycled/*/*?delete";
    bins.shell.0.always(purge, Fault::DropAfterWork);
    let ended = bins.empty_library(&["--purge"]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert_tells(&ended, &["unknown", "not deleted as far as known, unknown"]);
    assert_ne!(ended.err, "");
    assert_eq!(bins.shell.writes().len(), 1);
}
