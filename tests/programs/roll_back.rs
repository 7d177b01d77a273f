//! `roll_back`: an earlier version becomes the latest.

use undelete_emulator::Fault;

use crate::every_program::assert_tells;
use crate::shell::{Ended, Shell, run};

impl Shell {
    async fn roll_back_dentry(&self, more: &[&str]) -> Ended {
        let demo = &self.0.demo.dingtalk;
        let call = ["dingtalk", &*demo.space_id, &*demo.versioned_file_id];
        self.run(&[&call, more].concat()).await
    }

    async fn roll_back_path(&self, more: &[&str]) -> Ended {
        let call = ["smh", &*self.0.demo.smh.versioned_path];
        self.run(&[&call, more].concat()).await
    }
}

/// The id in a line such as `id 3007  version 2, …`.
fn id_of(ended: &Ended, version: &str) -> String {
    let mut lines = ended.out.lines().map(str::trim);
    let line = lines.find(|line| line.contains(version)).unwrap();
    let id = line.strip_prefix("id ").unwrap();
    id.split(' ').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let told = run("roll_back", &[], &[]).await;
    assert_eq!((told.status, &*told.err), (Some(0), ""), "{told:?}");
    assert_tells(
        &told,
        &[
            "version 5",
            "went back to version 3",
            "version 6",
            "there is no version 30",
            "latest  version 3",
            "went back to the version with the id",
            "latest  version 2",
        ],
    );
}

#[tokio::test]
async fn a_file_of_dingtalk_goes_back() {
    let shell = Shell::open("roll_back").await;
    let path = "Planning/Budget 2026.xlsx";
    let ended = shell.roll_back_dentry(&[]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(&ended, &["version 5 ", "version 4 ", "version 1 "]);
    assert_eq!(shell.writes(), []);
    let ended = shell.roll_back_dentry(&["--to", "3"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(
        &ended,
        &["version 5 ", "went back to version 3", "version 6 "],
    );
    let content = shell.content_on_drive(path);
    assert_eq!(content.as_deref(), Some("Budget 2026, approved by finance"));
}

#[tokio::test]
async fn a_file_of_smh_goes_back() {
    let shell = Shell::open("roll_back").await;
    let path = &*shell.0.demo.smh.versioned_path;
    let ended = shell.roll_back_path(&[]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(&ended, &["latest  version 3", "version 2", "version 1"]);
    let first = id_of(&ended, "version 1");
    assert_eq!(shell.writes(), []);
    let ended = shell.roll_back_path(&["--to", &first]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(
        &ended,
        &["latest  version 3", "went back", "latest  version 1"],
    );
    let content = shell.content_in_library(path);
    assert_eq!(content.as_deref(), Some("Trailer, first draft"));
}

#[tokio::test]
async fn a_version_that_is_not_there_changes_nothing() {
    let shell = Shell::open("roll_back").await;
    // The number of a version is not its id, and the id of another file's version is not it either.
    shell.0.emulator.with(|world| {
        let demo = &shell.0.demo.smh;
        let (id, space) = (&demo.library_id, &demo.space_id);
        for content in ["one", "two"] {
            world.smh.put_file(id, space, "Other.txt", content).unwrap();
        }
    });
    let listed = shell.run(&["smh", "Other.txt"]).await;
    let foreign = id_of(&listed, "version 1");
    for ended in [
        shell.roll_back_dentry(&["--to", "30"]).await,
        shell.roll_back_path(&["--to", "2"]).await,
        shell.roll_back_path(&["--to", &foreign]).await,
    ] {
        assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
        assert!(ended.out.contains("there is no"), "{ended:?}");
    }
    assert_eq!(shell.writes(), []);
}

#[tokio::test]
async fn a_refusal_and_a_lost_answer_are_told_apart() {
    for (fault, words) in [
        (Fault::refuse(403, "permissionDenied", "no"), "refused"),
        (Fault::DropAfterWork, "unknown"),
    ] {
        let shell = Shell::open("roll_back").await;
        shell
            .0
            .always("POST /v1.0/storage/spaces/**", fault.clone());
        shell.0.always("POST /api/v1/directory-history/**", fault);
        let file = &shell.0.demo.dingtalk.versioned_file_id;
        let ended = shell.roll_back_dentry(&["--to", "3"]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert!(ended.line_of(file).contains(words), "{ended:?}");
        let listed = shell.roll_back_path(&[]).await;
        let second = id_of(&listed, "version 2");
        let ended = shell.roll_back_path(&["--to", &second]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        let path = &shell.0.demo.smh.versioned_path;
        assert!(ended.line_of(path).contains(words), "{ended:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_cannot_be_tried() {
    let shell = Shell::open("roll_back").await;
    let ended = shell.run(&["smh", "no/such/file"]).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert!(ended.err.contains("FileNotFound"), "{ended:?}");
    let space = &*shell.0.demo.dingtalk.space_id;
    let ended = shell.run(&["dingtalk", space, "1", "--to", "1"]).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert_eq!(shell.writes(), []);
}
