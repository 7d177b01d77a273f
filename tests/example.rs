//! The example `undelete` as a program: what it prints, how it ends, and what it sends, in the story
//! and with credentials from the environment.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulated;
mod programs;

use emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH};
use programs::{Ended, Shell, run};
use tokio::net::TcpSocket;
use undelete_emulator::{Fault, Rule};

/// Puts this many files into the bin of DingTalk; the ids of the items.
fn recycle_many(shell: &Shell, count: usize) -> Vec<String> {
    let space = &shell.0.demo.dingtalk.space_id;
    shell.0.emulator.with(|world| {
        let drive = &mut world.dingtalk;
        let mut recycle = |number| {
            let path = format!("Many/{number}.txt");
            let file = drive.put_file(space, &path, "text").unwrap();
            drive.recycle(&file, "chyMany").unwrap()
        };
        (0..count).map(&mut recycle).collect()
    })
}

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let told = run("undelete", &[], &[]).await;
    assert_eq!((told.status, &*told.err), (Some(0), ""), "{told:?}");
    let mut rest = &*told.out;
    for step in [
        "DingTalk Storage",
        "deleted, into the recycle bin",
        "deleted by task",
        "INIT",
        "IN_PROGRESS",
        "SUCCESS",
        "Planning/Launch plan 2026.docx",
        "restored by task",
        "SUCCESS",
        "not restored, dentryAlreadyExist",
        "not restored, permissionDenied",
        "not restored, recycleItemNotExist",
        "`recycleItemIds`: at most 30 items, got 31",
        "versions: 5",
        "versions: 6",
        "Tencent Smart Media Hosting",
        "Footage/Interview Chen.mp4",
        "restored as Footage/Interview Chen.mp4",
        "Running",
        "Succeeded",
        "restored as Campaigns/Spring",
        "not restored, DirectoryNotFound",
        "not restored, SourceFileNotFound",
        "not restored, RecycledItemNotFound",
    ] {
        let Some((_, after)) = rest.split_once(step) else {
            panic!("{step} is missing after: {}", told.out);
        };
        rest = after;
    }
    let (_, demo) = undelete_emulator::World::demo();
    for secret in [
        &*demo.dingtalk.app_secret,
        &*demo.smh.library_secret,
        "d1f0a5c4e3b29687",
        "acctk01",
    ] {
        assert!(!told.out.contains(secret), "{secret} is shown");
    }
}

// As it says itself, nothing leaves this machine.
#[tokio::test]
async fn a_proxy_of_the_machine_has_no_part_in_the_story() {
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let proxy = format!("http://{}", closed.local_addr().unwrap());
    let told = run("undelete", &[], &[("http_proxy", &proxy)]).await;
    assert_eq!((told.status, &*told.err), (Some(0), ""), "{told:?}");
}

#[tokio::test]
async fn items_of_dingtalk_are_restored() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.dingtalk;
    let (file, folder) = (&*demo.restorable_item_id, &*demo.folder_item_id);
    let ended = shell
        .run(&["restore", "dingtalk", &demo.recycle_bin_id, file, folder])
        .await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert!(ended.line_of(file).contains("restored as"));
    assert!(ended.line_of(folder).contains("task"));
    assert!(ended.out.contains("SUCCESS"), "{ended:?}");
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert!(shell.content_on_drive("Research/Summary.pptx").is_some());
    assert_eq!(shell.0.received("POST", &shell.0.restore_path()), 1);
}

#[tokio::test]
async fn items_of_smh_are_restored() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.smh;
    let file = demo.restorable_item_id.to_string();
    let ended = shell.run(&["restore", "smh", &file]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let line = ended.line_of(&file);
    assert!(
        line.contains("restored as Footage/Drone shots.mp4"),
        "{line}"
    );
    assert!(
        shell
            .content_in_library("Footage/Drone shots.mp4")
            .is_some()
    );

    let directory = demo.directory_item_id.to_string();
    let ended = shell.run(&["restore", "smh", &directory]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let line = ended.line_of(&directory);
    assert!(line.contains("restored as Old campaigns"), "{line}");
    assert!(shell.content_in_library("Old campaigns/2024.mp4").is_some());
}

#[tokio::test]
async fn more_items_than_one_request_may_hold_are_restored() {
    let shell = Shell::open("undelete").await;
    let items = recycle_many(&shell, 31);
    let bin = &*shell.0.demo.dingtalk.recycle_bin_id;
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let ended = shell
        .run(&[&["restore", "dingtalk", bin], &*items].concat())
        .await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    for (number, item) in items.iter().enumerate() {
        assert!(ended.line_of(item).contains("restored as"), "{item}");
        let path = format!("Many/{number}.txt");
        assert!(shell.content_on_drive(&path).is_some(), "{path}");
    }
}

#[tokio::test]
async fn everything_in_the_bins_is_listed() {
    let shell = Shell::open("undelete").await;
    recycle_many(&shell, 60);
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    let (items, recycled) = shell.0.emulator.with(|world| {
        let smh = &mut world.smh;
        for number in 0..110 {
            let path = format!("Many/{number}.txt");
            let (id, space) = (&library.library_id, &library.space_id);
            smh.put_file(id, space, &path, "text").unwrap();
            smh.recycle(id, space, &path).unwrap();
        }
        let recycled = smh.recycled(&library.library_id, &library.space_id);
        (world.dingtalk.recycle_items(), recycled)
    });
    let ended = shell
        .run(&["list", "dingtalk", &drive.recycle_bin_id])
        .await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_eq!(ended.out.lines().count(), items.len());
    for item in items {
        let mut lines = ended.out.lines().map(str::trim);
        let line = lines.find(|line| line.starts_with(&item.id)).unwrap();
        assert!(line.contains(&item.original_path), "{line}");
    }
    let ended = shell.run(&["list", "smh"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_eq!(ended.out.lines().count(), recycled.len());
    for item in recycled {
        let mut lines = ended.out.lines().map(str::trim);
        let start = format!("{} ", item.id);
        let line = lines.find(|line| line.starts_with(&start)).unwrap();
        assert!(line.contains(&item.original_path), "{line}");
    }
    assert_eq!(shell.writes(), []);
}

#[tokio::test]
async fn a_partial_failure_on_dingtalk_is_told_item_by_item() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.dingtalk;
    let ended = shell
        .run(&[
            "restore",
            "dingtalk",
            &demo.recycle_bin_id,
            &demo.unknown_item_id,
            &demo.restorable_item_id,
            &demo.forbidden_item_id,
            &demo.orphaned_item_id,
        ])
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    for (item, words) in [
        (&demo.unknown_item_id, "not restored, recycleItemNotExist"),
        (&demo.restorable_item_id, ": restored as"),
        (&demo.forbidden_item_id, "not restored, permissionDenied"),
        (&demo.orphaned_item_id, "not restored, dentryNotExist"),
    ] {
        let line = ended.line_of(item);
        assert!(line.contains(words), "{line}");
    }
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
}

#[tokio::test]
async fn a_task_that_fails_is_a_partial_failure() {
    let shell = Shell::open("undelete").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.settings.task_failure = Some("permissionDenied".to_owned());
    });
    let demo = &shell.0.demo.dingtalk;
    let (bin, folder) = (&*demo.recycle_bin_id, &*demo.folder_item_id);
    let ended = shell.run(&["restore", "dingtalk", bin, folder]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.out.contains("FAIL"), "{ended:?}");
}

#[tokio::test]
async fn a_partial_failure_on_smh_is_told_item_by_item() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.smh;
    let items = [
        (demo.unknown_item_id, "not restored, RecycledItemNotFound"),
        (demo.restorable_item_id, ": restored as Footage/Drone shots"),
        (demo.orphaned_item_id, "not restored, DirectoryNotFound"),
        (demo.broken_link_item_id, "not restored, SourceFileNotFound"),
    ];
    let ids: Vec<String> = items.iter().map(|(id, _)| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let ended = shell.run(&[&["restore", "smh"], &*ids].concat()).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    for (id, words) in items {
        let line = ended.line_of(id);
        assert!(line.contains(words), "{line}");
    }
    assert!(
        shell
            .content_in_library("Footage/Drone shots.mp4")
            .is_some()
    );

    // The same by a task.
    let directory = demo.directory_item_id.to_string();
    let unknown = demo.unknown_item_id.to_string();
    let ended = shell.run(&["restore", "smh", &directory, &unknown]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.line_of(&directory).contains(": restored as"));
    assert!(ended.line_of(&unknown).contains("not restored"));
}

/// Variables that are set, and those that are said to be missing.
type Given<'a> = (&'a [(&'a str, &'a str)], &'a str);

#[tokio::test]
async fn missing_credentials_of_dingtalk_are_named_exactly() {
    let shell = Shell::open("undelete").await;
    let cases: [Given<'_>; 8] = [
        (
            &[],
            "DINGTALK_APP_KEY, DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
        ),
        (
            &[("DINGTALK_APP_KEY", "key")],
            "DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
        ),
        (
            &[("DINGTALK_APP_SECRET", "k3Vn"), ("DINGTALK_UNION_ID", "u")],
            "DINGTALK_APP_KEY",
        ),
        (
            &[
                ("DINGTALK_APP_KEY", "key"),
                ("DINGTALK_APP_SECRET", " "),
                ("DINGTALK_UNION_ID", "u"),
            ],
            "DINGTALK_APP_SECRET",
        ),
        (
            &[
                ("DINGTALK_APP_KEY", "key"),
                ("DINGTALK_APP_SECRET", "k3Vn"),
                ("DINGTALK_UNION_ID", ""),
            ],
            "DINGTALK_UNION_ID",
        ),
        (
            &[("DINGTALK_UNION_ID", "u")],
            "DINGTALK_APP_KEY, DINGTALK_APP_SECRET",
        ),
        (&[("DINGTALK_ACCESS_TOKEN", "k3Vn")], "DINGTALK_UNION_ID"),
        // The credentials of the other service are of no help.
        (
            &[("SMH_LIBRARY_ID", "smh1"), ("SMH_LIBRARY_SECRET", "k3Vn")],
            "DINGTALK_APP_KEY, DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
        ),
    ];
    for (variables, missing) in cases {
        for command in [
            &["restore", "dingtalk", "bin", "1"][..],
            &["list", "dingtalk", "bin"],
        ] {
            let ended = shell.run_with(command, variables).await;
            assert_missing(&ended, missing);
        }
    }
    assert_eq!(shell.0.emulator.requests(), []);
}

#[tokio::test]
async fn missing_credentials_of_smh_are_named_exactly() {
    let shell = Shell::open("undelete").await;
    let cases: [Given<'_>; 6] = [
        (&[], "SMH_LIBRARY_ID, SMH_LIBRARY_SECRET"),
        (&[("SMH_LIBRARY_ID", "smh1")], "SMH_LIBRARY_SECRET"),
        (&[("SMH_LIBRARY_SECRET", "k3Vn")], "SMH_LIBRARY_ID"),
        (&[("SMH_ACCESS_TOKEN", "k3Vn")], "SMH_LIBRARY_ID"),
        (
            &[("SMH_LIBRARY_ID", "smh1"), ("SMH_LIBRARY_SECRET", " ")],
            "SMH_LIBRARY_SECRET",
        ),
        (
            &[("SMH_SPACE_ID", "space"), ("DINGTALK_APP_SECRET", "k3Vn")],
            "SMH_LIBRARY_ID, SMH_LIBRARY_SECRET",
        ),
    ];
    for (variables, missing) in cases {
        for command in [&["restore", "smh", "1"][..], &["list", "smh"]] {
            let ended = shell.run_with(command, variables).await;
            assert_missing(&ended, missing);
        }
    }
    assert_eq!(shell.0.emulator.requests(), []);
}

#[track_caller]
fn assert_missing(ended: &Ended, missing: &str) {
    assert_eq!((ended.status, &*ended.out), (Some(1), ""), "{ended:?}");
    let line = format!("Not set: {missing}");
    assert!(ended.err.lines().any(|said| said == line), "{ended:?}");
    assert!(!ended.err.contains("k3Vn"), "{ended:?}");
}

#[tokio::test]
async fn a_token_will_do_instead_of_a_secret() {
    let shell = Shell::open("undelete").await;
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    let (drive_token, library_token) = shell.0.emulator.with(|world| {
        let grants = [emulated::GRANT];
        let (id, space) = (&*library.library_id, &*library.space_id);
        let library_token = world.smh.issue_token(id, &[space], &grants).unwrap();
        let drive_token = world.dingtalk.issue_token(&drive.app_key).unwrap();
        (drive_token, library_token)
    });
    let (bin, item) = (&*drive.recycle_bin_id, &*drive.restorable_item_id);
    let variables = [
        ("DINGTALK_ACCESS_TOKEN", &*drive_token),
        ("DINGTALK_UNION_ID", &*drive.union_id),
    ];
    let command = ["restore", "dingtalk", bin, item];
    let ended = shell.run_with(&command, &variables).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let variables = [
        ("SMH_ACCESS_TOKEN", &*library_token),
        ("SMH_LIBRARY_ID", &*library.library_id),
        ("SMH_SPACE_ID", &*library.space_id),
    ];
    let item = library.restorable_item_id.to_string();
    let ended = shell.run_with(&["restore", "smh", &item], &variables).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert_eq!(shell.0.received("POST", DRIVE_TOKEN_PATH), 0);
    assert_eq!(shell.0.received("POST", LIBRARY_TOKEN_PATH), 0);
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert!(
        shell
            .content_in_library("Footage/Drone shots.mp4")
            .is_some()
    );
}

#[tokio::test]
async fn the_space_of_a_library_for_one_tenant_need_not_be_given() {
    let shell = Shell::open("undelete").await;
    let item = shell.0.emulator.with(|world| {
        let smh = &mut world.smh;
        smh.add_library("smhsingle", "single secret");
        smh.put_file("smhsingle", "-", "today.txt", "words")
            .unwrap();
        smh.recycle("smhsingle", "-", "today.txt").unwrap()
    });
    let variables = [
        ("SMH_LIBRARY_ID", "smhsingle"),
        ("SMH_LIBRARY_SECRET", "single secret"),
    ];
    let base_url = shell.0.emulator.url();
    let item = item.to_string();
    let arguments = ["restore", "smh", &item, "--base-url", base_url];
    let ended = run("undelete", &arguments, &variables).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let content = shell
        .0
        .emulator
        .with(|world| world.smh.content("smhsingle", "-", "today.txt"));
    assert_eq!(content.as_deref(), Some("words"));
}

#[tokio::test]
async fn wrong_credentials_are_told_without_a_secret() {
    let shell = Shell::open("undelete").await;
    let variables = [
        ("DINGTALK_APP_KEY", "key"),
        ("DINGTALK_APP_SECRET", "wrong secret"),
        ("DINGTALK_UNION_ID", "u"),
    ];
    let command = ["restore", "dingtalk", "bin", "1"];
    let ended = shell.run_with(&command, &variables).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert!(ended.err.contains("invalidClientIdOrSecret"), "{ended:?}");
    assert!(!format!("{ended:?}").contains("wrong secret"), "{ended:?}");
    let variables = [
        ("SMH_LIBRARY_ID", &*shell.0.demo.smh.library_id),
        ("SMH_LIBRARY_SECRET", "wrong secret"),
    ];
    let ended = shell.run_with(&["restore", "smh", "1"], &variables).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert!(ended.err.contains("WrongLibraryIdOrSecret"), "{ended:?}");
    assert!(!format!("{ended:?}").contains("wrong secret"), "{ended:?}");
}

#[tokio::test]
async fn a_service_that_cannot_be_reached_is_told_without_a_secret() {
    let shell = Shell::open("undelete").await;
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    // Nobody speaks TLS there.
    let url = format!("https://{}", shell.0.emulator.address());
    let variables = [
        ("DINGTALK_ACCESS_TOKEN", "k3Vn-token"),
        ("DINGTALK_UNION_ID", &*drive.union_id),
        ("SMH_LIBRARY_ID", &*library.library_id),
        ("SMH_LIBRARY_SECRET", "k3Vn-secret"),
    ];
    for command in [
        &["restore", "dingtalk", "bin", "1", "--base-url", &url][..],
        &["restore", "smh", "1", "--base-url", &url],
    ] {
        let ended = run("undelete", command, &variables).await;
        assert_eq!(ended.status, Some(1), "{ended:?}");
        assert!(ended.err.contains("no connection"), "{ended:?}");
        assert!(!format!("{ended:?}").contains("k3Vn"), "{ended:?}");
    }
}

#[tokio::test]
async fn items_of_a_refused_call_are_not_restored() {
    let shell = Shell::open("undelete").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.revoke_permission("Storage.RecycleBin.Write");
    });
    let demo = &shell.0.demo.dingtalk;
    let (bin, item) = (&*demo.recycle_bin_id, &*demo.restorable_item_id);
    let ended = shell.run(&["restore", "dingtalk", bin, item]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.out.contains(&format!("{item}: not restored")));
    assert!(
        ended.err.contains("AccessTokenPermissionDenied"),
        "{ended:?}"
    );
    assert_eq!(shell.content_on_drive("Meeting notes.md"), None);
}

// The work was done, but nobody was told.
#[tokio::test]
async fn items_of_dingtalk_are_not_called_unrestored_when_nobody_knows() {
    for fault in [Fault::DropAfterWork, Fault::TruncateJson] {
        let shell = Shell::open("undelete").await;
        let demo = &shell.0.demo.dingtalk;
        let path = shell.0.restore_path();
        shell.0.emulator.inject(Rule::new(&path, fault.clone()));
        let (bin, item) = (&*demo.recycle_bin_id, &*demo.restorable_item_id);
        let ended = shell.run(&["restore", "dingtalk", bin, item]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert_ne!(ended.err, "");
        assert!(shell.content_on_drive("Meeting notes.md").is_some());
        assert!(
            ended.line_of(item).contains("unknown"),
            "{fault:?} {ended:?}"
        );
        assert_eq!(shell.0.received("POST", &path), 1);
    }
}

#[tokio::test]
async fn items_of_smh_are_not_called_unrestored_when_nobody_knows() {
    for fault in [Fault::DropAfterWork, Fault::TruncateJson] {
        let shell = Shell::open("undelete").await;
        let path = shell.0.recycled_path();
        shell.0.emulator.inject(Rule::new(&path, fault.clone()));
        let item = shell.0.demo.smh.restorable_item_id.to_string();
        let ended = shell.run(&["restore", "smh", &item]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert_ne!(ended.err, "");
        let restored = shell.content_in_library("Footage/Drone shots.mp4");
        assert!(restored.is_some());
        assert!(
            ended.line_of(item).contains("unknown"),
            "{fault:?} {ended:?}"
        );
        assert_eq!(shell.0.received("POST", &path), 1);
    }
}

#[tokio::test]
async fn a_task_that_cannot_be_followed_leaves_no_item_out() {
    let shell = Shell::open("undelete").await;
    let gone = Fault::refuse(404, "taskNotExist", "The task does not exist");
    shell.0.always("GET /v1.0/storage/tasks/*", gone);
    let demo = &shell.0.demo.dingtalk;
    let (file, folder) = (&*demo.restorable_item_id, &*demo.folder_item_id);
    let ended = shell
        .run(&["restore", "dingtalk", &demo.recycle_bin_id, folder, file])
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert!(ended.line_of(folder).contains("task"));
    assert!(ended.line_of(file).contains("restored as"));
}

#[tokio::test]
async fn a_failure_half_way_leaves_no_item_out() {
    let shell = Shell::open("undelete").await;
    let items = recycle_many(&shell, 61);
    let fault = Fault::refuse(403, "permissionDenied", "no");
    let rule = Rule::new(&shell.0.restore_path(), fault).after(1);
    shell.0.emulator.inject(rule.times(u32::MAX));
    let bin = &*shell.0.demo.dingtalk.recycle_bin_id;
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let ended = shell
        .run(&[&["restore", "dingtalk", bin], &*items].concat())
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.err.contains("permissionDenied"), "{ended:?}");
    for (number, item) in items.iter().enumerate() {
        if number < 30 {
            assert!(ended.line_of(item).contains("restored as"), "{item}");
        } else {
            assert!(ended.line_of(item).contains("not restored"), "{item}");
        }
    }
}

#[tokio::test]
async fn arguments_that_make_no_sense_are_told_from_items_that_are_not_restored() {
    for arguments in [
        &["restore"][..],
        &["restore", "smh", "not-a-number"],
        &["restore", "dingtalk", "bin"],
        &["purge"],
        &["list", "smh", "--no-such-option"],
    ] {
        let ended = run("undelete", arguments, &[]).await;
        assert_eq!((ended.status, &*ended.out), (Some(64), ""), "{ended:?}");
        assert_ne!(ended.err, "");
    }
    for arguments in [&["--help"][..], &["restore", "smh", "--help"]] {
        let ended = run("undelete", arguments, &[]).await;
        assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
        assert_ne!(ended.out, "");
    }
}
